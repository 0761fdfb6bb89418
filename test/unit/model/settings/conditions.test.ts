import { describe, expect, test } from 'vitest';
import { applies, type Settings, unmet } from '../../../../generator/model/settings/conditions.ts';
import type { NamedField } from '../../../../generator/model/settings/field-facts.ts';

type When = NonNullable<Parameters<typeof applies>[0]['when']>;

describe('a condition', () => {
  test.each<[string, Omit<When, 'field'>, Settings]>([
    ['the value is sent', { is: 1 }, { mode: 1 }],
    ['another value is sent', { isNot: 1 }, { mode: 2 }],
    ['nothing is sent that is not the value', { isNot: 1 }, {}],
    ['a blank text is sent', { blank: true }, { mode: '' }],
    ['white space is sent', { blank: true }, { mode: ' \n' }],
    ['null is sent', { blank: true }, { mode: null }],
    ['something is sent', { blank: false }, { mode: false }],
    ['a match is sent', { matches: '^\\p{Lu}' }, { mode: 'Ä' }],
    ['another text than a match is sent', { matchesNot: '^a' }, { mode: 'b' }],
  ])('applies when %s', (_what, test, settings) =>
    expect(applies({ when: { field: 'mode', ...test } }, settings)).toBe(true),
  );

  test.each<[string, Omit<When, 'field'>, Settings]>([
    ['another value is sent', { is: 1 }, { mode: 2 }],
    ['the value is sent with another type', { is: 1 }, { mode: '1' }],
    ['the value is not sent', { is: 1 }, {}],
    ['the excluded value is sent', { isNot: 1 }, { mode: 1 }],
    ['something is sent that should be blank', { blank: true }, { mode: 'a' }],
    ['nothing is sent that could be blank', { blank: true }, {}],
    ['nothing is sent that could be filled', { blank: false }, {}],
    ['a blank text is sent that should be filled', { blank: false }, { mode: '' }],
    ['no match is sent', { matches: '^a' }, { mode: 'b' }],
    ['no text is sent', { matches: '1' }, { mode: 1 }],
    ['no text is sent that could be another than a match', { matchesNot: '1' }, { mode: 2 }],
    ['a match is sent that should be none', { matchesNot: '^a' }, { mode: 'a' }],
    ['it tests nothing', {}, { mode: 1 }],
  ])('does not apply when %s', (_what, test, settings) =>
    expect(applies({ when: { field: 'mode', ...test } }, settings)).toBe(false),
  );

  test('does not apply without a field', () => expect(applies({}, { mode: 1 })).toBe(false));

  test('does not test what every JavaScript object has', () =>
    expect(applies({ when: { field: 'constructor', blank: false } }, {})).toBe(false));
});

describe('unmet demands', () => {
  const when = { field: 'mode', is: 1 };
  const fields: readonly NamedField[] = [{ name: 'limit', type: 'integer', default: 5 }];

  test('are none when the condition does not apply', () =>
    expect(unmet({ when, require: ['limit'] }, { mode: 2 }, fields)).toEqual([]));

  test('are none when everything is there', () =>
    expect(
      unmet({ when, require: ['limit'], expect: { speed: 1 } }, { mode: 1, limit: 0, speed: 1 }, fields),
    ).toEqual([]));

  test.each<[string, Settings]>([
    ['is left out', {}],
    ['is blank', { limit: '' }],
    ['is null', { limit: null }],
  ])('name a required setting that %s', (_what, settings) =>
    expect(unmet({ when, require: ['limit'] }, { mode: 1, ...settings }, fields)).toEqual([
      { name: 'limit' },
    ]),
  );

  test('name the expected value of a setting that has another one', () =>
    expect(unmet({ when, expect: { limit: 5 } }, { mode: 1, limit: 6 }, fields)).toEqual([
      { name: 'limit', choices: [5] },
    ]));

  test('do not name a setting that is left out where the expected value is its default', () =>
    expect(unmet({ when, expect: { limit: 5 } }, { mode: 1 }, fields)).toEqual([]));

  test('name a setting that is left out where another value than its default is expected', () =>
    expect(unmet({ when, expect: { limit: 6 } }, { mode: 1 }, fields)).toEqual([
      { name: 'limit', choices: [6] },
    ]));
});
