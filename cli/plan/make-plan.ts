/** Reads what is stored, compares it with what is wanted, and makes a plan of the differences. */
import type { Slug } from '../../client/index.ts';
import { type Compared, compare, neededReads } from '../compare/compare.ts';
import type { CompareOptions, CompareProblem } from '../compare/options.ts';
import type { WantedOf } from '../config/wanted.ts';
import type { Connection } from '../connection.ts';
import { type Environment, throwIfInterrupted } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { isSkipped, readTargets, type Skipped } from '../read/read-targets.ts';
import type { StoredOf } from '../read/stored.ts';
import { problemsAsText } from '../report/problems.ts';
import { createProgress } from '../report/progress.ts';
import { duration } from '../report/words.ts';
import type { Target } from '../target.ts';
import { buildPlan } from './build-plan.ts';
import { createReach } from './handed-on.ts';
import type { PlanOptions } from './options.ts';
import type { Change, Plan } from './plan.ts';
import { isInShard, pathMatcher, select, shardIn, slugMatcher } from './selection.ts';

export interface PlanInput {
  readonly connection: Connection;
  readonly wanted: readonly WantedOf[];
  /** Projects below groups of which nothing is wanted. Default: none. */
  readonly others?: readonly Target[];
  /** The configuration file, from the working directory. */
  readonly file?: string;
  /** Goes on without the changes that cannot be made, and is told why. Default: makes no plan. */
  readonly onProblems?: (problems: readonly CompareProblem[]) => void;
  /** Sees all that was read, before it is forgotten. */
  readonly onRead?: (wanted: WantedOf, stored: StoredOf, compared: Compared) => void;
}

/**
 * One request a target, and one more for each integration of which the list shows too little.
 * @throws {CommandError} with all changes that GitLab would refuse, or that would lose something.
 */
export async function makePlan(
  input: PlanInput,
  options: PlanOptions,
  environment: Environment,
): Promise<Plan> {
  const { connection, file } = input;
  const { host, server } = connection;
  const chosen = chosenOf(input.wanted, options);
  const collected = await collect(input, chosen, options, environment);
  const { problems, skipped, changes, handedOn, ...counts } = collected;
  if (problems.length > 0 && !input.onProblems) throw new CommandError(problemsAsText(problems));
  input.onProblems?.(problems);
  const frame = {
    host,
    server: { version: server.version, enterprise: server.enterprise ?? null },
    skipped,
    ...(file !== undefined && { file }),
  };
  return select(
    buildPlan(frame, without(changes, problems), { targets: chosen.length, ...counts }, handedOn),
    options,
  );
}

/** The changes that can be made. */
function without(changes: readonly Change[], problems: readonly CompareProblem[]): readonly Change[] {
  const refused = new Set(problems.map(({ target, slug }) => `${keyOf(target)} ${slug}`));
  return changes.filter(({ target, slug }) => !refused.has(`${keyOf(target)} ${slug}`));
}

/** What is wanted of the projects and groups that the options leave. */
function chosenOf(wanted: readonly WantedOf[], { projects, shard }: PlanOptions): readonly WantedOf[] {
  const hasPath = pathMatcher(projects);
  const part = shard === undefined ? undefined : shardIn(shard);
  return wanted.filter(({ target }) => hasPath(target) && (!part || isInShard(target, part)));
}

interface Collected {
  readonly changes: readonly Change[];
  readonly problems: readonly CompareProblem[];
  readonly skipped: readonly Skipped[];
  readonly secretsNotComparable: number;
  readonly settingsNotComparable: number;
  readonly handedOn: (change: Change) => Change['handedOn'];
}

/** Reads and compares a few targets at a time: what is in line is forgotten. */
async function collect(
  { connection, wanted, others = [], onRead }: PlanInput,
  chosen: readonly WantedOf[],
  options: PlanOptions,
  environment: Environment,
): Promise<Collected> {
  const compareOptions = compareOptionsFor(connection, options, environment);
  const byTarget = new Map(chosen.map((one) => [keyOf(one.target), one]));
  const reach = createReach(slugsOfGroups(chosen));
  const changes: Change[] = [];
  const problems: CompareProblem[] = [];
  const skipped: Skipped[] = [];
  let secretsNotComparable = 0;
  let settingsNotComparable = 0;
  for (const target of others) reach.addUnread(target);
  for (const { target } of wanted) if (!byTarget.has(keyOf(target))) reach.addUnread(target);

  announce(chosen.length, connection, environment);
  const progress = createProgress(environment, chosen.length, 'read');
  const targets = chosen.map(({ target }) => target);
  const needed = (listed: StoredOf): readonly Slug[] => {
    const one = byTarget.get(keyOf(listed.target));
    return one ? neededReads(one, listed, compareOptions) : [];
  };
  try {
    for await (const read of readTargets(connection, targets, needed)) {
      throwIfInterrupted(environment);
      progress.step();
      const one = byTarget.get(keyOf(read.target));
      if (isSkipped(read)) skipped.push(read);
      if (isSkipped(read)) reach.addUnread(read.target);
      if (isSkipped(read) || !one) continue;
      const compared = compare(one, read, compareOptions);
      reach.add(read);
      changes.push(...compared.changes);
      problems.push(...compared.problems);
      secretsNotComparable += compared.secretsNotComparable;
      settingsNotComparable += compared.settingsNotComparable;
      onRead?.(one, read, compared);
    }
  } finally {
    progress.end();
  }
  return {
    changes,
    problems,
    skipped,
    secretsNotComparable,
    settingsNotComparable,
    handedOn: reach.handedOn,
  };
}

/** Says how long reading takes, before it begins. */
function announce(targets: number, { pace }: Connection, { stderr }: Environment): void {
  const seconds = pace.secondsFor(targets);
  if (seconds >= 60)
    stderr.write(
      `Reading ${targets.toLocaleString('en-US')} projects and groups takes ${duration(seconds)}.\n`,
    );
}

function compareOptionsFor(
  { host, server }: Connection,
  { slugs, resendSecrets, forGood = false }: PlanOptions,
  { clock }: Environment,
): CompareOptions {
  const isGitLabCom = host === 'https://gitlab.com';
  const resends = Array.isArray(resendSecrets) ? slugMatcher(resendSecrets) : () => resendSecrets === true;
  return {
    server: {
      gitlab: server.version,
      ...(server.enterprise !== undefined && { edition: server.enterprise ? 'ee' : 'ce' }),
      ...(isGitLabCom && { offering: 'gitlab.com' }),
    },
    allowLocalAddresses: !isGitLabCom,
    now: new Date(clock.now()),
    concerns: slugMatcher(slugs),
    resends,
    forGood,
  };
}

function slugsOfGroups(wanted: readonly WantedOf[]): readonly Slug[] {
  const groups = wanted.filter(({ target }) => target.level === 'group');
  return [...new Set(groups.flatMap(({ integrations }) => [...integrations.keys()]))];
}

function keyOf({ level, id }: Target): string {
  return `${level} ${id}`;
}
