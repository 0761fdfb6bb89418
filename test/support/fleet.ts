/** Reads and changes the projects of a fake GitLab, as the command line tool does. */

import { type Compared, compare, neededReads } from '../../cli/compare/compare.ts';
import type { CompareOptions } from '../../cli/compare/options.ts';
import type { Value, Wanted, WantedOf } from '../../cli/config/wanted.ts';
import type { Change } from '../../cli/plan/plan.ts';
import type { Stored, StoredOf } from '../../cli/read/stored.ts';
import type { Target } from '../../cli/target.ts';
import type { IntegrationsClient } from '../../client/index.ts';
import { type CatalogIntegration, catalog, type Slug, slugs } from '../../generated/client/catalog.ts';

type UntypedClient = IntegrationsClient['untyped'];

export const compareOptions: CompareOptions = {
  server: {},
  allowLocalAddresses: true,
  now: new Date('2026-11-26T12:00:00Z'),
};

export const origin = { file: 'gitlab-integrations.yaml', line: 1, rule: '1' };

export function projectOf(path: string, id = 1): Target {
  return { level: 'project', id, path, topics: [] };
}

export function groupOf(path: string, id = 1): Target {
  return { level: 'group', id, path, topics: [] };
}

/** An integration as the server has it, active and with all triggers off unless it says otherwise. */
export function storedAs(
  target: Target,
  slug: Slug,
  integration: object,
  read: Stored['read'] = 'whole',
): StoredOf {
  const flags = { commit_events: false, push_events: false, merge_requests_events: false, job_events: false };
  const whole = { id: 1, slug, title: slug, created_at: '', updated_at: '', active: true, inherited: false };
  // Only what the comparison looks at.
  const entry = { ...flags, ...whole, ...integration } as Stored['integration'];
  return {
    target,
    integrations: new Map([[slug, { integration: entry, read }]]),
    absent: new Set(),
    unknown: [],
  };
}

/** What a file wants, of settings in which secrets stand by their names. */
export function wantedSettings(slug: Slug, settings: Readonly<Record<string, Value>>): Wanted {
  const isSecret = (name: string): boolean => secretNames(slug).includes(name);
  const entries = Object.entries(settings);
  return {
    kind: 'settings',
    settings: Object.fromEntries(entries.filter(([name, value]) => value === null || !isSecret(name))),
    secrets: Object.fromEntries(
      entries
        .filter(([name, value]) => value !== null && isSecret(name))
        .map(([name]) => [name, { env: name.toUpperCase() }]),
    ),
    origins: Object.fromEntries(entries.map(([name]) => [name, origin])),
  };
}

function secretNames(slug: Slug): readonly string[] {
  const { fields }: CatalogIntegration = catalog[slug];
  return fields.filter(({ secret, credential }) => secret ?? credential).map(({ name }) => name);
}

export function wantedOf(
  target: Target,
  integrations: Readonly<Partial<Record<Slug, Wanted>>>,
  only = false,
) {
  const entries = Object.entries(integrations) as [Slug, Wanted][];
  return { target, integrations: new Map(entries), only } satisfies WantedOf;
}

/** The list, and a GET of each integration that the comparison needs. */
export async function readFor(
  gitlab: UntypedClient,
  wanted: WantedOf,
  options: CompareOptions = compareOptions,
): Promise<StoredOf> {
  const { target } = wanted;
  const integrations = new Map<Slug, Stored>();
  const unknown: string[] = [];
  for (const integration of await gitlab.list(target.id)) {
    const slug = slugs.find((one) => one === integration.slug);
    if (slug) integrations.set(slug, { integration, read: 'listed' });
    else unknown.push(integration.slug);
  }
  const listed = { target, integrations, absent: new Set<Slug>(), unknown };
  const absent = new Set<Slug>();
  for (const slug of neededReads(wanted, listed, options)) {
    const integration = await gitlab.get(target.id, slug);
    if (integration) integrations.set(slug, { integration, read: 'whole' });
    else absent.add(slug);
  }
  return { ...listed, absent };
}

export async function compareWith(
  gitlab: UntypedClient,
  wanted: WantedOf,
  options: CompareOptions = compareOptions,
): Promise<Compared> {
  return compare(wanted, await readFor(gitlab, wanted, options), options);
}

/** Makes a change, with the examples of the catalog as secrets. */
export async function make(gitlab: UntypedClient, change: Change): Promise<void> {
  const { target, slug, action, request } = change;
  const { fields }: CatalogIntegration = catalog[slug];
  const secrets = change.secrets
    .filter(({ sent }) => sent)
    .map(({ name }) => [name, fields.find((field) => field.name === name)?.example]);
  if (Object.keys(request).length > 0)
    await gitlab.set(target.id, slug, { ...request, ...Object.fromEntries(secrets) });
  if (action === 'disable') await gitlab.disable(target.id, slug);
}
