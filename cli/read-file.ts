/** Reads files that the user names. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { TextDecoder } from 'node:util';
import { CommandError } from './exit.ts';
import { displayPath, systemReason } from './file-problem.ts';

/**
 * The text of a file or pipe.
 * @param path from the working directory.
 * @param largest in bytes: what never ends is read no further.
 * @throws {CommandError}
 */
export async function textOfFile(path: string, folder: string, largest: number): Promise<string> {
  const name = displayPath(path, folder);
  const bytes = await bytesOf(resolve(folder, path), largest).catch((error: unknown) => {
    throw new CommandError(`${name} cannot be read: ${systemReason(error)}.`);
  });
  if (bytes.length > largest)
    throw new CommandError(`${name} has more than ${largest.toLocaleString('en-US')} bytes.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${name} is not UTF-8 text.`);
  }
}

/** One byte more than the limit shows that there are too many. */
function bytesOf(path: string, largest: number): Promise<Buffer> {
  return buffer(createReadStream(path, { end: largest }));
}
