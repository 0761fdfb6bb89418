/** Reads what is stored, compares it with what is wanted, and makes a plan of the differences. */
import type { Slug } from '../../client/index.ts';
import { type Compared, compare, neededReads } from '../compare/compare.ts';
import type { CompareOptions, CompareProblem } from '../compare/options.ts';
import type { WantedOf } from '../config/wanted.ts';
import type { Connection } from '../connection.ts';
import { type Environment, throwIfInterrupted } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { isSkipped, readTargets } from '../read/read-targets.ts';
import type { StoredOf } from '../read/stored.ts';
import { problemsAsText } from '../report/problems.ts';
import { createProgress } from '../report/progress.ts';
import { counted, duration } from '../report/words.ts';
import { type Target, targetKey } from '../target.ts';
import { buildPlan } from './build-plan.ts';
import { compareOptionsFor } from './compare-options.ts';
import { mostReadsOf } from './estimate.ts';
import { createFindings, type Findings } from './findings.ts';
import { createReach } from './handed-on.ts';
import type { PlanOptions } from './options.ts';
import type { Plan } from './plan.ts';
import { isInShard, pathMatcher, select, shardIn } from './selection.ts';

export interface PlanInput {
  readonly connection: Connection;
  readonly wanted: readonly WantedOf[];
  /** Projects below groups of which nothing is wanted. Default: none. */
  readonly others?: readonly Target[];
  /** The configuration file, from the working directory. */
  readonly file?: string;
  /** Sees all that was read, before it is forgotten. */
  readonly onRead?: (wanted: WantedOf, stored: StoredOf, compared: Compared) => void;
}

/** A plan, and the changes in it that cannot be made. */
export interface Differences {
  readonly plan: Plan;
  readonly problems: readonly CompareProblem[];
}

/**
 * The plan that makes everything as it is wanted.
 * @throws {CommandError} with all changes that GitLab would refuse, or that would lose something.
 */
export async function makePlan(
  input: PlanInput,
  options: PlanOptions,
  environment: Environment,
): Promise<Plan> {
  const { plan, problems } = await findDifferences(input, options, environment);
  if (problems.length > 0) throw new CommandError(`${problemsAsText(problems)}\nNothing was changed.`);
  return plan;
}

/**
 * The same with the problems. One request a target, and one for each integration of which the list shows too
 * little.
 */
export async function findDifferences(
  input: PlanInput,
  options: PlanOptions,
  environment: Environment,
): Promise<Differences> {
  const { connection, wanted, others = [], file } = input;
  const isChosen = choiceOf(
    options,
    wanted.map(({ target }) => target),
  );
  const chosen = wanted.filter(({ target }) => isChosen(target));
  const left = wanted.map(({ target }) => target).filter((target) => !isChosen(target));
  const reach = createReach(slugsOfGroups(chosen), [...others, ...left]);
  const found = createFindings(reach);
  await readAll(input, chosen, compareOptionsFor(connection, options, environment), found, environment);

  const { version, enterprise } = connection.server;
  const frame = {
    host: connection.host,
    server: { version, enterprise: enterprise ?? null },
    skipped: found.skipped,
    ...(file !== undefined && { file }),
  };
  const counts = { targets: chosen.length, ...found.notComparable() };
  const plan = select(buildPlan(frame, found.changes, counts, reach.handedOn), options);
  return { plan, problems: found.problems };
}

/** Whether the options leave a project or group. */
export function choiceOf(
  { projects, shard }: PlanOptions,
  targets: readonly Target[],
): (target: Target) => boolean {
  const hasPath = pathMatcher(projects, targets);
  const part = shard === undefined ? undefined : shardIn(shard);
  return (target) => hasPath(target) && (!part || isInShard(target, part));
}

/** Reads and compares a few targets at a time: what is in line is forgotten. */
async function readAll(
  { connection, onRead }: PlanInput,
  chosen: readonly WantedOf[],
  options: CompareOptions,
  found: Findings,
  environment: Environment,
): Promise<void> {
  const byTarget = new Map(chosen.map((one) => [targetKey(one.target), one]));
  const needed = (listed: StoredOf): readonly Slug[] => {
    const one = byTarget.get(targetKey(listed.target));
    return one ? neededReads(one, listed, options) : [];
  };
  announce(chosen, connection, environment);
  const progress = createProgress(environment, chosen.length, 'read');
  try {
    for await (const read of readTargets(
      connection,
      chosen.map(({ target }) => target),
      needed,
    )) {
      throwIfInterrupted(environment);
      progress.step();
      const one = byTarget.get(targetKey(read.target));
      if (isSkipped(read)) found.addSkipped(read);
      else if (one) {
        const compared = compare(one, read, options);
        found.add(one, read, compared);
        onRead?.(one, read, compared);
      }
    }
  } finally {
    progress.end();
  }
}

/** Says how long reading takes, before it begins. */
function announce(chosen: readonly WantedOf[], { pace }: Connection, { stderr }: Environment): void {
  const seconds = pace.secondsFor(chosen.reduce((sum, one) => sum + mostReadsOf(one), 0));
  if (seconds < 60) return;
  const targets = counted(chosen.length, 'project or group', 'projects and groups');
  stderr.write(`Reading ${targets} takes ${duration(seconds)}.\n`);
}

function slugsOfGroups(wanted: readonly WantedOf[]): readonly Slug[] {
  const groups = wanted.filter(({ target }) => target.level === 'group');
  return [...new Set(groups.flatMap(({ integrations }) => [...integrations.keys()]))];
}
