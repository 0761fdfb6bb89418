import { describe, expect, test } from 'vitest';
import type { CatalogField, CatalogIntegration } from '../../../../client/catalog-types.ts';
import { sampleRequestOf } from '../../../../site/playground/sample.ts';
import { controlKindOf, proposalsOf, sentValue } from '../../../../site/playground/values.ts';

function field(facts: Partial<CatalogField>): CatalogField {
  return {
    name: 'setting',
    type: 'string',
    description: 'A setting.',
    group: 'connection',
    example: 'x',
    ...facts,
  };
}

describe('what a field sends', () => {
  test.each([
    ['text', field({}), 'abc', 'abc'],
    ['nothing when it is empty', field({}), '', undefined],
    ['a blank, as typed', field({}), ' ', ' '],
    ['true', field({ type: 'boolean' }), 'true', true],
    ['false', field({ type: 'boolean' }), 'false', false],
    ['nothing for a choice that was not made', field({ type: 'boolean' }), '', undefined],
    ['a number', field({ type: 'integer' }), '6659', 6659],
    ['text in the place of a number', field({ type: 'integer' }), 'many', 'many'],
    [
      'a number of an enforced choice',
      field({ type: 'integer', enforced: true, knownValues: [0, 1] }),
      '1',
      1,
    ],
    ['a list, line by line', field({ type: 'string[]' }), 'A\n\n B \n', ['A', 'B']],
    ['a text of several lines, to the letter', field({ example: 'a:b\nc:d' }), 'a:b\n c:d\n', 'a:b\n c:d\n'],
    ['a secret to the letter', field({ secret: true }), ' 12 ', ' 12 '],
  ])('%s', (_what, one, typed, value) => expect(sentValue(one, typed)).toEqual(value));
});

test('a text whose example has several lines may have them', () =>
  expect(controlKindOf(field({ example: 'a:b\nc:d' }))).toBe('paragraph'));

test('known values that are not enforced are proposed', () => {
  expect(proposalsOf(field({ knownValues: ['all', 'default'] }))).toEqual(['all', 'default']);
  expect(proposalsOf(field({ knownValues: ['all', 'default'], enforced: true }))).toEqual([]);
});

test('a credential is typed like a password', () =>
  expect(controlKindOf(field({ credential: true }))).toBe('secret'));

test('the shown request has a placeholder and a variable for a secret, never the secret', () => {
  const integration = {
    slug: 'acme-chat',
    fields: [field({ name: 'token', secret: true, example: '<token>' }), field({ name: 'room' })],
  } as unknown as CatalogIntegration;
  expect(sampleRequestOf(integration, { token: 'correct-horse', room: 'a' }, 'project')).toEqual({
    operation: 'set',
    level: 'project',
    slug: 'acme-chat',
    settings: [
      { name: 'token', value: '<token>', variable: 'ACME_CHAT_TOKEN' },
      { name: 'room', value: 'a', variable: undefined },
    ],
  });
});

test('the shown request hides what redact hides, such as the login in an address', () => {
  const fields = [
    field({ name: 'url' }),
    field({ name: 'hooks', type: 'string[]' }),
    field({ name: 'push_channel' }),
  ];
  const integration = { slug: 'acme-chat', fields } as unknown as CatalogIntegration;
  const typed = {
    url: 'https:jdoe:correct-horse@a.io/?token=correct-horse',
    hooks: ['https://correct-horse@a.io'],
    push_channel: 'correct-horse',
  };
  expect(sampleRequestOf(integration, typed, 'project').settings).toEqual([
    { name: 'url', value: 'https://[redacted]@a.io/?token=[redacted]', variable: undefined },
    { name: 'hooks', value: ['https://[redacted]@a.io'], variable: undefined },
    { name: 'push_channel', value: 'x', variable: 'ACME_CHAT_PUSH_CHANNEL' },
  ]);
});
