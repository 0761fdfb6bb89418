/** Sends requests with the timeout and the retries of a client. */
import { untilAborted } from './abort.js';
import { AbortedError, TimeoutError } from './errors.js';
import { type Call, type Exchange, type ExchangeOptions, exchange } from './exchange.js';
import { withRetries } from './retry.js';

export interface TransportOptions extends ExchangeOptions {
  /**
   * Milliseconds until one attempt ends, its response included; 0 or Infinity for no timeout. Default:
   * 30,000.
   */
  readonly timeout?: number | undefined;
  /**
   * How often a request is retried after its first attempt when GitLab is busy or out of reach. Default: 2.
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
export async function send(call: Call & CallOptions, options: TransportOptions): Promise<Exchange> {
  const { signal, timeout = options.timeout ?? 30_000 } = call;
  const timeLimit = new AbortController();
  // Only the caller's signal is listened to, since listening takes time.
  const aborted = signal && AbortSignal.any([signal, timeLimit.signal]);
  const stop = aborted ?? timeLimit.signal;

  /**
   * Ends at the timeout or with the caller's signal, even when `fetch` or the token function takes no notice.
   */
  const attempt = () =>
    untilAborted<Exchange>(aborted, (resolve, reject) => {
      exchange(call, options, stop).then(resolve, reject);
      const endNow = () => {
        reject(new TimeoutError(`No response within ${timeout} ms`, call));
        timeLimit.abort();
      };
      return setTimeout(endNow, Math.min(timeout || longestTimeout, longestTimeout));
    });

  try {
    return await withRetries(attempt, options.retry?.limit ?? 2, aborted);
  } catch (error) {
    if (!signal?.aborted) throw error;
    throw new AbortedError('Request aborted', { ...call, cause: signal.reason });
  }
}
