import { describe, expect, test } from 'vitest';
import { linesOf } from '../../diagnostics/lines.ts';
import {
  CatalogError,
  count,
  type Diagnostic,
  diagnosticAt,
  formatDiagnostics,
  sortDiagnostics,
} from '../../generator/diagnostics.ts';

const about = { rule: 'some-rule', file: 'x.yaml', message: 'is wrong' };

/** The diagnostic about the first place where the piece stands in the text. */
function pointAt(text: string, piece: string): Diagnostic {
  return diagnosticAt(linesOf(text), text.indexOf(piece), piece.length, about);
}

function shown(text: string, piece: string): string {
  return formatDiagnostics([pointAt(text, piece)]);
}

describe('the place of an offset', () => {
  test('counts lines and columns from 1', () => {
    expect(pointAt('ab', 'a')).toEqual({ ...about, line: 1, column: 1, source: 'ab', length: 1 });
    expect(pointAt('a\nbc\n', 'c')).toEqual({ ...about, line: 2, column: 2, source: 'bc', length: 1 });
  });

  test('knows Windows line ends', () =>
    expect(pointAt('a\r\nbc\r\n', 'c')).toEqual({ ...about, line: 2, column: 2, source: 'bc', length: 1 }));

  test('ends with its line', () => expect(diagnosticAt(linesOf('abc\ndef'), 1, 6, about).length).toBe(2));

  test('has a length of at least 1', () =>
    expect(diagnosticAt(linesOf('abc\n'), 3, 0, about)).toEqual({
      ...about,
      line: 1,
      column: 4,
      source: 'abc',
      length: 1,
    }));

  test('may be the end of the text', () =>
    expect(diagnosticAt(linesOf('abc\n'), 4, 1, about)).toEqual({
      ...about,
      line: 2,
      column: 1,
      source: '',
      length: 1,
    }));
});

describe('the text of a diagnostic', () => {
  test('has the place, the line, a caret and a hint', () =>
    expect(
      formatDiagnostics([{ ...pointAt('title: five\n', 'five'), hint: 'Write a number.' }]),
    ).toMatchInlineSnapshot(`
      x.yaml:1:8 some-rule is wrong
        1 | title: five
          |        ^^^^
        hint: Write a number.
    `));

  test('has no line where there is no text', () =>
    expect(
      formatDiagnostics([{ ...about, line: 1, column: 1, length: 1, hint: 'Write it.' }]),
    ).toMatchInlineSnapshot(`
      x.yaml:1:1 some-rule is wrong
        hint: Write it.
    `));

  test('has no line where the line is blank', () =>
    expect(formatDiagnostics([diagnosticAt(linesOf('a\n  \n'), 2, 1, about)])).toMatchInlineSnapshot(
      `x.yaml:2:1 some-rule is wrong`,
    ));

  test('leaves room for the number of the line', () =>
    expect(shown(`${'\n'.repeat(99)}title: five`, 'five')).toMatchInlineSnapshot(`
      x.yaml:100:8 some-rule is wrong
        100 | title: five
            |        ^^^^
    `));

  test('repeats tabs before the caret, so that it stands below them in every terminal', () =>
    expect(shown('\ta\tfive', 'five')).toBe(
      'x.yaml:1:4 some-rule is wrong\n  1 | \ta\tfive\n    | \t \t^^^^\n',
    ));

  test('makes two columns of an emoji before the caret', () =>
    expect(shown('title: 🦊 five', 'five')).toMatchInlineSnapshot(`
      x.yaml:1:11 some-rule is wrong
        1 | title: 🦊 five
          |           ^^^^
    `));

  test('shows control characters as dots', () =>
    expect(shown('a\u001b[31m\u202eb\rfive', 'five')).toMatchInlineSnapshot(`
      x.yaml:1:10 some-rule is wrong
        1 | a·[31m·b·five
          |          ^^^^
    `));

  test('shows no control characters of a message, a file name and a hint', () => {
    const nasty = { file: 'a\u001b.yaml', message: 'b\u001b[31m\nc', hint: 'd\u0007\r\ne' };
    expect(formatDiagnostics([{ ...about, ...nasty, line: 1, column: 1, length: 1 }])).toBe(
      'a·.yaml:1:1 some-rule b·[31m↵c\n  hint: d·↵e\n',
    );
  });

  test('shows the beginning of a long line', () =>
    expect(shown(`five ${'b'.repeat(200)}`, 'five')).toBe(
      `x.yaml:1:1 some-rule is wrong\n  1 | five ${'b'.repeat(95)}\n    | ^^^^\n`,
    ));

  test('shows the part of a long line around the caret', () => {
    const text = `${'a'.repeat(150)}five${'b'.repeat(200)}`;
    expect(shown(text, 'five')).toBe(
      `x.yaml:1:151 some-rule is wrong\n  1 | ${'a'.repeat(20)}five${'b'.repeat(76)}\n    | ${' '.repeat(20)}^^^^\n`,
    );
  });

  test('ends the carets with the shown part of a long line', () =>
    expect(shown('a'.repeat(300), 'a'.repeat(300))).toBe(
      `x.yaml:1:1 some-rule is wrong\n  1 | ${'a'.repeat(100)}\n    | ${'^'.repeat(100)}\n`,
    ));

  test('is followed by a blank line before the next one', () =>
    expect(
      formatDiagnostics([pointAt('five\nsix', 'five'), pointAt('five\nsix', 'six')]),
    ).toMatchInlineSnapshot(`
      x.yaml:1:1 some-rule is wrong
        1 | five
          | ^^^^

      x.yaml:2:1 some-rule is wrong
        2 | six
          | ^^^
    `));

  test('is empty when there are none', () => expect(formatDiagnostics([])).toBe(''));
});

describe('diagnostics', () => {
  test('are sorted by file, line, column, rule and message', () => {
    const first = { rule: 'a', message: 'a', file: 'B', line: 2, column: 2, length: 1 };
    const sorted = [
      first,
      { ...first, message: 'b' },
      { ...first, rule: 'b' },
      { ...first, column: 10 },
      { ...first, line: 10 },
      { ...first, file: 'a', line: 1 },
    ];
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
  });

  test('are not sorted in place', () => {
    const diagnostics = Object.freeze([pointAt('ab', 'b'), pointAt('ab', 'a')]);
    expect(sortDiagnostics(diagnostics)).toEqual(diagnostics.toReversed());
  });

  test('are counted in the message of an error', () => {
    expect(new CatalogError([pointAt('a', 'a')]).message).toBe('The catalog has 1 problem.');
    expect(count(0, 'problem')).toBe('0 problems');
    expect(count(2, 'problem')).toBe('2 problems');
  });
});
