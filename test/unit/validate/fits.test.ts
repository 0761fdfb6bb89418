import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { load } from '../../../generator/load/load.ts';
import type { IntegrationSource } from '../../../generator/load/types.ts';
import { createProof } from '../../../generator/validate/fits.ts';
import { schemaOfEntry } from '../../../generator/validate/format.ts';
import { closedSchemas } from '../../../generator/validate/source-checks.ts';

const schemas = closedSchemas();
const { files } = load('spec');

test('the catalog fits its schemas without Ajv', () => {
  const fits = createProof(schemas);
  const unproved = files.filter(({ kind, data }) => !fits(data, schemas[kind]));
  expect(unproved).toEqual([]);
  const entries = files.flatMap(({ data }) => (data as Partial<IntegrationSource>).fields ?? []);
  expect(entries.filter((entry) => !fits(entry, schemas[schemaOfEntry(entry)]))).toEqual([]);
});

test.each<[keywords: object, fitting: readonly unknown[], others: readonly unknown[]]>([
  [{ title: 'Anything', description: 'All of it.', tsType: 'Json' }, [null, 1, {}], []],
  [{ $ref: '#/$defs/count' }, [0, 1], ['0', 0.5]],
  [{ anyOf: [{ type: 'null' }, { const: 'a' }] }, [null, 'a'], ['b', undefined]],
  [{ type: ['array', 'null'] }, [[], null], [{}, 0, '']],
  [{ type: 'object' }, [{}], [[], null, 'x']],
  [{ type: 'number' }, [0.5, -1], ['1', Number.NaN, null]],
  [{ const: 1 }, [1], [2, '1', true]],
  [{ enum: ['a', 2] }, ['a', 2], ['2', 'b']],
  [{ pattern: '^a.$' }, ['a🦊', 5], ['a', 'xa']],
  [{ minLength: 2 }, ['ab', '🦊🦊', 5], ['a', '🦊']],
  [{ minimum: 2, maximum: 3 }, [2, 3, 'x'], [1, 4]],
  [{ minItems: 1 }, [[0], {}], [[]]],
  [{ items: { type: 'string' } }, [[], ['a'], 'x'], [['a', 1]]],
  [{ uniqueItems: true }, [[1, '1', null], 'aa'], [[1, 2, 1]]],
  [
    { uniqueItems: true },
    [[{ a: 1 }, { a: 2 }, 1]],
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [{ a: {} }],
      [[1], [2]],
    ],
  ],
  [{ required: ['a'] }, [{ a: null }, []], [{}, { b: 1 }]],
  [{ minProperties: 1, maxProperties: 2 }, [{ a: 1 }, { a: 1, b: 2 }, 1], [{}, { a: 1, b: 2, c: 3 }]],
  [{ propertyNames: { pattern: '^a' } }, [{ a: 1 }, {}, []], [{ a: 1, b: 2 }]],
  [{ properties: { a: { const: 1 } } }, [{ a: 1 }, {}, { b: 2 }, []], [{ a: 2 }]],
  [{ properties: { a: {} }, additionalProperties: false }, [{ a: 2 }, []], [{ b: 1 }, { toString: 1 }]],
  [{ additionalProperties: { const: 1 } }, [{ a: 1 }], [{ a: 1, b: 2 }]],
  // What the proof does not know is left to Ajv.
  [{ not: { const: 1 } }, [], [2]],
])('%j: a proof for what fits, and for nothing else', (schema, fitting, others) => {
  const fits = createProof({ count: { type: 'integer' } });
  expect(fitting.filter((value) => !fits(value, schema))).toEqual([]);
  expect(others.filter((value) => fits(value, schema))).toEqual([]);
});

test('a changed source file fits only if Ajv finds so', () => {
  const fits = createProof(schemas);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $defs: schemas }, 'catalog');
  const values = [null, false, 0, 1, 600, '', 'a', '18.9', 'It is.', [], ['a', 'a'], [1], {}, { a: 1 }];
  const change = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    value: fc.constantFrom(...values),
  });
  fc.assert(
    fc.property(change, ({ file: { kind, data }, at, value }) => {
      const changed = replacedAt(data, at, value);
      expect(fits(changed, schemas[kind])).toBe(ajv.validate(`catalog#/$defs/${kind}`, changed));
    }),
    { numRuns: 500 },
  );
});

/** A copy of JSON in which the value at one of its places, counted through, is another one. */
function replacedAt(data: unknown, at: number, value: unknown): unknown {
  const places = (JSON.stringify(data).match(/[:[,{]/g) ?? []).length;
  let left = at % places;
  return JSON.parse(JSON.stringify(data), (_key, child: unknown) => {
    left -= 1;
    return left === 0 ? value : child;
  });
}
