/** Writes files that others read. */
import { closeSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from './exit.ts';
import { isSystemError, systemReason } from './file-problem.ts';
import { openToWrite } from './open-to-write.ts';
import { chunksOf, type Pieces } from './print/pieces.ts';

/**
 * Writes a file in one step: whoever reads it finds the old contents or the new ones, never a part. What is no
 * file, such as `/dev/stdout`, is written to and stays; so does a link.
 * @param path from the working directory.
 * @throws {CommandError}
 */
export function writeFileAtOnce(path: string, pieces: Pieces, folder: string): void {
  try {
    const file = withoutLinks(resolve(folder, path));
    if (isStream(file)) writePieces(file, pieces);
    else replace(file, pieces);
  } catch (error) {
    const reason = isSystemError(error, 'ENOENT') ? 'its folder does not exist' : systemReason(error);
    throw new CommandError(`${path || 'A file without a name'} cannot be written: ${reason}.`);
  }
}

function replace(file: string, pieces: Pieces): void {
  const draft = join(dirname(file), `.gitlab-integrations-${process.pid}.tmp`);
  try {
    writePieces(draft, pieces);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writePieces(path: string, pieces: Pieces): void {
  const file = openToWrite(path, 'w');
  try {
    for (const chunk of chunksOf(pieces)) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/** The file that links lead to; the path itself where there is none yet. */
function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return path;
    throw error;
  }
}

function isStream(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
