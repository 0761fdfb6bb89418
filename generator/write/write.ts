/** Puts artefacts on the disk: all of them or none, each in one step. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayPath, reason } from '../load/load.ts';
import type { Artefacts } from '../render/render.ts';

/** An artefact compared with the disk. */
export interface Change {
  /** Path below the output folder. */
  readonly path: string;
  readonly state: 'new' | 'changed' | 'unchanged';
}

/** Thrown when an artefact cannot be written; nothing was changed then. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Says of every artefact whether the disk has it. */
export function compare(artefacts: Artefacts, folder: string): readonly Change[] {
  return [...artefacts].map(([path, text]) => ({ path, state: stateOf(join(folder, path), text) }));
}

/**
 * Writes the artefacts that differ from the disk. New text is written beside the old first and moved into place only
 * when all of it is on the disk.
 * @throws {WriteError} when a file cannot be written.
 */
export function write(artefacts: Artefacts, folder: string): readonly Change[] {
  const changes = compare(artefacts, folder);
  const pending = changes
    .filter(({ state }) => state !== 'unchanged')
    .map(({ path }) => ({ target: join(folder, path), staged: join(folder, `${path}.${process.pid}.tmp`), text: artefacts.get(path) ?? '' }));
  let current = folder;
  const begun: string[] = [];
  try {
    for (const { target, staged, text } of pending) {
      current = target;
      const firstFolder = mkdirSync(dirname(target), { recursive: true });
      if (firstFolder !== undefined) begun.push(firstFolder);
      refuseFolder(target);
      begun.push(staged);
      writeFileSync(staged, text, { flush: true });
    }
    for (const { target, staged } of pending) {
      current = target;
      renameSync(staged, target);
    }
  } catch (error) {
    for (const path of begun) rmSync(path, { recursive: true, force: true });
    throw new WriteError(`${displayPath(current)} cannot be written: ${reason(error)}.`);
  }
  return changes;
}

/** A folder would refuse its file only when others have been moved into place already. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('a folder stands in its place');
}

function stateOf(path: string, text: string): Change['state'] {
  try {
    return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed';
  } catch {
    return 'new';
  }
}
