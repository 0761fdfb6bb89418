/** Sends requests: token, time limit and repeats. The methods of the client and `raw` both go through it. */
import { malformed } from './urls.js';
import { AbortedError, NetworkError, TimeoutError } from './errors.js';
import { errorOf, retryAfter } from './failures.js';
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
  /** Milliseconds until one attempt ends, its answer included. 30 000 when left out; 0 or Infinity for no limit. */
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
  /** Takes the text of a successful answer, unless it is not what was asked for. Of `raw`, undefined: its users judge answers themselves. */
  declare readonly parse: ((text: string) => unknown) | undefined;
  /** What the last attempt was authorized with. */
  declare token: string | undefined;
  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/** A function in the place of `fetch` that adds the token, repeats what may be repeated and throws errors of this package. */
export function createTransport(
  base: string,
  options: TransportOptions,
): (request: LightRequest) => Promise<Response> {
  const { token, bearer, fetch = globalThis.fetch, retry, userAgent } = options;
  const secret = token || bearer;
  const header = token ? 'PRIVATE-TOKEN' : 'Authorization';

  return async (request) => {
    const { url, method, headers, signal, parse, timeout = options.timeout ?? 30_000 } = request;
    const facts = { method, path: url.slice(base.length) };
    const timeLimit = new AbortController();
    const stop = signal ? AbortSignal.any([signal, timeLimit.signal]) : timeLimit.signal;
    // Some functions never settle and some streams never end, whatever their signal says.
    const stopped = new Promise<never>((_, reject) => {
      stop.onabort = reject;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (userAgent) headers.set('User-Agent', userAgent);

    let isAuthorized: boolean;
    let text!: string;
    async function attempt(wait: number): Promise<Response> {
      if (wait) {
        await new Promise((resolve) => {
          timer = setTimeout(resolve, wait);
        });
      }
      if (timeout && timeout < 1e9) timer = setTimeout(() => timeLimit.abort(), timeout);
      if (secret) {
        const value = typeof secret === 'string' ? secret : await secret();
        request.token = value;
        // fetch would throw an error that prints the token.
        if (/[^!-~]/.test(value)) throw malformed('token');
        headers.set(header, token ? value : `Bearer ${value}`);
      }
      isAuthorized = true;
      // Not followed, since fetch would send the token along to any server.
      const response = await fetch(url, { ...(request as object), redirect: 'manual', signal: stop });
      text = await response.text();
      return response;
    }

    try {
      for (let repeats = 0, wait = 0; ; repeats++) {
        const isLast = !(repeats < (retry?.limit ?? 2));
        let response: Response | undefined;
        isAuthorized = false;
        try {
          stop.throwIfAborted();
          response = await Promise.race([attempt(wait), stopped]);
          wait = /429|50[234]/.test(response.status as never)
            ? (retryAfter(response.headers) ?? 0)
            : Infinity;
        } catch (error) {
          if (signal?.aborted) throw new AbortedError('Aborted', { ...facts, cause: signal.reason });
          if (stop.aborted) throw new TimeoutError('Timed out', facts);
          if (!isAuthorized) throw error;
          if (isLast) {
            // The reason stands one level deeper. Neither is passed on, since they may hold the whole request.
            const { message, code } = Object((error as Error | undefined)?.cause ?? error);
            const cause = Object.assign(Error(scrubber(request)(String(message || code || error))), { code });
            throw new NetworkError(cause.message, { ...facts, cause });
          }
          wait = 0;
        }
        clearTimeout(timer);
        // A server that asks for more than a minute gets no repeat.
        if (response && (isLast || wait > 60)) {
          try {
            // Users of `raw` may read the body in any way. A response for the typed methods would cost more than all else here.
            if (!parse || (response.ok && parse(text)))
              return parse ? response : new Response(text || null, response);
          } catch {}
          throw errorOf(response, { ...facts, serverText: text }, request);
        }
        // What the server asks for. Or else it doubles every time, with some jitter, so that many clients do not come back at the same moment.
        wait = wait * 1000 || 150 * (1 + Math.random()) * 2 ** Math.min(repeats, 5);
      }
    } finally {
      // A signal with a listener is kept as long as the caller's.
      stop.onabort = null;
      clearTimeout(timer);
    }
  };
}
