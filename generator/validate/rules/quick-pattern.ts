import type { Slowness } from '../backtracking.ts';
import type { Rule } from '../context.ts';
import { shown } from '../shown.ts';

/**
 * Every pattern takes linear time, also for a long text that almost matches: servers, browsers and tests
 * would hang on it.
 */
export const quickPattern: Rule = {
  name: 'quick-pattern',
  check({ brokenPatterns }) {
    return brokenPatterns.flatMap(({ file, path, slowness }) =>
      slowness === undefined ? [] : [{ file, path, ...explained(slowness) }],
    );
  },
};

function explained(slowness: Slowness): { readonly message: string; readonly hint: string } {
  switch (slowness.growth) {
    case 'exponential':
      return {
        message: `the pattern may take exponential time: ${shown(slowness.repetition)} can read the same text in many ways`,
        hint: 'Leave one way only: `a+` instead of `(a+)+`, `[ab]*` instead of `(a|b|ab)*`, `a+(,a+)*` instead of `(a+,?)+`.',
      };
    case 'quadratic':
      return slowness.first === undefined
        ? {
            message: `the pattern may take quadratic time: ${shown(slowness.second)} is tried at every place of a text`,
            hint: 'Begin it with `^`, or with something that the repetition does not read.',
          }
        : {
            message: `the pattern may take quadratic time: ${shown(slowness.first)} and ${shown(slowness.second)} can share a text in many ways`,
            hint: 'Put something between them that one of them does not read: `a*(ba*)?` instead of `a*b?a*`.',
          };
    case 'unknown':
      return {
        message: 'the pattern is too complicated to tell how long it takes',
        hint: 'Write a shorter one, with fewer repetitions.',
      };
    default:
      return slowness satisfies never;
  }
}
