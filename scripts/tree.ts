/** Copies of the source tree, in which files can be changed without touching the real ones. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const skipped = /(?:^|\/)(?:\.git|node_modules)$|^(?:dist|generated\/docs)$/;

/** Copies the tree into a folder; the installed packages are shared by a link. */
export function copyTree(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(root, folder, { recursive: true, filter: (path) => !skipped.test(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}
