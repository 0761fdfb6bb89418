/** Creates groups and projects. */
import { configure } from './configured.js';
import { add, find, freeId, parentPathOf } from './directory.js';
import { inheritDefaults } from './inheritance.js';
import type { FakeGitLabOptions, FakeGroup, FakeProject } from './options.js';
import type { Group, Index, Project, Server, Target } from './state.js';

type Wanted = FakeGroup | FakeProject;

/**
 * Creates the initial groups and projects.
 * @throws {TypeError} if the options configure something that GitLab would reject.
 */
export function createAll(
  server: Server,
  { groups = [], projects = ['group/project'] }: Pick<FakeGitLabOptions, 'groups' | 'projects'>,
): void {
  const { directory } = server;
  const wantedGroups = groups.map(withPath);
  const wantedProjects = projects.map(withPath);
  // The others get what is left.
  reserve(directory.groups, 'groups', wantedGroups);
  reserve(directory.projects, 'projects', wantedProjects);
  // Outer groups come first, so that inner ones inherit from them.
  for (const group of wantedGroups.toSorted((one, other) => depthOf(one) - depthOf(other)))
    createGroup(server, group);
  for (const project of wantedProjects) createProject(server, project);
}

/** @throws {TypeError} if GitLab would reject it. */
export function createLaterGroup(server: Server, group: FakeGroup | string): Group {
  const wanted = withPath(group);
  reserve(server.directory.groups, 'groups', [wanted]);
  return createGroup(server, wanted);
}

/** @throws {TypeError} if GitLab would reject it. */
export function createLaterProject(server: Server, project: FakeProject | string): Project {
  const wanted = withPath(project);
  reserve(server.directory.projects, 'projects', [wanted]);
  return createProject(server, wanted);
}

/** The group with a path, created with those around it if it is missing; undefined at the top. */
export function groupAt(server: Server, path: string): Group | undefined {
  if (path === '') return undefined;
  return server.directory.groups.byPath.get(path.toLowerCase()) ?? createGroup(server, { path });
}

function createGroup(server: Server, wanted: FakeGroup): Group {
  const group: Group = {
    level: 'group',
    ...common(server, server.directory.groups, wanted),
    subgroups: new Set(),
    projects: new Set(),
    sharedProjects: new Set(),
  };
  return settled(server, group, wanted);
}

function createProject(server: Server, wanted: FakeProject): Project {
  const { topics = [], formerPaths = [], sharedWith = [] } = wanted;
  const project: Project = {
    level: 'project',
    ...common(server, server.directory.projects, wanted),
    topics,
    formerPaths: new Set(formerPaths),
    sharedWith: new Set(groupsOf(server, wanted.path, sharedWith)),
  };
  return settled(server, project, wanted);
}

/** The groups that a project is to be shared with. @throws {TypeError} if one does not exist. */
export function groupsOf(
  { directory }: Server,
  path: string,
  references: readonly (number | string)[],
): readonly Group[] {
  return references.map((reference) => {
    const group = find(directory.groups, reference);
    if (!group) throw new TypeError(`There is no group ${reference} to share ${path} with.`);
    return group;
  });
}

function common(server: Server, index: Index<Target>, wanted: Wanted) {
  const { path, archived = false, markedForDeletion = false } = wanted;
  refuseTaken(server, path);
  // Outer groups have the lower IDs.
  const parent = groupAt(server, parentPathOf(path));
  const time = server.now();
  return {
    id: wanted.id ?? freeId(index),
    path,
    createdAt: time,
    parent,
    isArchived: archived,
    markedForDeletionOn: markedForDeletion ? dayOf(time) : undefined,
    records: new Map(),
  };
}

/** Only what fits is added. */
function settled<Kind extends Target>(server: Server, target: Kind, wanted: Wanted): Kind {
  inheritDefaults(server, target);
  configure(server, target, wanted);
  add(server.directory, target);
  return target;
}

function withPath<Kind extends Wanted>(wanted: Kind | string): Kind | { readonly path: string } {
  return typeof wanted === 'string' ? { path: wanted } : wanted;
}

function depthOf({ path }: Wanted): number {
  return path.split('/').length;
}

/** Such as `2026-01-20`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** @throws {TypeError} if something else has the path; paths are not case-sensitive. */
export function refuseTaken({ directory }: Pick<Server, 'directory'>, path: string): void {
  if (path.split('/').includes(''))
    throw new TypeError(`${JSON.stringify(path)} is not the path of anything.`);
  const isGroup = directory.groups.byPath.has(path.toLowerCase());
  if (isGroup || directory.projects.byPath.has(path.toLowerCase()))
    throw new TypeError(`There is already a ${isGroup ? 'group' : 'project'} with the path ${path}.`);
}

/** Keeps the given IDs from being given to others. */
function reserve({ takenIds }: Index<Target>, kind: 'groups' | 'projects', wanted: readonly Wanted[]): void {
  for (const { id, path } of wanted) {
    if (id === undefined) continue;
    if (!Number.isSafeInteger(id) || id < 1)
      throw new TypeError(`The ID of ${path} must be a positive integer, not ${id}.`);
    if (takenIds.has(id)) throw new TypeError(`Two ${kind} have the ID ${id}.`);
    takenIds.add(id);
  }
}
