/** A file of JSON lines that only grows. What has been added is on the disk when `add` returns. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { CommandError } from '../exit.ts';
import { isSystemError, systemReason } from '../file-problem.ts';

export interface AppendOnly<Line> {
  /** @throws {CommandError} when it cannot be written. */
  add(line: Line): void;
  close(): void;
}

/**
 * Opens a file to go on in it. Half a line that a killed run left at the end is cut off.
 * @throws {CommandError} when it cannot be opened.
 */
export function openForAppending<Line>(path: string): AppendOnly<Line> {
  attempt(path, () => cutHalfLine(path));
  const file = attempt(path, () => openSync(path, 'a', 0o600));
  return {
    add: (line) => {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      attempt(path, () => {
        for (let written = 0; written < bytes.length; )
          written += writeSync(file, bytes, written, bytes.length - written);
        syncTo(file);
      });
    },
    close: () => closeSync(file),
  };
}

function cutHalfLine(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) return;
  const text = readFileSync(path);
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) truncateSync(path, end);
}

/** Pipes and devices have nothing to synchronize. */
function syncTo(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (!isSystemError(error, 'EINVAL')) throw error;
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new CommandError(`${path} cannot be written: ${systemReason(error)}.`);
  }
}

/**
 * The lines of such a file. A killed run may have left half a line at the end: it counts as not written.
 * Undefined when there is no file.
 * @throws {CommandError} when it cannot be read, or when another line is no JSON.
 */
export function readLines(path: string): readonly unknown[] | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  // What follows the last line feed is either empty or half a line.
  lines.pop();
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      throw new CommandError(`${path}:${index + 1} is not JSON. Was it edited?`);
    }
  });
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw new CommandError(`${path} cannot be read: ${systemReason(error)}.`);
  }
}
