import { describe, expect, test } from 'vitest';
import { fullExample, minimalExample } from '../../../../generator/model/settings/examples.ts';
import { exampleOf, type NamedField } from '../../../../generator/model/settings/field-facts.ts';

const fields: readonly NamedField[] = [
  { name: 'limit', type: 'integer', default: 5 },
  { name: 'url', type: 'string', required: true, example: 'https://example.com' },
  { name: 'old', type: 'string', deprecated: 'Use `limit`.', default: 'a' },
  { name: 'dropped', type: 'string', ignored: {}, default: 'a' },
];

describe('the minimal example', () => {
  test('has the required settings', () =>
    expect(minimalExample(fields, [])).toEqual({ url: 'https://example.com' }));

  test('has what a condition requires, in the order of the fields', () => {
    const condition = { when: { field: 'url', matches: '^https' }, require: ['limit'] };
    expect(JSON.stringify(minimalExample(fields, [condition]))).toBe(
      '{"limit":5,"url":"https://example.com"}',
    );
  });

  test('has the value that a condition expects', () =>
    expect(minimalExample(fields, [{ when: { field: 'url', blank: false }, expect: { limit: 6 } }])).toEqual({
      limit: 6,
      url: 'https://example.com',
    }));

  test('has what a later condition requires because of an earlier one', () => {
    const conditions = [
      { when: { field: 'url', blank: false }, expect: { limit: 6 } },
      { when: { field: 'limit', is: 6 }, require: ['old'] },
    ];
    expect(minimalExample(fields, conditions)).toEqual({ limit: 6, url: 'https://example.com', old: 'a' });
  });

  test('does not have a setting that no example is known for', () =>
    expect(minimalExample([{ name: 'url', type: 'string', required: true }], [])).toEqual({}));
});

describe('the full example', () => {
  test('has a deprecated setting that is required all the same', () =>
    expect(
      fullExample([{ name: 'old', type: 'string', required: true, deprecated: 'Gone.', example: 'a' }], []),
    ).toEqual({ old: 'a' }));

  test('has every setting that has an effect and is not deprecated', () =>
    expect(fullExample(fields, [])).toEqual({ limit: 5, url: 'https://example.com' }));

  test('changes an example that a condition forbids', () =>
    expect(fullExample(fields, [{ when: { field: 'limit', is: 5 }, expect: { url: 'a' } }])).toEqual({
      limit: 5,
      url: 'a',
    }));
});

describe('the example of a field', () => {
  test.each<[string, Omit<NamedField, 'name'>, unknown]>([
    ['the written one', { type: 'string', example: 'a', default: 'b', knownValues: ['c'] }, 'a'],
    ['the default', { type: 'string', default: 'b', knownValues: ['c'] }, 'b'],
    ['the first known value', { type: 'string', default: null, knownValues: ['c', 'd'] }, 'c'],
    ['a blank or false default', { type: 'boolean', default: false }, false],
    ['true for a flag', { type: 'boolean' }, true],
    ['unknown for a text', { type: 'string' }, undefined],
  ])('is %s', (_what, field, example) => expect(exampleOf(field)).toBe(example));
});
