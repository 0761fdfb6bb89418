/**
 * The automaton of a regular expression (Glushkov's): its parts that read one character each, and which of
 * them can follow one another.
 */
import type { AST } from '@eslint-community/regexpp';

/** A part of an expression that reads one character. */
export interface Position {
  readonly id: number;
  /** The characters that it can read, as a set of bits. */
  readonly reads: bigint;
  /** What can read the next character; twice, where two ways lead there. */
  readonly next: Position[];
  /** The outermost loop around it. */
  readonly repetition: string | undefined;
}

/** A part of an expression: what reads its first and its last character. */
export interface Part {
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly mayBeEmpty: boolean;
}

export interface Automaton {
  /** Every position, also of parts that were added later. */
  readonly positions: readonly Position[];
  readonly partOf: (nodes: readonly AST.Element[]) => Part;
  /** A position that reads any character any number of times before another part. */
  readonly anythingBefore: (part: Part) => Position;
}

export interface AutomatonOptions {
  /** How many times make a loop; fewer repetitions multiply the number of ways by a constant. */
  readonly often: number;
  /** Whether a repetition that is no loop is there twice, so that two of its rounds can be told apart. */
  readonly twice: boolean;
}

/** Thrown for an expression with more parts than can be compared with each other. */
export class TooComplicated extends Error {
  override readonly name = 'TooComplicated';
}

/** Three of their numbers fit into one that is exact. */
export const mostPositions = 5_000;
const empty: Part = { first: [], last: [], mayBeEmpty: true };

export function createAutomaton({ raw: pattern }: AST.Pattern, options: AutomatonOptions): Automaton {
  const positions: Position[] = [];
  const characters = charactersIn(pattern);
  const add = (reads: bigint, repetition: string | undefined): Position => {
    if (positions.length === mostPositions) throw new TooComplicated();
    const position = { id: positions.length, reads, next: [], repetition };
    positions.push(position);
    return position;
  };
  const known = new Map<string, bigint>();
  const read = (raw: string, repetition: string | undefined): Part => {
    const reads = known.get(raw) ?? bitsOf(raw, characters);
    known.set(raw, reads);
    const position = add(reads, repetition);
    return { first: [position], last: [position], mayBeEmpty: false };
  };
  return {
    positions,
    partOf: (nodes) => sequenceOf(nodes, undefined, { ...options, read }),
    anythingBefore: ({ first }) => {
      const position = add(2n ** BigInt(characters.length) - 1n, undefined);
      position.next.push(position, ...first);
      return position;
    },
  };
}

/** The characters that a part of an expression can read, one bit each. */
function bitsOf(raw: string, characters: readonly string[]): bigint {
  // Most parts are characters that stand for themselves.
  if (raw.length === 1 && raw !== '.') return 1n << BigInt(characters.length - 1 - characters.indexOf(raw));
  // A line end between them, so that no two halves of a character meet.
  const read = new Set(characters.join('\n').match(new RegExp(raw, 'gu')));
  return BigInt(`0b${characters.map((character) => (read.has(character) ? '1' : '0')).join('')}`);
}

/**
 * Characters that tell the parts of an expression apart: those that it names, all of ASCII, and some of other
 * kinds.
 */
function charactersIn(raw: string): readonly string[] {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return [...new Set([...ascii, ...raw, 'é', 'Ж', '日', '🦊', '\u2028'])];
}

interface Builder extends AutomatonOptions {
  readonly read: (raw: string, repetition: string | undefined) => Part;
}

function sequenceOf(nodes: readonly AST.Element[], repetition: string | undefined, builder: Builder): Part {
  return nodes.map((node) => partOf(node, repetition, builder)).reduce(sequence, empty);
}

function choice(
  alternatives: readonly AST.Alternative[],
  repetition: string | undefined,
  builder: Builder,
): Part {
  const parts = alternatives.map(({ elements }) => sequenceOf(elements, repetition, builder));
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function partOf(node: AST.Element, repetition: string | undefined, builder: Builder): Part {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return choice(node.alternatives, repetition, builder);
    case 'Quantifier':
      return repeated(node, repetition, builder);
    case 'Assertion':
      // What looks ahead or behind reads its text apart from the rest.
      if ('alternatives' in node) choice(node.alternatives, undefined, builder);
      return empty;
    case 'Backreference':
      return empty;
    default:
      return builder.read(node.raw, repetition);
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

function repeated(node: AST.Quantifier, around: string | undefined, builder: Builder): Part {
  const { element, min, max, raw } = node;
  const isLoop = max >= builder.often || (max > 1 && around !== undefined);
  const part = partOf(element, isLoop ? (around ?? raw) : around, builder);
  if (isLoop) connect(part.last, part.first);
  // The first `min` times may read nothing, so that the same text can be spread over them in many ways.
  if (isLoop && part.mayBeEmpty && min > 1) connect(part.last, part.first);
  const once = { ...part, mayBeEmpty: part.mayBeEmpty || min === 0 };
  const mayShare = builder.twice && !isLoop && max > 1 && /[*+{]/.test(element.raw);
  return mayShare ? sequence(once, { ...partOf(element, around, builder), mayBeEmpty: true }) : once;
}

function connect(from: readonly Position[], to: readonly Position[]): void {
  for (const position of from) position.next.push(...to);
}
