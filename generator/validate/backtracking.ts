/**
 * Finds regular expressions that may take long. An engine that backtracks tries every way to read a text:
 * `(a+)+` has 2ⁿ ways to read `a` n times, because the inner and the outer repetition can both go on to the
 * next one, and `a*a*` has n ways to share it between the two.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { createAutomaton, mostPositions, type Position, TooComplicated } from './automaton.ts';
import { type Repetitions, sharedRepetitions } from './sharing.ts';

/** Enough for every sensible expression, and over in some tenths of a second. */
const mostSteps = 300_000;
/** In characters; the parts of a longer one are too many to compare. */
const longest = 10_000;

/** Why an expression may take long. */
export type Slowness =
  | { readonly growth: 'exponential'; readonly repetition: string }
  | ({ readonly growth: 'quadratic' } & Repetitions)
  | { readonly growth: 'unknown' };

/**
 * What makes an expression slow; undefined for one that takes linear time, and for one that does not compile.
 * An expression that is too complicated to judge is slow, too.
 */
export function slownessOf(pattern: string): Slowness | undefined {
  if (pattern.length > longest) return { growth: 'unknown' };
  // Without a repetition, the time does not depend on the text.
  if (!/[*+{]/.test(pattern)) return undefined;
  let root: AST.Pattern;
  try {
    root = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return undefined;
  }
  try {
    return exponential(root) ?? quadratic(root);
  } catch (error) {
    if (error instanceof TooComplicated) return { growth: 'unknown' };
    throw error;
  }
}

/** The outermost repetition that can read some text in exponentially many ways, where there is one. */
function exponential(root: AST.Pattern): Slowness | undefined {
  // Most patterns repeat no group, and so read every text in a few ways.
  if (!/\)[*+{]/.test(root.raw)) return undefined;
  const { positions, partOf } = createAutomaton(root, { often: 10, twice: false });
  for (const { elements } of root.alternatives) partOf(elements);
  const left = { steps: mostSteps };
  const looping = positions.filter((position) => position.repetition !== undefined);
  const repetition = looping.find((position) => isReadInManyWays(position, left))?.repetition;
  return repetition === undefined ? undefined : { growth: 'exponential', repetition };
}

function quadratic(root: AST.Pattern): Slowness | undefined {
  const repetitions = sharedRepetitions(root, mostSteps);
  return repetitions && { growth: 'quadratic', ...repetitions };
}

/**
 * Whether two different ways lead from a position back to it with the same text: each round then doubles the
 * ways.
 */
function isReadInManyWays(start: Position, left: { steps: number }): boolean {
  const seen = new Set<number>();
  const pairs = [{ one: start, other: start, differ: false }];
  for (const { one, other, differ } of pairs) {
    for (const [index, next] of one.next.entries()) {
      for (const [otherIndex, otherNext] of other.next.entries()) {
        left.steps -= 1;
        if (left.steps < 0) throw new TooComplicated();
        if ((next.reads & otherNext.reads) === 0n) continue;
        const nowDiffer = differ || next !== otherNext || (one === other && index !== otherIndex);
        if (nowDiffer && next === start && otherNext === start) return true;
        const key = (next.id * mostPositions + otherNext.id) * 2 + Number(nowDiffer);
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push({ one: next, other: otherNext, differ: nowDiffer });
      }
    }
  }
  return false;
}
