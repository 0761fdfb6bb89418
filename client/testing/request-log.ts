/** The requests that the fake received. */
import type { FakeSettings } from './options.js';

/** A received request, without its token. */
export interface FakeRequest {
  /** The `X-Request-Id` of its response. */
  readonly id: string;
  readonly method: string;
  /** As sent, still encoded, without the query. */
  readonly path: string;
  /** As sent, with its question mark; empty if there is none. */
  readonly query: string;
  /** The settings of a PUT; undefined for other methods and for a body that cannot be read. */
  readonly settings: FakeSettings | undefined;
  /** Status of the response; undefined if there was none. */
  readonly status: number | undefined;
}

export interface RequestLog {
  /** The last ones, in order. */
  readonly requests: readonly FakeRequest[];
  /** How many there were. */
  readonly count: () => number;
  /** Counts a request, and returns its ID. */
  readonly begin: () => string;
  readonly add: (request: FakeRequest) => void;
}

/** @throws {TypeError} if that many requests cannot be kept. */
export function createLog(kept = Infinity): RequestLog {
  if (!(kept >= 0)) throw new TypeError(`\`keptRequests\` must be a number of requests, not ${kept}.`);
  const requests: FakeRequest[] = [];
  let count = 0;
  return {
    requests,
    count: () => count,
    begin: () => `request-${++count}`,
    add: (request) => {
      requests.push(request);
      if (requests.length > kept) requests.shift();
    },
  };
}
