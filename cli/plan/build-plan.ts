/** Builds a plan from what was compared. */
import { targetKey } from '../target.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sorted } from './order.ts';
import type { Change, HandedOn, Plan, Summary } from './plan.ts';

/** What a plan is about, whatever its changes are. */
type Frame = Omit<Plan, 'version' | 'fingerprint' | 'changes' | 'summary'>;

/** What was counted while targets were compared. */
export interface Counts {
  /** Projects and groups that the file names, those included that could not be read. */
  readonly targets: number;
  readonly secretsNotComparable: number;
  readonly settingsNotComparable: number;
  readonly leftOut?: Summary['leftOut'];
}

/** @param handedOn what a change of a group reaches. */
export function buildPlan(
  frame: Frame,
  changes: readonly Change[],
  counts: Counts,
  handedOn: (change: Change) => Change['handedOn'],
): Plan {
  const whole = changes.map((change) => {
    const reached = change.target.level === 'group' ? handedOn(change) : undefined;
    return reached ? { ...change, handedOn: reached } : change;
  });
  return planOf(frame, sorted(whole), counts);
}

/** The same plan with some of its changes only; its summary tells how many are left out. */
export function withChanges(plan: Plan, changes: readonly Change[]): Plan {
  const { version: _, fingerprint, changes: all, summary, ...frame } = plan;
  const { changes: before = 0, targets = 0 } = summary.leftOut ?? {};
  const leftOut = {
    changes: before + all.length - changes.length,
    targets: targets + targetsIn(all) - targetsIn(changes),
  };
  return planOf(frame, changes, leftOut.changes > 0 ? { ...summary, leftOut } : summary);
}

function planOf(
  frame: Frame,
  changes: readonly Change[],
  { targets, secretsNotComparable, settingsNotComparable, leftOut }: Counts,
): Plan {
  const actions = (...names: readonly Change['action'][]): number =>
    changes.filter(({ action }) => names.includes(action)).length;
  const summary: Summary = {
    create: actions('create'),
    update: actions('update', 'inherit'),
    disable: actions('disable'),
    targets,
    changed: targetsIn(changes),
    skipped: frame.skipped.length,
    secretsNotComparable,
    settingsNotComparable,
    ...(leftOut && { leftOut }),
    handedOn: changes.reduce((sum, { handedOn }) => sum + reachOf(handedOn), 0),
  };
  return { version: 1, ...frame, fingerprint: fingerprintOf(changes), changes, summary };
}

function targetsIn(changes: readonly Change[]): number {
  return new Set(changes.map(({ target }) => targetKey(target))).size;
}

/** How many projects and groups a change of a group reaches. */
function reachOf(handedOn: HandedOn | undefined): number {
  return handedOn ? handedOn.changes + handedOn.creates + (handedOn.unread ?? 0) : 0;
}
