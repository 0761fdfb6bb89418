/** Failures that a test injects. */
import { tooManyRequests } from './rate-limit.js';
import { message, type Reply, withHeaders } from './replies.js';

/** Which requests fail. */
export interface FaultTarget {
  /** How many requests fail, `Infinity` for all. Default: 1. */
  readonly times?: number | undefined;
  /** Only requests with this method, such as `PUT`. Default: all. */
  readonly method?: string | undefined;
  /** Only requests for this integration. Default: all. */
  readonly slug?: string | undefined;
}

/** A response instead of GitLab's, which does nothing: an error, or the page of a proxy. */
export interface ResponseFault extends FaultTarget {
  /**
   * 429 comes with the headers of a rate limit, 502 to 504 with the page of a proxy unless there is a `body`.
   */
  readonly status: number;
  /** A string, or a value that is sent as JSON. A string that begins with `<` is an HTML page. */
  readonly body?: string | object | undefined;
  /** Each replaces the header of that name that the response would have. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds in the header `Retry-After` of 429. Default: 30. */
  readonly retryAfter?: number | undefined;
}

/** Breaks the connection. */
export interface ConnectionFault extends FaultTarget {
  /**
   * - `refused`: the connection fails and nothing is done.
   * - `silent`: no response ever arrives and nothing is done.
   * - `lost`: GitLab executes the request, but the connection breaks before the response.
   * - `cut`: the same, but the connection breaks in the middle of the response.
   */
  readonly connection: 'refused' | 'silent' | 'lost' | 'cut';
}

/** Replies normally, but late. */
export interface DelayFault extends FaultTarget {
  /** Milliseconds. */
  readonly delay: number;
}

export type Fault = ResponseFault | ConnectionFault | DelayFault;

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** Takes the fault that applies to a request from the queue. */
  readonly take: (method: string, slug: string | undefined) => Fault | undefined;
}

export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; times: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, times: fault.times ?? 1 }),
    clear: () => {
      waiting = [];
    },
    take: (method, slug) => {
      const met = waiting.find(
        ({ fault, times }) =>
          times > 0 && (fault.method ?? method).toUpperCase() === method && (fault.slug ?? slug) === slug,
      );
      if (met) met.times--;
      return met?.fault;
    },
  };
}

/** The reply of a fault that has one. */
export function faultReply({ status, body, headers = {}, retryAfter = 30 }: ResponseFault, now: Date): Reply {
  const usual = usualReply(status, retryAfter, now);
  return withHeaders(body === undefined ? usual : withBody(usual, body), headers);
}

function usualReply(status: number, retryAfter: number, now: Date): Reply {
  const seconds = Math.floor(now.getTime() / 1000);
  if (status === 429)
    return tooManyRequests({ limit: 2000, observed: 2001, reset: seconds + retryAfter, retryAfter });
  if (status >= 502 && status <= 504)
    return withBody(
      { status, headers: {} },
      `<html><body><h1>${status} The server does not answer</h1></body></html>`,
    );
  return message(status, status === 500 ? '500 Internal Server Error' : `${status}`);
}

function withBody({ status, headers }: Omit<Reply, 'body'>, body: string | object): Reply {
  if (typeof body !== 'string')
    return withHeaders(
      { status, headers, body: JSON.stringify(body) },
      { 'Content-Type': 'application/json' },
    );
  return withHeaders(
    { status, headers, body },
    { 'Content-Type': body.startsWith('<') ? 'text/html' : 'text/plain' },
  );
}
