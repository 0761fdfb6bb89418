/** `audit` finds whatever happens to a fleet that was as the file wants it, and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createClient,
  type IntegrationBySlug,
  settingsOf,
  type UntypedIntegration,
} from '../../../client/index.ts';
import type { FakeGitLab } from '../../../client/testing.ts';
import { type CatalogIntegration, catalog, type Slug } from '../../../generated/client/catalog.ts';
import { projectOnlySlugs } from '../../../generated/client/levels.ts';
import { temporaryFolder } from '../../support/folders.ts';
import {
  type Fleet,
  type FleetStep,
  fakeOf,
  fleets,
  settingsOf as settingsFor,
  take,
} from '../../support/random-fleets.ts';
import { runCommand, usualVariables } from './command-line.ts';

/** An integration of a project or group, and what can be seen of it. */
interface Seen {
  readonly level: FleetStep['level'];
  readonly target: string;
  readonly slug: Slug;
  /** As the file has it. */
  readonly wanted: Wanted;
}

type Wanted = 'absent' | 'inherit' | Readonly<Record<string, unknown>>;

const variables = { ...usualVariables, GITLAB_TOKEN: 'your-token' };
// Few slugs, so that groups and projects have the same ones; their settings are of every kind.
const size = {
  projects: 4,
  steps: 30,
  slugs: ['slack', 'jira', 'datadog', 'jenkins', 'teamcity', 'google-cloud-platform-artifact-registry'],
} as const;

test('audit finds every mutation of what is stored, and nothing else', async () => {
  let mutations = 0;
  await fc.assert(
    fc.asyncProperty(fleets(size), fc.gen(), async (fleet, draw) => {
      const fake = await fakeOf(fleet, { token: 'your-token' });
      // There is always something.
      const first = { level: 'group', target: 'acme', slug: 'slack' } as const;
      await take(fake, { ...first, method: 'PUT', settings: draw(settingsFor, 'slack') });
      const before = await seenIn(fake, fleet);
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'file.yaml'), fileFor(before));
      expect(await drift(fake, folder)).toEqual([]);
      for (const one of draw(someOf, before)) await take(fake, draw(mutationOf, one));
      // What was drawn may change nothing.
      await take(fake, { ...first, method: 'DELETE' });
      const after = new Map((await seenIn(fake, fleet)).map((one) => [nameOf(one), one.wanted]));
      const moved = before.flatMap((one) => movedIn(one, after.get(nameOf(one)) ?? 'absent'));
      mutations += moved.length;
      expect(await drift(fake, folder)).toEqual(moved.sort());
    }),
    { numRuns: 5 },
  );
  expect(mutations).toBeGreaterThan(0);
});

function someOf(all: Seen[]): fc.Arbitrary<Seen[]> {
  return fc.subarray(all, { minLength: 1 });
}

/** What somebody else may do to an integration. */
function mutationOf({ level, target, slug }: Seen): fc.Arbitrary<FleetStep> {
  const at = { level, target, slug } as const;
  const own = settingsFor(slug).map((settings): FleetStep => ({ ...at, method: 'PUT', settings }));
  const inherit = fc.constant<FleetStep>({
    ...at,
    method: 'PUT',
    settings: { use_inherited_settings: true },
  });
  const disable = fc.constant<FleetStep>({ ...at, method: 'DELETE' });
  return fc.oneof({ weight: 6, arbitrary: own }, inherit, disable);
}

/** `project acme/app slack`, and the names of the settings that differ where that can be said. */
function movedIn(one: Seen, after: Wanted): readonly string[] {
  const { wanted } = one;
  if (typeof wanted === 'string' || typeof after === 'string') return wanted === after ? [] : [nameOf(one)];
  const { fields }: CatalogIntegration = catalog[one.slug];
  // No request decides on what GitLab replaces.
  const replaced = fields.filter(({ savedAs }) => savedAs !== undefined).map(({ name }) => name);
  return Object.keys(wanted)
    .filter((name) => !replaced.includes(name))
    .filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(after[name]))
    .map((name) => `${nameOf(one)} ${name}`);
}

function nameOf({ level, target, slug }: Omit<Seen, 'wanted'>): string {
  return `${level} ${target} ${slug}`;
}

/** What was ever configured in groups and in projects that audit looks at. */
async function seenIn(fake: FakeGitLab, { groups, projects }: Omit<Fleet, 'steps'>): Promise<Seen[]> {
  const client = createClient({ token: 'your-token', fetch: fake.fetch, host: usualVariables.GITLAB_HOST });
  const living = projects.filter(({ archived, markedForDeletion }) => !archived && !markedForDeletion);
  const places = [
    ...groups.map((target) => ({ level: 'group', target, read: client.groups.untyped.get }) as const),
    ...living.map(({ path = '' }) => ({ level: 'project', target: path, read: client.untyped.get }) as const),
  ];
  const seen: Seen[] = [];
  for (const { level, target, read } of places)
    for (const slug of slugsOf(level)) {
      const integration = await read(target, slug);
      const stored = level === 'group' ? fake.groupIntegration(target, slug) : fake.integration(target, slug);
      if (integration)
        seen.push({ level, target, slug, wanted: wantedFor(slug, integration, stored?.settings ?? {}) });
    }
  return seen;
}

function slugsOf(level: Seen['level']): readonly Slug[] {
  return size.slugs.filter((slug) => level === 'project' || !projectOnlySlugs.some((one) => one === slug));
}

/** @param stored with the secrets that GitLab does not show. */
function wantedFor(slug: Slug, integration: UntypedIntegration, stored: object): Wanted {
  if (!integration.active) return 'absent';
  if (integration.inherited) return 'inherit';
  const { fields }: CatalogIntegration = catalog[slug];
  const secrets = fields
    .filter(({ name, secret, credential }) => (secret || credential) && Reflect.get(stored, name))
    .map(({ name }) => [name, { env: 'SECRET' }]);
  // The client has no type for an integration of any slug.
  const { settings } = settingsOf(integration as IntegrationBySlug[Slug]);
  return { ...settings, ...Object.fromEntries(secrets) };
}

/** Every setting of everything: YAML that is JSON too. */
function fileFor(seen: readonly Seen[]): string {
  const targetsOf = (level: Seen['level']) =>
    [...new Set(seen.filter((one) => one.level === level).map(({ target }) => target))].map((path) => ({
      path,
      integrations: Object.fromEntries(
        seen
          .filter((one) => one.level === level && one.target === path)
          .map(({ slug, wanted }) => [slug, wanted]),
      ),
    }));
  const rules = targetsOf('project').map(({ path, integrations }) => ({
    match: { projects: [path] },
    integrations,
  }));
  const groups = targetsOf('group').map(({ path, integrations }) => ({ group: path, integrations }));
  return JSON.stringify({ version: 1, rules, groups });
}

interface Drift {
  readonly target: { readonly level: 'project' | 'group'; readonly path: string };
  readonly slug: Slug;
  readonly action: 'create' | 'update' | 'inherit' | 'disable';
  readonly settings: readonly { readonly name: string }[];
}

/** What audit says is not as the file wants it: what `movedIn` returns. */
async function drift(fake: FakeGitLab, folder: string): Promise<readonly string[]> {
  const words = ['audit', 'file.yaml', '--format', 'json', '--exit-code'];
  const { code, stdout, stderr } = await runCommand(fake, words, { folder, variables });
  expect(stderr).toBe('');
  const found: Record<'drift' | 'problems', Drift[]> = JSON.parse(stdout);
  expect(found.problems).toEqual([]);
  expect(code).toBe(found.drift.length === 0 ? 0 : 2);
  return found.drift.flatMap(partsOf).sort();
}

function partsOf({ target: { level, path }, slug, action, settings }: Drift): readonly string[] {
  const name = nameOf({ level, target: path, slug });
  return action === 'update' ? settings.map((one) => `${name} ${one.name}`) : [name];
}
