import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBack } from '../../../generator/render/read-back.ts';
import { compiledSmall } from '../../fixtures/small/compiled.ts';

describe('reads what templates print', () => {
  test.each([
    ['a mapping', 'a: 1\nb: "x"\n', { a: 1, b: 'x' }],
    ['a nested mapping', 'a:\n  b:\n    c: true\nd: null\n', { a: { b: { c: true } }, d: null }],
    ['a list', 'a:\n  - 1\n  - "x"\n', { a: [1, 'x'] }],
    ['a list of mappings', 'a:\n  - b: 1\n    c: 2\n  - d: 3\n', { a: [{ b: 1, c: 2 }, { d: 3 }] }],
    ['a list of lists', 'a:\n  - - 1\n    - 2\n  - [3]\n', { a: [[1, 2], [3]] }],
    ['a mapping below a key of a list item', 'a:\n  - b:\n      c: 1\n', { a: [{ b: { c: 1 } }] }],
    ['lists and mappings in JSON notation', 'a: ["x", 1]\nb: []\nc: {}\n', { a: ['x', 1], b: [], c: {} }],
    ['a quoted key', '"200": 1\n"a: \\"b": 2\n', { '200': 1, 'a: "b': 2 }],
    ['a key named __proto__', '__proto__: 1\n', JSON.parse('{"__proto__": 1}')],
    [
      'bare words',
      'a: string\nb: application/json\nc: X-Y.z:w\n',
      { a: 'string', b: 'application/json', c: 'X-Y.z:w' },
    ],
    ['comments on lines of their own, and blank lines', '# one\na: 1\n\n  # two\nb: 2\n', { a: 1, b: 2 }],
    ['a list at the root', '- a\n- b: 1\n', ['a', { b: 1 }]],
  ])('%s', (_name, text, value) => {
    expect(readBack(text)).toEqual(value);
    expect(parse(text)).toEqual(value);
  });
});

test.each(['openapi.yaml', 'openapi.documented.yaml'])('reads %s as a YAML reader does', async (path) => {
  const text = (await compiledSmall()).get(path) ?? '';
  expect(readBack(text)).toEqual(parse(text));
});

describe('throws with the line number', () => {
  test.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 2],
    ['two tabs as indentation', 'a:\n\t\tb: 1\n', 2],
    ['a no-break space as indentation', 'a:\n\u00a0\u00a0b: 1\n', 2],
    ['a line that holds only a tab', 'a: 1\n\t\nb: 2\n', 2],
    ['an anchor', 'a: &x 1\n', 1],
    ['an alias', 'a: 1\nb: *a\n', 2],
    ['a tag', 'a: !x 1\n', 1],
    ['a plain text of several words', 'a: two words\n', 1],
    ['a text in single quotes', "a: 'x'\n", 1],
    ['a block text', 'a: |\n  x\n', 1],
    ['a comment after a value', 'a: 1 # one\n', 1],
    ['a word that YAML takes for a boolean', 'a: True\n', 1],
    ['a word that YAML takes for null', 'a: NULL\n', 1],
    ['a key as value of another on the same line', 'a: b:\n', 1],
    ['a value without a space after the colon', 'a:1\n', 1],
    ['a broken text', 'a: "x\n', 1],
    ['a broken key', '"a\\q": 1\n', 1],
    ['a key that is not plain', 'a b: 1\n', 1],
    ['a number alone', '1\n', 1],
    ['an indented first line', '  a: 1\n', 1],
    ['a value that is indented by one column', 'a:\n b: 1\n', 2],
    ['a value that is indented by four columns', 'a:\n    b: 1\n', 2],
    ['a line that is indented for no reason', 'a: 1\n  b: 2\n', 2],
    ['a line between two indentations', 'a:\n  b: 1\n c: 2\n', 3],
    ['a list beside its key', 'a:\n- 1\n', 2],
    ['a key in a list', 'a:\n  - 1\n  b: 2\n', 3],
    ['a dash without a value', 'a:\n  -\n', 2],
    ['a key without a value before another', 'a:\nb: 1\n', 2],
    ['a key without a value at the end of its mapping', 'a:\n  b:\nc: 1\n', 3],
    ['a duplicated key', 'a: 1\nb: 2\na: 3\n', 3],
    ['a duplicated key in two notations', 'a: 1\n"a": 2\n', 2],
    ['a second document', 'a: 1\n---\nb: 2\n', 2],
  ])('%s', (_name, text, line) =>
    expect(() => readBack(text)).toThrow(new RegExp(`\\bline ${line}\\b`, 'i')),
  );
});

test.each([
  ['a key without a value at the end', 'a: 1\nb:\n'],
  ['an empty text', ''],
  ['a comment alone', '# x\n'],
])('throws for %s', (_name, text) =>
  expect(() => readBack(text)).toThrow('The rendered YAML ends after a key without a value.'),
);
