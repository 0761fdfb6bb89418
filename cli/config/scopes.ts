/** Where to look for the projects and groups of a configuration. */
import { namespaceOf } from '../target.ts';
import type { Config, Match } from './config.ts';
import { basePath } from './match.ts';

/** Everything that discovery has to look up. Nothing is in it twice, and no list repeats what another finds. */
export interface Scopes {
  /** Full paths of groups, all of whose projects are needed, those of subgroups included. */
  readonly projectsOf: readonly string[];
  /** Topics, all of whose projects are needed. */
  readonly topics: readonly string[];
  /** Full paths of single projects. */
  readonly projects: readonly string[];
  /** Full paths of the groups that have settings of their own. */
  readonly groups: readonly string[];
}

export function scopesOf({ rules, groups }: Config): Scopes {
  const projectsOf = new Set<string>();
  const topics = new Set<string>();
  const projects = new Set<string>();
  for (const { match } of rules) addScope(match, { projectsOf, topics, projects });
  const outermost = withoutInner([...projectsOf]);
  const isListed = (path: string): boolean => outermost.some((group) => isWithin(path, group));
  return {
    projectsOf: outermost,
    topics: [...topics],
    projects: unique([...projects]).filter((path) => !isListed(path)),
    groups: unique(groups.map(({ group }) => group)),
  };
}

/** The narrowest of what a rule demands: whatever it matches is there. */
function addScope(
  { projects, groups, paths, topics }: Match,
  found: { readonly projectsOf: Set<string>; readonly topics: Set<string>; readonly projects: Set<string> },
): void {
  if (projects) for (const { value } of projects) found.projects.add(value);
  else if (groups) for (const { value } of groups) found.projectsOf.add(value);
  else if (paths?.every(({ value }) => basePath(value) !== ''))
    for (const { value } of paths) addPattern(value, found);
  else for (const { value } of topics ?? []) found.topics.add(value);
}

function addPattern(
  pattern: string,
  found: { readonly projectsOf: Set<string>; readonly projects: Set<string> },
): void {
  const base = basePath(pattern);
  if (base !== pattern) found.projectsOf.add(base);
  else if (namespaceOf({ level: 'project', id: 0, path: base, topics: [] }) !== '') found.projects.add(base);
}

/** Paths that differ in more than case; the first of each. */
function unique(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.toReversed().map((path) => [path.toLowerCase(), path])).values()].toReversed();
}

/** Groups that are in no other of them. */
function withoutInner(groups: readonly string[]): readonly string[] {
  const all = unique(groups);
  return all.filter((group) => !all.some((outer) => outer !== group && isWithin(group, outer)));
}

function isWithin(path: string, group: string): boolean {
  return path.toLowerCase().startsWith(`${group.toLowerCase()}/`);
}
