/** The report of a benchmark. Every benchmark is a separate script, so that none warms up another. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTask, TaskError } from '../task.ts';

/** A promised figure. */
export interface Limit {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly reached: boolean;
}

/** One table of results. */
export interface Section {
  readonly title: string;
  /** How it was measured. */
  readonly method: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly limits: readonly Limit[];
}

const sectionsFile = 'sections.json';

/**
 * Runs a script of this folder. It receives the folder that `npm run bench` prepared and writes its results
 * there.
 */
export async function runBenchmark(measure: (folder: string) => Promise<readonly Section[]>): Promise<void> {
  await runTask(async () => {
    const folder = process.argv[2];
    if (folder === undefined) throw new TaskError('This is a part of the benchmark. Run `npm run bench`.');
    writeFileSync(join(folder, sectionsFile), JSON.stringify(await measure(folder)));
    return 0;
  });
}

/** Where `runBenchmark` writes the results. */
export function sectionsPath(folder: string): string {
  return join(folder, sectionsFile);
}

/** The median. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A limit on a number, printed with its unit and this many decimals. */
export function atMost(what: string, value: number, limit: number, unit: string, decimals = 2): Limit {
  const withUnit = (number: number): string => `${number.toFixed(decimals)} ${unit}`.trim();
  return { what, measured: withUnit(value), limit: `at most ${withUnit(limit)}`, reached: value <= limit };
}

/** An integer with thousands separators. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** A section as Markdown that is also readable in a terminal. */
export function sectionText({ title, method, columns, rows }: Section): string {
  return `## ${title}\n\n${method}\n\n${table(columns, rows)}\n`;
}

/** The limits of all sections as Markdown. */
export function limitsText(limits: readonly Limit[]): string {
  const rows = limits.map(({ what, measured, limit, reached }) => [
    what,
    measured,
    limit,
    reached ? 'reached' : 'not reached',
  ]);
  return `## Limits\n\n${table(['what', 'measured', 'limit', ''], rows)}\n`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, 3, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  // The first column contains names, the others figures.
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      return index === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rules = widths.map((width, index) =>
    index === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`,
  );
  const rule = `|${rules.join('|')}|`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}
