/** Every change of a stored value is found, and no other form of the same value is taken for a change. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../cli/compare/compare.ts';
import { declared, isSame } from '../../../../cli/compare/values.ts';
import type { StoredOf } from '../../../../cli/read/stored.ts';
import { createClient } from '../../../../client/index.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import {
  type CatalogField,
  type CatalogIntegration,
  catalog,
  slugs,
} from '../../../../generated/client/catalog.ts';
import { everyIntegration } from '../../../support/every-integration.ts';
import { compareOptions, projectOf, wantedOf, wantedSettings } from '../../../support/fleet.ts';

const apps = ['gitlab-slack-application', 'jira-cloud-app'];
const projects = slugs.map((slug) => ({
  path: `acme/${slug}`,
  installed: apps.includes(slug) ? [slug] : [],
}));
const fake = createFakeGitLab({ development: true, integrations: everyIntegration, projects });
const { untyped: gitlab } = createClient({ token: 'a-long-token', fetch: fake.fetch });
const target = projectOf('acme/shop');

/** Values that are not the same to GitLab. */
function otherValue({ type, returnedType = type }: CatalogField, value: unknown): unknown {
  switch (returnedType) {
    case 'boolean':
      return !value;
    case 'integer':
    case 'number':
      return Number(value) + 1;
    case 'string[]':
      return [...[value].flat(), 'OTHER'];
    case 'string':
      return `${value}x`;
    default:
      return returnedType satisfies never;
  }
}

/** Other forms in which servers and people write the same value. */
function otherForms({ type, format, returnedType = type }: CatalogField, value: unknown): readonly unknown[] {
  const text = String(value);
  switch (returnedType) {
    case 'boolean':
      return [text, value ? '1' : '0', value ? 1 : 0, value ? 'yes' : 'no', text.toUpperCase()];
    case 'integer':
    case 'number':
      return [text, ` ${text} `];
    case 'string[]':
      return [[...[value].flat()].reverse(), [...[value].flat(), ' ', text.split(',')[0]], text];
    case 'string':
      return [
        ...(format === 'url' ? [` ${text} `, `${text}/`] : []),
        ...(text.includes(',') ? [text.replaceAll(',', ' , ')] : []),
        ...(/^\d{1,15}$/.test(text) ? [Number(text)] : []),
      ];
    default:
      return returnedType satisfies never;
  }
}

describe.each(slugs)('%s', async (slug) => {
  const { fields, examples }: CatalogIntegration = catalog[slug];
  const { settings = {} } = examples.find(({ name }) => name === 'full') ?? {};
  const { use_inherited_settings: _, ...own } = settings;
  const integration = await gitlab.set(`acme/${slug}`, slug, own);
  const shown = fields.filter(
    ({ name, returned, ignored, savedAs, secret, credential }) =>
      own[name] !== undefined &&
      returned !== 'never' &&
      !ignored &&
      savedAs === undefined &&
      !secret &&
      !credential,
  );
  /** Names of the settings that differ when the server shows another value of one. */
  const differencesWith = (field: CatalogField, value: unknown, settings: typeof own = own) => {
    const changed = field.returned
      ? { ...integration, [field.name]: value }
      : { ...integration, properties: { ...integration.properties, [field.name]: value } };
    const integrations: StoredOf['integrations'] = new Map([[slug, { integration: changed, read: 'whole' }]]);
    const stored = { target, integrations, absent: new Set<never>(), unknown: [] };
    const wanted = wantedOf(target, { [slug]: wantedSettings(slug, settings) });
    const { changes } = compare(wanted, stored, compareOptions);
    return changes.flatMap((change) => change.settings.map(({ name }) => name));
  };

  test('any other value of a setting is a difference in that setting', () => {
    for (const field of shown)
      expect(differencesWith(field, otherValue(field, own[field.name]))).toEqual([field.name]);
  });

  test('no other form of a value is a difference', () => {
    for (const field of shown)
      for (const form of otherForms(field, own[field.name]))
        expect([field.name, form, differencesWith(field, form)]).toEqual([field.name, form, []]);
  });

  test('a boolean without a value is the same as false, unless it is true by default', () => {
    for (const field of shown.filter(({ type }) => type === 'boolean'))
      for (const blank of [null, ''])
        expect(differencesWith(field, blank, { [field.name]: false })).toEqual(
          field.default === true ? [field.name] : [],
        );
  });

  test('blank values are the same as null', () => {
    for (const field of shown.filter(({ nullable, type }) => nullable && type === 'string'))
      for (const blank of ['', ' ', null])
        expect(differencesWith(field, blank, { [field.name]: null })).toEqual([]);
  });
});

test.each(['string', 'boolean', 'integer', 'string[]'] as const)(
  'an object in place of a %s is shown as JSON, and another object is another value',
  (type) => {
    const odd: CatalogField = { name: 'odd', type, description: '', group: 'connection', example: '' };
    const json = '{"name":"a"}';
    expect([declared(odd, { name: 'a' }), declared(odd, [{ name: 'a' }])]).toEqual([json, [json]]);
    expect(isSame(odd, { name: 'a' }, json)).toBe(true);
    expect(isSame(odd, { name: 'a' }, { name: 'b' })).toBe(false);
    expect(isSame(odd, [{ name: 'a' }], [{ name: 'b' }])).toBe(false);
  },
);
