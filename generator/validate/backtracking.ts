/**
 * Finds regular expressions that may take exponential time. An engine that backtracks tries every way to read
 * a text, and `(a+)+` has 2ⁿ ways to read `a` n times: the inner and the outer repetition can both go on to
 * the next one.
 */
import { createRequire } from 'node:module';
import type { AST } from '@eslint-community/regexpp';

const require = createRequire(import.meta.url);

/** Fewer repetitions multiply the number of ways by a constant, unless they are repeated themselves. */
const often = 10;
/** Enough for every sensible expression, and over in some tenths of a second. */
const mostSteps = 300_000;

/**
 * The outermost repetition that can read some text in exponentially many ways, or is too complicated to say
 * that it cannot. Undefined for an expression that has none, and for one that does not compile.
 */
export function catastrophicRepetition(pattern: string): string | undefined {
  // Most patterns repeat no group, and so read every text in one way at most.
  if (!/\)[*+{]/.test(pattern)) return undefined;
  const { RegExpParser }: typeof import('@eslint-community/regexpp') = require('@eslint-community/regexpp');
  let root: AST.Pattern;
  try {
    root = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return undefined;
  }
  const left = { steps: mostSteps };
  return positionsOf(root).find((position) => isReadInManyWays(position, left))?.repetition;
}

/** A part of an expression that reads one character. */
interface Position {
  readonly id: number;
  /** The characters that it can read, as a set of bits. */
  readonly reads: bigint;
  /** What can read the next character; twice, where two ways lead there. */
  readonly next: Position[];
  /** The outermost repetition around it. */
  readonly repetition: string | undefined;
}

/** A part of an expression: what reads its first and its last character. */
interface Part {
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly mayBeEmpty: boolean;
}

const empty: Part = { first: [], last: [], mayBeEmpty: true };

/** Glushkov's automaton of an expression. */
function positionsOf(root: AST.Pattern): readonly Position[] {
  const positions: Position[] = [];
  const characters = charactersIn(root.raw);
  const read = (raw: string, repetition: string | undefined): Part => {
    const form = new RegExp(`^${raw}$`, 'u');
    const bits = characters.map((character) => (form.test(character) ? '1' : '0'));
    const position = { id: positions.length, reads: BigInt(`0b${bits.join('')}`), next: [], repetition };
    positions.push(position);
    return { first: [position], last: [position], mayBeEmpty: false };
  };
  choice(root.alternatives, undefined, read);
  return positions;
}

/**
 * Characters that tell the parts of an expression apart: those that it names, all of ASCII, and some of other
 * kinds.
 */
function charactersIn(raw: string): readonly string[] {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return [...new Set([...ascii, ...raw, 'é', 'Ж', '日', '🦊', '\u2028'])];
}

type Read = (raw: string, repetition: string | undefined) => Part;

function choice(alternatives: readonly AST.Alternative[], repetition: string | undefined, read: Read): Part {
  const parts = alternatives.map(({ elements }) =>
    elements.map((element) => partOf(element, repetition, read)).reduce(sequence, empty),
  );
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function partOf(node: AST.Element, repetition: string | undefined, read: Read): Part {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return choice(node.alternatives, repetition, read);
    case 'Quantifier':
      return repeated(node, repetition, read);
    case 'Assertion':
      // What looks ahead or behind reads its text apart from the rest.
      if ('alternatives' in node) choice(node.alternatives, undefined, read);
      return empty;
    case 'Backreference':
      return empty;
    default:
      return read(node.raw, repetition);
  }
}

function sequence(one: Part, other: Part): Part {
  connect(one.last, other.first);
  return {
    first: one.mayBeEmpty ? [...one.first, ...other.first] : one.first,
    last: other.mayBeEmpty ? [...one.last, ...other.last] : other.last,
    mayBeEmpty: one.mayBeEmpty && other.mayBeEmpty,
  };
}

function repeated(node: AST.Quantifier, around: string | undefined, read: Read): Part {
  const { element, min, max, raw } = node;
  const counts = max >= often || (max > 1 && around !== undefined);
  const part = partOf(element, counts ? (around ?? raw) : around, read);
  if (counts) connect(part.last, part.first);
  // The first `min` times may read nothing, so that the same text can be spread over them in many ways.
  if (counts && part.mayBeEmpty && min > 1) connect(part.last, part.first);
  return { ...part, mayBeEmpty: part.mayBeEmpty || min === 0 };
}

function connect(from: readonly Position[], to: readonly Position[]): void {
  for (const position of from) position.next.push(...to);
}

/**
 * Whether two different ways lead from a position back to it with the same text: each round then doubles the
 * ways.
 */
function isReadInManyWays(start: Position, left: { steps: number }): boolean {
  const seen = new Set<string>();
  const pairs = [{ one: start, other: start, differ: false }];
  for (const { one, other, differ } of pairs) {
    for (const [index, next] of one.next.entries()) {
      for (const [otherIndex, otherNext] of other.next.entries()) {
        left.steps -= 1;
        if (left.steps < 0) return true;
        if ((next.reads & otherNext.reads) === 0n) continue;
        const nowDiffer = differ || next !== otherNext || (one === other && index !== otherIndex);
        if (nowDiffer && next === start && otherNext === start) return true;
        const key = `${next.id} ${otherNext.id} ${nowDiffer}`;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push({ one: next, other: otherNext, differ: nowDiffer });
      }
    }
  }
  return false;
}
