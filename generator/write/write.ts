/** Puts artefacts on the disk: all of them or none, each in one step. */
import { lstatSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayPath, reason } from '../../diagnostics/files.ts';
import type { Artefacts } from '../render/render.ts';
import { makeFolder, makeRoot } from './folders.ts';
import { leftovers } from './leftovers.ts';
import { createStaging, forgetKilledRuns, removeStagedByKilledRuns, type Staging } from './staging.ts';

/** An artefact compared with the disk. */
export interface Change {
  /** Path below the output folder. */
  readonly path: string;
  /** A leftover is not an artefact: an earlier run generated it, and it is no longer needed. */
  readonly state: 'new' | 'changed' | 'unchanged' | 'leftover';
}

/** Thrown when an artefact cannot be written; the message says why, and what has become of the others. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Says of every artefact whether the disk has it, and then which files are left over. */
export function compare(artefacts: Artefacts, folder: string): readonly Change[] {
  const changes = [...artefacts].map(
    ([path, text]): Change => ({ path, state: stateOf(join(folder, path), text) }),
  );
  return [...changes, ...leftovers(artefacts, folder).map((path): Change => ({ path, state: 'leftover' }))];
}

/**
 * Writes the artefacts that differ from the disk. New files are first written to a folder of their own and
 * moved into place only when all of them are written; if anything fails, everything is restored. A process
 * that is killed leaves old files before the first one is moved, and new ones after the last; in between,
 * `mixtureNotice` tells of it until a later call has written everything. Does not wait for the disk to sync,
 * which would take longer than everything else: what a power failure loses, the next run writes again.
 * @throws {WriteError} when a file cannot be written.
 */
export function write(artefacts: Artefacts, folder: string): readonly Change[] {
  const changes = compare(artefacts, folder);
  const pending = changes
    .filter(({ state }) => state === 'new' || state === 'changed')
    .map(({ path }) => ({ path, text: artefacts.get(path) ?? '' }));
  if (pending.length > 0) replace(pending, folder);
  attempt(() => forgetKilledRuns(folder));
  return changes;
}

interface Pending {
  readonly path: string;
  readonly text: string;
}

function replace(pending: readonly Pending[], folder: string): void {
  let current = pending[0]?.path ?? '';
  let staging: Staging | undefined;
  const foldersMade: string[] = [];
  const restore: (() => void)[] = [];
  const onMade = (path: string): void => void foldersMade.unshift(path);
  try {
    makeRoot(folder, onMade);
    removeStagedByKilledRuns(folder);
    staging = createStaging(folder);
    const moves: { readonly staged: string; readonly path: string }[] = [];
    for (const { path, text } of pending) {
      current = path;
      makeFolder(folder, dirname(path), onMade);
      refuseOther(join(folder, path));
      moves.push({ staged: staging.add(text), path });
    }
    staging.begin();
    for (const { staged, path } of moves) {
      current = path;
      restore.unshift(move(staged, join(folder, path), staging));
    }
    // What it leaves behind, the next run removes.
    attempt(staging.end);
  } catch (error) {
    const isRestored = restore.map(attempt).every(Boolean);
    if (staging) attempt(isRestored ? staging.end : staging.abandon);
    for (const path of foldersMade) attempt(() => rmdirSync(path));
    const cause = `${displayPath(join(folder, current))} cannot be written: ${reason(error)}.`;
    throw new WriteError(`${cause} ${isRestored ? 'Nothing was written.' : mixture(folder)}`);
  }
}

function mixture(folder: string): string {
  return `${displayPath(folder)} holds a mixture of old and new files now, because not all could be put back.`;
}

/** Moves a file into its place, and returns how to put the old one back. */
function move(staged: string, target: string, staging: Staging): () => void {
  const old = statSync(target, { throwIfNoEntry: false }) ? readFileSync(target) : undefined;
  renameSync(staged, target);
  return () => (old === undefined ? rmSync(target) : renameSync(staging.add(old), target));
}

/** The first problem is the one to tell: a step back that fails as well must not hide it. */
function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/** A folder would refuse its file only when others have been moved already; a link could not be put back. */
function refuseOther(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Error('a folder exists in its place');
  if (found?.isSymbolicLink()) throw new Error('a link exists in its place');
}

function stateOf(path: string, text: string): Change['state'] {
  try {
    return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed';
  } catch {
    return 'new';
  }
}
