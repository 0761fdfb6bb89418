/** Finds what only engines that backtrack can read: RE2, which Go, Rust and C++ use, has neither. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** The first look-around or back-reference of an expression; undefined for one that does not compile. */
export function lookAroundIn(pattern: string): string | undefined {
  // Hardly any pattern needs the parser.
  if (!/\(\?<?[=!]|\\[1-9k]/.test(pattern)) return undefined;
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
