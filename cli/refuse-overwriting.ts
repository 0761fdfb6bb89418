/** Keeps what a command writes away from what it reads. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from './exit.ts';

/** Paths from the working directory; undefined for options that were not given. */
type Paths = readonly (string | undefined)[];

/** @throws {CommandError} when an output is a file that the command reads, or another output. */
export function refuseOverwriting(inputs: Paths, outputs: Paths, folder: string): void {
  const taken = new Set(inputs.map((path) => identityOf(path, folder)));
  for (const output of outputs) {
    const identity = identityOf(output, folder);
    if (identity === undefined) continue;
    if (taken.has(identity))
      throw new CommandError(
        `${output} is a file that this command reads or writes already: write to another one. Nothing was changed.`,
      );
    taken.add(identity);
  }
}

/** The same for all paths of a file, links among them; undefined for what is no regular file. */
function identityOf(path: string | undefined, folder: string): string | undefined {
  if (path === undefined) return undefined;
  const whole = resolve(folder, path);
  try {
    const stats = statSync(whole);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    // There is none yet, or whoever opens it says why that fails.
    return whole;
  }
}
