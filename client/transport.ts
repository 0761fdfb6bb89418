/** Sends requests with the timeout and the retries of a client. */
import { untilAborted } from './abort.js';
import { AbortedError, TimeoutError } from './errors.js';
import { type Call, type Exchange, type ExchangeOptions, exchange } from './exchange.js';
import { fixedHeaders } from './headers.js';
import { createPace } from './pace.js';
import { withRetries } from './retry.js';
import { scrubber } from './scrub.js';

export interface TransportOptions extends ExchangeOptions {
  /**
   * Milliseconds until one attempt ends, its response included; 0 or Infinity for no timeout. Default:
   * 30,000. Waits between attempts do not count.
   */
  readonly timeout?: number | undefined;
  /**
   * How often a request is retried after its first attempt when GitLab is busy or out of reach. Default: 2.
   *
   * After a 429 all calls of the client wait together, up to 15 minutes if the server asks for them, and then
   * go on one by one. The limit is then how often in a row the server may refuse a request after such a
   * pause. With 0, nothing waits.
   */
  readonly retry?: { readonly limit?: number | undefined } | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at any moment, waits between attempts included. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until one attempt ends, instead of the client's. */
  readonly timeout?: number | undefined;
}

/** Milliseconds; the longest that a timer can take. These 24 days count as no timeout. */
const longestTimeout = 2 ** 31 - 1;

/** Sends a request, and resolves to the last response, regardless of its status. */
export type Send = (call: Call & CallOptions) => Promise<Exchange>;

/**
 * The transport of a client.
 * @throws {TypeError} when no request can hold the headers or the user agent.
 */
export function createTransport(options: TransportOptions): Send {
  const { retry, timeout: usualTimeout = 30_000 } = options;
  const limit = retry?.limit ?? 2;
  const headers = fixedHeaders(options.headers, options.userAgent);
  const pace = createPace(limit);
  const tokens = new Set<string>();

  return (call) => {
    const { signal, timeout = usualTimeout } = call;
    const timeLimit = new AbortController();
    // Only the caller's signal is listened to, since listening takes time.
    const aborted = signal && AbortSignal.any([signal, timeLimit.signal]);
    const stop = aborted ?? timeLimit.signal;
    const failure = () => ({ ...call, scrub: scrubber(() => tokens) });

    /**
     * Ends at the timeout or with the caller's signal, even when `fetch` or the token function takes no
     * notice.
     */
    const attempt = () =>
      untilAborted<Exchange>(aborted, (resolve, reject) => {
        exchange(call, options, headers, tokens, stop).then(resolve, reject);
        const endNow = () => {
          reject(new TimeoutError(`No response within ${timeout} ms`, failure()));
          timeLimit.abort();
        };
        const timer = setTimeout(endNow, Math.min(timeout || longestTimeout, longestTimeout));
        return () => clearTimeout(timer);
      });

    return withRetries(() => pace(attempt, aborted), limit, aborted).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
      throw new AbortedError('Request aborted', { ...failure(), cause: signal.reason });
    });
  };
}
