/** The server: its projects and what they have configured. */
import { catalog, gitlabVersion } from '../catalog.js';
import type { CatalogIntegration } from '../catalog-types.js';
import { fieldsOf, isKnown, type ServerKind } from './availability.js';
import { coerceAll, type StoredSettings } from './coercion.js';
import type { FakeGitLabOptions, FakeProject, FakeSettings } from './options.js';
import { changedSettings, type IntegrationRecord, initialSettings } from './records.js';
import { problemsOf } from './rules.js';

export interface Project {
  readonly id: number;
  readonly path: string;
  readonly formerPaths: readonly string[];
  /** Settings to inherit, by slug. */
  readonly inheritable: ReadonlyMap<string, StoredSettings>;
  /** By slug; one that was never configured is missing. */
  readonly records: Map<string, IntegrationRecord>;
}

export interface Server extends ServerKind {
  readonly legacy: boolean;
  /** The integrations that it knows, by slug. */
  readonly integrations: ReadonlyMap<string, CatalogIntegration>;
  readonly projects: Project[];
  readonly now: () => Date;
  readonly nextId: () => number;
}

/** @throws {TypeError} when the options configure what GitLab would refuse. */
export function createServer(options: FakeGitLabOptions): Server {
  const { version = gitlabVersion, edition = 'ee', tier = 'ultimate', offering = 'gitlab.com', development = false, legacy = false, now = () => new Date() } = options;
  const kind: ServerKind = { version, edition, tier: edition === 'ce' ? 'free' : tier, offering, development };
  const known: readonly CatalogIntegration[] = options.integrations ?? Object.values(catalog);
  let lastId = 0;
  const server: Server = {
    ...kind,
    legacy,
    integrations: new Map(known.filter((integration) => isKnown(integration, kind)).map((integration) => [integration.slug, integration])),
    projects: [],
    now,
    nextId: () => ++lastId,
  };
  for (const project of options.projects ?? ['group/project']) addProject(server, typeof project === 'string' ? { path: project } : project, options);
  return server;
}

function addProject(server: Server, { path, id, formerPaths = [], integrations = {}, groupIntegrations = {}, installed = [] }: FakeProject, options: FakeGitLabOptions): void {
  const inherited = Object.entries({ ...options.instanceIntegrations, ...groupIntegrations }).map(
    ([slug, settings]) => [slug, inheritableSettings(server, slug, settings)] as const,
  );
  const records = new Map<string, IntegrationRecord>();
  const add = (slug: string, settings: StoredSettings, isInherited = false): void => {
    const time = server.now();
    records.set(slug, { id: server.nextId(), slug, createdAt: time, updatedAt: time, active: true, inherited: isInherited, settings });
  };
  for (const [slug, settings] of inherited) add(slug, settings, true);
  for (const slug of installed) add(slug, installedSettings(server, slug));
  for (const [slug, settings] of Object.entries(integrations)) add(slug, storedSettings(server, slug, settings));
  server.projects.push({ path, id: id ?? freeId(server), formerPaths, inheritable: new Map(inherited), records });
}

function freeId({ projects }: Server): number {
  let id = 1;
  while (projects.some((project) => project.id === id)) id++;
  return id;
}

function inheritableSettings(server: Server, slug: string, sent: FakeSettings): StoredSettings {
  if (integrationOf(server, slug).inheritable === false) throw new TypeError(`Projects cannot inherit ${slug}.`);
  return storedSettings(server, slug, sent);
}

function installedSettings(server: Server, slug: string): StoredSettings {
  const integration = integrationOf(server, slug);
  if (!integration.requiresInstall) throw new TypeError(`${slug} is no app to install.`);
  return initialSettings(fieldsOf(integration, server));
}

/** Complete settings out of those of a request. */
function storedSettings(server: Server, slug: string, sent: FakeSettings): StoredSettings {
  const integration = integrationOf(server, slug);
  const fields = fieldsOf(integration, server);
  const { settings, problems } = coerceAll(fields, sent);
  const stored = changedSettings(fields, initialSettings(fields), settings);
  const [problem = Array.from(problemsOf(fields, integration, stored), ([name, reasons]) => `${name} ${reasons[0]}`)[0]] = problems;
  if (problem !== undefined) throw new TypeError(`GitLab refuses these settings of ${slug}: ${problem}.`);
  return stored;
}

function integrationOf({ integrations }: Server, slug: string): CatalogIntegration {
  const integration = integrations.get(slug);
  if (!integration) throw new TypeError(`This GitLab knows no integration ${JSON.stringify(slug)}.`);
  return integration;
}

/** A project by its number or its path, of which capitals do not matter. */
export function findProject({ projects }: Pick<Server, 'projects'>, reference: number | string): Project | undefined {
  const text = String(reference).toLowerCase();
  return projects.find(({ id, path }) => String(id) === text || path.toLowerCase() === text);
}

/** A project by a path that it no longer has. */
export function findMovedProject({ projects }: Server, path: string): Project | undefined {
  return projects.find(({ formerPaths }) => formerPaths.some((former) => former.toLowerCase() === path.toLowerCase()));
}
