/** Opens files to write to. */
import { closeSync, constants, openSync, statSync } from 'node:fs';

/**
 * Opens a file. A named pipe has to have a reader already: no signal could end the wait for one.
 * @param flags `w` writes it anew, `a` goes on behind its end.
 * @param mode of a new file.
 * @throws an error of the system.
 */
export function openToWrite(path: string, flags: 'w' | 'a', mode?: number): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isFIFO()) return openSync(path, flags, mode);
  const probe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    return openSync(path, flags);
  } finally {
    closeSync(probe);
  }
}
