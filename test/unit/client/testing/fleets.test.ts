/** What holds in every state of a fake that requests lead to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FakeGitLab } from '../../../../client/testing.ts';
import type { Slug } from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import {
  type Fleet,
  fakeOf,
  fleets,
  settableSlugs,
  settingsOf,
  take,
} from '../../../support/random-fleets.ts';
import { askerOf } from './ask.ts';

/** Few integrations, so that groups and projects have the same ones. */
const size = { steps: 12, slugs: ['slack', 'asana', 'jira', 'redmine'] } as const;
const token = { token: 'your-token' };

interface Shown {
  readonly slug: string;
  readonly active: boolean;
}

const pathsIn = ({ groups, projects }: Fleet): readonly string[] => [
  ...groups.map((path) => `/groups/${encodeURIComponent(path)}/integrations`),
  ...projects.map(({ path }) => `/projects/${encodeURIComponent(path)}/integrations`),
];

test('a list has the active integrations as they are shown one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fleets(size), async (fleet) => {
      const ask = askerOf(await fakeOf(fleet, token));
      for (const path of pathsIn(fleet)) {
        const shown: Shown[] = [];
        for (const slug of size.slugs) {
          const { status, body } = await ask('GET', `${path}/${slug}`);
          if (status === 200) shown.push(body as Shown);
        }
        const active = shown.filter((one) => one.active).toSorted(bySlug);
        const listed = (await ask('GET', path)).body as Shown[];
        expect(active).toMatchObject(listed.toSorted(bySlug));
      }
    }),
    { numRuns: 30 },
  );
});

function bySlug(one: Shown, other: Shown): number {
  return one.slug < other.slug ? -1 : 1;
}

test('doing the last thing again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fleets(size), async (fleet) => {
      const last = fleet.steps.at(-1);
      if (!last) return;
      const fake = await fakeOf(fleet, token);
      const before = stateOf(fake, fleet);
      await take(fake, last);
      expect(stateOf(fake, fleet)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('after a change of a group, what inherits in it has its settings, or those of a nearer group', async () => {
  await fc.assert(
    fc.asyncProperty(fleets(size), settingsOf('slack'), async (fleet, settings) => {
      const fake = await fakeOf(fleet, token);
      const own = { ...settings, use_inherited_settings: false };
      const change = { method: 'PUT', level: 'group', target: 'acme', slug: 'slack', settings: own } as const;
      expect((await take(fake, change)).status).toBe(200);
      const expected = fake.groupIntegration('acme', 'slack')?.settings;
      const nearer = ['acme/api', 'acme/web', 'acme/web/front'].filter(
        (group) => fake.groupIntegration(group, 'slack')?.inherited === false,
      );
      for (const { path } of fleet.projects) {
        const found = fake.integration(path, 'slack');
        if (!path.startsWith('acme/') || nearer.some((group) => path.startsWith(`${group}/`))) continue;
        if (found?.inherited) expect(found).toMatchObject({ active: true, settings: expected });
      }
    }),
    { numRuns: 25 },
  );
});

test.each(settableSlugs)('the settings that are made up for %s are valid', (slug) =>
  fc.assert(
    fc.property(settingsOf(slug), (settings) => {
      expect(validate(slug, settings)).toEqual([]);
    }),
    { numRuns: 5 },
  ),
);

function stateOf(fake: FakeGitLab, { groups, projects }: Fleet): unknown {
  const of = (find: (slug: Slug) => unknown) => size.slugs.map(find);
  return [
    ...groups.map((group) => of((slug) => fake.groupIntegration(group, slug))),
    ...projects.map(({ path }) => of((slug) => fake.integration(path, slug))),
  ];
}
