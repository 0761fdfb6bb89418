/** Looks groups and projects up without going through all of them. */
import type { Directory, Group, Index, Project, Target } from './state.js';

export function createDirectory(): Directory {
  return { projects: createIndex(), groups: createIndex(), formerPaths: new Map() };
}

function createIndex<Kind extends Target>(): Index<Kind> {
  return { byId: new Map(), byPath: new Map(), takenIds: new Set(), lastTakenId: 0 };
}

/** By ID or path. */
export function find<Kind extends Target>(
  { byId, byPath }: Index<Kind>,
  reference: number | string,
): Kind | undefined {
  return typeof reference === 'number' || /^\d+$/.test(reference)
    ? byId.get(Number(reference))
    : byPath.get(reference.toLowerCase());
}

/** The first free ID. */
export function freeId(index: Index<Target>): number {
  do index.lastTakenId++;
  while (index.takenIds.has(index.lastTakenId));
  return index.lastTakenId;
}

/** Puts a project or group into the group that it belongs to. */
export function add({ projects, groups, formerPaths }: Directory, target: Target): void {
  if (target.level === 'project') {
    enter(projects, target);
    target.parent?.projects.add(target);
    for (const group of target.sharedWith) group.sharedProjects.add(target);
    for (const path of target.formerPaths) remember(formerPaths, path, target);
  } else {
    enter(groups, target);
    target.parent?.subgroups.add(target);
  }
}

/** Takes a project, or a group with everything in it, out. */
export function remove(directory: Directory, target: Target): void {
  if (target.level === 'group') {
    for (const inside of [...target.subgroups, ...target.projects]) remove(directory, inside);
    for (const project of target.sharedProjects)
      project.sharedWith = new Set([...project.sharedWith].filter((group) => group !== target));
    leave(directory.groups, target);
    target.parent?.subgroups.delete(target);
    return;
  }
  leave(directory.projects, target);
  target.parent?.projects.delete(target);
  for (const group of target.sharedWith) group.sharedProjects.delete(target);
  for (const path of target.formerPaths) directory.formerPaths.delete(path.toLowerCase());
}

/** Gives a project or group another path and parent. Projects remember the paths that they had. */
export function move(directory: Directory, target: Target, path: string, parent: Group | undefined): void {
  if (target.level === 'project') {
    target.parent?.projects.delete(target);
    parent?.projects.add(target);
  } else {
    target.parent?.subgroups.delete(target);
    parent?.subgroups.add(target);
  }
  target.parent = parent;
  rename(directory, target, path);
}

function rename(directory: Directory, target: Target, path: string): void {
  if (target.level === 'project') {
    leave(directory.projects, target);
    target.formerPaths.add(target.path);
    remember(directory.formerPaths, target.path, target);
    target.path = path;
    enter(directory.projects, target);
    return;
  }
  leave(directory.groups, target);
  target.path = path;
  enter(directory.groups, target);
  for (const inside of [...target.subgroups, ...target.projects])
    rename(directory, inside, `${path}/${nameOf(inside)}`);
}

/** The first project that had a path keeps it. */
function remember(formerPaths: Map<string, Project>, path: string, project: Project): void {
  if (!formerPaths.has(path.toLowerCase())) formerPaths.set(path.toLowerCase(), project);
}

function enter<Kind extends Target>({ byId, byPath, takenIds }: Index<Kind>, target: Kind): void {
  byId.set(target.id, target);
  byPath.set(target.path.toLowerCase(), target);
  takenIds.add(target.id);
}

function leave<Kind extends Target>({ byId, byPath }: Index<Kind>, { id, path }: Kind): void {
  byId.delete(id);
  byPath.delete(path.toLowerCase());
}

/** The last part of a path. */
export function nameOf({ path }: Pick<Target, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The order of names, with capitals first. */
export function byName(one: Target, other: Target): number {
  const [name, otherName] = [nameOf(one), nameOf(other)];
  if (name === otherName) return 0;
  return name < otherName ? -1 : 1;
}

/** The path of the group that a project or group with this path is in; empty at the top. */
export function parentPathOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
