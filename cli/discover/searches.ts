/** Turns what rules look for into as few lists as possible. */
import { namespaceOf } from '../target.ts';
import type { ProjectList } from './pages.ts';

/** What one rule looks for: all that is given has to be true of a project. */
export interface Search {
  /** Path of a group; its subgroups are included. */
  readonly group?: string;
  readonly topic?: string;
  /** Full path of one project. */
  readonly project?: string;
}

/** The lists that answer all searches but those for single projects. */
export function listsFor(searches: readonly Search[]): readonly ProjectList[] {
  const lists = searches
    .filter(({ project }) => project === undefined)
    .map(({ group, topic }) => ({
      includeSubgroups: true,
      ...(group === undefined ? {} : { group }),
      ...(topic === undefined ? {} : { topic }),
    }));
  return lists.filter((list, index) => !lists.some((other, place) => includes(other, list, place < index)));
}

/** Whether one list has all that another has. Of two equal ones the earlier counts. */
function includes(one: ProjectList, other: ProjectList, isEarlier: boolean): boolean {
  const hasGroup = one.group === undefined || isWithin(other.group, one.group);
  const hasTopic = one.topic === undefined || one.topic === other.topic;
  const isEqual = sameGroup(one.group, other.group) && one.topic === other.topic;
  return hasGroup && hasTopic && (!isEqual || isEarlier);
}

function sameGroup(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

/** Paths are not case-sensitive. */
function isWithin(path: string | undefined, group: string): boolean {
  return path !== undefined && `${path}/`.toLowerCase().startsWith(`${group}/`.toLowerCase());
}

/** Whether a list contains the project of a path. */
export function contains({ group, topic }: ProjectList, path: string): boolean {
  return topic === undefined && (group === undefined || isWithin(path, group));
}

/** A group with the projects that are looked for in it. */
export interface Namespace {
  readonly group: string;
  /** In lower case. */
  readonly paths: ReadonlySet<string>;
}

/** Single projects by their namespaces. */
export function namespacesOf(paths: readonly string[]): readonly Namespace[] {
  const namespaces = new Map<string, Set<string>>();
  for (const path of paths.map((one) => one.toLowerCase())) {
    const group = namespaceOf({ level: 'project', id: 0, path, topics: [] });
    namespaces.set(group, (namespaces.get(group) ?? new Set()).add(path));
  }
  return [...namespaces].map(([group, inside]) => ({ group, paths: inside }));
}
