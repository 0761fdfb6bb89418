import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../../../cli/print/json-pieces.ts';
import { chunksOf } from '../../../../cli/print/pieces.ts';

test('JSON in pieces is the JSON of the whole', () => {
  const values = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(values, (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
    }),
  );
});

test('each item of an array is a piece, so that none is larger than an item', () => {
  const pieces = [...jsonPieces({ items: ['a'.repeat(50), { b: 'b'.repeat(30) }] })];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70);
});

test('small pieces are written together, and large ones as they are', () => {
  const small = Array<string>(100_000).fill('ab');
  const chunks = [...chunksOf([...small, 'c'.repeat(200_000)])];
  expect(chunks.join('')).toBe(`${'ab'.repeat(100_000)}${'c'.repeat(200_000)}`);
  expect(chunks.map(({ length }) => length)).toEqual([65_536, 65_536, 65_536, 203_392]);
});

test('nothing is written of a text without characters', () => {
  expect([...chunksOf(['', ''])]).toEqual([]);
});
