/** Keeps two runs in the same folder apart. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../exit.ts';
import { isSystemError, systemReason } from '../file-problem.ts';

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

/**
 * Takes the lock of a folder. One that a killed run left behind on this machine is taken over.
 * @returns what releases it.
 * @throws {CommandError} when another run has it.
 */
export function lock(folder: string): () => void {
  const path = join(folder, 'lock');
  if (!create(path)) takeOver(path);
  return () => rmSync(path, { force: true });
}

/** One run at a time takes over, so that none deletes the lock that another one has just taken. */
function takeOver(path: string): void {
  refuseIfRunning(path);
  const guard = `${path}.takeover`;
  if (!create(guard)) throw new CommandError(describe(ownerOf(guard), guard));
  try {
    refuseIfRunning(path);
    rmSync(path, { force: true });
    if (!create(path)) throw new CommandError(describe(ownerOf(path), path));
  } finally {
    rmSync(guard, { force: true });
  }
}

function refuseIfRunning(path: string): void {
  const owner = ownerOf(path);
  if (isRunning(owner)) throw new CommandError(describe(owner, path));
}

/** False when there is a lock. The lock appears with its text in it, so that nobody reads half of it. */
function create(path: string): boolean {
  const draft = `${path}.${process.pid}`;
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(draft, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false;
    throw new CommandError(`${path} cannot be written: ${systemReason(error)}. Nothing was changed.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function ownerOf(path: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  return typeof value === 'object' && value !== null && 'pid' in value && Number.isInteger(value.pid);
}

/** Of another machine nobody can know, nor of a lock that somebody else wrote. */
function isRunning(owner: Owner | undefined): boolean {
  if (!owner || owner.host !== hostname()) return true;
  // In a container that starts again, this process has the number of the one that was killed.
  if (owner.pid === process.pid) return Date.parse(owner.since) >= performance.timeOrigin;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is running all the same.
    return isSystemError(error, 'EPERM');
  }
}

function describe(owner: Owner | undefined, path: string): string {
  const who = owner ? `process ${owner.pid} on ${owner.host}, since ${owner.since}` : 'another process';
  return `Another run is at work here: ${who}. Wait for it, or delete ${path} if it has ended. Nothing was changed.`;
}
