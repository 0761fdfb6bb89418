/** What the server knows: its groups and projects, and their integrations. */
import type { CatalogEntityProperty, CatalogIntegration } from '../catalog-types.js';
import type { ServerKind } from './availability.js';
import type { IntegrationRecord } from './records.js';

/** What projects and groups have in common. */
interface Namespaced {
  readonly id: number;
  /** Full path. */
  path: string;
  readonly createdAt: Date;
  /** Undefined for a group at the top. */
  parent: Group | undefined;
  isArchived: boolean;
  /** The day on which its deletion was asked for, such as `2026-01-20`. */
  markedForDeletionOn: string | undefined;
  /** By slug; integrations that were never configured are missing. */
  readonly records: Map<string, IntegrationRecord>;
}

export interface Project extends Namespaced {
  readonly level: 'project';
  topics: readonly string[];
  /** Paths that it had before it was renamed or moved. */
  readonly formerPaths: Set<string>;
  /** Groups that it is shared with. */
  sharedWith: ReadonlySet<Group>;
}

export interface Group extends Namespaced {
  readonly level: 'group';
  readonly subgroups: Set<Group>;
  readonly projects: Set<Project>;
  /** Projects of other groups that are shared with it. */
  readonly sharedProjects: Set<Project>;
}

/** What integrations are set on. */
export type Target = Project | Group;

/** By ID and by path, which is not case-sensitive. */
export interface Index<Kind extends Target> {
  readonly byId: Map<number, Kind>;
  /** In lower case. */
  readonly byPath: Map<string, Kind>;
  /** The IDs that no new one gets, those of removed ones included. */
  readonly takenIds: Set<number>;
  /** All up to this one are taken. */
  lastTakenId: number;
}

export interface Directory {
  readonly projects: Index<Project>;
  readonly groups: Index<Group>;
  /** Projects by the paths that they had, in lower case. */
  readonly formerPaths: Map<string, Project>;
}

/** The settings of a group, which its projects and subgroups take over. */
export interface HandingOn {
  readonly group: Group;
  readonly slug: string;
}

export interface Server extends ServerKind {
  /** With patch and edition, such as `18.9.0-ee`. */
  readonly fullVersion: string;
  readonly legacy: boolean;
  /** The known integrations, by slug. */
  readonly integrations: ReadonlyMap<string, CatalogIntegration>;
  /** What responses show of every integration. */
  readonly entity: readonly CatalogEntityProperty[];
  readonly directory: Directory;
  /** The integrations of the instance, by slug. */
  readonly instance: ReadonlyMap<string, IntegrationRecord>;
  /** What groups have still to hand on; undefined if they do so at once. */
  readonly waiting: HandingOn[] | undefined;
  readonly now: () => Date;
  readonly nextId: () => number;
}

/** The groups around a project or group, the nearest first. */
export function* ancestorsOf({ parent }: Target): Generator<Group> {
  for (let group = parent; group !== undefined; group = group.parent) yield group;
}

/** The groups inside a group, at any depth. */
export function* descendantsOf(group: Group): Generator<Group> {
  for (const subgroup of group.subgroups) {
    yield subgroup;
    yield* descendantsOf(subgroup);
  }
}

/** The projects inside a group, at any depth. */
export function* projectsIn(group: Group): Generator<Project> {
  yield* group.projects;
  for (const subgroup of descendantsOf(group)) yield* subgroup.projects;
}

/** Whether it or a group around it is archived. */
export function isInArchive(target: Target): boolean {
  return target.isArchived || (target.parent !== undefined && isInArchive(target.parent));
}

/** Whether its deletion, or that of a group around it, was asked for. */
export function isLeaving({ markedForDeletionOn, parent }: Target): boolean {
  return markedForDeletionOn !== undefined || (parent !== undefined && isLeaving(parent));
}
