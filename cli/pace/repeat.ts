/** Which calls are made again, and when. */
import {
  GitLabError,
  NetworkError,
  RateLimitError,
  ResourceLockError,
  ServerError,
  TimeoutError,
} from '../../client/index.ts';
import { waitAsked } from '../../client/retry-after.ts';

/** How often a call is made again while GitLab is busy or out of reach: within about half a minute. */
const mostRepetitions = 5;
/** How often in a row the server may refuse a call for its rate limit. */
const mostRefusals = 10;
/** Seconds; nobody waits longer for the end of a pause. */
const longestPause = 24 * 60 * 60;
/** Seconds; a rate limit that does not say how long is asked again after 1, 2, 4, … */
const longestGuess = 60;

/** What to do after an error: `pause` concerns all calls, `wait` this one. In seconds. */
export type Repetition = { readonly pause: number } | { readonly wait: number } | undefined;

/**
 * Never sooner than the server asks; undefined when it asks for more than a day.
 * @param earlier how many attempts of this call have failed already.
 */
export function repetitionAfter(error: unknown, earlier: number, hasAnswered: boolean): Repetition {
  const asked = secondsAskedBy(error);
  if (asked > longestPause) return undefined;
  if (error instanceof RateLimitError) {
    if (earlier >= mostRefusals) return undefined;
    return { pause: Math.max(asked, Math.min(2 ** earlier, longestGuess)) };
  }
  if (earlier >= mostRepetitions || !isTransient(error, hasAnswered)) return undefined;
  return { wait: Math.max(asked, 2 ** earlier) };
}

function secondsAskedBy(error: unknown): number {
  return error instanceof GitLabError && error.headers ? waitAsked(error.headers) : 0;
}

/** @param hasAnswered whether there was any response yet; an address that is wrong stays wrong. */
function isTransient(error: unknown, hasAnswered: boolean): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError) return hasAnswered;
  if (error instanceof ResourceLockError) return true;
  // 500 is GitLab's own fault, and stays. 526: the certificate of a server behind a proxy is not valid.
  return error instanceof ServerError && error.status !== 500 && error.status !== 526;
}
