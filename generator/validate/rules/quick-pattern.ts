import type { Rule } from '../context.ts';
import { shown } from '../shown.ts';

/**
 * No pattern takes exponential time for a text that almost matches: servers, browsers and tests would hang on
 * it.
 */
export const quickPattern: Rule = {
  name: 'quick-pattern',
  check({ brokenPatterns }) {
    return brokenPatterns.flatMap(({ file, path, repetition }) =>
      repetition === undefined
        ? []
        : [
            {
              file,
              path,
              message: `the pattern may take exponential time: ${shown(repetition)} can read the same text in many ways`,
              hint: 'Leave one way only: `a+` instead of `(a+)+`, `[ab]*` instead of `(a|b|ab)*`, `a+(,a+)*` instead of `(a+,?)+`.',
            },
          ],
    );
  },
};
