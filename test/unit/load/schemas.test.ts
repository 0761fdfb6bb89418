import { expect, test } from 'vitest';
import { flatSchema, loadSchemas } from '../../../generator/load/schemas.ts';

const schemas = loadSchemas();

test('every reference in the schemas leads to one of them', () => {
  const names = [...JSON.stringify(schemas).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !Object.hasOwn(schemas, name ?? ''))).toEqual([]);
  expect(JSON.stringify(schemas).match(/\.json/g)).toBe(null);
});

test('an entry that uses a shared field may have every key of a field', () => {
  const { useEntry = {}, nameEntry = {}, fieldKeys = {} } = schemas;
  const keysOf = (schema: typeof useEntry): readonly string[] =>
    Object.keys(flatSchema(schema, schemas).properties ?? {}).sort();
  const keys = keysOf(fieldKeys);
  expect(keys).toContain('minLength');
  expect(keysOf(useEntry)).toEqual([...keys, 'use'].sort());
  expect(keysOf(nameEntry)).toEqual([...keys, 'name'].sort());
});

test('a flat schema is closed and demands what the schemas below it demand', () => {
  const base = { type: 'object', properties: { size: { type: 'integer' } }, required: ['size'] };
  const schema = {
    title: 'Box',
    allOf: [{ $ref: '#/$defs/base' }],
    properties: { name: {} },
    required: ['name'],
    unevaluatedProperties: false,
  };
  expect(flatSchema(schema, { base })).toEqual({
    title: 'Box',
    type: 'object',
    properties: { size: { type: 'integer' }, name: {} },
    required: ['size', 'name'],
    additionalProperties: false,
  });
  expect(flatSchema(base, {})).toBe(base);
  expect(() => flatSchema(schema, {})).toThrow('spec/schema has no #/$defs/base.');
});
