import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../generator/load/types.ts';
import { yamlBlock, yamlFlow, yamlKey } from '../../../generator/print/yaml.ts';
import { nasty } from '../render/nasty.ts';

describe('yamlFlow', () => {
  test.each<readonly [Json, string]>([
    ['text', '"text"'],
    ['', '""'],
    ['a "b" \\ c\nd\te', '"a \\"b\\" \\\\ c\\nd\\te"'],
    ["it's {{x}} `y`", '"it\'s {{x}} `y`"'],
    ['\u007f\u0085\u2028\u2029\ufeff', '"\\u007f\\u0085\\u2028\\u2029\\ufeff"'],
    ['\ud83d', '"\\ud83d"'],
    ['😀', '"😀"'],
    [1.5, '1.5'],
    [true, 'true'],
    [null, 'null'],
    [[1, 'a'], '[1,"a"]'],
    [{ a: [] }, '{"a":[]}'],
  ])('prints %j as %s', (value, text) => expect(yamlFlow(value)).toBe(text));
});

describe('yamlKey', () => {
  test.each([
    ['name', 'name'],
    ['acme-chat', 'acme-chat'],
    ['$ref', '$ref'],
    ['_x1', '_x1'],
    ['/projects/{id}/integrations', '/projects/{id}/integrations'],
    ['200', '"200"'],
    ['', '""'],
    ['a b', '"a b"'],
    ['a: b', '"a: b"'],
    ['-a', '"-a"'],
    ['{a}', '"{a}"'],
    ['yes', '"yes"'],
    ['No', '"No"'],
    ['y', '"y"'],
    ['OFF', '"OFF"'],
    ['true', '"true"'],
    ['Null', '"Null"'],
    ['~', '"~"'],
    ['<<', '"<<"'],
    ['a\n', '"a\\n"'],
    ['application/json', 'application/json'],
  ])('prints %j as %s', (key, text) => expect(yamlKey(key)).toBe(text));
});

describe('yamlBlock', () => {
  const wide = 'x'.repeat(38);
  test.each<readonly [string, Json, string]>([
    ['a text stays on the line', 'x', ' "x"'],
    ['null stays on the line', null, ' null'],
    ['an empty list stays on the line', [], ' []'],
    ['an empty mapping stays on the line', {}, ' {}'],
    ['a short list stays on the line', ['a', 1, null], ' ["a", 1, null]'],
    ['a list of 80 columns stays on the line', [wide, wide.slice(4)], ` ["${wide}", "${wide.slice(4)}"]`],
    [
      'a longer list gets a line for each item',
      [wide, wide.slice(3)],
      `\n  - "${wide}"\n  - "${wide.slice(3)}"`,
    ],
    ['a mapping gets a line for each key', { a: 1, 'b c': 'x' }, '\n  a: 1\n  "b c": "x"'],
    ['mappings nest', { a: { b: {} } }, '\n  a:\n    b: {}'],
    [
      'a list of mappings has the first key beside the dash',
      { a: [{ b: 1, c: [2] }] },
      '\n  a:\n    - b: 1\n      c: [2]',
    ],
    ['a list of lists has the inner list beside the dash', [['a'], [{ b: 1 }]], '\n  - ["a"]\n  - - b: 1'],
  ])('%s', (_name, value, text) => expect(yamlBlock(value, 2)).toBe(text));
});

describe.each(nasty.map((text) => [text]))('the text %j', (text) => {
  const value: Json = {
    [text]: text,
    list: [text, text],
    deep: { [text]: [{ [text]: text }, [[text]]] },
    wide: [text, 'x'.repeat(80)],
  };
  const printed = `value:${yamlBlock(value, 2)}\nflow: ${yamlFlow(text)}\n${yamlKey(`key${text}`)}: 1\n`;
  const expected = { value, flow: text, [`key${text}`]: 1 };

  test('is read to the letter by a YAML 1.2 reader', () => expect(parse(printed)).toEqual(expected));
  test('is read to the letter by a YAML 1.1 reader', () =>
    expect(parse(printed, { version: '1.1' })).toEqual(expected));
  test('is read to the letter by the reader of the generator', () =>
    expect(load(printed, { schema: CORE_SCHEMA })).toEqual(expected));
});

test('every character of the basic plane is read to the letter', () => {
  const rows = Array.from({ length: 256 }, (_, high) =>
    Array.from({ length: 256 }, (_, low) => String.fromCharCode(high * 256 + low)).join('\u0020'),
  );
  const printed = `rows:${yamlBlock(rows, 2)}\n`;
  expect(parse(printed).rows).toEqual(rows);
  expect(load(printed, { schema: CORE_SCHEMA })).toEqual({ rows });
});
