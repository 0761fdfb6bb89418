/** Long texts, piece by piece: in one string they would take several times their size in memory. */

/** Pieces of a text. A string by itself is none: it would be taken apart into characters. */
export type Pieces = Iterable<string> & object;

/** So many characters are worth a write of their own. */
const chunkLength = 65_536;

/** The same text in larger pieces. */
export function* chunksOf(pieces: Pieces): Pieces {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
