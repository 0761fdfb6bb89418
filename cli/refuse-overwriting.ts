/** Keeps what a command writes away from what it reads. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from './exit.ts';

/** Paths from the working directory; undefined for options that were not given. */
type Paths = readonly (string | undefined)[];

/** @throws {CommandError} when an output is a file that the command reads, whatever its path. */
export function refuseOverwriting(inputs: Paths, outputs: Paths, folder: string): void {
  const read = new Set(inputs.map((path) => identityOf(path, folder)));
  for (const output of outputs) {
    const identity = identityOf(output, folder);
    if (identity !== undefined && read.has(identity))
      throw new CommandError(
        `${output} is a file that this command reads: write to another one. Nothing was changed.`,
      );
  }
}

/** The same for all paths of a file, links among them; undefined where there is no regular file. */
function identityOf(path: string | undefined, folder: string): string | undefined {
  if (path === undefined) return undefined;
  try {
    const stats = statSync(resolve(folder, path));
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
}
