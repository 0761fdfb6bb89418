/** Sends a request once, with the token of the client, and reads the response. */
import { NetworkError } from './errors.js';
import { isObject } from './json.js';
import { scrubber } from './scrub.js';
import { invalid, placeOf } from './urls.js';

/** A secret, or a function that fetches the current one before every attempt. */
export type Secret = string | (() => string | Promise<string>);

export interface ExchangeOptions {
  /** Personal, project or group access token, sent as `PRIVATE-TOKEN`. */
  readonly token?: Secret | undefined;
  /** OAuth token, or any access token, sent as `Authorization: Bearer`. */
  readonly bearer?: Secret | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Value of the header `User-Agent`; most browsers ignore it. */
  readonly userAgent?: string | undefined;
}

/** A request to GitLab. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** By their names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
}

/** A request that was answered. */
export interface Exchange {
  readonly response: Response;
  /** The body of the response. */
  readonly text: string;
  /** Hides the secrets of the request in a text. */
  readonly scrub: (text: string) => string;
}

/** @param signal what ends the exchange. */
export async function exchange(call: Call, options: ExchangeOptions, signal: AbortSignal): Promise<Exchange> {
  const { method, url, body } = call;
  const { token, bearer, fetch = globalThis.fetch, userAgent } = options;
  const secret = await currentSecret(token || bearer);
  // One that comes too late is not used.
  signal.throwIfAborted();
  const headers: Record<string, string> = { ...call.headers };
  if (body) headers['content-type'] ??= 'application/json';
  if (userAgent) headers['user-agent'] ??= userAgent;
  if (secret && token) headers['private-token'] = secret;
  else if (secret) headers.authorization = `Bearer ${secret}`;
  const scrub = scrubber(secret, body);
  try {
    // Redirects are not followed: fetch would send the token along to any server.
    const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
    return { response, text: await response.text(), scrub };
  } catch (error) {
    const cause = reasonOf(error, scrub);
    throw new NetworkError(cause.message, { ...placeOf(call), cause });
  }
}

async function currentSecret(secret: Secret | undefined): Promise<string | undefined> {
  const token = typeof secret === 'function' ? await secret() : secret;
  // fetch would throw an error that prints the token.
  if (token && /[^!-~]/.test(token)) throw invalid('token');
  return token;
}

/** Why fetch failed, as an error of our own: that of fetch may hold the whole request. */
function reasonOf(error: unknown, scrub: (text: string) => string): Error {
  // The reason is often one level deeper.
  const reason = isObject(error) && error.cause ? error.cause : error;
  const { message, code } = isObject(reason) ? reason : {};
  return Object.assign(new Error(scrub(String(message || code || reason))), { code });
}
