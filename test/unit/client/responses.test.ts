import { expect, test } from 'vitest';
import { integrationIn, integrationsIn, nothingIn, withDocumentedTypes } from '../../../client/responses.ts';
import { booleanProperties } from '../../../generated/client/tables.ts';
import { readModel } from '../../../generator/generate.ts';
import { booleanProperties as booleanPropertiesOf } from '../../../generator/render/client/tables-view.ts';

/** The properties in their documented types. */
function documented(properties: unknown): unknown {
  return withDocumentedTypes({ slug: 'slack', properties } as never).properties;
}

test.each([
  ['notify_only_broken_pipelines', 'true', true],
  ['notify_only_broken_pipelines', '1', true],
  ['notify_only_broken_pipelines', 1, true],
  ['notify_only_broken_pipelines', true, true],
  ['notify_only_broken_pipelines', 'false', false],
  ['notify_only_broken_pipelines', '0', false],
  ['notify_only_broken_pipelines', 0, false],
  ['notify_only_broken_pipelines', false, false],
  ['notify_only_broken_pipelines', '', null],
  ['notify_only_broken_pipelines', null, null],
  ['notify_only_broken_pipelines', 'perhaps', 'perhaps'],
  ['notify_only_broken_pipelines', 'constructor', 'constructor'],
  ['notify_only_broken_pipelines', { toString: 1 }, { toString: 1 }],
  ['jira_issue_transition_id', 5, '5'],
  ['jira_issue_transition_id', '5', '5'],
  ['jira_issue_transition_id', null, null],
  ['thread', '1', '1'],
  ['room', 'true', 'true'],
  ['jira_auth_type', 1, 1],
  ['server_port', 6659, 6659],
  ['project_keys', ['1'], ['1']],
  ['issues_enabled', 'true', true],
])('%s: %j becomes %j', (name, value, expected) => {
  expect(documented({ [name]: value })).toEqual({ [name]: expected });
});

test.each([
  ['welcome_text', '1'],
  ['page_ext', 'true'],
  ['max_batch', 5],
  ['new_events', 'true'],
  ['some_ssl_verification', '0'],
])('a property that this version does not know is left alone: %s', (name, value) =>
  expect(documented({ [name]: value })).toEqual({ [name]: value }),
);

test.each([null, 'text', 5, ['true']])('properties that are %j are left alone', (properties) => {
  expect(documented(properties)).toEqual(properties);
});

test('what is not a property is left alone', () => {
  const integration = {
    slug: 'slack',
    issues_enabled: 'true',
    properties: { deep: { issues_enabled: '1' } },
  };
  expect(withDocumentedTypes(structuredClone(integration) as never)).toEqual(integration);
});

test('a slug is compared as the path has it', () => {
  expect(integrationIn('apple_app_store')('{"slug":"apple-app-store"}')).toEqual({
    slug: 'apple-app-store',
  });
  expect(integrationIn('slack')('{"slug":"jira"}')).toBeUndefined();
});

test('a list holds integrations only', () => {
  expect(integrationsIn('[]')).toEqual([]);
  expect(integrationsIn('[{"slug":"slack"}]')).toEqual([{ slug: 'slack' }]);
  for (const text of ['[{"slug":"slack"},{}]', '[null]', '[5]', '{}', '{"length":0}', '[', ''])
    expect(integrationsIn(text)).toBeUndefined();
});

test('only the empty text is nothing', () => {
  expect(nothingIn('')).toBe(true);
  expect(nothingIn(' ')).toBeUndefined();
});

const { integrations } = readModel('spec');
const returned = integrations.flatMap(({ fields }) =>
  fields.filter((field) => field.returned === 'properties'),
);

test('the table has every boolean property of the catalog and no other', () => {
  const booleans = returned.filter(({ returnedType }) => returnedType === 'boolean').map(({ name }) => name);
  expect(booleanProperties).toEqual([...new Set(booleans)].sort());
  expect(returned.filter(({ returnedType }) => returnedType !== 'boolean').map(({ name }) => name)).toEqual(
    expect.not.arrayContaining([...booleanProperties]),
  );
});

test('a name that is boolean in one integration and not in another stays out of the table', () => {
  const [integration] = integrations;
  const [field] = returned;
  if (!integration || !field) throw new Error('The catalog is empty.');
  const withField = (
    name: string,
    returnedType: 'boolean' | 'string',
    place: 'properties' | 'topLevel' = 'properties',
  ) => ({
    ...integration,
    fields: [{ ...field, name, returnedType, returned: place }],
  });
  expect(
    booleanPropertiesOf([
      withField('zeta', 'boolean'),
      withField('alpha', 'boolean'),
      withField('alpha', 'boolean'),
      withField('mixed', 'boolean'),
      withField('mixed', 'string'),
      withField('top', 'boolean', 'topLevel'),
      withField('text', 'string'),
    ]),
  ).toEqual(['alpha', 'zeta']);
});

test('the string that older servers returned as an integer is a string in the catalog', () =>
  expect(returned.find(({ name }) => name === 'jira_issue_transition_id')?.returnedType).toBe('string'));
