import { describe, expect, test } from 'vitest';
import { brokenRules } from '../../../../scripts/matrix/bodies/broken.ts';
import { type BodyCase, casesOf } from '../../../../scripts/matrix/bodies/cases.ts';
import type { Description } from '../../../../scripts/matrix/bodies/description.ts';
import { readDescription } from '../../../../scripts/matrix/bodies/description.ts';
import { createJudge } from '../../../../scripts/matrix/bodies/judge.ts';

const settings = {
  type: 'object',
  additionalProperties: false,
  required: ['url'],
  properties: {
    url: { type: 'string', pattern: '^https:' },
    mode: { anyOf: [{ type: 'string', enum: ['fast', 'slow'] }, { type: 'null' }] },
    user: { type: ['string', 'null'] },
  },
} as const;

const condition = {
  description: 'The fast mode needs a user.',
  anyOf: [
    { properties: { mode: { type: 'string', const: 'slow' } } },
    { required: ['user'], properties: { user: { type: 'string' } } },
  ],
} as const;

function descriptionWith(schema: Description['components']['schemas'][string]): Description {
  const full = { value: { url: 'https://example.com', mode: 'slow', user: 'jdoe' } };
  const body = {
    content: { 'application/json': { examples: { full: { $ref: '#/components/examples/Full' } } } },
  };
  const put = { operationId: 'setAcmeIntegration', requestBody: body, responses: { 200: body } };
  return {
    paths: { '/projects/{id}/integrations/acme': { put } },
    components: { schemas: { AcmeSettings: schema }, examples: { Full: full } },
  };
}

const names = (cases: readonly BodyCase[], fact: BodyCase['fact']): readonly string[] =>
  cases.filter((one) => one.fact === fact).map(({ name }) => name);

describe.each([
  ['with conditions beside the settings', { ...settings, allOf: [condition] }],
  ['with the settings as the first of several parts', { allOf: [settings, condition] }],
])('a schema %s', (_, schema) => {
  const cases = casesOf(descriptionWith(schema));

  test.each([
    ['required', ['Acme: url is missing']],
    ['types', ['Acme: url is {"a":1}', 'Acme: mode is {"a":1}', 'Acme: user is {"a":1}']],
    ['values', ['Acme: mode is "none of these"']],
    ['patterns', ['Acme: url is "!"']],
    ['unknown', ['Acme: there is no setting chanel_']],
    ['conditions', ['Acme: The fast mode needs a user.']],
    ['responses', ['setAcmeIntegration: full']],
    [
      'requests',
      [
        'Acme: full',
        'Acme: mode is "fast"',
        'Acme: mode is "slow"',
        'Acme: mode is null',
        'Acme: user is null',
        'Acme: user is ""',
        'Acme: user is "1"',
      ],
    ],
  ] as const)('is broken and kept by rule: %s', (fact, expected) =>
    expect(names(cases, fact)).toEqual(expected),
  );

  test('has a condition that nothing else breaks with it', () =>
    expect(cases.find(({ fact }) => fact === 'conditions')?.value).toEqual({
      url: 'https://example.com',
      mode: null,
    }));
});

describe.each(['generated/openapi.yaml', 'generated/openapi.documented.yaml'])('the cases of %s', (path) => {
  const description = readDescription(path);
  const judge = createJudge(description);
  const cases = casesOf(description);

  test('are judged by Ajv as they say', () =>
    expect(
      cases.filter(
        ({ body, integration, value, isValid }) =>
          body === 'request' && (judge(`${integration}Settings`, value).length === 0) !== isValid,
      ),
    ).toEqual([]));

  test('have names of their own', () =>
    expect(new Set(cases.map(({ fact, name }) => `${fact} ${name}`)).size).toBe(cases.length));
});

test('every rule is broken somewhere in the verified edition', () => {
  const rules = new Set(casesOf(readDescription('generated/openapi.yaml')).map(({ fact }) => fact));
  expect(brokenRules.filter((rule) => !rules.has(rule))).toEqual([]);
});
