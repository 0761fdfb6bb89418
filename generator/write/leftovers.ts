/** Files that earlier runs left behind. */
import { readdirSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Artefacts } from '../render/render.ts';

/** Where the new text of an artefact waits until all of it is on the disk. */
export function stagedPath(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/** Removes what killed runs had staged; that of a run that still goes on stays. */
export function removeStaged(artefacts: Artefacts, folder: string): void {
  for (const path of filesNextTo(artefacts, folder)) {
    const [, artefact = '', pid = ''] = /^(.*)\.(\d+)\.tmp$/.exec(path) ?? [];
    if (artefacts.has(artefact) && !isOtherRun(Number(pid))) rmSync(join(folder, path), { force: true });
  }
}

/**
 * Files in the folders of the artefacts that are none of them: an older generator made them.
 * Other files are allowed in the output folder itself and in every folder without an artefact.
 */
export function leftovers(artefacts: Artefacts, folder: string): readonly string[] {
  return filesNextTo(artefacts, folder).filter(
    (path) => path.includes('/') && !artefacts.has(path) && !/(?:^|\/)\.|\.tmp$/.test(path),
  );
}

/** Every file in a folder that contains an artefact, or will contain one. */
function filesNextTo(artefacts: Artefacts, folder: string): readonly string[] {
  return [...new Set([...artefacts.keys()].map((path) => posix.dirname(path)))].flatMap((below) =>
    filesIn(join(folder, below)).map((name) => posix.join(below, name)),
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [] : [entry.name],
    );
  } catch {
    return []; // It does not exist yet, or writing into it will say what is wrong with it.
  }
}

function isOtherRun(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
