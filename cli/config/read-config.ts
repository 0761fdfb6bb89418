/** Reads a configuration file and the files that it includes. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import { count, type Diagnostic, formatDiagnostics, sortDiagnostics } from '../../diagnostics/diagnostics.ts';
import { reason } from '../../diagnostics/files.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { displayPath, isSystemError } from '../file-problem.ts';
import type { Config } from './config.ts';
import { configIn, includedRules } from './document.ts';
import { includedFiles } from './include.ts';
import type { Reading } from './values.ts';
import { parseYaml } from './yaml-text.ts';

/** The working directory. */
type Surroundings = Pick<Environment, 'folder'>;

export interface ConfigResult {
  /** All problems, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** What can be read beside the problems; undefined if nothing can. */
  readonly config?: Config;
}

/** In bytes: `export` writes less for ten thousand projects, each with an integration unlike all others. */
const largestFile = 4_000_000;

const missingHint =
  'Name the file, or begin with `gitlab-integrations export <group> --out <file>`, which writes what is there.';

/**
 * Reads a configuration. The secrets that it refers to are not read, and need not exist.
 * @param path from the working directory.
 */
export function readConfig(path: string, { folder: cwd }: Surroundings): ConfigResult {
  const whole = resolve(cwd, path);
  const folder = dirname(whole);
  const diagnostics: Diagnostic[] = [];
  const reading = readingOf(whole, cwd, diagnostics);
  if (!reading) return { diagnostics: sortDiagnostics(diagnostics) };
  const own = configIn(reading, reading.contents);
  const others = includedFiles(reading, folder, basename(path), own.include).map((file) =>
    join(folder, file),
  );
  const included = others.flatMap((file) => {
    const other = readingOf(file, cwd, diagnostics);
    return other ? includedRules(other, other.contents, own.presets) : [];
  });
  const { host, limits, groups } = own;
  const rules = [...own.rules, ...included];
  const files = [whole, ...others];
  return {
    diagnostics: sortDiagnostics(diagnostics),
    config: { file: reading.source.file, folder, files, host, limits, groups, rules },
  };
}

/**
 * The same for commands that cannot go on without it.
 * @throws {CommandError} with all problems.
 */
export function configOf(path: string, surroundings: Surroundings): Config {
  const { config, diagnostics } = readConfig(path, surroundings);
  if (config && diagnostics.length === 0) return config;
  throw errorOf(diagnostics);
}

/** @throws {CommandError} with all problems, when there are any. */
export function refuseProblems(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw errorOf(diagnostics);
}

/** Problems as text for a terminal, with their number. */
export function errorOf(diagnostics: readonly Diagnostic[]): CommandError {
  const text = formatDiagnostics(sortDiagnostics(diagnostics));
  return new CommandError(`${text}\n${count(diagnostics.length, 'problem')} found.`);
}

/** A file that could be parsed. All problems are added. */
function readingOf(
  path: string,
  cwd: string,
  diagnostics: Diagnostic[],
): (Reading & { readonly contents: unknown }) | undefined {
  const file = displayPath(path, cwd);
  const text = textOf(path);
  if ('problem' in text) {
    const { problem: message, hint } = text;
    diagnostics.push({
      rule: 'readable-file',
      message,
      file,
      line: 1,
      column: 1,
      length: 1,
      ...(hint && { hint }),
    });
    return undefined;
  }
  const parsed = parseYaml(text.text, file);
  for (const one of parsed.diagnostics) diagnostics.push(one);
  return parsed.read && { ...parsed.read, diagnostics };
}

function textOf(
  path: string,
): { readonly text: string } | { readonly problem: string; readonly hint?: string } {
  try {
    const stats = statSync(path);
    // What would never end, or fill the memory, is not even opened.
    if (!stats.isFile())
      return { problem: `cannot be read: it is ${stats.isDirectory() ? 'a folder' : 'no regular file'}` };
    if (stats.size > largestFile)
      return {
        problem: `has ${stats.size} bytes, and the limit is ${largestFile}`,
        hint: 'Put rules into several files and name them under `include`.',
      };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError)
      return { problem: 'is not UTF-8 text', hint: 'Save it with the encoding UTF-8.' };
    const problem = `cannot be read: ${reason(error)}`;
    return isSystemError(error, 'ENOENT') ? { problem, hint: missingHint } : { problem };
  }
}
