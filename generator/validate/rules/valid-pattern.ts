import type { Rule } from '../context.ts';

/** Patterns compile as ECMAScript with Unicode. */
export const validPattern: Rule = {
  name: 'valid-pattern',
  check({ brokenPatterns }) {
    return brokenPatterns.flatMap(({ file, path, pattern, syntaxError }) => {
      if (syntaxError === undefined) return [];
      const message = `the pattern does not compile: ${syntaxError}`;
      if (!/\\[AzZ]/.test(pattern)) return [{ file, path, message }];
      return [{ file, path, message, hint: 'Write `^` and `$` for `\\A` and `\\z`.' }];
    });
  },
};
