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

export interface Server extends ServerKind {
  readonly legacy: boolean;
  /** The known integrations, by slug. */
  readonly integrations: ReadonlyMap<string, CatalogIntegration>;
  readonly projects: Project[];
  readonly now: () => Date;
  readonly nextId: () => number;
}

/** A project by its ID or its path, which is not case-sensitive. */
export function findProject(
  { projects }: Pick<Server, 'projects'>,
  reference: number | string,
): Project | undefined {
  const text = String(reference).toLowerCase();
  return projects.find(({ id, path }) => String(id) === text || path.toLowerCase() === text);
}

/** A project by one of its former paths. */
export function findMovedProject({ projects }: Server, path: string): Project | undefined {
  return projects.find(({ formerPaths }) =>
    formerPaths.some((former) => former.toLowerCase() === path.toLowerCase()),
  );
}
