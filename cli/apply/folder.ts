/** The folder of a run: its lock, journals and backups. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../exit.ts';
import { systemReason } from '../file-problem.ts';

const folderName = '.gitlab-integrations';

/**
 * Creates the folder if it is missing. Only its owner can read it.
 * @param base folder that it is in.
 * @throws {CommandError} when that is not possible.
 */
export function createFolder(base: string): string {
  const folder = join(base, folderName);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CommandError(
      `${folderName} cannot be created: ${systemReason(error)}. Nothing was changed; \`apply\` keeps its journal there.`,
    );
  }
  return folder;
}

/** Path of a file of a plan: a beginning of its fingerprint is enough to tell plans apart. */
export function fileOf(folder: string, fingerprint: string, ending: string): string {
  return join(folder, `${fingerprint.slice(0, 12)}.${ending}`);
}
