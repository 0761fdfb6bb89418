/** Lines and columns of offsets. */

/** A text and where its lines start, so that many offsets can be looked up in it quickly. */
export interface Lines {
  readonly text: string;
  /** The offset of every line's first character, from 0 on. */
  readonly starts: readonly number[];
}

/** The place of an offset. */
export interface LinePlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The text of the line, without its end. */
  readonly source: string;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return { text, starts };
}

/** @param offset up to the length of the text. */
export function placeIn({ text, starts }: Lines, offset: number): LinePlace {
  const index = lastAtMost(starts, offset);
  const start = starts[index] ?? 0;
  const next = starts[index + 1];
  const source = text.slice(start, next === undefined ? text.length : next - 1);
  return {
    line: index + 1,
    column: offset - start + 1,
    source: source.endsWith('\r') && next !== undefined ? source.slice(0, -1) : source,
  };
}

/** The index of the last of these ascending numbers that is not larger than the limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
