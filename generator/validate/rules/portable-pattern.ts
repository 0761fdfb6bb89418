import type { Rule } from '../context.ts';
import { shown } from '../shown.ts';

/**
 * No pattern has look-around or back-references: validators in Go, Rust and C++ refuse the whole description.
 */
export const portablePattern: Rule = {
  name: 'portable-pattern',
  check({ brokenPatterns }) {
    return brokenPatterns.flatMap(({ file, path, lookAround }) => {
      if (lookAround === undefined) return [];
      const message = `the pattern has ${shown(lookAround)}, which RE2 does not know`;
      const hint =
        'Write the alternatives out: `^(?:[A-Z]+[0-9]|[0-9]+[A-Z])` instead of `^(?=.*[A-Z])(?=.*[0-9])`; what is refused goes under `refused`.';
      return [{ file, path, message, hint }];
    });
  },
};
