/** A plan for people who read it on a terminal or in the log of a job. */
import type { Change, Plan } from '../plan/plan.ts';
import type { Pieces } from '../print/pieces.ts';
import { plainLine } from '../print/plain.ts';
import { changeLines } from './change-lines.ts';
import { type Fold, folded, unfolded } from './fold.ts';
import type { Page } from './page.ts';
import { handedOnOf, restOf, skippedOf, summaryOf } from './summary.ts';
import { digits } from './words.ts';

export interface TextOptions {
  /** Every project and group by itself. Default: those that are alike are folded. */
  readonly isFull?: boolean;
  /** A sentence on the time that the changes take. */
  readonly estimate?: string;
  /** Why `apply` would refuse the plan, and the cure. */
  readonly refusal?: string | undefined;
}

export function* planAsText(plan: Plan, page: Page, options: TextOptions = {}): Pieces {
  yield* targetPieces(plan.changes, page, options.isFull === true);
  const skipped = skippedOf(plan).map(plainLine);
  const facts = [handedOnOf(plan), options.estimate ?? ''].filter(Boolean).join(' ');
  const lines = [
    ...(skipped.length > 0 ? [...skipped, ''] : []),
    page.paint('bold', `${summaryOf(plan)} ${restOf(plan)}`),
    facts,
    plan.changes.length > 0 ? page.paint('dim', `Fingerprint ${plan.fingerprint}`) : '',
    options.refusal === undefined ? '' : page.paint('yellow', `Beyond the limits: ${options.refusal}`),
  ];
  yield `${lines.join('\n').trimEnd()}\n`;
}

/** The changes under the targets that they concern, with an empty line after each target. */
export function* targetPieces(changes: readonly Change[], page: Page, isFull: boolean): Pieces {
  const folds = isFull ? unfolded(changes) : folded(changes);
  for (const fold of folds) yield `${[headingOf(fold, page), ...linesOf(fold, page)].join('\n')}\n\n`;
}

/** Longer slugs push what follows them to the right. */
const widestSlug = 26;

/** The lines of all changes of a target. */
export function linesOf({ changes }: Fold, page: Page): readonly string[] {
  const slugWidth = Math.max(...changes.map(({ slug }) => slug.length));
  return changes.flatMap((change) => changeLines(change, Math.min(slugWidth, widestSlug), page));
}

function headingOf({ target, alike }: Fold, { paint }: Page): string {
  const path = plainLine(target.path);
  const name = paint('bold', target.level === 'group' ? `group ${path}` : path);
  return alike.length > 0 ? `${name}  ${paint('dim', `(${digits(alike.length)} more alike)`)}` : name;
}
