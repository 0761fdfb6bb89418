/**
 * The folder in which a run keeps what it is about to put into place. It goes away with the run: one that is
 * still there tells of a run that was killed, and whether that had begun to replace files.
 */
import { type Dirent, existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../diagnostics/files.ts';

const prefix = '.unfinished-';
const folderName = /^\.unfinished-(\d+)-\w+$/;
/** Says that some files may have been replaced already. */
const marker = 'replacing';
const stagedName = /^\d+$/;

export interface Staging {
  /** Writes a file and returns its path. */
  readonly add: (content: string | Uint8Array) => string;
  /** Has to be called before the first file is replaced. */
  readonly begin: () => void;
  /** Has to be called when all files are replaced, or none is. */
  readonly end: () => void;
  /** Removes the staged files, and leaves the sign that some files have been replaced. */
  readonly abandon: () => void;
}

export function createStaging(folder: string): Staging {
  const path = mkdtempSync(join(folder, `${prefix}${process.pid}-`));
  let amount = 0;
  return {
    add: (content) => {
      amount += 1;
      const staged = join(path, String(amount));
      writeFileSync(staged, content);
      return staged;
    },
    begin: () => writeFileSync(join(path, marker), ''),
    end: () => remove(path),
    abandon: () => removeStaged(path),
  };
}

/**
 * What to say of a folder in which files have been replaced, but not all of them; undefined if there is none.
 */
export function mixtureNotice(folder: string): string | undefined {
  return unfinishedRuns(folder).some(({ path }) => existsSync(join(path, marker)))
    ? `${displayPath(folder)} may hold a mixture of old and new files: a run began to replace them and did not finish.`
    : undefined;
}

/** Removes what killed runs had staged; that of a run that still goes on stays. */
export function removeStagedByKilledRuns(folder: string): void {
  for (const { path, pid } of unfinishedRuns(folder)) if (!isOtherRun(pid)) removeStaged(path);
}

/** Forgets killed runs, whose files have all been replaced since. */
export function forgetKilledRuns(folder: string): void {
  for (const { path, pid } of unfinishedRuns(folder)) if (!isOtherRun(pid)) remove(path);
}

function unfinishedRuns(folder: string): readonly { readonly path: string; readonly pid: number }[] {
  return entriesOf(folder).flatMap((entry) => {
    const pid = folderName.exec(entry.name)?.[1];
    return pid !== undefined && entry.isDirectory()
      ? [{ path: join(folder, entry.name), pid: Number(pid) }]
      : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // It does not exist yet, or writing into it will say what is wrong with it.
  }
}

function removeStaged(path: string): void {
  for (const name of readdirSync(path)) if (stagedName.test(name)) rmSync(join(path, name));
}

/** Removes the folder with what belongs in it; anything else stays, and the folder with it. */
function remove(path: string): void {
  removeStaged(path);
  rmSync(join(path, marker), { force: true });
  if (readdirSync(path).length === 0) rmdirSync(path);
}

function isOtherRun(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
