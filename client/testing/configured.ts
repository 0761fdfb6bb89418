/** What the instance, a group or a project has configured initially. */
import { catalog } from '../../generated/client/catalog.js';
import type { CatalogIntegration } from '../catalog-types.js';
import { isRecord } from '../json.js';
import { endingFor } from '../names.js';
import { dashed } from '../slug.js';
import { canHave, isAvailable } from './availability.js';
import { coerceAll, type StoredSettings } from './coercion.js';
import { refuseRival } from './exclusive.js';
import type { FakeProject, FakeSettings, FakeSettingsBySlug } from './options.js';
import {
  changedRecord,
  changedSettings,
  type IntegrationRecord,
  initialSettings,
  newRecord,
} from './records.js';
import { problemsOf, refusedByDatabase } from './rules.js';
import type { Server, Target } from './state.js';
import { fromForm, tidied } from './storage.js';

/** @throws {TypeError} if no project could inherit it, or GitLab would reject it. */
export function instanceRecords(
  server: Server,
  instanceIntegrations: FakeSettingsBySlug,
): ReadonlyMap<string, IntegrationRecord> {
  const records = new Map<string, IntegrationRecord>();
  for (const [slug, sent] of entriesOf(instanceIntegrations)) {
    const integration = integrationOf(server, slug);
    if (integration.inheritable === false) throw new TypeError(`Projects cannot inherit ${slug}.`);
    records.set(slug, newRecord(server, integration, storedSettings(integration, sent)));
  }
  return records;
}

/**
 * Sets what a project or group has of its own, in place of what it inherits; returns the slugs.
 * @throws {TypeError} if GitLab would reject it.
 */
export function configure(
  server: Server,
  target: Target,
  {
    integrations = {},
    integrationsFromForm = {},
    installed = [],
  }: Pick<FakeProject, 'integrations' | 'integrationsFromForm' | 'installed'>,
): readonly string[] {
  const { records } = target;
  const slugs: string[] = [];
  const add = (integration: CatalogIntegration, settings: StoredSettings): void => {
    refuseRival(server, target, integration);
    records.set(integration.slug, ownRecord(server, target, integration, settings));
    slugs.push(integration.slug);
  };
  for (const slug of installed.map(dashed)) {
    const integration = integrationFor(server, target, slug);
    if (!integration.requiresInstall) throw new TypeError(`${slug} does not have an app to install.`);
    add(integration, initialSettings(integration.fields));
  }
  const addOwn = (slug: string, stored: (integration: CatalogIntegration) => StoredSettings): void => {
    const integration = integrationFor(server, target, slug);
    if (integration.requiresInstall && !records.has(slug))
      throw new TypeError(`${slug} is an app, which must be installed first.`);
    add(integration, stored(integration));
  };
  for (const [slug, sent] of entriesOf(integrations))
    addOwn(slug, (integration) => storedSettings(integration, sent));
  for (const [slug, sent] of entriesOf(integrationsFromForm))
    addOwn(slug, (integration) => fromForm(integration, storedSettings(integration, sent)));
  return slugs;
}

function ownRecord(
  server: Server,
  { records }: Target,
  integration: CatalogIntegration,
  settings: StoredSettings,
): IntegrationRecord {
  const before = records.get(integration.slug);
  if (!before) return newRecord(server, integration, settings);
  const change = { settings, active: true, inheritsFrom: undefined };
  return changedRecord(integration, before, change, server.now());
}

/** By slug; the names may have underscores. */
function entriesOf(settingsByName: FakeSettingsBySlug): readonly (readonly [slug: string, FakeSettings])[] {
  return Object.entries(settingsByName).map(([name, settings]) => [dashed(name), settings]);
}

/** The complete settings that GitLab would store for those of a request. */
function storedSettings(integration: CatalogIntegration, sent: FakeSettings): StoredSettings {
  if (!isRecord(sent)) throw new TypeError(`The settings of ${integration.slug} must be a plain object.`);
  const { fields } = integration;
  const { settings, problems } = coerceAll(fields, sent);
  const stored = changedSettings(fields, initialSettings(fields), settings);
  const [problem] = [
    ...problems,
    ...Array.from(problemsOf(fields, integration, stored), ([name, [reason = '']]) =>
      name === 'base' ? reason.replace(/\.$/, '') : `${name} ${reason}`,
    ),
    ...refusedByDatabase(fields, settings).map((name) => `${name} cannot be null`),
  ];
  if (problem !== undefined)
    throw new TypeError(`GitLab rejects these settings of ${integration.slug}: ${problem}.`);
  return tidied(integration, stored);
}

function integrationFor(server: Server, target: Target, slug: string): CatalogIntegration {
  const integration = integrationOf(server, slug);
  if (!canHave(target, integration)) throw new TypeError(`Groups cannot have ${slug}.`);
  return integration;
}

function integrationOf(server: Server, slug: string): CatalogIntegration {
  const integration = server.integrations.get(slug);
  if (!integration) {
    const ending = Object.hasOwn(catalog, slug) ? '.' : endingFor(slug);
    throw new TypeError(`This GitLab does not have an integration ${JSON.stringify(slug)}${ending}`);
  }
  if (!isAvailable(integration, server)) throw new TypeError(`This GitLab does not offer ${slug}.`);
  return integration;
}
