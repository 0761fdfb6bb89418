import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../generator/load/types.ts';
import { compactSchema } from '../../../../generator/render/client/compact-schema.ts';

const text = { type: 'string' };

test('settings with equal requirements share a pattern, whatever is told of them', () =>
  expect(
    compactSchema({
      type: 'object',
      required: ['a'],
      properties: {
        a: { ...text, description: 'One.', examples: ['x'] },
        b: { type: 'boolean', 'x-gitlab': { default: true } },
        c: { deprecated: true, ...text },
      },
    }),
  ).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['a'],
    properties: { b: { type: 'boolean' } },
    patternProperties: { '^(?:a|c)$': text },
  }));

test('many settings that have nothing in common are compared by patterns', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`a${index}`, { ...text, maxLength: index }]),
  );
  const compact = compactSchema({ type: 'object', properties });
  expect(compact).not.toHaveProperty('properties');
  expect(compact).toMatchObject({
    patternProperties: { '^(?:a0)$': { maxLength: 0 }, '^(?:a8)$': { maxLength: 8 } },
  });
});

test('a password is any text', () =>
  expect(
    compactSchema({
      type: 'object',
      properties: { a: { ...text, format: 'password' } },
    }),
  ).toMatchObject({ properties: { a: text } }));

test.each<readonly [Json, object]>([
  [[{ type: 'string', enum: ['a'] }, { type: 'null' }], { type: ['string', 'null'], enum: ['a', null] }],
  [[{ type: 'boolean', const: true }, { type: 'null' }], { type: ['boolean', 'null'], enum: [true, null] }],
  [[{ type: 'string', maxLength: 9 }, { type: 'integer' }], { type: ['string', 'integer'], maxLength: 9 }],
])('alternatives of one type each, %j, are one schema', (anyOf, joined) =>
  expect(compactSchema({ type: 'object', properties: { a: { anyOf } } })).toMatchObject({
    properties: { a: joined },
  }),
);

test('a setting may be called like a keyword', () => {
  const branch = { title: 'x', type: 'object', properties: { title: { title: 'x', const: 1 } } };
  expect(
    compactSchema({ allOf: [{ type: 'object', properties: { title: text } }, { anyOf: [branch] }] }),
  ).toMatchObject({
    properties: { title: text },
    allOf: [{ anyOf: [{ properties: { title: { const: 1 } } }] }],
  });
});

describe('is refused rather than passed over:', () => {
  test('an unknown keyword', () =>
    expect(() => compactSchema({ type: 'object', properties: { a: { ...text, multipleOf: 2 } } })).toThrow(
      'The validators do not know the keyword multipleOf.',
    ));

  test('an unknown format', () =>
    expect(() => compactSchema({ type: 'object', properties: { a: { ...text, format: 'email' } } })).toThrow(
      'The validators do not know the format email.',
    ));

  test('a second type beside listed values', () =>
    expect(() =>
      compactSchema({
        type: 'object',
        properties: { a: { anyOf: [{ ...text, enum: ['x'] }, { type: 'integer' }] } },
      }),
    ).toThrow('Only null can stand beside listed values.'));

  test('a name that means something in a pattern', () =>
    expect(() => compactSchema({ type: 'object', properties: { 'a.b': text, c: text } })).toThrow(
      'The setting a.b cannot be used in a pattern.',
    ));

  test('a branch of another type', () =>
    expect(() =>
      compactSchema({ allOf: [{ type: 'object', properties: {} }, { anyOf: [{ type: 'string' }] }] }),
    ).toThrow('A branch of a condition is not an object.'));
});
