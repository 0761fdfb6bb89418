/** The rate limit of a server. */
import type { FakeRateLimit } from './options.js';
import { type Reply, text } from './replies.js';

/** Counts a request; returns the reply if there were too many in this period. */
export type CountRequest = () => Reply | undefined;

/** Periods begin at multiples of their length, as in GitLab. */
export function createRateLimit(limit: FakeRateLimit | undefined, now: () => Date): CountRequest {
  let period = 0;
  let observed = 0;
  return () => {
    if (!limit) return undefined;
    const seconds = Math.floor(now().getTime() / 1000);
    const present = Math.floor(seconds / limit.seconds);
    observed = present === period ? observed + 1 : 1;
    period = present;
    const reset = (present + 1) * limit.seconds;
    return observed > limit.requests
      ? tooManyRequests({ limit: limit.requests, observed, reset, retryAfter: reset - seconds })
      : undefined;
  };
}

interface Excess {
  readonly limit: number;
  readonly observed: number;
  /** Unix time. */
  readonly reset: number;
  /** Seconds. */
  readonly retryAfter: number;
}

export function tooManyRequests({ limit, observed, reset, retryAfter }: Excess): Reply {
  return text(429, 'Retry later', {
    'Retry-After': String(retryAfter),
    'RateLimit-Limit': String(limit),
    'RateLimit-Name': 'throttle_authenticated_api',
    'RateLimit-Observed': String(observed),
    'RateLimit-Remaining': '0',
    'RateLimit-Reset': String(reset),
  });
}
