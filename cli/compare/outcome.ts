/** What the comparison of one integration finds. */
import type { Change } from '../plan/plan.ts';
import type { CompareProblem } from './options.ts';

export interface Outcome {
  /** Missing: there is nothing to do. */
  readonly change?: Change;
  readonly problems: readonly CompareProblem[];
  /** Default: none. */
  readonly secretsNotComparable?: number;
  /** Default: none. */
  readonly settingsNotComparable?: number;
}
