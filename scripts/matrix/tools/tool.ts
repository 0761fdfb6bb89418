/** What a tool of the matrix is: how it is run, and how its output is used. */
import { join } from 'node:path';
import { binOf, runNode, type ToolResult } from '../../run.ts';

/** A description that tools read. */
export interface Subject {
  readonly name: 'verified' | 'documented' | 'verified, OpenAPI 3.0';
  readonly edition: 'verified' | 'documented';
  readonly path: string;
}

export const verified: Subject = { name: 'verified', edition: 'verified', path: 'generated/openapi.yaml' };
export const documented: Subject = {
  name: 'documented',
  edition: 'documented',
  path: 'generated/openapi.documented.yaml',
};
export const older: Subject = {
  name: 'verified, OpenAPI 3.0',
  edition: 'verified',
  path: 'generated/openapi.3.0.yaml',
};

/** Code that a program starts with. */
export interface Code {
  /** Its imports. */
  readonly imports: string;
  /** The other statements. */
  readonly code: string;
}

/** Generated types. */
export interface Types {
  readonly imports: string;
  /** The type of a named schema. */
  readonly model: (schema: string) => string;
  /** The type of a request body, if different from that of its schema. */
  readonly body?: (integration: string) => string;
}

export interface Tool {
  /** Names the tool and the part of it that is used; unique. */
  readonly name: string;
  /** Name on npm, whose version is published. */
  readonly package: string;
  /** Additional packages that the tool or its output needs. */
  readonly needs?: readonly string[];
  readonly subjects: readonly Subject[];
  /** What users need to know, as a sentence. */
  readonly remark?: string;
  /** Runs the tool in a folder that finds the installed packages; it writes below `output`. */
  readonly run?: (description: string, folder: string) => Promise<ToolResult>;
  /** Packages that the output means when it imports another name. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly types?: Types;
  /** Reads the Slack integration of the project `id`. */
  readonly call?: Code;
  /**
   * Declares `accepts(one: BodyCase, name: string): boolean | Promise<boolean>`; the name is that of the
   * operation, such as
   * `setSlackIntegration`.
   */
  readonly judge?: Code;
  /**
   * Declares `mocks`: functions that invent the response of an operation, by `get Slack`, `set Slack` and
   * `list`.
   */
  readonly mocks?: Code;
  /** Declares `created`: `created_at` in the response to `get` and in the first entry of the list. */
  readonly dates?: Code;
  /** Compiles output that is not TypeScript. */
  readonly compile?: Compiler;
}

/** A compiler of another language. */
export interface Compiler {
  /** A command that shows whether the language is at hand. */
  readonly command: string;
  /** Asked when it runs: the packages may not be installed before. */
  readonly args: () => readonly string[];
  /** Prepares the folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Where the tools are installed that nothing else needs. */
export const packagesFolder = join(import.meta.dirname, '..');

/**
 * Runs the command of an installed tool on a description.
 * @param line the command and its arguments, such as `orval --input {description}`.
 */
export function command(packageName: string, line: string): NonNullable<Tool['run']> {
  const [name = '', ...args] = line.split(' ');
  return (description, folder) => {
    const completed = args.map((argument) => (argument === '{description}' ? description : argument));
    return runNode([binOf(packageName, name, packagesFolder), ...completed], { folder });
  };
}

/** Runs a program that uses an installed tool. */
export function runProgram(program: string, folder: string): Promise<ToolResult> {
  return runNode(['--input-type=module', '--eval', program], { folder });
}
