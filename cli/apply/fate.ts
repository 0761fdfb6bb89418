/** Whether a planned change still has to be made. */
import type { UntypedIntegration } from '../../client/index.ts';
import type { Change } from '../plan/plan.ts';
import { keyOf, type Unfinished } from './journal.ts';
import { isSettled } from './settled.ts';

/**
 * `make`: nothing has happened since the plan; `done`: an interrupted run made it; `stale`: somebody else
 * changed the integration.
 */
export type Fate = 'make' | 'done' | 'stale';

export interface Context {
  readonly unfinished: Unfinished;
  /** Whether the plan sets the integration of this slug on a group above, which hands it on. */
  readonly isHandedOn: (change: Change) => boolean;
}

/** @param now what is stored; undefined when it was never configured. */
export function fateOf(change: Change, now: UntypedIntegration | undefined, context: Context): Fate {
  const { done, started } = context.unfinished;
  const key = keyOf(change);
  const updatedAt = now?.updated_at ?? null;
  if (done.has(key) && done.get(key) === updatedAt) return 'done';
  const mayBeSent = started.has(key);
  // Some integrations keep their `updated_at`, and a request may have been sent without an answer.
  if (mayBeSent && change.settings.length > 0 && isSettled(change, now)) return 'done';
  if (isAsSeen(change, now)) return 'make';
  if (mayBeSent && isSettled(change, now)) return 'done';
  return now?.inherited === true && context.isHandedOn(change) ? 'make' : 'stale';
}

/** A plan that has seen nothing has looked at active integrations only. */
function isAsSeen({ seen }: Change, now: UntypedIntegration | undefined): boolean {
  if (seen === null) return now?.active !== true;
  return now?.updated_at === seen;
}
