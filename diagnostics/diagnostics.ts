/** Problems in a file that people write, and how they are shown. */
import { type Lines, placeIn } from './lines.ts';

/** A problem in a source file, with its place and a cure. */
export interface Diagnostic {
  /** Name of the rule that found it, or of the reader for a file that could not be read. */
  readonly rule: string;
  /** What is wrong with the real value, in one sentence. */
  readonly message: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The text of the line; undefined if there is no text to show. */
  readonly source?: string;
  /** How many characters of the line are wrong, at least 1. */
  readonly length: number;
  /** What to do about it. */
  readonly hint?: string;
}

/** Places a problem at an offset of a text; of a part that goes on over several lines, the first one counts. */
export function diagnosticAt(
  lines: Lines,
  offset: number,
  length: number,
  rest: Omit<Diagnostic, 'line' | 'column' | 'source' | 'length'>,
): Diagnostic {
  const { line, column, source } = placeIn(lines, offset);
  return {
    ...rest,
    line,
    column,
    source,
    length: Math.max(1, Math.min(length, source.length - column + 1)),
  };
}

/** Sorted by file, place and rule. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** More problems than anybody reads at once: one mistake can cause thousands. */
const mostShown = 100;

/** The first problems as text for a terminal, without colours; the others are counted. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const shown = sortDiagnostics(diagnostics).slice(0, mostShown).map(formatDiagnostic);
  const others = diagnostics.length - shown.length;
  return [...shown, ...(others === 0 ? [] : [`… and ${count(others, 'more problem')}.\n`])].join('\n');
}

function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, rule, message, source, length, hint } = diagnostic;
  const parts = [onOneLine(`${file}:${line}:${column} ${rule} ${message}`)];
  if (source !== undefined && source.trim() !== '') parts.push(...excerpt(source, line, column, length));
  if (hint !== undefined) parts.push(onOneLine(`  hint: ${hint}`));
  return `${parts.join('\n')}\n`;
}

const widest = 100;

/** The source line with a caret below it; of a long line, the part around the caret. */
function excerpt(source: string, line: number, column: number, length: number): readonly string[] {
  const start = column - 1 > widest - 20 ? column - 21 : 0;
  const shown = printable(source.slice(start, start + widest));
  const margin = ' '.repeat(String(line).length);
  const indent = shown.slice(0, column - 1 - start).replace(/[^\t]/g, ' ');
  const caret = '^'.repeat(Math.max(1, Math.min(length, shown.length - indent.length)));
  return [`  ${line} | ${shown}`, `  ${margin} | ${indent}${caret}`];
}

function onOneLine(text: string): string {
  return printable(text.replace(/\r?\n/g, '↵'));
}

/** Control characters would change the terminal, so they are shown as `·`. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·');
}

/** `1 problem`, `2 problems`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Order by code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The text up to the first line end. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
