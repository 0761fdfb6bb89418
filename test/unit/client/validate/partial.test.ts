/** Settings of a change: each is judged by itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog, type Slug, slugs } from '../../../../generated/client/catalog.ts';
import { parse, schemasFor, validate } from '../../../../generated/client/validate/index.ts';

const jira = { jira_auth_type: 2 };

test('a part of valid settings has no problems', () => {
  const part = fc
    .constantFrom(...slugs)
    .chain((slug) =>
      fc.record({ slug: fc.constant(slug), names: fc.subarray(Object.keys(exampleOf(slug))) }),
    );
  fc.assert(
    fc.property(part, ({ slug, names }) => {
      const settings = Object.fromEntries(names.map((name) => [name, exampleOf(slug)[name]]));
      return validate(slug, settings, { partial: true }).length === 0;
    }),
  );
});

function exampleOf(slug: Slug): Readonly<Record<string, unknown>> {
  return catalog[slug].examples.at(-1)?.settings ?? {};
}

test('what is missing or contradicts another setting is a problem of whole settings only', () => {
  expect(validate('jira', jira).length).toBeGreaterThan(0);
  expect(validate('jira', jira, { partial: true })).toEqual([]);
  const former = { jira_auth_type: 1, url: 'https://acme.atlassian.net' };
  expect(validate('jira', former, { gitlab: '18.9' }).length).toBeGreaterThan(0);
  expect(validate('jira', former, { gitlab: '18.9', partial: true })).toEqual([]);
  expect(schemasFor.jira({ partial: true })['~standard'].validate(jira)).toEqual({ value: jira });
});

test('what is wrong with a setting alone stays a problem', () => {
  const settings = { jira_auth_type: 9, url: 'ftp://x', more: 1 };
  expect(validate('jira', settings, { partial: true }).map(({ path }) => path)).toEqual([
    ['url'],
    ['jira_auth_type'],
    ['more'],
  ]);
  expect(validate('jira', jira, { gitlab: '18.9', partial: true })).toHaveLength(1);
});

test('parse takes the same options', () => {
  expect(parse('jira', { jira_auth_type: '2' }, { partial: true })).toEqual({ settings: jira });
  const url = 'http://10.0.0.5';
  expect(parse('jira', { url }, { partial: true }).problems).toHaveLength(1);
  expect(parse('jira', { url }, { partial: true, allowLocalAddresses: true })).toEqual({ settings: { url } });
});
