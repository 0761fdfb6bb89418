/** Finds what only engines that backtrack can read: RE2, which Go, Rust and C++ use, has neither. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The first look-around or back-reference of an expression; undefined for one that does not compile. */
export function lookAroundIn(pattern: string): string | undefined {
  // Loading the parser takes longer than everything else, and hardly any pattern needs it.
  if (!/\(\?<?[=!]|\\[1-9k]/.test(pattern)) return undefined;
  const { RegExpParser, visitRegExpAST }: typeof import('@eslint-community/regexpp') =
    require('@eslint-community/regexpp');
  const found: string[] = [];
  try {
    visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true }), {
      onAssertionEnter(node) {
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') found.push(node.raw);
      },
      onBackreferenceEnter(node) {
        found.push(node.raw);
      },
    });
  } catch {
    return undefined;
  }
  return found[0];
}
