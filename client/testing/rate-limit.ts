/** The rate limit of a server. */
import type { FakeRateLimit } from './options.js';
import { json, type Reply, text, withHeaders } from './replies.js';

/** How a request counts towards the limit. */
export interface Counted {
  /** The headers of a successful response. */
  readonly headers: Readonly<Record<string, string>>;
  /** The reply, if there were too many requests in this period. */
  readonly refusal: Reply | undefined;
}

/** Counts a request. */
export type CountRequest = () => Counted;

/**
 * Periods begin at multiples of their length, as in GitLab.
 * @throws {TypeError} if a server cannot have such a limit.
 */
export function createRateLimit(limit: FakeRateLimit | undefined, now: () => Date): CountRequest {
  if (!limit) return () => ({ headers: {}, refusal: undefined });
  const { requests, seconds: length, format = 'text' } = limit;
  if (!(requests >= 0 && length > 0))
    throw new TypeError('A rate limit must be a number of requests in a positive number of seconds.');
  const count = createCounter(length, now);
  return () => {
    const { observed, seconds, reset } = count();
    const headers = usageHeaders(limit, observed, reset);
    if (observed <= requests) return { headers, refusal: undefined };
    const refusal =
      format === 'json'
        ? tooManyInJson(length)
        : withHeaders(retryLater, { ...headers, 'Retry-After': String(reset - seconds) });
    return { headers, refusal };
  };
}

/** How many requests there were in a period, with this one, now and when the next begins, in Unix time. */
interface Observed {
  readonly observed: number;
  readonly seconds: number;
  readonly reset: number;
}

/** Counts the requests of each period. @param length in seconds */
export function createCounter(length: number, now: () => Date): () => Observed {
  let period = Number.NaN;
  let observed = 0;
  return () => {
    const seconds = Math.floor(now().getTime() / 1000);
    const present = Math.floor(seconds / length);
    observed = present === period ? observed + 1 : 1;
    period = present;
    return { observed, seconds, reset: (present + 1) * length };
  };
}

/** The reply of a fault, on GitLab.com: 2,000 requests a minute, all of them used. */
export function tooManyRequests(seconds: number, retryAfter: number): Reply {
  const headers = usageHeaders({ requests: 2000, seconds: 60 }, 2001, seconds + Math.ceil(retryAfter));
  return withHeaders(retryLater, { ...headers, 'Retry-After': String(retryAfter) });
}

const retryLater = text(429, 'Retry later');
const exceeded = json(429, {
  message: { error: 'This endpoint has been requested too many times. Try again later.' },
});

/** The reply of a limit that tells to wait for a whole period, in seconds. */
export function tooManyInJson(length: number): Reply {
  return withHeaders(exceeded, { 'Retry-After': String(length) });
}

/** @param reset Unix time */
function usageHeaders(
  { requests, seconds }: FakeRateLimit,
  observed: number,
  reset: number,
): Readonly<Record<string, string>> {
  return {
    // As a number of requests a minute, whatever the period is; what remains is that of the period.
    'RateLimit-Limit': String(Math.ceil((requests * 60) / seconds)),
    'RateLimit-Name': 'throttle_authenticated_api',
    'RateLimit-Observed': String(observed),
    'RateLimit-Remaining': String(Math.max(0, requests - observed)),
    'RateLimit-Reset': String(reset),
  };
}
