/** Sends requests: token, time limit and repeats. The methods of the client and `raw` both go through it. */
import { malformed } from './addresses.js';
import { AbortedError, NetworkError, TimeoutError } from './errors.js';
import { scrubber } from './scrub.js';

/** A secret, or a function that fetches the present one before every attempt. */
export type Secret = string | (() => string | Promise<string>);

export interface TransportOptions {
  /** Personal, project or group access token, sent as `PRIVATE-TOKEN`. */
  readonly token?: Secret | undefined;
  /** OAuth token, or any access token, sent as `Authorization: Bearer`. */
  readonly bearer?: Secret | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds until one attempt ends, its answer included. 30 000 when left out; 0 for no limit. */
  readonly timeout?: number | undefined;
  /** How often a request is repeated beyond its first attempt when GitLab is busy or out of reach. 2 when left out. */
  readonly retry?: { readonly limit?: number | undefined } | undefined;
  /** Value of the header `User-Agent`; most browsers ignore it. */
  readonly userAgent?: string | undefined;
}

/** What openapi-fetch makes of a call: the address and the options of `fetch`, without the cost of a `Request`. */
export class LightRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly signal: AbortSignal | undefined;
  /** Overrides the time limit of the client. */
  declare readonly timeout: number | undefined;
  /** What the last attempt was authorized with. */
  declare token: string | undefined;
  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/** A function in the place of `fetch` that adds the token, repeats what may be repeated and throws errors of this package. */
export function createTransport(base: string, options: TransportOptions): (request: LightRequest) => Promise<Response> {
  const { token, bearer, fetch = globalThis.fetch, retry, userAgent } = options;
  const secret = token ?? bearer ?? '';

  return async (request) => {
    const { url, method, headers, signal, timeout = options.timeout ?? 30_000 } = request;
    const facts = { method, path: url.slice(base.length) };
    const controller = new AbortController();
    const abort = () => controller.abort();
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (userAgent) headers.set('User-Agent', userAgent);
    signal?.addEventListener('abort', abort);
    try {
      for (let repeats = 0; ; repeats++) {
        const value = typeof secret === 'string' ? secret : await secret();
        request.token = value;
        // fetch would throw an error that prints the token.
        if (/[^!-~]/.test(value)) throw malformed('token');
        if (value) headers.set(token ? 'PRIVATE-TOKEN' : 'Authorization', token ? value : `Bearer ${value}`);
        let response: Response | undefined;
        let failure: unknown;
        try {
          signal?.throwIfAborted();
          if (timeout) timer = setTimeout(abort, timeout);
          // Not followed, since fetch would send the token along to any server.
          response = await fetch(url, { ...(request as object), redirect: 'manual', signal: controller.signal });
          const text = await response.text();
          Object.assign(response, { text: async () => text, json: async () => JSON.parse(text) });
        } catch (error) {
          if (signal?.aborted) throw new AbortedError('Aborted', { ...facts, cause: signal.reason });
          if (controller.signal.aborted) throw new TimeoutError(`Not done within ${timeout} ms`, facts);
          response = undefined;
          failure = networkError(error as Error, scrubber(request), facts);
        }
        clearTimeout(timer);
        const wait = response ? (/429|50[234]/.test(`${response.status}`) ? (retryAfter(response.headers) ?? 0) : Infinity) : 0;
        // A server that asks for more than a minute gets no repeat.
        if (wait > 60 || repeats >= (retry?.limit ?? 2)) {
          if (response) return response;
          throw failure;
        }
        // Doubles every time, with some jitter, so that many clients do not come back at the same moment.
        const backoff = Math.min(300 * 2 ** repeats, 10_000) * (0.5 + Math.random() / 2);
        await new Promise((resolve) => {
          timer = setTimeout(resolve, Math.max(wait * 1000, backoff));
          controller.signal.onabort = resolve;
        });
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
}

/** The reason stands one level deeper in the errors of fetch. An error that repeats a secret is not passed on as cause. */
function networkError(error: Error, scrub: (text: string) => string, facts: { readonly method: string; readonly path: string }): NetworkError {
  const inner = (error.cause ?? error) as Error;
  const text = `${error.stack}${inner.stack}`;
  return new NetworkError(scrub(`${inner.message ?? error}`), scrub(text) === text ? { ...facts, cause: error } : facts);
}

/** The seconds that a server asks to wait, by `Retry-After` (a number or a date) or else `RateLimit-Reset` (a Unix time). */
export function retryAfter(headers: Headers): number | undefined {
  const after = headers.get('Retry-After');
  const until = Date.parse(`${after}`) || Number(headers.get('RateLimit-Reset')) * 1000;
  return Number(after) || (until ? Math.max(0, Math.ceil((until - Date.now()) / 1000)) : undefined);
}
