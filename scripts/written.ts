/**
 * Records of the files that a command has written into a folder, so that a later run removes those that it no
 * longer writes, and nothing else: no file of others, none that somebody has changed, and none behind a link.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The name of the record, in the folder that it is about. */
export const recordName = '.written.json';

/** The digests of files by path below the folder, with forward slashes. */
export type Written = ReadonlyMap<string, string>;

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What the last run has written; nothing if there is no record, or it cannot be read. */
export function readRecord(folder: string): Written {
  try {
    const digests: unknown = JSON.parse(readFileSync(join(folder, recordName), 'utf8'));
    return new Map(Object.entries(Object(digests)).map(([path, digest]) => [path, String(digest)]));
  } catch {
    return new Map();
  }
}

export function recordText(written: Written): string {
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`;
}

/** Removes the files of a record that the latest run has not written. */
export function removeOld(folder: string, old: Written, latest: Written): void {
  for (const [path, digest] of old)
    if (!latest.has(path) && isOwn(folder, path, digest)) rmSync(join(folder, path));
}

/** Whether a file is still the one that was written. */
function isOwn(folder: string, path: string, digest: string): boolean {
  const file = join(folder, path);
  return (
    isBelow(folder, path) &&
    (lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false) &&
    digestOf(readFileSync(file)) === digest
  );
}

/** Whether a path stays in its folder: without steps upwards and without links. */
function isBelow(folder: string, path: string): boolean {
  if (posix.isAbsolute(path) || posix.normalize(path) !== path || path.startsWith('..')) return false;
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
    if (!lstatSync(join(folder, parent), { throwIfNoEntry: false })?.isDirectory()) return false;
  return existsSync(folder);
}

/** The files and links in a folder that the latest run has not written. */
export function otherFiles(folder: string, latest: Written, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) return otherFiles(folder, latest, path);
    return latest.has(path) || path === recordName ? [] : [path];
  });
}
