/** Makes the folders of artefacts. */
import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes the folder of all artefacts, and those above it. */
export function makeRoot(path: string, onMade: (path: string) => void): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw new Error('a file exists where a folder is needed');
  makeRoot(dirname(path), onMade);
  make(path, onMade);
}

/**
 * Makes a folder below that of all artefacts. Links are not followed, because they may lead to files of
 * others.
 * @param path below the root; `.` for the root itself.
 */
export function makeFolder(root: string, path: string, onMade: (path: string) => void): void {
  if (path === '.') return;
  makeFolder(root, dirname(path), onMade);
  const folder = join(root, path);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found?.isSymbolicLink()) throw new Error('a link exists where a folder is needed');
  if (found) throw new Error('a file exists where a folder is needed');
  make(folder, onMade);
}

/** One by one: Node's own way says of a read-only disk that a folder does not exist. */
function make(path: string, onMade: (path: string) => void): void {
  try {
    mkdirSync(path);
    onMade(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
