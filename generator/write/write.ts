/** Puts artefacts on the disk: all of them or none, each in one step. */
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayPath, reason } from '../files.ts';
import type { Artefacts } from '../render/render.ts';
import { leftovers, removeStaged, stagedPath } from './leftovers.ts';

/** An artefact compared with the disk. */
export interface Change {
  /** Path below the output folder. */
  readonly path: string;
  /** A leftover is not an artefact: an earlier run generated it, and it is no longer needed. */
  readonly state: 'new' | 'changed' | 'unchanged' | 'leftover';
}

/** Thrown when an artefact cannot be written; nothing was changed then. */
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
 * Writes the artefacts that differ from the disk. New files are first written next to the old ones and moved
 * into place only when all of them are written; if anything fails, everything is restored. Does not wait for
 * the disk to sync, which would take longer than everything else: what a power failure loses, the next run
 * writes again.
 * @throws {WriteError} when a file cannot be written.
 */
export function write(artefacts: Artefacts, folder: string): readonly Change[] {
  const changes = compare(artefacts, folder);
  const pending = changes
    .filter(({ state }) => state === 'new' || state === 'changed')
    .map(({ path }) => ({
      target: join(folder, path),
      staged: stagedPath(join(folder, path)),
      text: artefacts.get(path) ?? '',
    }));
  let current = folder;
  const undo: (() => void)[] = [];
  try {
    removeStaged(artefacts, folder);
    for (const { target, staged, text } of pending) {
      current = target;
      makeFolder(dirname(target), (made) => undo.unshift(() => rmdirSync(made)));
      refuseFolder(target);
      undo.unshift(() => rmSync(staged, { force: true }));
      writeFileSync(staged, text);
    }
    for (const { target, staged } of pending) {
      current = target;
      const old = bytesOf(target);
      renameSync(staged, target);
      undo.unshift(() => (old === undefined ? rmSync(target) : putBack(target, staged, old)));
    }
  } catch (error) {
    for (const step of undo) attempt(step);
    throw new WriteError(`${displayPath(current)} cannot be written: ${reason(error)}.`);
  }
  return changes;
}

/**
 * Makes a folder and those above it one by one: Node's own way says of a read-only disk that a folder does
 * not exist.
 */
function makeFolder(path: string, onMade: (path: string) => void): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw new Error('a file exists where a folder is needed');
  makeFolder(dirname(path), onMade);
  try {
    mkdirSync(path);
    onMade(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined;
}

function putBack(target: string, staged: string, old: Uint8Array): void {
  writeFileSync(staged, old, { flush: true });
  renameSync(staged, target);
}

/** The first problem is the one to tell: a step back that fails as well must not hide it. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}

/** A folder would refuse its file only when others have been moved into place already. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error('a folder exists in its place');
}

function stateOf(path: string, text: string): Change['state'] {
  try {
    return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed';
  } catch {
    return 'new';
  }
}
