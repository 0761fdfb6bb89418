/** What a plan comes to, in sentences. */
import { isBound, sizeOf } from '../plan/limits.ts';
import type { Plan } from '../plan/plan.ts';
import { counted, digits, someOf } from './words.ts';

/** `Plan: 14 to create, 1,204 to change, 3 to disable in 1,218 of 9,976 projects and groups.` */
export function summaryOf({ changes, summary }: Plan): string {
  const { create, update, disable, targets, changed } = summary;
  const all = counted(targets, 'project or group', 'projects and groups');
  const parts = [
    create > 0 ? `${digits(create)} to create` : '',
    update > 0 ? `${digits(update)} to change` : '',
    disable > 0 ? `${digits(disable)} to disable` : '',
  ].filter(Boolean);
  if (changes.length === 0) return `Nothing to do in ${all}.`;
  return `Plan: ${parts.join(', ')} in ${digits(changed)} of ${all}.`;
}

/** `8,611 in line, 41 not read, 106 secrets not comparable.` */
export function restOf({ summary }: Pick<Plan, 'summary'>): string {
  const { targets, changed, skipped, leftOut } = summary;
  const parts = [
    `${digits(targets - changed - skipped - (leftOut?.targets ?? 0))} in line`,
    leftOut ? `${counted(leftOut.changes, 'change')} left out` : '',
    skipped > 0 ? `${digits(skipped)} not read` : '',
    ...notComparable(summary),
  ].filter(Boolean);
  return `${parts.join(', ')}.`;
}

function notComparable({ secretsNotComparable, settingsNotComparable }: Plan['summary']): readonly string[] {
  return [
    secretsNotComparable > 0 ? `${counted(secretsNotComparable, 'secret')} not comparable` : '',
    settingsNotComparable > 0 ? `${counted(settingsNotComparable, 'setting')} not shown by this server` : '',
  ].filter(Boolean);
}

/** What groups hand on in addition; empty when they hand on nothing. */
export function handedOnOf(plan: Plan): string {
  const { handedOn } = plan.summary;
  if (handedOn === 0) return '';
  const bound = isBound(plan) ? 'up to ' : '';
  const more = `${bound}${digits(handedOn)} more by handing on: ${bound}${digits(sizeOf(plan))} in all.`;
  return more.charAt(0).toUpperCase() + more.slice(1);
}

const mostPaths = 3;

/** Which targets were not read, by reason. */
export function skippedOf({ skipped }: Pick<Plan, 'skipped'>): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { target, reason } of skipped) {
    const paths = byReason.get(reason);
    if (paths) paths.push(target.path);
    else byReason.set(reason, [target.path]);
  }
  return [...byReason].map(([reason, paths]) => `Not read (${reason}): ${someOf(paths, mostPaths)}.`);
}
