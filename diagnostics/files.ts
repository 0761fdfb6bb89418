/** How files are named in messages. */
import { relative, sep } from 'node:path';
import { firstLine } from './diagnostics.ts';

/** The path from the working directory, with forward slashes. */
export function displayPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return (fromHere === '' || fromHere.startsWith('..') ? path : fromHere).split(sep).join('/');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EEXIST: 'a file exists where a folder is needed',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'it is a link to itself',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  EFBIG: 'it would be larger than allowed',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  EIO: 'the disk or terminal fails',
  EBUSY: 'it is in use',
  ENXIO: 'nobody reads it',
};

/** What the operating system says, without its own copy of the path. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasonOf(code) ?? firstLine(error.message);
}

/** Words for a code of the operating system; undefined for one that has none. */
export function reasonOf(code: string): string | undefined {
  return Object.hasOwn(reasons, code) ? reasons[code] : undefined;
}
