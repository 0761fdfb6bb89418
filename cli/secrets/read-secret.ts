/** Reads secrets from where the configuration says that they are. No error repeats any of what was read. */
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import { reason } from '../../diagnostics/files.ts';
import { isPlaceholder } from '../config/placeholder.ts';
import type { SecretReference } from '../config/wanted.ts';
import type { Environment } from '../environment.ts';

/** Where secrets are read. */
export interface SecretSurroundings extends Pick<Environment, 'variables' | 'interrupted'> {
  /**
   * The absolute path of the folder of the configuration: files are relative to it, and commands run in it.
   */
  readonly folder: string;
  /** How long a program may run, in milliseconds. Default: 30 seconds; one that asks a person never ends. */
  readonly timeLimit?: number;
}

/** A secret, or a sentence without its period that says why there is none. */
export type SecretResult =
  | { readonly secret: string; readonly problem?: undefined }
  | { readonly secret?: undefined; readonly problem: string };

/** In bytes; private keys and accounts of cloud providers are much smaller. */
const largest = 65_536;

/** Line breaks at the end are no part of a secret. */
export async function readSecret(
  reference: SecretReference,
  around: SecretSurroundings,
): Promise<SecretResult> {
  const read = await bytesOf(reference, around);
  if (typeof read === 'string') return { problem: read };
  return judged(read, sourceOf(reference));
}

/**
 * Where a secret comes from, for sentences: `the variable SLACK_WEBHOOK`. Of a command, its program alone.
 */
export function sourceOf(reference: SecretReference): string {
  if ('env' in reference) return `the variable ${reference.env}`;
  if ('file' in reference) return `the file ${reference.file}`;
  return `the program ${reference.command[0]}`;
}

/** Equal for references that read the same. */
export function referenceKey(reference: SecretReference): string {
  if ('env' in reference) return JSON.stringify(['env', reference.env]);
  if ('file' in reference) return JSON.stringify(['file', reference.file]);
  return JSON.stringify(['command', ...reference.command]);
}

/** What a reference leads to, or what is wrong. */
async function bytesOf(reference: SecretReference, around: SecretSurroundings): Promise<Buffer | string> {
  if ('env' in reference) {
    // Every object inherits a `constructor`.
    const value = Object.hasOwn(around.variables, reference.env)
      ? around.variables[reference.env]
      : undefined;
    return value === undefined ? `${sourceOf(reference)} is not set` : Buffer.from(value);
  }
  if ('file' in reference) return bytesOfFile(resolve(around.folder, reference.file), sourceOf(reference));
  return outputOf(reference.command, around);
}

function bytesOfFile(path: string, source: string): Buffer | string {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return `${source} is no regular file`;
    return stats.size > largest ? tooLarge(source) : readFileSync(path);
  } catch (error) {
    return `${source} cannot be read: ${reason(error)}`;
  }
}

function tooLarge(source: string): string {
  return `${source} gives more than ${largest} bytes`;
}

/** What a program prints. No shell reads the words, and the program gets no input. */
function outputOf(
  [program = '', ...words]: readonly string[],
  { folder, variables, interrupted, timeLimit = 30_000 }: SecretSurroundings,
): Promise<Buffer | string> {
  const source = `the program ${program}`;
  const options = {
    cwd: folder,
    env: variables,
    encoding: 'buffer',
    maxBuffer: largest,
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    signal: interrupted,
    windowsHide: true,
  } as const;
  return new Promise((done) => {
    const child = execFile(program, words, options, (error, output) =>
      done(error ? `${source} ${failureOf(error)}` : output),
    );
    child.stdin?.end();
  });
}

/** The message of the error is not shown: it repeats the words of the command. */
function failureOf({ code, killed }: Error & { readonly code?: unknown; readonly killed?: boolean }): string {
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `gives more than ${largest} bytes`;
  if (code === 'ABORT_ERR') return 'was interrupted';
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES') return 'may not be run';
  if (killed) return 'took too long';
  return typeof code === 'number' ? `failed with exit code ${code}` : 'failed';
}

function judged(bytes: Buffer, source: string): SecretResult {
  if (bytes.length > largest) return { problem: tooLarge(source) };
  const text = textOf(bytes)?.replace(/[\r\n]+$/, '');
  if (text === undefined) return { problem: `${source} gives no UTF-8 text` };
  if (text.trim() === '') return { problem: `${source} gives an empty text` };
  if (text.includes('\0')) return { problem: `${source} gives a NUL byte` };
  return isPlaceholder(text) ? { problem: `${source} gives a placeholder, not a secret` } : { secret: text };
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
