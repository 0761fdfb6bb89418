/** How far projects and groups are from what the file wants. */
import type { CompareProblem } from '../compare/options.ts';
import type { Coverage } from '../plan/coverage.ts';
import type { Plan } from '../plan/plan.ts';
import { withoutLogins } from '../plan/plan-file.ts';
import { jsonPieces } from '../print/json-pieces.ts';
import type { Pieces } from '../print/pieces.ts';
import { plainLine } from '../print/plain.ts';
import { table } from '../print/table.ts';
import { foldsAsMarkdown } from './markdown.ts';
import type { Page } from './page.ts';
import { problemsAsText } from './problems.ts';
import { restOf, skippedOf } from './summary.ts';
import { targetPieces } from './text.ts';
import { counted, digits } from './words.ts';

export interface Audit {
  readonly plan: Plan;
  readonly problems: readonly CompareProblem[];
  readonly coverage: Coverage;
}

const headings = [
  'integration',
  'wanted',
  'in line',
  'different',
  'missing',
  'to disable',
  'not in the file',
];

export function* auditAsText({ plan, problems, coverage }: Audit, page: Page, isFull: boolean): Pieces {
  const rows = rowsOf(coverage);
  const head = headings.map((heading) => page.paint('bold', heading));
  if (rows.length > 0) yield `${table(aligned([head, ...rows]), '')}\n\n`;
  yield* targetPieces(plan.changes, page, isFull);
  const lines = [
    ...(problems.length > 0 ? ['What could not be changed:', problemsAsText(problems), ''] : []),
    ...otherFacts(plan, coverage).flatMap((fact) => [plainLine(fact), '']),
    page.paint('bold', auditSummary(plan)),
  ];
  yield `${lines.join('\n')}\n`;
}

export function auditAsMarkdown({ plan, problems, coverage }: Audit): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const parts = [
    `### ${auditSummary(plan)}`,
    [
      row(headings),
      row(headings.map((_, index) => (index === 0 ? '---' : '---:'))),
      ...rowsOf(coverage).map(row),
    ].join('\n'),
    ...otherFacts(plan, coverage).map((fact) => `\`${plainLine(fact).replaceAll('`', "'")}\``),
    ...(problems.length > 0
      ? [`${counted(problems.length, 'change')} could not be made; \`plan\` says why.`]
      : []),
  ];
  const head = parts.join('\n\n');
  return `${[head, ...foldsAsMarkdown(plan.changes, head.length)].join('\n\n')}\n`;
}

/** The format of `audit --format json`, version 1. */
export function auditAsJson({ plan, problems, coverage }: Audit): Pieces {
  const { version, host, server, changes, skipped, summary } = plan;
  const drift = changes.map(withoutLogins);
  return jsonPieces({ version, host, server, coverage, drift, problems, skipped, summary });
}

function auditSummary(plan: Plan): string {
  const { targets, changed } = plan.summary;
  const all = counted(targets, 'project or group', 'projects and groups');
  const drift = changed === 0 ? 'No drift' : `Drift in ${digits(changed)} of ${all}`;
  return changed === 0 ? `${drift} in ${all}: ${restOf(plan)}` : `${drift}: ${restOf(plan)}`;
}

function rowsOf({ bySlug }: Coverage): readonly (readonly string[])[] {
  return bySlug.map(({ slug, ...counts }) => {
    const { wanted, inLine, different, missing, excess, unnamed } = counts;
    const numbers = [wanted, inLine, different, missing, excess, unnamed];
    return [slug, ...numbers.map((count) => (count === 0 ? '·' : digits(count)))];
  });
}

/** Numbers end where their headings end. */
function aligned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell : cell.padStart((headings[column] ?? '').length))),
  );
}

function otherFacts(plan: Plan, { unknown }: Coverage): readonly string[] {
  const names = unknown.map(({ slug, targets }) => `${slug} (${digits(targets)})`);
  return [
    ...skippedOf(plan),
    ...(names.length > 0 ? [`On, but unknown to this version: ${names.join(', ')}.`] : []),
  ];
}
