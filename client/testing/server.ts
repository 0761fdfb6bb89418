/** Sets up the server. */
import { catalog, entity, gitlabVersion } from '../../generated/client/catalog.js';
import type { CatalogIntegration } from '../catalog-types.js';
import { versionIn } from '../versions.js';
import { asOf, exists, isKnown, type ServerKind } from './availability.js';
import { instanceRecords } from './configured.js';
import { createAll } from './creation.js';
import { createDirectory } from './directory.js';
import type { FakeGitLabOptions } from './options.js';
import { refusesLocal } from './rules.js';
import type { Server } from './state.js';

/** @throws {TypeError} if the options configure something that GitLab would reject. */
export function createServer(options: FakeGitLabOptions): Server {
  const {
    edition = 'ee',
    tier = 'ultimate',
    offering = 'gitlab.com',
    development = false,
    legacy = false,
    allowLocalAddresses = false,
    holdsPropagation = false,
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
  const empty: Server = {
    ...kind,
    fullVersion: fullVersion(options.version ?? gitlabVersion, edition),
    legacy,
    integrations: new Map(
      known
        .filter((integration) => isKnown(integration, kind))
        .map((integration) => asOf(integration, kind))
        .map((integration) => [
          integration.slug,
          allowLocalAddresses ? withLocalAddresses(integration) : integration,
        ]),
    ),
    entity: entity.filter((property) => exists(property, kind)),
    directory: createDirectory(),
    instance: new Map(),
    waiting: holdsPropagation ? [] : undefined,
    now,
    nextId: () => ++lastId,
  };
  const server = { ...empty, instance: instanceRecords(empty, options.instanceIntegrations ?? {}) };
  createAll(server, options);
  return server;
}

/** With a patch and, for the Enterprise Edition, a suffix: `18.9` → `18.9.0-ee`. */
function fullVersion(version: string, edition: ServerKind['edition']): string {
  if (/[^\d.]/.test(version)) return version;
  const patched = version.split('.').length < 3 ? `${version}.0` : version;
  return edition === 'ee' ? `${patched}-ee` : patched;
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
