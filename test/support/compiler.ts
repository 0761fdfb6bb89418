/** TypeScript in this process. Files are parsed once for all programs, which takes most of the time of `tsc`. */
import { resolve } from 'node:path';
import ts from 'typescript';

/** What TypeScript says of a program. */
export interface Checked {
  /** The errors as `tsc` prints them; empty when there are none. */
  readonly output: string;
  readonly instantiations: number;
}

/** Checks files as `tsc` would do it that is called with these words in a folder. */
export function checkTypes(folder: string, ...words: readonly string[]): Checked {
  const { options, fileNames, errors } = ts.parseCommandLine(words);
  const host = hostOf(options, folder);
  const program = ts.createProgram(
    fileNames.map((name) => resolve(folder, name)),
    options,
    host,
  );
  const all = [...errors, ...ts.getPreEmitDiagnostics(program)];
  return { output: ts.formatDiagnostics(all, host), instantiations: program.getInstantiationCount() };
}

const parsed = new Map<string, ts.SourceFile>();

/**
 * The files that a program in a folder sees.
 * @param texts of files that are not on the disk, by absolute path.
 */
export function hostOf(
  options: ts.CompilerOptions,
  folder: string,
  texts: ReadonlyMap<string, string> = new Map(),
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getCurrentDirectory: () => folder,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    getSourceFile: (path, target) => {
      const text = texts.get(path) ?? host.readFile(path);
      return text === undefined ? undefined : parse(path, text, target);
    },
  };
}

function parse(
  path: string,
  text: string,
  target: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile {
  const key = `${path} ${JSON.stringify(target)}`;
  const known = parsed.get(key);
  if (known?.text === text) return known;
  const file = ts.createSourceFile(path, text, target);
  parsed.set(key, file);
  return file;
}
