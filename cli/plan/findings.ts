/** What the comparison of many targets finds. */
import type { Slug } from '../../client/index.ts';
import type { Compared } from '../compare/compare.ts';
import type { CompareProblem } from '../compare/options.ts';
import type { WantedOf } from '../config/wanted.ts';
import type { Skipped } from '../read/read-targets.ts';
import type { StoredOf } from '../read/stored.ts';
import type { Counts } from './build-plan.ts';
import type { Reach } from './handed-on.ts';
import type { Change } from './plan.ts';
import { createSharing } from './sharing.ts';

export interface Findings {
  readonly add: (wanted: WantedOf, stored: StoredOf, compared: Compared) => void;
  readonly addSkipped: (skipped: Skipped) => void;
  readonly changes: readonly Change[];
  readonly problems: readonly CompareProblem[];
  readonly skipped: readonly Skipped[];
  readonly notComparable: () => Pick<Counts, 'secretsNotComparable' | 'settingsNotComparable'>;
}

/** @param reach learns what each target has. */
export function createFindings(reach: Reach): Findings {
  const changes: Change[] = [];
  const share = createSharing();
  const problems: CompareProblem[] = [];
  const skipped: Skipped[] = [];
  let secretsNotComparable = 0;
  let settingsNotComparable = 0;
  return {
    add: ({ integrations, only }, stored, compared) => {
      const isUnwanted = (slug: Slug): boolean => {
        const wish = integrations.get(slug);
        return wish ? wish.kind === 'absent' : only;
      };
      reach.add(stored, isUnwanted);
      changes.push(...compared.changes.map(share));
      problems.push(...compared.problems);
      secretsNotComparable += compared.secretsNotComparable;
      settingsNotComparable += compared.settingsNotComparable;
    },
    addSkipped: (one) => {
      reach.addUnread(one.target);
      skipped.push(one);
    },
    changes,
    problems,
    skipped,
    notComparable: () => ({ secretsNotComparable, settingsNotComparable }),
  };
}
