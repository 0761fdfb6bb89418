/** Narrows down what a command looks at, and what it does. */
import picomatch from 'picomatch';
import { meaningOf } from '../../client/index.ts';
import { slugs } from '../../generated/client/catalog.ts';
import { CommandError } from '../exit.ts';
import { slowPatternProblem } from '../slow-pattern.ts';
import { type Target, targetKey } from '../target.ts';
import { withChanges } from './build-plan.ts';
import { inOrder } from './order.ts';
import type { Change, Plan } from './plan.ts';

/**
 * A part of the targets, the same in every run: those whose number leaves `index - 1` when divided by
 * `count`.
 */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * `2/5`: the second of five parts.
 * @throws {CommandError}
 */
export function shardIn(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new CommandError(`--shard ${text} is no part of a whole: the second of five is 2/5.`);
}

/** Together, the shards have every target once, whatever else there is. */
export function isInShard({ id }: Target, { index, count }: Shard): boolean {
  return id % count === index - 1;
}

/**
 * Whether a path matches one of the patterns, such as `acme/**`; any path when there are none.
 * @param targets those that there are.
 * @throws {CommandError} when a pattern matches none of them.
 */
export function pathMatcher(
  patterns: readonly string[] = [],
  targets: readonly Target[],
): (target: Target) => boolean {
  if (patterns.length === 0) return () => true;
  const matchers = patterns.map((pattern) => {
    const matches = patternMatcher(pattern, { dot: true, nocase: true });
    if (targets.some(({ path }) => matches(path))) return matches;
    throw new CommandError(`--projects ${pattern} matches no project or group.`);
  });
  return ({ path }) => matchers.some((matches) => matches(path));
}

/** @throws {CommandError} when it is empty, as an unset variable is, or may take long. */
function patternMatcher(pattern: string, options?: picomatch.PicomatchOptions): (text: string) => boolean {
  const problem = pattern === '' ? { message: 'is empty' } : slowPatternProblem(pattern);
  if (!problem) return picomatch(pattern, options);
  const { message, hint = '' } = problem;
  throw new CommandError(
    `A pattern of --projects, --slugs or --resend-secrets ${message}. ${hint}`.trimEnd(),
  );
}

/**
 * Whether a slug is one of the named ones, which may be patterns; any when there are none.
 * @throws {CommandError} when a name fits no slug.
 */
export function slugMatcher(names: readonly string[] = []): (slug: string) => boolean {
  if (names.length === 0) return () => true;
  const matchers = names.map((name) => {
    // GitLab's page and its models write slugs with underscores.
    const matches = patternMatcher(name.replaceAll('_', '-'));
    if (slugs.some((slug) => matches(slug))) return matches;
    throw unknownSlug(name);
  });
  return (slug) => matchers.some((matches) => matches(slug));
}

function unknownSlug(name: string): CommandError {
  const meaning = meaningOf(name);
  const hint = meaning?.kind === 'integration' ? ` Did you mean ${meaning.slug}?` : '';
  return new CommandError(`No integration has the slug ${name}.${hint}`);
}

export interface Selection {
  /** False: nothing is switched off. */
  readonly disable?: boolean;
  /** Only the changes of so many projects and groups: groups from the top, then projects as in the plan. */
  readonly first?: number;
}

/** The part of a plan that was asked for. */
export function select(plan: Plan, { disable = true, first = Infinity }: Selection): Plan {
  const wanted = plan.changes.filter(({ action }) => disable || action !== 'disable');
  const isOfGroup = ({ target }: Change): boolean => target.level === 'group';
  // Projects may inherit what the plan sets on a group: groups are made first.
  const ordered = [...inOrder(wanted.filter(isOfGroup)).flat(), ...wanted.filter((one) => !isOfGroup(one))];
  const keys = [...new Set(ordered.map(({ target }) => targetKey(target)))];
  const chosen = new Set(keys.slice(0, first));
  const changes = wanted.filter(({ target }) => chosen.has(targetKey(target)));
  return changes.length === plan.changes.length ? plan : withChanges(plan, changes);
}
