/** Copies of the source tree, in which files can be changed without touching the real ones. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const builtSite = join('generated', 'docs');
const left = new Set(['.git', 'node_modules', 'dist']);

/** Copies the tree into a folder; the installed packages are shared by a link. */
export function copyTree(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const isSource = (path: string): boolean => !left.has(basename(path)) && relative(root, path) !== builtSite;
  cpSync(root, folder, { recursive: true, filter: isSource });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}
