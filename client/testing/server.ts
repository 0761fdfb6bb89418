/** Sets up the server. */
import { catalog, gitlabVersion } from '../../generated/client/catalog.js';
import type { CatalogIntegration } from '../catalog-types.js';
import { versionIn } from '../versions.js';
import { asOf, isKnown, type ServerKind } from './availability.js';
import type { FakeGitLabOptions } from './options.js';
import { createProjects } from './projects.js';
import { refusesLocal } from './rules.js';
import { addProject, type Server } from './state.js';

/** @throws {TypeError} if the options configure something that GitLab would reject. */
export function createServer(options: FakeGitLabOptions): Server {
  const {
    edition = 'ee',
    tier = 'ultimate',
    offering = 'gitlab.com',
    development = false,
    legacy = false,
    allowLocalAddresses = false,
    now = () => new Date(),
  } = options;
  const version = versionIn(options.version ?? gitlabVersion);
  refuseUnknown('edition', edition, ['ce', 'ee']);
  refuseUnknown('tier', tier, ['free', 'premium', 'ultimate']);
  refuseUnknown('offering', offering, ['gitlab.com', 'self-managed', 'dedicated']);
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
        .map((integration) => asOf(integration, version))
        .map((integration) => [
          integration.slug,
          allowLocalAddresses ? withLocalAddresses(integration) : integration,
        ]),
    ),
    projects: { byReference: new Map(), byFormerPath: new Map() },
    now,
    nextId: () => ++lastId,
  };
  for (const project of createProjects(server, options)) addProject(server.projects, project);
  return server;
}

/** Without types, a misspelt option would be a server that offers nothing. */
function refuseUnknown(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value))
    throw new TypeError(`The ${option} of a GitLab must be one of ${known.join(', ')}, not ${value}.`);
}

/** The integration with addresses of any network; other addresses may still be refused. */
function withLocalAddresses(integration: CatalogIntegration): CatalogIntegration {
  const fields = integration.fields.map(({ refused, ...field }) =>
    refused === undefined || (field.format === 'url' && refusesLocal(refused))
      ? field
      : { ...field, refused },
  );
  return { ...integration, fields };
}
