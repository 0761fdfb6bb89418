/** Reads what is stored for projects and groups. */
import {
  AuthenticationError,
  GitLabError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type Slug,
  type UntypedIntegration,
} from '../../client/index.ts';
import { slugs } from '../../generated/client/catalog.ts';
import type { Connection } from '../connection.ts';
import type { Target } from '../target.ts';
import { inOrder } from './in-order.ts';
import type { Stored, StoredOf } from './stored.ts';

/** A target that could not be read. */
export interface Skipped {
  readonly target: Target;
  /** A sentence without its period. */
  readonly reason: string;
  /** Whether the server failed, where another time it may not. Default: it does not show the target. */
  readonly failed?: true;
}

/** Whether targets were not looked at that another run may read. */
export function isIncomplete(skipped: readonly Skipped[]): boolean {
  return skipped.some(({ failed }) => failed === true);
}

/** What was read of one target, or why nothing was. */
export type ReadTarget = StoredOf | Skipped;

/** Whether a target could not be read. */
export function isSkipped(read: ReadTarget): read is Skipped {
  return 'reason' in read;
}

/**
 * The slugs for which the list does not suffice: a GET of its own is made for each.
 * @param listed the target with its active integrations, as the list shows them.
 */
export type NeededReads = (listed: StoredOf) => Iterable<Slug>;

/** How many targets in a row may fail before the command gives up: it is no fault of theirs then. */
const mostFailures = 10;

/**
 * Reads targets, and returns them in their order, a few ahead of the consumer: however many there are, only
 * those few are in memory. One request a target, and one for each needed read.
 * @throws {GitLabError} for what concerns more than one target, such as a token that is not accepted, or a
 * failure for every target.
 */
export async function* readTargets(
  connection: Connection,
  targets: Iterable<Target>,
  needed: NeededReads,
): AsyncGenerator<ReadTarget, void, void> {
  let failures = 0;
  let count = 0;
  let lastFailure: GitLabError | undefined;
  const readOne = async (target: Target): Promise<ReadTarget> => {
    count += 1;
    try {
      const read = await readTarget(connection, target, needed);
      failures = 0;
      return read;
    } catch (error) {
      if (!(error instanceof GitLabError) || concernsAll(error)) throw error;
      const refusal = refusalIn(error);
      if (refusal !== undefined) return { target, reason: refusal };
      failures += 1;
      lastFailure = error;
      if (failures >= mostFailures) throw error;
      return { target, reason: `the server failed: ${error.message}`, failed: true };
    }
  };
  // Two more than can be asked for, so that there is always one to ask for.
  yield* inOrder(targets, connection.pace.concurrency + 2, readOne);
  if (lastFailure && failures === count) throw lastFailure;
}

async function readTarget(
  { integrations }: Connection,
  target: Target,
  needed: NeededReads,
): Promise<StoredOf> {
  const listed = storedOf(target, await integrations.list(target));
  const reads = [...needed(listed)];
  if (reads.length === 0) return listed;
  const whole = new Map<Slug, Stored>(listed.integrations);
  const absent = new Set<Slug>();
  await Promise.all(
    reads.map(async (slug) => {
      const integration = await integrations.get(target, slug);
      if (integration) whole.set(slug, { integration, read: 'whole' });
      else absent.add(slug);
    }),
  );
  return { ...listed, integrations: whole, absent };
}

const knownSlugs: ReadonlySet<string> = new Set(slugs);

/** A target with its active integrations, as the list shows them. */
export function storedOf(target: Target, listed: readonly UntypedIntegration[]): StoredOf {
  const known = listed.filter(({ slug }) => knownSlugs.has(slug));
  const unknown = listed.map(({ slug }) => slug).filter((slug) => !knownSlugs.has(slug));
  const integrations = new Map(
    // All of them are slugs of the catalog.
    known.map((integration) => [integration.slug as Slug, { integration, read: 'listed' } as const]),
  );
  return { target, integrations, absent: new Set(), unknown };
}

/** Whether the next target would get the same response. */
function concernsAll(error: GitLabError): boolean {
  if (error instanceof PermissionError) return error.scope !== undefined;
  if (error instanceof NotFoundError) return error.missing === 'route';
  return error instanceof AuthenticationError || error instanceof RateLimitError;
}

/** Why the server does not show one target; undefined when it fails to. */
function refusalIn(error: GitLabError): string | undefined {
  if (error instanceof PermissionError) return 'no permission to read its integrations';
  const isMissing = error instanceof NotFoundError;
  return isMissing ? 'it does not exist any more, or the token may not see it' : undefined;
}
