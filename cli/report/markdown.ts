/** A plan for a comment of a merge request. */
import type { Change, Plan } from '../plan/plan.ts';
import { type Fold, folded } from './fold.ts';
import { pageFor } from './page.ts';
import { handedOnOf, restOf, skippedOf, summaryOf } from './summary.ts';
import { linesOf, type TextOptions } from './text.ts';
import { digits, someOf } from './words.ts';

/** GitLab takes a comment of 1,000,000 characters. */
const mostCharacters = 900_000;
/** Below so many different kinds of changes all are open. */
const mostOpen = 10;
const page = pageFor({ hasColours: false, columns: 110 });

export function planAsMarkdown(
  plan: Plan,
  { estimate = '', refusal }: TextOptions = {},
  most = mostCharacters,
): string {
  const head = [
    `### ${summaryOf(plan)}`,
    escaped(restOf(plan)),
    ...(refusal === undefined ? [] : [`**Beyond the limits:** ${escaped(refusal)}`]),
  ];
  const fingerprint = plan.changes.length > 0 ? `Fingerprint \`${plan.fingerprint}\`.` : '';
  const foot = [
    ...skippedOf(plan).map(escaped),
    [handedOnOf(plan), estimate, fingerprint].filter(Boolean).join(' '),
  ].filter(Boolean);
  const used = [...head, ...foot].join('\n\n').length;
  return `${[...head, ...foldsAsMarkdown(plan.changes, used, most), ...foot].join('\n\n')}\n`;
}

/**
 * The changes, folded, as far as there is room.
 * @param used characters of the rest of the comment.
 */
export function foldsAsMarkdown(
  changes: readonly Change[],
  used: number,
  most = mostCharacters,
): readonly string[] {
  const folds = folded(changes);
  const { blocks, left } = fitting(folds, folds.length <= mostOpen, most - used - 200);
  if (left.length === 0) return blocks;
  return [
    ...blocks,
    `… and ${digits(targetsIn(left))} more projects and groups, for which there is no room here.`,
  ];
}

function targetsIn(folds: readonly Fold[]): number {
  return folds.reduce((sum, { alike }) => sum + 1 + alike.length, 0);
}

/** As many blocks as there is room for. */
function fitting(folds: readonly Fold[], isOpen: boolean, room: number) {
  const blocks: string[] = [];
  let used = 0;
  for (const [index, fold] of folds.entries()) {
    const block = blockOf(fold, isOpen);
    used += block.length + 2;
    if (used > room) return { blocks, left: folds.slice(index) };
    blocks.push(block);
  }
  return { blocks, left: [] };
}

function blockOf(fold: Fold, isOpen: boolean): string {
  const { target, alike } = fold;
  // A line that begins with a mark gets its colour.
  const lines = linesOf(fold, page).map((line) => line.slice(2));
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  const kind = target.level === 'group' ? 'group ' : '';
  const others = alike.length > 0 ? ` and ${digits(alike.length)} alike` : '';
  const paths =
    alike.length > 0
      ? [
          `Alike: ${escaped(
            someOf(
              alike.map(({ path }) => path),
              20,
            ),
          )}.`,
          '',
        ]
      : [];
  return [
    `<details${isOpen ? ' open' : ''}><summary>${kind}<b>${escaped(target.path)}</b>${others}</summary>`,
    '',
    `${fence}diff`,
    ...lines,
    fence,
    '',
    ...paths,
    '</details>',
  ].join('\n');
}

/** How many backticks stand side by side at most. */
function longestRun(lines: readonly string[]): number {
  return Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
}

/** A text that neither HTML nor Markdown reads anything into. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>`*_[\]|~\\@]/g, (character) => `&#${character.charCodeAt(0)};`);
}
