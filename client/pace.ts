/** Makes the calls of a client wait together while the server refuses requests for their number. */
import type { Exchange } from './exchange.js';
import { longestWait, untilReset, waitAsked } from './retry-after.js';
import { createTurns } from './turns.js';

/** Makes an attempt when the server takes requests; the signal ends the wait for that. */
export type Pace = (attempt: () => Promise<Exchange>, signal: AbortSignal | undefined) => Promise<Exchange>;

/** Seconds of the shortest pause; twice as long every time, up to the longest, until a request is taken. */
const shortestPause = 1;
const longestGuess = 60;

/**
 * The pace of a client. After a 429 nothing is sent for as long as the server asks. Then the calls go on one
 * by one, faster with every response, and again those that were refused. It is the same with a response that
 * says that it was the last of this period.
 * @param limit how often in a row the server may refuse a request after a pause, before the calls that it
 * refused give up. 0 if nothing is to wait.
 */
export function createPace(limit: number): Pace {
  const turns = createTurns();
  let pauses = 0;
  /** How many pauses there were since the server took a request. */
  let fruitless = 0;

  /** With jitter, so that clients do not come back at the same moment; never sooner than asked. */
  function pause(seconds: number): void {
    turns.pause(seconds * 1000 * (1 + Math.random() / 10));
  }

  /** @param pausesBefore the number of pauses when the request was sent. */
  function accepted({ headers }: Exchange, pausesBefore: number): void {
    fruitless = 0;
    if (pausesBefore === pauses) turns.speedUp();
    // A proxy that sends the header again makes a list of it.
    const isLast = /^0\b/.test(headers.get('RateLimit-Remaining') ?? '');
    const seconds = isLast ? untilReset(headers) : undefined;
    if (!seconds || seconds > longestWait) return;
    pauses++;
    pause(seconds);
  }

  /** Whether the call is to wait for another attempt. */
  function refused({ headers }: Exchange, pausesBefore: number): boolean {
    // Many requests are under way when the first of them is refused.
    if (pausesBefore === pauses) {
      pauses++;
      fruitless = fruitless > limit ? 1 : fruitless + 1;
    }
    const guess = Math.min(shortestPause * 2 ** (fruitless - 1), longestGuess);
    const seconds = Math.max(waitAsked(headers), guess);
    if (seconds > longestWait) return false;
    pause(seconds);
    if (fruitless <= limit) return true;
    turns.dismiss();
    return false;
  }

  return async (attempt, signal) => {
    if (!(limit > 0)) return attempt();
    let refusal: Exchange | undefined;
    for (;;) {
      const mayGo = await turns.wait(signal, refusal !== undefined);
      if (refusal && !mayGo) return refusal;
      const pausesBefore = pauses;
      const exchange = await attempt();
      if (exchange.status !== 429) {
        accepted(exchange, pausesBefore);
        return exchange;
      }
      if (!refused(exchange, pausesBefore)) return exchange;
      refusal = exchange;
    }
  };
}
