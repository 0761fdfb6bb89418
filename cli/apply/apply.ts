/** Makes the changes of a plan. */
import { AuthenticationError, GitLabError, type UntypedIntegration } from '../../client/index.ts';
import { completed } from '../compare/request.ts';
import type { Integrations } from '../connection/integrations.ts';
import { withRequestId } from '../connection/request-ids.ts';
import { CommandError, exitCodes } from '../exit.ts';
import { inOrder } from '../plan/order.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { counted } from '../report/words.ts';
import type { Backup } from './backup.ts';
import { type Context, fateOf } from './fate.ts';
import type { Journal, Result } from './journal.ts';
import { makeChange } from './make-change.ts';
import { eachOf } from './workers.ts';

export interface ApplyOptions {
  readonly integrations: Integrations;
  /** The secrets that go along with a change, by name. */
  readonly secretsOf: (change: Change) => Readonly<Record<string, string>>;
  readonly journal: Journal;
  readonly backup: Backup;
  /** Calls under way at a time. */
  readonly concurrency: number;
  /** The sentence that says how to go on after a run that did not end. */
  readonly resumption: string;
  /** Aborted: no further change is begun. */
  readonly signal: AbortSignal;
  /** An integration was read again, before anything is changed. */
  readonly onRead: () => void;
  /** All were read, and so many changes are still to be made. */
  readonly onBegin: (changes: number) => void;
  readonly onEnd: (ended: Ended) => void;
}

/** What became of a change. */
export interface Ended {
  readonly change: Change;
  readonly result: Result;
  /** What the user has to know: why it failed, or which settings GitLab ignored. */
  readonly problem?: string;
  /** GitLab's id of the request; null where there was no response. */
  readonly requestId?: string | null;
}

export interface Outcome {
  readonly counts: Readonly<Record<Result, number>>;
  /** Changes that were not begun. */
  readonly left: number;
}

/** How many failures in a row, whatever their kind, end a run: the server or the network is not well. */
const mostFailures = 20;

/**
 * Reads every integration again, saves what is there, then makes the changes: groups first, from the top, as
 * projects inherit from them. A change that fails does not keep the others from being made.
 * @throws {CommandError} when the journal or the backup cannot be written.
 */
export async function apply(plan: Plan, options: ApplyOptions): Promise<Outcome> {
  const counts: Record<Result, number> = { done: 0, settled: 0, ignored: 0, failed: 0, stale: 0 };
  let failuresInRow = 0;
  let begun = 0;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const end = (ended: Ended, cause?: unknown): void => {
    counts[ended.result] += 1;
    failuresInRow = ended.result === 'failed' ? failuresInRow + 1 : 0;
    if (cause instanceof AuthenticationError || failuresInRow >= mostFailures) stop.abort();
    options.onEnd(ended);
  };

  try {
    const toMake = await prepare(plan, { ...options, signal }, end);
    options.onBegin(toMake.length);
    for (const changes of inOrder(toMake))
      await eachOf(changes, options.concurrency, signal, async (change) => {
        options.journal.start(change);
        begun += 1;
        await make(change, options, end);
      });
  } catch (error) {
    // A change whose turn did not come counts as left.
    if (!isInterruption(error)) throw afterChanges(error, begun, options);
  }

  const left = plan.changes.length - Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (left === 0) options.journal.complete();
  else options.journal.close();
  return { counts, left };
}

function isInterruption(error: unknown): boolean {
  return error instanceof CommandError && error.exitCode === exitCodes.interrupted;
}

/** What keeps a run from going on, with what it has done before. */
function afterChanges(error: unknown, begun: number, { resumption }: ApplyOptions): unknown {
  if (!(error instanceof CommandError)) return error;
  if (begun === 0) return new CommandError(`${error.message} Nothing was changed.`, error.exitCode);
  const before = `${counted(begun, 'change')} may have been made before.`;
  return new CommandError(`${error.message} ${before} ${resumption}`, exitCodes.failed);
}

type End = (ended: Ended, cause?: unknown) => void;

/** Reads what is stored into the backup. Returns the changes that still have to be made. */
async function prepare(plan: Plan, options: ApplyOptions, end: End): Promise<readonly Change[]> {
  const { integrations, journal, backup } = options;
  const { unfinished, earlier } = journal;
  const context = { unfinished, earlier, isHandedOn: handedOnIn(plan) };
  const toMake: Change[] = [];
  await eachOf(plan.changes, options.concurrency, options.signal, async (change) => {
    const now = await integrations.get(change.target, change.slug).catch(onlyFailure);
    options.onRead();
    if (now instanceof GitLabError) return end({ change, result: 'failed', problem: now.message }, now);
    const fate = fateOf(change, now, context);
    if (fate === 'make') {
      backup.add(change, now);
      toMake.push(
        now ? { ...change, request: completed(change, { integration: now, read: 'whole' }) } : change,
      );
    } else if (fate === 'stale') end({ change, result: fate, problem: staleSentence(now) });
    else end({ change, result: fate });
  });
  backup.close();
  return toMake;
}

function staleSentence(now: UntypedIntegration | undefined): string {
  return now && !now.updated_at
    ? 'The server does not say when it was changed last: perhaps since the plan was made.'
    : 'It was changed since the plan was made. Make a new plan.';
}

function handedOnIn(plan: Plan): Context['isHandedOn'] {
  const groups = plan.changes.filter(({ target }) => target.level === 'group');
  return ({ target, slug }) =>
    groups.some((change) => change.slug === slug && target.path.startsWith(`${change.target.path}/`));
}

async function make(change: Change, options: ApplyOptions, end: End): Promise<void> {
  const { journal } = options;
  const { value, requestId } = await withRequestId(() => makeChange(change, options).catch(onlyFailure));
  if (value instanceof GitLabError) {
    journal.end(change, 'failed', null);
    return end({ change, result: 'failed', problem: value.message, requestId }, value);
  }
  const { integration, ignored } = value;
  const result = ignored.length === 0 ? 'done' : 'ignored';
  journal.end(change, result, integration?.updated_at ?? null);
  const problem = ignored.length === 0 ? {} : { problem: ignoredSentence(ignored) };
  end({ change, result, ...problem, requestId });
}

function ignoredSentence(names: readonly string[]): string {
  return `Ignored by GitLab: ${names.map((name) => `\`${name}\``).join(', ')}.`;
}

/** An error of a call; throws any other. */
function onlyFailure(error: unknown): GitLabError {
  if (error instanceof GitLabError) return error;
  throw error;
}
