/** Writes files that others read. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from './exit.ts';
import { systemReason } from './file-problem.ts';

/**
 * Writes a file in one step: whoever reads it finds the old contents or the new ones, never a part.
 * @param path from the working directory.
 * @throws {CommandError}
 */
export function writeFileAtOnce(path: string, text: string, folder: string): void {
  const file = resolve(folder, path);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(`${path} cannot be written: ${systemReason(error)}.`);
  }
}
