/** The measurements as data, and as a table for people. */
import { existsSync, readFileSync } from 'node:fs';
import { installedPackage } from '../run.ts';
import { TaskError } from '../task.ts';
import { exceptions } from './exceptions.ts';
import { facts } from './facts.ts';
import type { Measurement } from './measure.ts';
import { tools } from './tools/index.ts';
import { packagesFolder, type Tool } from './tools/tool.ts';

/** A tool in the published matrix. */
export interface Row {
  readonly tool: string;
  readonly package: string;
  readonly version: string;
  /** Whether each fact holds, by description. */
  readonly descriptions: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  readonly remarks: readonly string[];
}

/** The rows of the data file; none if there is no file. */
export function publishedRows(path: string): readonly Row[] {
  // What `dataOf` wrote.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { tools: readonly Row[] }).tools : [];
}

/**
 * The published results.
 * @param published the row of a tool that this machine cannot run is taken from here.
 */
export function rowsOf(measurements: readonly Measurement[], published: readonly Row[] = []): readonly Row[] {
  return tools.flatMap((tool): readonly Row[] => {
    const own = measurements.filter((one) => one.tool === tool.name);
    if (own.length === 0) return published.filter((row) => row.tool === tool.name);
    const row: Row = {
      tool: tool.name,
      package: tool.package,
      version: installedPackage(tool.package, packagesFolder).version,
      descriptions: Object.fromEntries(own.map((one) => [one.subject, one.facts])),
      remarks: remarksOf(tool),
    };
    return [row];
  });
}

function remarksOf({ name, remark }: Tool): readonly string[] {
  const reasons = exceptions.filter(({ tool }) => tool === name).map(({ reason }) => reason);
  return [...new Set(remark === undefined ? reasons : [remark, ...reasons])];
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
    return `| ${[tool, version, Object.keys(descriptions).join(', '), counts.join(', '), remarks.join(' ')].join(' | ')} |`;
  });
  return ['| tool | version | descriptions | facts | remarks |', '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
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
