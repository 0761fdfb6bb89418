/** Builds a plan from what was compared. */
import type { Compared } from '../compare/compare.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sorted } from './order.ts';
import type { Change, Plan, Summary } from './plan.ts';

export interface PlanInput extends Pick<Plan, 'host' | 'server' | 'skipped'> {
  readonly changes: readonly Change[];
  readonly counts: Counts;
  /** What a change of a group reaches; undefined for that of a project. */
  readonly handedOn: (change: Change) => Change['handedOn'];
}

/** What was counted while targets were compared. */
export interface Counts {
  /** Projects and groups that the file names, those included that could not be read. */
  readonly targets: number;
  readonly secretsNotComparable: number;
  readonly settingsNotComparable: number;
}

export function buildPlan({ host, server, skipped, changes, counts, handedOn }: PlanInput): Plan {
  const whole = changes.map((change) => {
    const reached = change.target.level === 'group' ? handedOn(change) : undefined;
    return reached ? { ...change, handedOn: reached } : change;
  });
  return planOf({ version: 1, host, server, skipped }, sorted(whole), { ...counts, skipped: skipped.length });
}

/** The same plan with some of its changes only. */
export function withChanges(plan: Plan, changes: readonly Change[]): Plan {
  return planOf(plan, changes, plan.summary);
}

function planOf(
  { version, host, server, skipped }: Pick<Plan, 'version' | 'host' | 'server' | 'skipped'>,
  changes: readonly Change[],
  { targets, skipped: unread, secretsNotComparable, settingsNotComparable }: Counts & { skipped: number },
): Plan {
  const actions = (...names: readonly Change['action'][]): number =>
    changes.filter(({ action }) => names.includes(action)).length;
  const summary: Summary = {
    create: actions('create'),
    update: actions('update', 'inherit'),
    disable: actions('disable'),
    targets,
    changed: new Set(changes.map(({ target }) => `${target.level} ${target.id}`)).size,
    skipped: unread,
    secretsNotComparable,
    settingsNotComparable,
    handedOn: changes.reduce((sum, { handedOn }) => sum + reachOf(handedOn), 0),
  };
  return { version, host, server, fingerprint: fingerprintOf(changes), changes, skipped, summary };
}

/** How many projects and groups a change of a group reaches. */
export function reachOf(handedOn: Change['handedOn']): number {
  return handedOn ? handedOn.changes + handedOn.creates + (handedOn.unread ?? 0) : 0;
}

/** Adds up what was counted for each target. */
export function countsOf(
  targets: number,
  compared: readonly Omit<Compared, 'changes' | 'problems'>[],
): Counts {
  const sum = (count: (one: Omit<Compared, 'changes' | 'problems'>) => number): number =>
    compared.reduce((total, one) => total + count(one), 0);
  return {
    targets,
    secretsNotComparable: sum((one) => one.secretsNotComparable),
    settingsNotComparable: sum((one) => one.settingsNotComparable),
  };
}
