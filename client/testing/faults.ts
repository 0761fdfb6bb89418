/** Failures that a test asks for. */
import { tooManyRequests } from './rate-limit.js';
import { message, type Reply, withHeaders } from './replies.js';

/** Which requests fail. */
export interface FaultTarget {
  /** How many requests fail; 1 when left out, `Infinity` for all. */
  readonly times?: number | undefined;
  /** Only requests with this method, such as `PUT`. All when left out. */
  readonly method?: string | undefined;
  /** Only requests for this integration. All when left out. */
  readonly slug?: string | undefined;
}

/** Answers in place of GitLab, which does nothing: an error, or the page of a proxy. */
export interface AnswerFault extends FaultTarget {
  /** 429 comes with the headers of a rate limit, 502 to 504 with the page of a proxy unless there is a `body`. */
  readonly status: number;
  /** Text, or a value that is sent as JSON. A text that begins with `<` is an HTML page. */
  readonly body?: string | object | undefined;
  /** Each of them replaces the one of that name that the answer would have. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Seconds in the header `Retry-After` of 429; 30 when left out. */
  readonly retryAfter?: number | undefined;
}

/** Breaks the connection. */
export interface ConnectionFault extends FaultTarget {
  /**
   * - `refused`: there is no connection, and nothing is done.
   * - `silent`: there is never an answer, and nothing is done.
   * - `lost`: GitLab does what the request says, but the connection breaks before the answer.
   * - `cut`: the same, and the connection breaks in the middle of the answer.
   */
  readonly connection: 'refused' | 'silent' | 'lost' | 'cut';
}

/** Answers as usual, but late. */
export interface DelayFault extends FaultTarget {
  /** Milliseconds. */
  readonly delay: number;
}

export type Fault = AnswerFault | ConnectionFault | DelayFault;

export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** The fault that a request meets, which then has one time less. */
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

/** The answer of a fault that has one. */
export function faultReply({ status, body, headers = {}, retryAfter = 30 }: AnswerFault, now: Date): Reply {
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
