/** What the operating system says about a file, in words. */
import { relative, resolve, sep } from 'node:path';
import { reasonOf } from '../diagnostics/files.ts';
import { CommandError } from './exit.ts';

/** Why the operating system refuses something, as the end of a sentence. Its own text may hold anything. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return reasonOf(code) ?? code;
}

export function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A path as a reader in this folder writes it, with forward slashes. */
export function displayPath(path: string, folder: string): string {
  const fromHere = relative(folder, resolve(folder, path));
  return (fromHere === '' || fromHere.startsWith('..') ? path : fromHere).split(sep).join('/');
}

/**
 * The problem of a file as one sentence; undefined for any other error.
 * @param folder the working directory.
 */
export function fileProblem(error: unknown, folder: string): CommandError | undefined {
  if (!(error instanceof Error) || !('code' in error && 'syscall' in error)) return undefined;
  const place = 'path' in error ? displayPath(String(error.path), folder) : 'A file';
  return new CommandError(`${place} cannot be used: ${systemReason(error)}.`);
}
