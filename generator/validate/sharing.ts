/**
 * Finds two repetitions of a regular expression that can share a text between them: `a*a*` can stop the first
 * one anywhere. Where nothing says that the text has to begin with the expression, the search for its start
 * is the first of the two.
 */
import type { AST } from '@eslint-community/regexpp';
import { createAutomaton, mostPositions, type Position, TooComplicated } from './automaton.ts';

/** Two repetitions that can share a text. */
export interface Repetitions {
  /** Undefined for the search for a start. */
  readonly first: string | undefined;
  readonly second: string;
}

/** Most patterns: what begins at the start of the text and repeats one thing shares it with nothing. */
const singleRepetition = /^\^[^|*+{]*[*+{][^|*+{]*$/;

/** Fewer rounds take less time than reading the text a thousand times. */
const often = 1000;

/**
 * The first two repetitions that can share a text, where there are any.
 * @throws {TooComplicated} when the answer would take more than that many steps.
 */
export function sharedRepetitions(root: AST.Pattern, mostSteps: number): Repetitions | undefined {
  if (singleRepetition.test(root.raw)) return undefined;
  const positions = positionsOf(root);
  const left = { steps: mostSteps };
  const loops = positions
    .map((position) => ({ position, reach: reachableFrom(position, left) }))
    .filter(({ position, reach }) => reach.has(position));
  for (const { position: first, reach } of loops) {
    for (const { position: second, reach: reachOfSecond } of loops) {
      if (!reach.has(second) || reachOfSecond.has(first) || !mayShare(first, second, left)) continue;
      return { first: first.repetition, second: second.repetition ?? '' };
    }
  }
  return undefined;
}

/** The positions that an engine can pass on its way to a failure; the other ones end in success. */
function positionsOf(root: AST.Pattern): readonly Position[] {
  const { positions, partOf, anythingBefore } = createAutomaton(root, { often, twice: true });
  const successful = new Set<Position>();
  for (const { elements } of root.alternatives) {
    const part = partOf(elements);
    if (!isStart(elements[0])) anythingBefore(part);
    if (mayFailAfter(elements)) continue;
    if (part.mayBeEmpty) return [];
    for (const position of part.last) successful.add(position);
  }
  for (const { next } of positions)
    next.splice(0, next.length, ...next.filter((one) => !successful.has(one)));
  return positions.filter((position) => !successful.has(position));
}

function isStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start';
}

/** Whether something other than a character has to follow, such as the end of the text. */
function mayFailAfter(elements: readonly AST.Element[]): boolean {
  return elements.some((element) => !isStart(element) && /\$|\\[bB]|\(\?<?[=!]/.test(element.raw));
}

function reachableFrom(start: Position, left: { steps: number }): ReadonlySet<Position> {
  const reached = new Set<Position>();
  // What is in no loop leads nowhere that matters here.
  const queue = isInLoop(start) ? [start] : [];
  for (const { next } of queue) {
    for (const position of next) {
      spend(left);
      if (reached.has(position)) continue;
      reached.add(position);
      queue.push(position);
    }
  }
  return reached;
}

function isInLoop(position: Position): boolean {
  return position.repetition !== undefined || position.next.includes(position);
}

/**
 * Whether some text leads from the first position back to it, from the first to the second, and from the
 * second back to it.
 */
function mayShare(first: Position, second: Position, left: { steps: number }): boolean {
  const seen = new Set<number>();
  const states: (readonly [Position, Position, Position])[] = [[first, first, second]];
  for (const [back, over, on] of states) {
    for (const nextBack of back.next) {
      for (const nextOn of on.next) {
        const both = nextBack.reads & nextOn.reads;
        spend(left);
        if (both === 0n) continue;
        for (const nextOver of over.next) {
          spend(left);
          if ((both & nextOver.reads) === 0n) continue;
          if (nextBack === first && nextOver === second && nextOn === second) return true;
          const key = (nextBack.id * mostPositions + nextOver.id) * mostPositions + nextOn.id;
          if (seen.has(key)) continue;
          seen.add(key);
          states.push([nextBack, nextOver, nextOn]);
        }
      }
    }
  }
  return false;
}

function spend(left: { steps: number }): void {
  left.steps -= 1;
  if (left.steps < 0) throw new TooComplicated();
}
