/** Runs a command-line tool that npm installed. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { displayPath, reason } from '../generator/files.ts';
import { parseOptions } from '../generator/options.ts';
import { allowClosedOutput } from '../generator/output.ts';

const require = createRequire(import.meta.url);

/** A problem that the person at the terminal can solve; shown as one sentence. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Where a package is installed, and what its manifest says. */
export interface InstalledPackage {
  readonly folder: string;
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

/**
 * A package that npm installed.
 * @throws {TaskError} when it is not there.
 */
export function installedPackage(name: string): InstalledPackage {
  const manifestPath = require.resolve
    .paths(name)
    ?.map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  if (manifestPath === undefined) throw new TaskError(`${name} is not installed. Run \`npm ci\` first.`);
  return {
    ...(JSON.parse(readFileSync(manifestPath, 'utf8')) as InstalledPackage),
    folder: dirname(manifestPath),
  };
}

/** The script that a package installs as a command. */
export function binOf(packageName: string, command: string): string {
  const { folder, bin = {} } = installedPackage(packageName);
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new TaskError(`${packageName} has no command ${command}.`);
  return join(folder, path);
}

/** What a tool printed, and its exit code. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

export interface ToolOptions {
  /** Shows the output at once instead of returning it. */
  readonly inherit?: boolean;
  /** The working directory, where it is not that of the task. */
  readonly folder?: string;
  /** More variables of the environment. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Thrown when the person at the terminal ends the task; there is nothing to say then. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

const quiet = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  SCARF_ANALYTICS: 'false',
  NO_UPDATE_NOTIFIER: '1',
};
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the command of a package under this Node, without telemetry.
 * @throws {TaskError} when the package is not installed.
 * @throws {Interruption} when a signal ended the task; the command has ended then as well.
 */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  return runNode([binOf(packageName, command), ...args], options);
}

/** Runs a script under this Node as a child process, which ends with this one. */
export function runNode(
  args: readonly string[],
  { inherit = false, folder, variables = {} }: ToolOptions = {},
): Promise<ToolResult> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...quiet, ...variables },
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  let interrupted = false;
  const forward = (signal: NodeJS.Signals): void => {
    interrupted = true;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      if (interrupted) reject(new Interruption());
      // A command that the system killed did not succeed.
      else
        resolve({
          code: code ?? 1,
          output: signal === null ? chunks.join('') : `${chunks.join('')}\nended by ${signal}`,
        });
    });
  });
}

/** The output of Redocly without the box in which it announces the end of Node 20. */
export function withoutNotices(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/[║╔╚]/.test(line))
    .join('\n');
}

/** The options of the command line; shows the help and returns undefined when that is all that was asked for. */
export function optionsOf<F extends Parameters<typeof parseOptions>[1]>(
  help: string,
  flags: F,
  args: readonly string[] = process.argv.slice(2),
) {
  const own = { help: { type: 'boolean', default: false, short: 'h' } } as const;
  const values = parseOptions(args, { ...flags, ...own });
  if (typeof values === 'string') throw new TaskError(`${values}\nTry \`--help\`.`);
  if (!('help' in values) || values.help !== true) return values;
  console.log(help);
  return undefined;
}

/** Runs a task as the main program: a problem that people can solve becomes one sentence and exit code 1. */
export async function runTask(task: () => Promise<number>): Promise<void> {
  allowClosedOutput();
  try {
    process.exitCode = await task();
  } catch (error) {
    if (error instanceof Interruption) process.exitCode = 130;
    else {
      console.error(sentenceOf(error));
      process.exitCode = 1;
    }
  }
}

/** What a person can do something about; anything else is a bug and thrown again. */
function sentenceOf(error: unknown): string {
  if (error instanceof TaskError) return error.message;
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return `${displayPath(String(error.path))} cannot be used: ${reason(error)}.`;
  throw error;
}
