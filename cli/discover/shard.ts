/** Splits projects among several jobs. */
import { InvalidArgumentError } from 'commander-14';
import type { Target } from '../target.ts';

/** A part of the projects, the same in every run: by the remainder of their numbers. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `2/5`.
 * @throws {InvalidArgumentError} when it is no shard.
 */
export function shardIn(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('It has to be a number of a part and how many there are, such as 2/5.');
}

/** Whether a target belongs to a shard. */
export function isInShard({ id }: Pick<Target, 'id'>, { index, count }: Shard): boolean {
  return id % count === index - 1;
}
