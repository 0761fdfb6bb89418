/** Reads which projects a rule is for. */
import picomatch from 'picomatch';
import { type PatternProblem, slowPatternProblem } from '../slow-pattern.ts';
import { isPath, pathExamples, type TargetLevel } from '../target.ts';
import type { Match } from './config.ts';
import type { Placed } from './source.ts';
import { pairsIn, type Reading, report, reportAt, textsIn } from './values.ts';

const keys = ['group', 'topic', 'paths', 'projects', 'except'] as const;
const rule = 'match';

const hints = {
  groups: 'It is `group`, with one path or a list.',
  topics: 'It is `topic`, with one topic or a list.',
  path: 'It is `paths`, with one pattern or a list.',
  project: 'It is `projects`, with one path or a list.',
};

/** @param node undefined if the rule has no `match`. */
export function matchIn(reading: Reading, node: unknown): Match | undefined {
  const before = reading.diagnostics.length;
  const pairs = pairsIn(reading, node, keys, hints);
  const read = (key: (typeof keys)[number]): readonly Placed<string>[] | undefined => {
    const pair = pairs.get(key);
    return pair && textsIn(reading, pair.value);
  };
  const match = {
    groups: read('group'),
    topics: read('topic'),
    paths: read('paths'),
    projects: read('projects'),
    except: read('except') ?? [],
  };
  for (const text of match.groups ?? []) checkPath(reading, text, 'group');
  for (const text of match.projects ?? []) checkPath(reading, text, 'project');
  for (const text of [match.paths ?? [], match.except].flat()) checkPattern(reading, text);
  const isFaulty = reading.diagnostics.length > before;
  if (!isFaulty && !says(match)) reportBoundless(reading, node);
  return isFaulty ? undefined : match;
}

/** Whether a rule says where to look for its projects. */
function says({ groups, topics, paths, projects }: Match): boolean {
  if (groups || topics || projects) return true;
  return paths?.every(({ value }) => basePath(value) !== '') ?? false;
}

function reportBoundless(reading: Reading, node: unknown): void {
  const message = 'does not say in which group to look for projects';
  const hint =
    'Write `group`, `topic` or `projects`, or begin each pattern of `paths` with the path of a group.';
  report(reading, node, { rule, message, hint });
}

/** What is wrong with a path, be it a pattern or not. */
function pathProblem(path: string): string | undefined {
  if (path.includes('://')) return 'is an address: write the path behind the host, such as `group/project`';
  if (path.startsWith('/') || path.endsWith('/')) return 'must not begin or end with a slash';
  return /\s/.test(path) ? 'has a space, which no path has' : undefined;
}

/** Reports what is no full path of a project or group. */
export function checkPath(reading: Reading, text: Placed<string>, level: TargetLevel): void {
  if (isPath(text.value, level)) return;
  const isPattern = /[*?{}[\]!()]/.test(text.value);
  const patternProblem = isPattern ? 'is a pattern, where a path is expected' : undefined;
  const message = pathProblem(text.value) ?? patternProblem ?? `is no full path of a ${level}`;
  const hint = isPattern ? 'Patterns go under `paths`.' : `Write one such as ${pathExamples[level]}.`;
  reportAt(reading, text.place, { rule, message, hint });
}

function checkPattern(reading: Reading, text: Placed<string>): void {
  const problem = slowPatternProblem(text.value) ?? formProblem(text.value);
  if (problem) reportAt(reading, text.place, { rule, ...problem });
}

const formHint = 'Write one such as acme/web-*.';

function formProblem(pattern: string): PatternProblem | undefined {
  const message = pathProblem(pattern);
  if (message !== undefined) return { message, hint: formHint };
  if (!pattern.startsWith('!')) return startProblem(pattern);
  const hint = 'Write what is left out under `except`.';
  return { message: 'begins with `!`, which has no meaning here', hint };
}

/** A pattern begins with the path of a group or with a wildcard; without any, it is the path of a project. */
function startProblem(pattern: string): PatternProblem | undefined {
  const base = basePath(pattern);
  const level = base === pattern ? 'project' : 'group';
  const isFine = base === '' || isPath(base, level);
  return isFine ? undefined : { message: `begins with what is no full path of a ${level}`, hint: formHint };
}

/** The folders of a pattern before the first wildcard: `acme` of a pattern for `acme/web-…`. */
export function basePath(pattern: string): string {
  return picomatch.scan(pattern, patternOptions).base;
}

/** GitLab's paths do not differ in case alone. */
export const patternOptions = { nocase: true, dot: true, nonegate: true } as const;
