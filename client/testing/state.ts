/** What the server knows: its projects and their integrations. */
import type { CatalogIntegration } from '../catalog-types.js';
import type { ServerKind } from './availability.js';
import type { StoredSettings } from './coercion.js';
import type { IntegrationRecord } from './records.js';

export interface Project {
  readonly id: number;
  readonly path: string;
  readonly formerPaths: readonly string[];
  /** Settings to inherit, by slug. */
  readonly inheritable: ReadonlyMap<string, StoredSettings>;
  /** By slug; integrations that were never configured are missing. */
  readonly records: Map<string, IntegrationRecord>;
}

/** Looks projects up without going through all of them. */
export interface ProjectIndex {
  readonly byReference: Map<string, Project>;
  readonly byFormerPath: Map<string, Project>;
}

export interface Server extends ServerKind {
  readonly legacy: boolean;
  /** The known integrations, by slug. */
  readonly integrations: ReadonlyMap<string, CatalogIntegration>;
  /** By ID, by path and by former path; the last ones in lower case. */
  readonly projects: ProjectIndex;
  readonly now: () => Date;
  readonly nextId: () => number;
}

/** Adds a project, which has precedence over later ones with the same ID or path. */
export function addProject({ byReference, byFormerPath }: ProjectIndex, project: Project): void {
  for (const reference of [String(project.id), project.path.toLowerCase()])
    if (!byReference.has(reference)) byReference.set(reference, project);
  for (const path of project.formerPaths)
    if (!byFormerPath.has(path.toLowerCase())) byFormerPath.set(path.toLowerCase(), project);
}

/** A project by its ID or its path, which is not case-sensitive. */
export function findProject(
  { projects }: Pick<Server, 'projects'>,
  reference: number | string,
): Project | undefined {
  return projects.byReference.get(String(reference).toLowerCase());
}

/** A project by one of its former paths. */
export function findMovedProject({ projects }: Server, path: string): Project | undefined {
  return projects.byFormerPath.get(path.toLowerCase());
}
