/** Decides which projects a rule is for. */
import picomatch from 'picomatch';
import type { Target } from '../target.ts';
import type { Match } from './config.ts';
import { patternOptions } from './match.ts';
import type { Placed } from './source.ts';

/** Whether a rule is for a project. */
export type Matches = (project: Target) => boolean;

export function matcherOf({ groups, topics, paths, projects, except }: Match): Matches {
  const tests: Matches[] = [];
  if (groups) tests.push(anyOf(groups.map(({ value }) => isInGroup(value))));
  if (topics)
    tests.push(
      anyOf(
        topics.map(
          ({ value }) =>
            (project) =>
              project.topics.includes(value),
        ),
      ),
    );
  if (paths) tests.push(matchesPath(paths.map(({ value }) => value)));
  if (projects) tests.push(hasPathOf(lowerCased(projects)));
  if (except.length > 0) {
    const isExcepted = matchesPath(except.map(({ value }) => value));
    tests.push((project) => !isExcepted(project));
  }
  return (project) => tests.every((test) => test(project));
}

/** Whether a project is in a group or its subgroups. GitLab's paths do not differ in case alone. */
function isInGroup(group: string): Matches {
  const start = `${group.toLowerCase()}/`;
  return ({ path }) => path.toLowerCase().startsWith(start);
}

/** Whether a project or group has a path. */
export function isProject(wanted: string): Matches {
  const path = wanted.toLowerCase();
  return (project) => project.path.toLowerCase() === path;
}

/** The texts in lower case: GitLab's paths do not differ in case alone. */
export function lowerCased(texts: readonly Placed<string>[]): ReadonlySet<string> {
  return new Set(texts.map(({ value }) => value.toLowerCase()));
}

function hasPathOf(paths: ReadonlySet<string>): Matches {
  return ({ path }) => paths.has(path.toLowerCase());
}

function anyOf(tests: readonly Matches[]): Matches {
  return (project) => tests.some((test) => test(project));
}

function matchesPath(patterns: readonly string[]): Matches {
  const isMatch = picomatch([...patterns], patternOptions);
  return ({ path }) => isMatch(path);
}
