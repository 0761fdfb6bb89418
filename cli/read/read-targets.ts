/** Reads what is stored for projects and groups. */
import type { Slug, UntypedIntegration } from '../../client/index.ts';
import type { Connection } from '../connection.ts';
import type { Target } from '../target.ts';
import type { StoredOf } from './stored.ts';

/** A target that could not be read. */
export interface Skipped {
  readonly target: Target;
  /** A sentence without its period. */
  readonly reason: string;
}

/** What was read of one target, or why nothing was. */
export type ReadTarget = StoredOf | Skipped;

/** Whether a target could not be read. */
export function isSkipped(read: ReadTarget): read is Skipped {
  return 'reason' in read;
}

/**
 * The slugs for which the list does not suffice: a GET of its own is made for each.
 * @param listed the active integrations of the target, as the list shows them.
 */
export type NeededReads = (target: Target, listed: ReadonlyMap<string, UntypedIntegration>) => Iterable<Slug>;

/**
 * Reads targets, and returns them in their order, a few ahead of the consumer: however many there are, only a
 * few are in memory. One request a target, and one for each needed read.
 * @throws {GitLabError} for what concerns more than one target, such as a token that is not accepted.
 */
export async function* readTargets(
  _connection: Connection,
  _targets: Iterable<Target>,
  _needed: NeededReads,
): AsyncGenerator<ReadTarget, void, void> {}
