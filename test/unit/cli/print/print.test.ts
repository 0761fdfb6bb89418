import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, plainLine } from '../../../../cli/print/plain.ts';
import { styler } from '../../../../cli/print/style.ts';
import { table } from '../../../../cli/print/table.ts';
import { minuteOf } from '../../../../cli/print/time.ts';
import { widthOf } from '../../../../cli/print/width.ts';

test('columns are as wide as their widest cell, and lines end with their text', () => {
  expect(
    table(
      [
        ['a', 'bbb', 'c'],
        ['aaaa', 'b', ''],
      ],
      '  ',
    ),
  ).toBe('  a     bbb  c\n  aaaa  b');
});

test('a cell that is longer than a column may be moves what is beside it', () => {
  expect(
    table(
      [
        ['a', 'b'],
        ['aaaa', 'b'],
      ],
      '',
      2,
    ),
  ).toBe('a   b\naaaa  b');
});

test('columns without text are left out', () => {
  expect(
    table([
      ['a', '', 'c'],
      ['b', '', 'd'],
    ]),
  ).toBe('a  c\nb  d');
});

test('columns are aligned whatever characters and colours their cells have', () => {
  const red = styler({ hasColours: true })('red', 'ab');
  expect(
    table([
      [red, '|'],
      ['日本', '|'],
      ['e\u0301xyz', '|'],
    ]),
  ).toBe(`${red}    |\n日本  |\ne\u0301xyz  |`);
});

test('colours are used only where they may be', () => {
  expect(styler({ hasColours: false })('red', 'x')).toBe('x');
  expect(styler({ hasColours: true })('red', 'x')).toBe('\u001b[31mx\u001b[39m');
});

test('whatever a server sends, no control character reaches a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(plain(text).replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
  );
});

test.each([
  '\u0000',
  '\u001b',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ud800',
])('%j is replaced', (character) => {
  expect(plain(`a${character}b`)).toBe('a�b');
});

test('other texts are kept as they are', () => {
  expect(plain('Grüße, 日本 🎉\n\t`x`')).toBe('Grüße, 日本 🎉\n\t`x`');
});

test('a time is shown to the minute, and what is none as it is', () => {
  expect(minuteOf('2026-11-01T12:00:59.123+02:00')).toBe('2026-11-01 10:00');
  expect(minuteOf('soon\u001b')).toBe('soon�');
});

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['日本', 4],
  ['🎉', 2],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});
