/** What a project has configured initially. */
import { catalog } from '../../generated/client/catalog.js';
import type { CatalogIntegration } from '../catalog-types.js';
import { endingFor } from '../names.js';
import { dashed } from '../slug.js';
import { fieldsOf, isAvailable } from './availability.js';
import { coerceAll, type StoredSettings } from './coercion.js';
import { refuseExclusive } from './exclusive.js';
import type { FakeProject, FakeSettings, FakeSettingsBySlug } from './options.js';
import { changedSettings, type IntegrationRecord, initialSettings } from './records.js';
import { problemsOf } from './rules.js';
import type { Project, Server } from './state.js';
import { fromForm, tidied } from './storage.js';

/** @throws {TypeError} if GitLab would reject it. */
export function configured(
  server: Server,
  project: FakeProject,
  instanceIntegrations: FakeSettingsBySlug,
): Pick<Project, 'inheritable' | 'records'> {
  const { integrations = {}, integrationsFromForm = {}, groupIntegrations = {}, installed = [] } = project;
  const inherited = entriesOf({ ...instanceIntegrations, ...groupIntegrations }).map(
    ([slug, settings]) => [slug, inheritableSettings(server, slug, settings)] as const,
  );
  const records = new Map<string, IntegrationRecord>();
  const add = (slug: string, settings: StoredSettings, isInherited = false): void => {
    const time = server.now();
    records.set(slug, {
      id: server.nextId(),
      slug,
      createdAt: time,
      updatedAt: time,
      active: true,
      inherited: isInherited,
      settings,
    });
  };
  for (const [slug, settings] of inherited) add(slug, settings, true);
  for (const slug of installed.map(dashed)) add(slug, installedSettings(server, slug));
  const addOwn = (slug: string, settings: StoredSettings): void => {
    if (integrationOf(server, slug).requiresInstall && !records.has(slug))
      throw new TypeError(`${slug} is an app, which must be installed first.`);
    add(slug, settings);
  };
  for (const [slug, sent] of entriesOf(integrations)) addOwn(slug, storedSettings(server, slug, sent));
  for (const [slug, sent] of entriesOf(integrationsFromForm))
    addOwn(slug, fromForm(integrationOf(server, slug), storedSettings(server, slug, sent)));
  refuseExclusive([...records.keys()].map((slug) => integrationOf(server, slug)));
  return { inheritable: new Map(inherited), records };
}

/** By slug; the names may have underscores. */
function entriesOf(settingsByName: FakeSettingsBySlug): readonly (readonly [slug: string, FakeSettings])[] {
  return Object.entries(settingsByName).map(([name, settings]) => [dashed(name), settings]);
}

function inheritableSettings(server: Server, slug: string, sent: FakeSettings): StoredSettings {
  if (integrationOf(server, slug).inheritable === false)
    throw new TypeError(`Projects cannot inherit ${slug}.`);
  return storedSettings(server, slug, sent);
}

function installedSettings(server: Server, slug: string): StoredSettings {
  const integration = integrationOf(server, slug);
  if (!integration.requiresInstall) throw new TypeError(`${slug} does not have an app to install.`);
  return initialSettings(fieldsOf(integration, server));
}

/** The complete settings that GitLab would store for those of a request. */
function storedSettings(server: Server, slug: string, sent: FakeSettings): StoredSettings {
  const integration = integrationOf(server, slug);
  const fields = fieldsOf(integration, server);
  const { settings, problems } = coerceAll(fields, sent);
  const stored = changedSettings(fields, initialSettings(fields), settings);
  const [
    problem = Array.from(
      problemsOf(fields, integration, stored),
      ([name, reasons]) => `${name} ${reasons[0]}`,
    )[0],
  ] = problems;
  if (problem !== undefined) throw new TypeError(`GitLab rejects these settings of ${slug}: ${problem}.`);
  return tidied(integration, stored);
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
