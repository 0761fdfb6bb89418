/** Whether a planned change still has to be made. */
import type { UntypedIntegration } from '../../client/index.ts';
import type { Change } from '../plan/plan.ts';
import { integrationKey } from '../target.ts';
import type { Unfinished } from './journal.ts';
import { isSettled } from './settled.ts';

/**
 * `make`: it still has to be made; `settled`: the server has what it wants; `stale`: somebody else changed
 * the integration.
 */
export type Fate = 'make' | 'settled' | 'stale';

export interface Context {
  readonly unfinished: Unfinished;
  /** Changes of the same plan that complete runs have made: by key, `updated_at` of the response. */
  readonly earlier: ReadonlyMap<string, string>;
  /** Whether the plan sets the integration of this slug on a group above, which hands it on. */
  readonly isHandedOn: (change: Change) => boolean;
}

/** @param now what is stored; undefined when it was never configured. */
export function fateOf(change: Change, now: UntypedIntegration | undefined, context: Context): Fate {
  const { done, started } = context.unfinished;
  const key = integrationKey(change);
  const isLeftBy = (made: ReadonlyMap<string, string>): boolean =>
    made.has(key) && made.get(key) === now?.updated_at;
  if (isLeftBy(done)) return 'settled';
  const isVisible = change.settings.length > 0 || change.action === 'disable' || change.action === 'inherit';
  // Of secrets, only the journal shows that they were sent.
  const hasSecrets = change.secrets.some(({ sent }) => sent);
  const isShown = isVisible && (!hasSecrets || isLeftBy(context.earlier));
  const isMade = isSettled(change, now) && (isShown || (started.has(key) && !isAsSeen(change, now)));
  if (isMade) return 'settled';
  // What a killed run sent to keep an integration off is its own: the DELETE after it is still to be sent.
  const isHalfDone =
    change.action === 'disable' && started.has(key) && Object.keys(change.request).length > 0;
  if (isAsSeen(change, now) || isHalfDone) return 'make';
  if (isLeftBy(context.earlier)) return 'settled';
  if (now?.inherited !== true) return 'stale';
  // What is inherited by now is nobody's own: own settings only hide it. Another run may have set the group.
  const isHidden = change.action !== 'disable' && change.fromServer.length === 0;
  return isHidden || context.isHandedOn(change) ? 'make' : 'stale';
}

/** A plan that has seen nothing has looked at active integrations only. */
function isAsSeen({ seen }: Change, now: UntypedIntegration | undefined): boolean {
  if (seen === null) return now?.active !== true;
  return now?.updated_at === seen;
}
