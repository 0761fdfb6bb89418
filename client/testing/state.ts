/** The server: its projects and their integrations. */
import { catalog, gitlabVersion } from '../../generated/client/catalog.js';
import type { CatalogIntegration } from '../catalog-types.js';
import { isKnown, type ServerKind } from './availability.js';
import type { StoredSettings } from './coercion.js';
import type { FakeGitLabOptions } from './options.js';
import { createProjects } from './projects.js';
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

/** @throws {TypeError} if the options configure something that GitLab would reject. */
export function createServer(options: FakeGitLabOptions): Server {
  const {
    version = gitlabVersion,
    edition = 'ee',
    tier = 'ultimate',
    offering = 'gitlab.com',
    development = false,
    legacy = false,
    now = () => new Date(),
  } = options;
  const kind: ServerKind = {
    version,
    edition,
    tier: edition === 'ce' ? 'free' : tier,
    offering,
    development,
  };
  const known: readonly CatalogIntegration[] = options.integrations ?? Object.values(catalog);
  let lastId = 0;
  const server: Server = {
    ...kind,
    legacy,
    integrations: new Map(
      known
        .filter((integration) => isKnown(integration, kind))
        .map((integration) => [integration.slug, integration]),
    ),
    projects: [],
    now,
    nextId: () => ++lastId,
  };
  server.projects.push(...createProjects(server, options));
  return server;
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
