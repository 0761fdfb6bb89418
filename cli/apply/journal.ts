/** What a run has done, change by change, so that a killed one can be taken up. */
import { rmSync } from 'node:fs';
import type { Change } from '../plan/plan.ts';
import { integrationKey } from '../target.ts';
import { readLines, takeUp } from './append-only.ts';
import { fileOf } from './folder.ts';

/**
 * What became of a change. `settled`: there was nothing left to do; `stale`: somebody else changed the
 * integration since the plan was made.
 */
export type Result = 'done' | 'settled' | 'ignored' | 'failed' | 'stale';

/** A line of the journal. It holds no values. */
type Line =
  | { readonly at: string; readonly started: string }
  | {
      readonly at: string;
      readonly ended: string;
      readonly result: Result;
      /** `updated_at` of the response; null where there is none. */
      readonly updatedAt: string | null;
    };

/** What an interrupted run left behind, by `integrationKey` of the change. */
export interface Unfinished {
  /** Changes whose request may have been sent. */
  readonly started: ReadonlySet<string>;
  /** Changes that were made, with `updated_at` of the response; without those whose response had none. */
  readonly done: ReadonlyMap<string, string>;
}

export interface Journal {
  readonly unfinished: Unfinished;
  /** Changes that complete runs of the same plan have made, with `updated_at` of the last response. */
  readonly earlier: ReadonlyMap<string, string>;
  /** Before the request: it is on the disk when this returns. */
  start(change: Change): void;
  /** After the response. It is on the disk with the next start, or at the end. */
  end(change: Change, result: Result, updatedAt: string | null): void;
  /** Every change was tried: the next run with this fingerprint begins anew. */
  complete(): void;
  /** The run was interrupted: the next one with this fingerprint goes on. */
  close(): void;
}

/**
 * Opens the journal of a plan, that of an interrupted run if there is one.
 * @throws {CommandError} when it cannot be read or written.
 */
export function openJournal(folder: string, fingerprint: string): Journal {
  const path = fileOf(folder, fingerprint, 'jsonl');
  const completePath = fileOf(folder, fingerprint, 'done.jsonl');
  const earlier = unfinishedIn(completeLines(completePath)).done;
  const unfinished = unfinishedIn(readLines(path) ?? []);
  const file = takeUp<Line>(path);
  const now = (): string => new Date().toISOString();
  return {
    unfinished,
    earlier,
    start: (change) => {
      file.add({ at: now(), started: integrationKey(change) });
      file.flush();
    },
    end: (change, result, updatedAt) =>
      file.add({ at: now(), ended: integrationKey(change), result, updatedAt }),
    complete: () => {
      file.close();
      moveAside(path, completePath);
    },
    close: () => file.close(),
  };
}

function unfinishedIn(lines: readonly unknown[]): Unfinished {
  const started = new Set<string>();
  const done = new Map<string, string>();
  for (const line of lines) {
    const facts: Partial<Record<string, unknown>> = Object(line);
    if (typeof facts.started === 'string') started.add(facts.started);
    const { ended, result, updatedAt } = facts;
    if (typeof ended !== 'string' || result !== 'done') continue;
    // What an earlier run noted does not hold any more.
    if (typeof updatedAt === 'string') done.set(ended, updatedAt);
    else done.delete(ended);
  }
  return { started, done };
}

/** A complete journal only spares the next run an error, so it may be missing. */
function completeLines(path: string): readonly unknown[] {
  try {
    return readLines(path) ?? [];
  } catch {
    return [];
  }
}

/**
 * Keeps complete journals for whoever wants to read them, and for the next run of the same plan. Where that
 * is not possible, the journal stays: the next run finds in it that everything was done.
 */
function moveAside(path: string, completePath: string): void {
  try {
    const complete = takeUp<unknown>(completePath);
    for (const line of readLines(path) ?? []) complete.add(line);
    complete.close();
    rmSync(path);
  } catch {
    return;
  }
}
