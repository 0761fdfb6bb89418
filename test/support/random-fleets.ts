/** Arbitrary groups and projects with integrations, for property tests of whatever works on many projects. */
import fc from 'fast-check';
import type { CatalogField, CatalogIntegration, CatalogValue } from '../../client/catalog-types.ts';
import {
  createFakeGitLab,
  type FakeGitLab,
  type FakeGitLabOptions,
  type FakeProject,
} from '../../client/testing.ts';
import { isIn } from '../../client/versions.ts';
import { catalog, gitlabVersion, type Slug, slugs } from '../../generated/client/catalog.ts';
import { projectOnlySlugs } from '../../generated/client/levels.ts';
import { validate } from '../../generated/client/validate/index.ts';

type Settings = Readonly<Record<string, CatalogValue>>;

/** Something that somebody did to an integration. GitLab may have refused it. */
export interface FleetStep {
  readonly method: 'PUT' | 'DELETE';
  readonly level: 'project' | 'group';
  /** Path of the project or group. */
  readonly target: string;
  readonly slug: Slug;
  /** Of a PUT; `validate` accepts them. */
  readonly settings?: Settings;
}

export interface Fleet {
  readonly groups: readonly string[];
  readonly projects: readonly FakeProject[];
  /** In this order. */
  readonly steps: readonly FleetStep[];
}

/** How large fleets become. */
export interface FleetSize {
  /** Default: 8. */
  readonly projects?: number;
  /** Default: 20. */
  readonly steps?: number;
  /** The integrations. Default: all that a request can set up in the newest version. */
  readonly slugs?: readonly Slug[];
}

/** The groups of every fleet, nested. */
const groups = ['acme', 'acme/api', 'acme/web', 'acme/web/front', 'other', 'other/lab'];

/** The slugs that a request can set up in the newest version. */
export const settableSlugs: readonly Slug[] = slugs.filter((slug) => {
  const integration: CatalogIntegration = catalog[slug];
  const { requiresInstall, developmentOnly } = integration;
  return !requiresInstall && !developmentOnly && isIn(integration, gitlabVersion);
});

/** Fleets in any state that requests lead to: own settings, inherited and overridden ones, disabled ones. */
export function fleets(size: FleetSize = {}): fc.Arbitrary<Fleet> {
  const { projects: most = 8, steps = 20, slugs: used = settableSlugs } = size;
  return projectsOf(most).chain((projects) =>
    fc
      .array(stepOf(projects, used), { maxLength: steps })
      .map((made): Fleet => ({ groups, projects, steps: made })),
  );
}

/** Creates the fake and does what was done to the fleet. The token `your-token` may do everything. */
export async function fakeOf(fleet: Fleet, options: FakeGitLabOptions = {}): Promise<FakeGitLab> {
  const fake = createFakeGitLab({ ...options, groups: fleet.groups, projects: fleet.projects });
  for (const step of fleet.steps) await take(fake, step);
  return fake;
}

/** Does one thing to the fake; returns the response. */
export function take(
  fake: FakeGitLab,
  { method, level, target, slug, settings }: FleetStep,
): Promise<Response> {
  const url = `https://gitlab.com/api/v4/${level}s/${encodeURIComponent(target)}/integrations/${slug}`;
  const headers = { 'PRIVATE-TOKEN': 'your-token', 'Content-Type': 'application/json' };
  return fake.fetch(url, { method, headers, ...(settings ? { body: JSON.stringify(settings) } : {}) });
}

/** Settings of an integration that `validate` accepts: required ones, and any choice of the others. */
export function settingsOf(slug: Slug): fc.Arbitrary<Settings> {
  const { fields, examples }: CatalogIntegration = catalog[slug];
  const minimal = examples[0]?.settings ?? {};
  const full = examples[1]?.settings ?? {};
  const optional = fields.filter(
    ({ name, ignored, deprecated }) =>
      name !== 'use_inherited_settings' &&
      !Object.hasOwn(minimal, name) &&
      !ignored &&
      deprecated === undefined,
  );
  return fc
    .record(Object.fromEntries(optional.map((field) => [field.name, valueFor(field, full[field.name])])), {
      requiredKeys: [],
    })
    .map((chosen): Settings => {
      // Keys that are not chosen are missing, not undefined.
      const settings = { ...minimal, ...(chosen as Settings) };
      return validate(slug, settings).length === 0 ? settings : minimal;
    });
}

function valueFor({ type, knownValues, secret, format }: CatalogField, example: CatalogValue = null) {
  if (type === 'boolean') return fc.boolean();
  if (knownValues) return fc.constantFrom<CatalogValue>(...knownValues);
  const isText = type === 'string' && typeof example === 'string' && !secret && format === undefined;
  return isText ? fc.constantFrom<CatalogValue>(example, `${example}-2`) : fc.constant(example);
}

function projectsOf(most: number): fc.Arbitrary<readonly FakeProject[]> {
  const project = fc.record({
    group: fc.constantFrom(...groups),
    name: fc.constantFrom('app', 'bot', 'cli', 'doc', 'etl', 'fun', 'gem', 'hub'),
    topics: fc.subarray(['java', 'go']),
    archived: often(false),
    markedForDeletion: often(false),
    sharedWith: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(groups) },
    ),
  });
  return fc
    .uniqueArray(project, { maxLength: most, selector: ({ group, name }) => `${group}/${name}` })
    .map((all) => all.map(({ group, name, ...facts }) => ({ path: `${group}/${name}`, ...facts })));
}

function often(value: boolean): fc.Arbitrary<boolean> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.constant(!value) },
  );
}

function stepOf(projects: readonly FakeProject[], used: readonly Slug[]): fc.Arbitrary<FleetStep> {
  const forGroups = used.filter((slug) => !projectOnlySlugs.includes(slug));
  const onGroup = stepOn('group', groups, forGroups);
  const paths = projects.map(({ path }) => path);
  if (paths.length === 0) return onGroup;
  return fc.oneof(
    { weight: 3, arbitrary: stepOn('project', paths, used) },
    { weight: 2, arbitrary: onGroup },
  );
}

function stepOn(
  level: 'project' | 'group',
  targets: readonly string[],
  used: readonly Slug[],
): fc.Arbitrary<FleetStep> {
  const place = fc.record({ target: fc.constantFrom(...targets), slug: fc.constantFrom(...used) });
  const inheritance = fc.constantFrom<Settings>(
    {},
    { use_inherited_settings: false },
    { use_inherited_settings: true },
  );
  const put = place.chain(({ target, slug }) =>
    fc.tuple(settingsOf(slug), inheritance).map(
      ([settings, more]): FleetStep => ({
        method: 'PUT',
        level,
        target,
        slug,
        settings: { ...settings, ...more },
      }),
    ),
  );
  const disable = place.map((where): FleetStep => ({ method: 'DELETE', level, ...where }));
  return fc.oneof({ weight: 4, arbitrary: put }, { weight: 1, arbitrary: disable });
}
