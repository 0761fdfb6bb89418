/** Changes of groups and projects while a test runs, as somebody makes them in the web interface. */
import { configure } from './configured.js';
import { createLaterGroup, createLaterProject, dayOf, groupAt, groupsOf, refuseTaken } from './creation.js';
import { find, move, parentPathOf, remove } from './directory.js';
import { inheritDefaults } from './inheritance.js';
import type { FakeGroup, FakeGroupChanges, FakeProject, FakeProjectChanges } from './options.js';
import { handOn } from './propagation.js';
import type { Group, Project, Server, Target } from './state.js';

/** Groups and projects are named by ID or path. All throw a `TypeError` if there is none, or GitLab would refuse. */
export interface FakeContents {
  /** Returns the ID. */
  readonly addGroup: (group: FakeGroup | string) => number;
  /** Returns the ID. It inherits from the groups around it. */
  readonly addProject: (project: FakeProject | string) => number;
  /**
   * Changes what is named and leaves the rest. In another group, it inherits from there instead. Integrations are
   * replaced whole, and handed on.
   */
  readonly changeGroup: (group: number | string, changes: FakeGroupChanges) => void;
  /** The same; with another path, the project remembers its old one. */
  readonly changeProject: (project: number | string, changes: FakeProjectChanges) => void;
  /** Removes it with everything in it. */
  readonly removeGroup: (group: number | string) => void;
  readonly removeProject: (project: number | string) => void;
}

export function createContents(server: Server): FakeContents {
  const { directory } = server;
  const groupOf = (reference: number | string): Group => named(find(directory.groups, reference), reference);
  const projectOf = (reference: number | string): Project =>
    named(find(directory.projects, reference), reference);
  return {
    addGroup: (group) => createLaterGroup(server, group).id,
    addProject: (project) => createLaterProject(server, project).id,
    changeGroup: (group, changes) => changeGroup(server, groupOf(group), changes),
    changeProject: (project, changes) => changeProject(server, projectOf(project), changes),
    removeGroup: (group) => remove(directory, groupOf(group)),
    removeProject: (project) => remove(directory, projectOf(project)),
  };
}

function named<Kind extends Target>(target: Kind | undefined, reference: number | string): Kind {
  if (!target) throw new TypeError(`There is no ${JSON.stringify(reference)}.`);
  return target;
}

function changeGroup(server: Server, group: Group, changes: FakeGroupChanges): void {
  const slugs = change(server, group, changes);
  for (const slug of slugs) handOn(server, { group, slug });
}

function changeProject(server: Server, project: Project, changes: FakeProjectChanges): void {
  const { topics = project.topics, sharedWith } = changes;
  change(server, project, changes);
  project.topics = topics;
  if (!sharedWith) return;
  for (const group of project.sharedWith) group.sharedProjects.delete(project);
  project.sharedWith = new Set(groupsOf(server, project.path, sharedWith));
  for (const group of project.sharedWith) group.sharedProjects.add(project);
}

/** Returns the slugs of the integrations that have changed. */
function change(server: Server, target: Target, changes: FakeGroupChanges): readonly string[] {
  const { path, archived, markedForDeletion } = changes;
  const inherited = path === undefined ? [] : relocate(server, target, path);
  const own = configure(server, target, changes);
  target.isArchived = archived ?? target.isArchived;
  if (markedForDeletion !== undefined)
    target.markedForDeletionOn = markedForDeletion ? dayOf(server.now()) : undefined;
  return [...inherited, ...own];
}

/** Returns the slugs of what it inherits from other groups now. */
function relocate(server: Server, target: Target, path: string): readonly string[] {
  const isSame = path.toLowerCase() === target.path.toLowerCase();
  if (!isSame) refuseTaken(server, path);
  if (!isSame && `${path}/`.toLowerCase().startsWith(`${target.path}/`.toLowerCase()))
    throw new TypeError(`${target.path} cannot be moved into itself.`);
  const before = target.parent;
  move(server.directory, target, path, groupAt(server, parentPathOf(path)));
  if (target.parent === before) return [];
  for (const { slug, inheritsFrom } of target.records.values())
    if (inheritsFrom !== undefined) target.records.delete(slug);
  inheritDefaults(server, target);
  return [...target.records.values()].flatMap(({ slug, inheritsFrom }) =>
    inheritsFrom === undefined ? [] : [slug],
  );
}
