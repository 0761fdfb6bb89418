import { describe, expect, test } from 'vitest';
import {
  integrationIn,
  integrationsIn,
  nothingIn,
  type Success,
  type UntypedIntegration,
  withDeclaredTypes,
} from '../../../client/responses.ts';
import { arrayProperties, booleanProperties, numberProperties } from '../../../generated/client/tables.ts';
import { readModel } from '../../../generator/generate.ts';
import type { Integration } from '../../../generator/model/types.ts';
import { propertiesOfType } from '../../../generator/render/client/tables-view.ts';

const { api, integrations } = readModel('spec');
const returned = integrations.flatMap(({ slug, fields }) =>
  fields.filter((field) => field.returned === 'properties').map((field) => ({ slug, ...field })),
);

/** A success with this body. */
function success(json: unknown, status = 200): Success {
  return { status, json };
}

function typed(properties: unknown): unknown {
  const integration = withDeclaredTypes({
    slug: 'slack',
    active: true,
    properties,
  } as unknown as UntypedIntegration);
  return typeof integration === 'string' ? integration : integration.properties;
}

describe.each(returned.filter(({ returnedType }) => returnedType === 'boolean'))(
  '$slug: $name',
  ({ name }) => {
    test.each([
      [true, true],
      ['true', true],
      ['1', true],
      [1, true],
      [false, false],
      ['false', false],
      ['0', false],
      [0, false],
      ['', null],
      [null, null],
    ])('%j becomes %j', (value, expected) => expect(typed({ [name]: value })).toEqual({ [name]: expected }));

    test.each([['perhaps'], ['constructor'], [2], [{}], [[]], [['true']]])('%j is no boolean', (value) =>
      expect(typed({ [name]: value })).toBe(`${name} has another type`),
    );
  },
);

describe.each(returned.filter(({ returnedType }) => ['integer', 'number'].includes(returnedType)))(
  '$slug: $name',
  ({ name }) => {
    test.each([
      [6659, 6659],
      ['6659', 6659],
      [' 6659 ', 6659],
      ['0', 0],
      [0, 0],
      ['', null],
      [' ', null],
      [null, null],
    ])('%j becomes %j', (value, expected) => expect(typed({ [name]: value })).toEqual({ [name]: expected }));

    test.each([['irc'], ['66 59'], [true], [{}], [['6659']]])('%j is no number', (value) =>
      expect(typed({ [name]: value })).toBe(`${name} has another type`),
    );
  },
);

test.each(returned.filter(({ returnedType }) => returnedType === 'string'))(
  '$slug: $name stays a string',
  ({ name }) => expect(typed({ [name]: '1' })).toEqual({ [name]: '1' }),
);

test.each([
  [['1'], ['1']],
  [[], []],
  [null, null],
  ['A, B', ['A', 'B']],
  [' A,,', ['A']],
  ['', []],
])('project_keys: %j becomes %j', (value, expected) =>
  expect(typed({ project_keys: value })).toEqual({ project_keys: expected }),
);

test.each([[5], [true], [{}], [{ 0: 'A' }], [[1]], [['A', null]], [[['A']]]])(
  'project_keys: %j is no array of strings',
  (value) => expect(typed({ project_keys: value })).toBe('project_keys has another type'),
);

test.each([
  ['url', {}],
  ['url', { a: 1 }],
  ['channel', { toString: 'a' }],
  ['new_in_gitlab', { a: 1 }],
])('an object is no value of a property: %s', (name, value) =>
  expect(typed({ [name]: value })).toBe(`${name} has another type`),
);

const named = (name: string, value: unknown): unknown =>
  withDeclaredTypes({ slug: 'jira', active: true, properties: {}, [name]: value } as never);

test.each(Object.entries(api.entity).filter(([, { type }]) => type === 'boolean'))(
  '%s is boolean, or null only where it may be',
  (name, { nullable }) => {
    for (const value of [true, false]) expect(named(name, value)).toMatchObject({ [name]: value });
    for (const value of ['false', '0', '', 0, 1, {}, [], [true]])
      expect(named(name, value)).toBe(`${name} has another type`);
    if (nullable) expect(named(name, null)).toMatchObject({ [name]: null });
    else expect(named(name, null)).toBe(`${name} has another type`);
  },
);

test.each(['new_events', 'title', 'id', 'constructor'])('%s next to the properties is left alone', (name) =>
  expect(named(name, 'false')).toMatchObject({ [name]: 'false' }),
);

test('every type of a property is read', () =>
  expect([...new Set(returned.map(({ returnedType }) => returnedType))].sort()).toEqual(
    expect.arrayContaining(['boolean', 'integer', 'string', 'string[]']),
  ));

test('the number of a transition, as older servers return it, becomes a string', () => {
  expect(typed({ jira_issue_transition_id: 5 })).toEqual({ jira_issue_transition_id: '5' });
  expect(returned.find(({ name }) => name === 'jira_issue_transition_id')?.returnedType).toBe('string');
});

test.each([
  ['welcome_text', '1'],
  ['page_ext', 'true'],
  ['max_batch', 5],
  ['some_ssl_verification', '0'],
  ['some_keys', ['a', 5]],
])('a property that this version does not know is left alone: %s', (name, value) =>
  expect(typed({ [name]: value })).toEqual({ [name]: value }),
);

test('what is not a property is left alone', () => {
  const integration = {
    slug: 'slack',
    active: true,
    issues_enabled: 'true',
    properties: { deep: [{ issues_enabled: '1' }] },
  };
  expect(withDeclaredTypes(structuredClone(integration) as never)).toEqual(integration);
});

const asItIs = (integration: UntypedIntegration) => integration;

test('an integration without properties gets none, unless it is untyped', () => {
  expect(typed(undefined)).toEqual({});
  expect(integrationIn('slack', asItIs)(success({ slug: 'slack' }))).toEqual({ slug: 'slack' });
});

test('a slug is compared as the path has it', () => {
  const apple = { slug: 'apple-app-store', properties: {} };
  expect(integrationIn('apple_app_store', asItIs)(success(apple))).toEqual(apple);
});

test.each([
  ['the integration of another slug', { slug: 'jira', properties: {} }],
  ['a slug that is no string', { slug: 5, properties: {} }],
  ['no slug', { properties: {} }],
  ['properties that are an array', { slug: 'slack', properties: [] }],
  ['properties that are a string', { slug: 'slack', properties: 'text' }],
  ['properties that are null', { slug: 'slack', properties: null }],
  ['an array', [{ slug: 'slack', properties: {} }]],
  ['null', null],
  ['a text', 'slack'],
  ['no JSON', undefined],
])('%s is not the integration', (_what, body) =>
  expect(integrationIn('slack', asItIs)(success(body))).toBe(''),
);

test.each([
  ['a part of an integration', [{ slug: 'slack' }, {}]],
  ['null', [null]],
  ['a number', [5]],
  ['properties of another type', [{ slug: 'slack', properties: 'text' }]],
  ['an object', {}],
  ['an object with a length', { length: 0 }],
  ['no JSON', undefined],
])('a list holds integrations only, not %s', (_what, value) =>
  expect(integrationsIn(success(value))).toBe(''),
);

test('a list names a flag of another type', () =>
  expect(
    integrationsIn(
      success([
        { slug: 'slack', active: true },
        { slug: 'jira', active: 'false' },
      ]),
    ),
  ).toBe('active has another type'));

test('an integration says whether it is active', () => {
  const one: object = { slug: 'slack', properties: {} };
  expect(withDeclaredTypes(one as UntypedIntegration)).toBe('active has another type');
  expect(integrationsIn(success([one]))).toBe('active has another type');
});

test.each([[[]], [[{ slug: 'slack', active: true }]]])('%j is a list', (list) =>
  expect(integrationsIn(success(list))).toEqual(list),
);

test('only the status 204 says that there is nothing to say', () => {
  expect(nothingIn(success(undefined, 204))).toBe(true);
  expect(nothingIn(success(undefined, 200))).toBe('the status is not 204');
});

test('a name that has another type in one integration stays out of the tables', () => {
  const [field] = returned;
  const [integration] = integrations;
  if (!field || !integration) throw new Error('The catalog is empty.');
  const withField = (
    name: string,
    returnedType: Integration['fields'][number]['returnedType'],
    place: 'properties' | 'topLevel' = 'properties',
  ) => ({ ...integration, fields: [{ ...field, name, returnedType, returned: place }] });
  const all = [
    withField('zeta', 'boolean'),
    withField('alpha', 'boolean'),
    withField('alpha', 'boolean'),
    withField('mixed', 'boolean'),
    withField('mixed', 'string'),
    withField('top', 'boolean', 'topLevel'),
    withField('size', 'integer'),
    withField('share', 'number'),
  ];
  expect(propertiesOfType(all, ['boolean'])).toEqual(['alpha', 'zeta']);
  expect(propertiesOfType(all, ['integer', 'number'])).toEqual(['share', 'size']);
  expect(booleanProperties).toEqual(propertiesOfType(integrations, ['boolean']));
  expect(numberProperties).toEqual(propertiesOfType(integrations, ['integer', 'number']));
  expect(arrayProperties).toEqual(propertiesOfType(integrations, ['string[]']));
});
