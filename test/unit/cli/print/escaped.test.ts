import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { escaped, jsonOf } from '../../../../cli/print/escaped.ts';
import { plain } from '../../../../cli/print/plain.ts';
import { yamlOf } from '../../../../cli/print/yaml.ts';

const strange = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    ':',
    '#',
    "'",
    '"',
    '\\',
    '\u001b',
    '\u009b',
    '\u202e',
    '\u2028',
    '\u{e0001}',
  ),
});

test('JSON and YAML hold the same values, without anything that a terminal obeys or hides', () =>
  fc.assert(
    fc.property(fc.record({ a: strange, b: fc.array(strange) }), (value) => {
      for (const text of [jsonOf(value), jsonOf(value, 2), yamlOf(value)]) {
        expect(parse(text)).toEqual(value);
        expect(plain(text)).toBe(text);
      }
    }),
    { numRuns: 50 },
  ));

test('other texts stay as they are', () => expect(escaped('ä\n\t😀\\u202e')).toBe('ä\n\t😀\\u202e'));
