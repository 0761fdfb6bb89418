/** Sends requests with the token, the timeout and the retries of a client. */
import { untilAborted } from './abort.js';
import { AbortedError, NetworkError, TimeoutError } from './errors.js';
import { withRetries } from './retry.js';
import { scrubber } from './scrub.js';
import { invalid, placeOf } from './urls.js';

/** A secret, or a function that fetches the current one before every attempt. */
export type Secret = string | (() => string | Promise<string>);

export interface TransportOptions {
  /** Personal, project or group access token, sent as `PRIVATE-TOKEN`. */
  readonly token?: Secret | undefined;
  /** OAuth token, or any access token, sent as `Authorization: Bearer`. */
  readonly bearer?: Secret | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds until one attempt ends, its response included. 30 000 when left out; 0 or Infinity for no timeout. */
  readonly timeout?: number | undefined;
  /** How often a request is retried after its first attempt when GitLab is busy or out of reach. 2 when left out. */
  readonly retry?: { readonly limit?: number | undefined } | undefined;
  /** Value of the header `User-Agent`; most browsers ignore it. */
  readonly userAgent?: string | undefined;
}

/** A request to GitLab. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers?: HeadersInit | undefined;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Overrides the timeout of the client. */
  readonly timeout?: number | undefined;
}

/** A response whose body was read. */
export interface TextResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Hides the secrets of the request in a text. */
  readonly scrub: (text: string) => string;
}

/** The longest time that a timer can take, in milliseconds. */
const longestTimeout = 2 ** 31 - 1;

/** A function that sends requests, and resolves to the last response, whatever its status. */
export function createTransport(options: TransportOptions): (call: Call) => Promise<TextResponse> {
  const { fetch = globalThis.fetch, userAgent } = options;

  /** Sends the request once and reads the response. */
  async function exchange(call: Call, signal: AbortSignal): Promise<TextResponse> {
    const { method, url, body } = call;
    const token = await tokenOf(options.token || options.bearer);
    // A token that comes too late is not used.
    signal.throwIfAborted();
    const headers = new Headers(call.headers);
    if (userAgent) headers.set('User-Agent', userAgent);
    if (token && options.token) headers.set('PRIVATE-TOKEN', token);
    else if (token) headers.set('Authorization', `Bearer ${token}`);
    const scrub = scrubber(token, body);
    try {
      // Redirects are not followed: fetch would send the token along to any server.
      const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
      return { status: response.status, headers: response.headers, text: await response.text(), scrub };
    } catch (error) {
      const cause = reasonOf(error, scrub);
      throw new NetworkError(cause.message, { ...placeOf(call), cause });
    }
  }

  /** One attempt. It ends at its timeout or with the caller's signal, even when `fetch` or the token function ignores both. */
  async function attempt(call: Call): Promise<TextResponse> {
    const { signal, timeout = options.timeout ?? 30_000 } = call;
    const limit = new AbortController();
    const hasTimeout = timeout > 0 && timeout <= longestTimeout;
    const timer = hasTimeout ? setTimeout(() => limit.abort(), timeout) : undefined;
    const stop = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
    try {
      return await untilAborted(stop, () => exchange(call, stop));
    } catch (error) {
      if (limit.signal.aborted) throw new TimeoutError(`Timed out after ${timeout} ms`, placeOf(call));
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  return async (call) => {
    const { signal } = call;
    try {
      return await withRetries(() => attempt(call), options.retry?.limit ?? 2, signal);
    } catch (error) {
      if (signal?.aborted)
        throw new AbortedError('Request aborted', { ...placeOf(call), cause: signal.reason });
      throw error;
    }
  };
}

/** The current secret. */
async function tokenOf(secret: Secret | undefined): Promise<string | undefined> {
  const token = typeof secret === 'function' ? await secret() : secret;
  // fetch would throw an error that prints the token.
  if (token && /[^!-~]/.test(token)) throw invalid('token');
  return token;
}

/** Why fetch failed, as an error of our own: that of fetch may hold the whole request. */
function reasonOf(error: unknown, scrub: (text: string) => string): Error {
  // The reason is often one level deeper.
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(reason instanceof Error)) return new Error(scrub(String(reason)));
  const { message, code } = reason as Error & { readonly code?: unknown };
  return Object.assign(new Error(scrub(message || String(code))), { code });
}
