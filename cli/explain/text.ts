/** Prints which rule gave which value. */
import type { Slug } from '../../client/index.ts';
import type { Origin } from '../config/wanted.ts';
import type { Output } from '../environment.ts';
import { jsonOf } from '../print/escaped.ts';
import { plainLine } from '../print/plain.ts';
import { styler } from '../print/style.ts';
import { table } from '../print/table.ts';
import { sourceOf } from '../secrets/read-secret.ts';
import type { Said, Step, Trace } from './trace.ts';

/** @param slug the integration to show; undefined: all. */
export function traceAsText(
  path: string,
  { rules, only, integrations }: Trace,
  slug: Slug | undefined,
  output: Output,
): string {
  const style = styler(output);
  const shown = [...integrations].filter(([own]) => slug === undefined || own === slug);
  const lines = [
    style('bold', plainLine(path)),
    ...shown.flatMap(([own, steps]) => [
      `  ${style('bold', own)}`,
      table(
        rowsOf(steps).map((cells) =>
          cells.counts ? cells.row : cells.row.map((cell) => style('dim', cell)),
        ),
        '    ',
        widestCell,
      ),
    ]),
    `  ${rules.length === 0 ? 'No rule is for it.' : `For it: ${rules.map(placeOf).join(', ')}.`}`,
  ];
  if (slug !== undefined && shown.length === 0 && rules.length > 0)
    lines.push(`  None of them names ${slug}.`);
  if (only) lines.push(`  Integrations without a name here are disabled: \`only\` of ${placeOf(only)}.`);
  return `${lines.join('\n')}\n`;
}

/** Longer values do not push the places of all others out of sight. */
const widestCell = 60;

interface Row {
  readonly counts: boolean;
  readonly row: readonly string[];
}

/** What counts, each followed by what it replaces. */
function rowsOf(steps: readonly Step[]): readonly Row[] {
  const told = steps.filter(
    ({ said }) => said.kind !== 'active' || !steps.some((step) => 'name' in step.said),
  );
  return told
    .map((step, index) => ({ step, group: groupOf(step.said), index }))
    .sort((a, b) => firstOf(told, a.group) - firstOf(told, b.group) || b.index - a.index)
    .map(({ step: { said, origin, counts } }) => ({
      counts,
      row: [
        'name' in said ? said.name : '',
        plainLine(inWords(said)),
        placeOf(origin),
        counts ? '' : 'replaced',
      ],
    }));
}

function groupOf(said: Said): string {
  return 'name' in said ? said.name : '';
}

/** Where the first of a group stands; a word that replaces all settings comes before them. */
function firstOf(steps: readonly Step[], group: string): number {
  if (group === '' && steps.some(({ said, counts }) => counts && !('name' in said))) return -1;
  return steps.findIndex(({ said }) => groupOf(said) === group);
}

function inWords(said: Said): string {
  switch (said.kind) {
    case 'value':
      return jsonOf(said.value);
    case 'secret': {
      const { rotated } = said.reference;
      return `${sourceOf(said.reference)}${rotated === undefined ? '' : `, rotated ${rotated}`}`;
    }
    case 'active':
      return 'active';
    case 'inherit':
      return 'inherits';
    case 'absent':
      return 'disabled';
    default:
      return said satisfies never;
  }
}

/** `rule 2, preset chat (file.yaml:12)`. */
function placeOf({ rule, file, line }: Origin): string {
  return plainLine(`${rule} (${file}:${line})`);
}
