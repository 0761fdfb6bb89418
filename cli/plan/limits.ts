/** Keeps a plan from doing more than its author expects. */
import type { Limits } from '../config/config.ts';
import { CommandError, exitCodes } from '../exit.ts';
import { digits } from '../report/words.ts';
import type { Plan } from './plan.ts';

/** The changes of a plan, with everything that groups hand on: the number that `--accept` takes. */
export function sizeOf({ changes, summary }: Plan): number {
  return changes.length + summary.handedOn;
}

/** Whether the size is what the plan comes to at most: some of what groups hand on is not known. */
export function isBound({ changes }: Plan): boolean {
  return changes.some(({ handedOn }) => handedOn && handedOn.creates + (handedOn.unread ?? 0) > 0);
}

/**
 * Why the plan is refused, in sentences that name the numbers, the limits and the option; undefined when it
 * is within its limits, or its size was accepted.
 * @param accepted the number of `--accept`
 */
export function refusalOf(plan: Plan, limits: Limits, accepted?: number): string | undefined {
  const size = sizeOf(plan);
  const groups = plan.changes.filter(({ target }) => target.level === 'group').length;
  const { handedOn, disable } = plan.summary;
  const measures = [
    {
      name: 'changes',
      count: size,
      bound: isBound(plan),
      how: handedOn > 0 ? ' with what groups hand on' : '',
    },
    { name: 'disables', count: disable, bound: false, how: '' },
    { name: 'groups', count: groups, bound: false, how: '' },
  ] as const;
  const exceeded = measures
    .filter(({ name, count }) => count > limits[name])
    .map(
      ({ name, count, bound, how }) =>
        `limits.${name} is ${digits(limits[name])}, the plan has ${bound ? 'up to ' : ''}${digits(count)}${how}`,
    );
  if (exceeded.length === 0 || accepted === size) return undefined;
  const cure =
    accepted === undefined
      ? `--accept ${size} allows exactly this plan, once`
      : `--accept ${accepted} is not the number of this plan, which is ${size}`;
  return `${exceeded.join('; ')}. ${cure}.`;
}

/** @throws {CommandError} with exit code 4 when the plan is beyond its limits. */
export function refuseBeyond(limits: Limits, plan: Plan, accepted?: number): void {
  const refusal = refusalOf(plan, limits, accepted);
  if (refusal !== undefined) throw new CommandError(`Nothing was done: ${refusal}`, exitCodes.limited);
}
