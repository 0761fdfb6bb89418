/**
 * Whatever is set comes back as documented, and any sequence of calls keeps the three states. Failures print
 * their seed and shrink.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient, InvalidSettingsError, NotFoundError } from '../../../client/index.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { type CatalogIntegration, catalog, slugs } from '../../../generated/client/catalog.ts';
import type { Json } from '../../../generator/load/types.ts';
import { type Schema, typesOf } from '../../support/descriptions.ts';
import { everyIntegration } from '../../support/every-integration.ts';
import { errorsOf, fullRequest, type Settings, schemaOf } from './mutations.ts';

const apps = ['gitlab-slack-application', 'jira-cloud-app'];

function gitlabWith(slug: string) {
  const fake = createFakeGitLab({
    development: true,
    integrations: everyIntegration,
    projects: [{ path: 'group/project', installed: apps.includes(slug) ? [slug] : [] }],
  });
  return {
    fake,
    gitlab: createClient({ fetch: fake.fetch, token: 'your-token', retry: { limit: 0 } }).untyped,
  };
}

/** Values that a setting may have; the example where a text has to have a form. */
function valuesOf(schema: Schema, example: Json): fc.Arbitrary<Json> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const text =
    schema['x-gitlab']?.returnedType === 'boolean'
      ? fc.constantFrom('true', 'false')
      : fc.stringMatching(/^[a-z0-9][a-z0-9 .-]{0,20}[a-z0-9]$/);
  const byType: Readonly<Record<string, fc.Arbitrary<Json>>> = {
    boolean: fc.boolean(),
    integer: fc.integer({ min: 1, max: 65_535 }),
    number: fc.integer({ min: 1, max: 1000 }),
    null: fc.constant(null),
    array: fc.array(fc.stringMatching(/^[A-Z]{2,6}$/), { maxLength: 5 }).map((keys) => [...new Set(keys)]),
    string: schema.pattern || schema.contentMediaType ? fc.constant(example) : text,
  };
  return fc.oneof(...typesOf(schema).flatMap((type) => byType[type] ?? []));
}

/** Settings that the description accepts. */
function settingsOf(slug: string): fc.Arbitrary<Settings> {
  const full = fullRequest(slug);
  const { properties, required = [] } = schemaOf(slug);
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema, full[name] ?? null)]),
  );
  return fc
    .record(values, { requiredKeys: [...required], noNullPrototype: true })
    .map((settings): Settings => ({ ...settings, use_inherited_settings: false }))
    .filter((settings) => errorsOf(slug, settings).length === 0);
}

/** How a value that was sent is returned. */
function returned(
  value: Json | undefined,
  { type, returnedType = type }: CatalogIntegration['fields'][number],
): unknown {
  if (value === null || value === undefined || value === '') return [null, ''];
  if (returnedType === 'boolean') return [value === true || value === 'true'];
  return [returnedType === 'string' ? String(value) : value];
}

describe.each(slugs)('%s', (slug) => {
  test('set then get returns what was sent, without secrets, in the documented types', () =>
    fc.assert(
      fc.asyncProperty(settingsOf(slug), async (settings) => {
        const { gitlab } = gitlabWith(slug);
        const set = await gitlab.set(1, slug, settings);
        const answer = await gitlab.get(1, slug);
        expect(answer).toEqual(set);
        for (const field of catalog[slug].fields) {
          const properties = answer?.properties ?? {};
          if (field.secret || field.ignored || field.returned === 'never')
            expect(properties, field.name).not.toHaveProperty(field.name);
          else if (Object.hasOwn(settings, field.name) && field.savedAs === undefined) {
            const value =
              field.returned === 'topLevel' ? answer?.[field.name as 'push_events'] : properties[field.name];
            const expected = returned(settings[field.name], field) as readonly unknown[];
            expect(expected, `${field.name} is ${JSON.stringify(value)}`).toContainEqual(value);
          }
        }
      }),
      { numRuns: 15 },
    ));
});

describe('any sequence of calls', () => {
  type Call = {
    readonly kind: 'set' | 'broken' | 'get' | 'list' | 'disable';
    readonly slug: (typeof picked)[number];
  };
  // No two of these exclude each other.
  const picked = ['slack', 'jenkins', 'jira', 'matrix', 'asana'] as const;
  const calls = fc.array(
    fc.record<Call>({
      kind: fc.constantFrom('set', 'broken', 'get', 'list', 'disable'),
      slug: fc.constantFrom(...picked),
    }),
    { minLength: 1, maxLength: 30 },
  );

  test('keeps each integration never configured, active or disabled', () =>
    fc.assert(
      fc.asyncProperty(calls, async (sequence) => {
        const { gitlab } = gitlabWith('');
        const states = new Map<string, 'active' | 'disabled'>();
        for (const { kind, slug } of sequence) {
          const before = states.get(slug);
          const settings = catalog[slug].examples[0]?.settings ?? {};
          switch (kind) {
            case 'set':
              expect(await gitlab.set(1, slug, settings)).toMatchObject({ slug, active: true });
              states.set(slug, 'active');
              break;
            case 'broken':
              await expect(gitlab.set(1, slug, {})).rejects.toBeInstanceOf(InvalidSettingsError);
              break;
            case 'get':
              expect((await gitlab.get(1, slug))?.active).toBe(
                before === undefined ? undefined : before === 'active',
              );
              break;
            case 'list':
              expect((await gitlab.list(1)).map((entry) => entry.slug).sort()).toEqual(
                picked.filter((one) => states.get(one) === 'active').sort(),
              );
              break;
            case 'disable':
              expect(await gitlab.disable(1, slug)).toBe(before !== undefined);
              if (before) states.set(slug, 'disabled');
              break;
            default:
              kind satisfies never;
          }
        }
      }),
      { numRuns: 100 },
    ));

  test('a project that does not exist has no state', async () => {
    const { gitlab } = gitlabWith('');
    await expect(gitlab.list(2)).rejects.toBeInstanceOf(NotFoundError);
  });
});
