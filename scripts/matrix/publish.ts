/** The measurements as data, and as a table for people. */
import { installedPackage } from '../run.ts';
import { TaskError } from '../task.ts';
import { exceptions } from './exceptions.ts';
import { facts } from './facts.ts';
import type { Measurement } from './measure.ts';
import { packagesFolder, type Tool, tools } from './tools.ts';

/** A tool in the published matrix. */
export interface Row {
  readonly tool: string;
  readonly package: string;
  readonly version: string;
  /** Whether each fact holds, by description. */
  readonly descriptions: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  readonly remarks: readonly string[];
}

/** The published results. */
export function rowsOf(measurements: readonly Measurement[]): readonly Row[] {
  return tools.map((tool) => ({
    tool: tool.title ?? tool.name,
    package: tool.name,
    version: installedPackage(tool.name, packagesFolder).version,
    descriptions: Object.fromEntries(
      measurements.filter((one) => one.tool === tool.name).map((one) => [one.subject, one.facts]),
    ),
    remarks: remarksOf(tool),
  }));
}

function remarksOf({ name, remark }: Tool): readonly string[] {
  return [
    ...(remark === undefined ? [] : [remark]),
    ...exceptions.filter(({ tool }) => tool === name).map(({ reason }) => reason),
  ];
}

/** The text of the data file: one line per fact, so that changes are easy to see. */
export function dataOf(rows: readonly Row[]): string {
  return `${JSON.stringify({ facts: Object.fromEntries(facts.map(({ name, title }) => [name, title])), tools: rows }, null, 2)}\n`;
}

/** The table of the matrix's README. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ tool, version, descriptions, remarks }) => {
    const results = Object.values(descriptions).map((one) => Object.values(one));
    const counts = [...new Set(results.map((one) => `${one.filter(Boolean).length} of ${one.length}`))];
    const strict = Object.values(descriptions).every((one) => one.strict) ? 'passes' : 'fails';
    return `| ${[tool, version, Object.keys(descriptions).join(', '), strict, counts.join(', '), remarks.join(' ')].join(' | ')} |`;
  });
  return [
    '| tool | version | descriptions | `tsc --strict` | facts | remarks |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

const begin = '<!-- matrix -->';
const end = '<!-- /matrix -->';

/**
 * A document with the table between its markers.
 * @throws {TaskError} if it has no markers.
 */
export function withTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from)
    throw new TaskError(
      `scripts/matrix/README.md has no place for the table: write \`${begin}\` and \`${end}\` on lines of their own.`,
    );
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}
