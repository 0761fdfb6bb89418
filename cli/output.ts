/** The outputs of the process. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Output } from './environment.ts';
import { isSystemError, systemReason } from './file-problem.ts';
import { chunksOf } from './print/pieces.ts';

/** A stream that may be a terminal. */
type Stream = Writable & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** @param onFailure is told once why nothing more can be written; a reader that has gone is no failure. */
export function outputOf(stream: Stream, onFailure: (reason: string) => void): Output {
  let isClosed = false;
  stream.on('error', (error) => {
    if (!isClosed && !isSystemError(error, 'EPIPE')) onFailure(systemReason(error));
    isClosed = true;
  });
  return {
    write: (text) => {
      if (!isClosed) stream.write(text);
    },
    writePieces: async (pieces) => {
      for (const chunk of chunksOf(pieces)) {
        if (isClosed) return;
        // A stream that breaks has told so above.
        if (!stream.write(chunk)) await once(stream, 'drain').catch(() => {});
      }
    },
    isTerminal: stream.isTTY === true,
    hasColours: hasColours(stream),
    // A terminal that does not know its width has 0.
    columns: stream.columns || 100,
    isClosed: () => isClosed,
  };
}

/**
 * FORCE_COLOR is for pipes too; terminals are judged by Node, which knows NO_COLOR, NODE_DISABLE_COLORS and
 * TERM.
 */
function hasColours(stream: Stream): boolean {
  const forced = process.env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && stream.hasColors?.() === true;
}
