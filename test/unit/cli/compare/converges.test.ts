/** Once its changes are made, a comparison finds nothing more. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../cli/config/wanted.ts';
import { createClient } from '../../../../client/index.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { catalog, type Slug, slugs } from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import { everyIntegration } from '../../../support/every-integration.ts';
import { compareWith, make, projectOf, wantedOf, wantedSettings } from '../../../support/fleet.ts';

const apps: readonly Slug[] = ['gitlab-slack-application', 'jira-cloud-app'];
const settable = slugs.filter((slug) => !apps.includes(slug));

/** Valid settings: the required ones, and some of the others, with booleans of either value. */
function settingsOf(slug: Slug): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const { fields, examples } = catalog[slug];
  const full: Readonly<Record<string, Value>> = examples.find(({ name }) => name === 'full')?.settings ?? {};
  const names = Object.keys(full).filter((name) => name !== 'use_inherited_settings');
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return fc
    .tuple(fc.subarray(names), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
    .map(([chosen, flags]) =>
      Object.fromEntries(
        names
          .filter((name) => required.includes(name) || chosen.includes(name))
          .map((name, index) => [
            name,
            typeof full[name] === 'boolean' ? (flags[index % 8] ?? true) : (full[name] ?? null),
          ]),
      ),
    )
    .filter((settings) => validate(slug, settings).length === 0);
}

// Each run has a project of its own; enough for runs that search for a smaller counterexample too.
const projects = Array.from({ length: 4000 }, (_, index) => ({ path: `acme/${index + 1}`, id: index + 1 }));
const fake = createFakeGitLab({ development: true, integrations: everyIntegration, projects });
const { untyped: gitlab } = createClient({ token: 'a-long-token', fetch: fake.fetch });
let last = 0;

describe.each(settable)('%s', (slug) => {
  test('any settings, set over any others, leave nothing to do', async () => {
    const before = fc.option(fc.record({ settings: settingsOf(slug), isDisabled: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(before, settingsOf(slug), async (stored, settings) => {
        const id = ++last;
        if (stored) await gitlab.set(id, slug, { ...stored.settings });
        if (stored?.isDisabled) await gitlab.disable(id, slug);
        const wanted = wantedOf(projectOf(`acme/${id}`, id), { [slug]: wantedSettings(slug, settings) });
        const { changes, problems } = await compareWith(gitlab, wanted);
        // What the file leaves out may be needed by what it names.
        fc.pre(problems.length === 0);
        for (const change of changes) await make(gitlab, change);
        expect(await compareWith(gitlab, wanted)).toMatchObject({ changes: [], problems: [] });
        expect(fake.integration(id, slug)?.active).toBe(true);
      }),
      { numRuns: 4 },
    );
  });
});
