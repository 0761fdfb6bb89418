/**
 * A file of JSON lines that only grows. A process that is killed loses nothing that was added, a computer
 * that fails nothing that was flushed.
 */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { CommandError } from '../exit.ts';
import { isSystemError, systemReason } from '../file-problem.ts';
import { openToWrite } from '../open-to-write.ts';
import { jsonOf } from '../print/escaped.ts';

export interface AppendOnly<Line> {
  /** @throws {CommandError} when it cannot be written. */
  add(line: Line): void;
  /**
   * Waits until everything is on the disk, which takes milliseconds.
   * @throws {CommandError} when it cannot be written.
   */
  flush(): void;
  /** Flushes and closes it. */
  close(): void;
}

/**
 * Goes on in a file that belongs to the user, behind everything that is in it.
 * @throws {CommandError} when it cannot be opened.
 */
export function openForAppending<Line>(path: string): AppendOnly<Line> {
  const file = opened(path, () => {
    const descriptor = openToWrite(path, 'a', 0o600);
    if (halfLineOf(path) > 0) writeSync(descriptor, '\n');
    return descriptor;
  });
  return linesInto<Line>(path, file);
}

/**
 * Goes on in a file of this tool. Half a line that a killed run left at the end is cut off.
 * @throws {CommandError} when it cannot be opened, or is a link to another file.
 */
export function takeUp<Line>(path: string): AppendOnly<Line> {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink())
    throw new CommandError(`${path} is a link, which is not followed. Nothing was changed.`);
  const file = opened(path, () => {
    if (stats?.isFile()) truncateSync(path, stats.size - halfLineOf(path));
    return openSync(path, 'a', 0o600);
  });
  return linesInto<Line>(path, file);
}

function linesInto<Line>(path: string, file: number): AppendOnly<Line> {
  const flush = (): void => written(path, () => syncTo(file));
  return {
    add: (line) => {
      const bytes = Buffer.from(`${jsonOf(line)}\n`);
      written(path, () => {
        for (let end = 0; end < bytes.length; ) end += writeSync(file, bytes, end, bytes.length - end);
      });
    },
    flush,
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

function written(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new CommandError(`${path} cannot be written: ${systemReason(error)}.`);
  }
}

/** How many bytes follow the last line feed of a file; 0 for what is no file. */
function halfLineOf(path: string): number {
  if (!statSync(path).isFile()) return 0;
  const bytes = readFileSync(path);
  return bytes.length - (bytes.lastIndexOf('\n') + 1);
}

/** Pipes and devices have nothing to synchronize. */
function syncTo(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (!isSystemError(error, 'EINVAL')) throw error;
  }
}

function opened(path: string, open: () => number): number {
  try {
    return open();
  } catch (error) {
    const reason = isSystemError(error, 'ENOENT') ? 'its folder does not exist' : systemReason(error);
    throw new CommandError(`${path} cannot be written: ${reason}. Nothing was changed.`);
  }
}

/**
 * The lines of such a file. A killed run may have left half a line at the end: it counts as not written.
 * Undefined when there is no file.
 * @param name of the file, for messages.
 * @throws {CommandError} when it cannot be read, or when another line is no JSON.
 */
export function readLines(path: string, name = path): readonly unknown[] | undefined {
  const bytes = bytesOf(path, name);
  if (bytes === undefined) return undefined;
  const lines: unknown[] = [];
  // What follows the last line feed is either empty or half a line.
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    try {
      // Line by line, as the whole may be longer than a string can be.
      lines.push(JSON.parse(bytes.toString('utf8', start, end)));
    } catch {
      throw new CommandError(`${name}:${lines.length + 1} is no line of JSON. Was it edited?`);
    }
    start = end + 1;
  }
  return lines;
}

function bytesOf(path: string, name: string): Buffer | undefined {
  try {
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
    if (!isFile) throw new CommandError(`${name} cannot be read: it is no regular file.`);
    return readFileSync(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${name} cannot be read: ${systemReason(error)}.`);
  }
}
