/** Sends a request once, with the token of the client, and reads the response. */
import { type BodyText, bodyTextOf } from './body.js';
import { NetworkError, UnreadableResponseError } from './errors.js';
import type { FixedHeaders } from './headers.js';
import { jsonIn, propertiesOf, textOf } from './json.js';
import { type Scrub, scrubber } from './scrub.js';
import { rememberToken, secretsIn } from './secrets.js';
import { invalid } from './urls.js';

/** A secret, or a function that fetches the current one before every attempt. */
export type Secret = string | (() => string | Promise<string>);

/** What the client asks of `fetch`: a part of what the global `fetch` and that of undici take. */
export interface FetchInit {
  readonly method: string;
  /** By their names in lower case, the token included. */
  readonly headers: Record<string, string>;
  /** JSON. */
  readonly body?: string;
  /** A redirect is a response like others: following it could send the token to another server. */
  readonly redirect: 'manual';
  /** Aborted at the timeout, and with the signal of the call. */
  readonly signal: AbortSignal;
}

/** What the client reads of a response: a part of the global `Response` and of that of undici. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  /** All that a `Headers` has; the types of undici's differ in details. */
  readonly headers: Pick<Headers, 'get'>;
  /** A stream of the web, so that a body without end is not read; any other response is read by `text`. */
  readonly body?: unknown;
  text(): Promise<string>;
}

export interface ExchangeOptions {
  /** Personal, project or group access token, sent as `PRIVATE-TOKEN`. */
  readonly token?: Secret | undefined;
  /** OAuth token, or any access token, sent as `Authorization: Bearer`. */
  readonly bearer?: Secret | undefined;
  /**
   * Used instead of the global `fetch`, for complete control over every request: to log it, to send it
   * through a proxy or to trust a private certificate authority.
   *
   * @example
   * import { fetch, ProxyAgent } from 'undici';
   *
   * const dispatcher = new ProxyAgent('http://proxy.example.com:8080');
   * const gitlab = createClient({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
   */
  readonly fetch?: ((url: string, init: FetchInit) => Promise<FetchResponse>) | undefined;
  /**
   * Headers of every request, such as those of Cloudflare Access. Those of the client itself (token and
   * content type) take precedence.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Value of the header `User-Agent`; most browsers ignore it. */
  readonly userAgent?: string | undefined;
}

/** A request to GitLab. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** Path below `/api/v4`, for errors. */
  readonly path: string;
  /** By their names in lower case. */
  readonly extraHeaders?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
}

/** A request and its response, whose body was read. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly serverText: string;
  /** The value of the body; undefined when it is not JSON. It is parsed once, as it may be long. */
  readonly json: unknown;
  /** The header that holds the token; undefined when none was sent. */
  readonly credential: string | undefined;
  /** Makes a foreign text fit to be shown: without the secrets of the request. */
  readonly scrub: Scrub;
}

/**
 * @param fixedHeaders those of every request.
 * @param tokens those that the client has sent, for no error may repeat them; the one of this request is added.
 * @param signal what ends the exchange.
 */
export async function exchange(
  call: Call,
  options: ExchangeOptions,
  fixedHeaders: FixedHeaders,
  tokens: Set<string>,
  signal: AbortSignal,
): Promise<Exchange> {
  const { method, path, url, body } = call;
  const { token, bearer, fetch = globalThis.fetch } = options;
  const contentType = body && { 'content-type': 'application/json' };
  const sent: Record<string, string> = { ...fixedHeaders, ...contentType, ...call.extraHeaders };
  const source = token === undefined ? bearer : token;
  if (source !== undefined) {
    const secret = checkedSecret(typeof source === 'function' ? await source() : source);
    // One that comes too late is not used.
    signal.throwIfAborted();
    rememberToken(secret, tokens);
    if (source === token) sent['private-token'] = secret;
    else sent.authorization = `Bearer ${secret}`;
  }
  const credential = sent['private-token'] ?? sent.authorization ?? sent['job-token'];
  const scrub = scrubber(() => [...tokens, ...secretsIn({ url, headers: sent, body })]);
  let known: Exchange & BodyText;
  try {
    // Redirects are not followed: fetch would send the token along to any server.
    const response = await fetch(url, { method, headers: sent, body, redirect: 'manual', signal });
    // The headers of undici differ from others in details of their types only.
    const { status, ok, headers } = response as FetchResponse & { readonly headers: Headers };
    const text = await bodyTextOf(response);
    known = { ...text, method, path, status, ok, headers, json: jsonIn(text.serverText), credential, scrub };
  } catch (error) {
    const cause = reasonOf(error, scrub);
    throw new NetworkError(cause.message, { ...call, cause, scrub });
  }
  if (known.isTooLarge) throw new UnreadableResponseError('The response has more than 10 MB', known);
  return known;
}

/** @throws {TypeError} when no header can hold it. */
function checkedSecret(secret: unknown): string {
  // fetch would throw an error that prints it.
  if (typeof secret === 'string' && /^[!-~]+$/.test(secret)) return secret;
  throw invalid('token', 'ASCII characters without spaces or line breaks');
}

/** Why fetch failed, as an error of our own: that of fetch may hold the whole request. */
function reasonOf(error: unknown, scrub: Scrub): Error {
  // The reason is often one level deeper.
  const reason = propertiesOf(error).cause ?? error;
  const { message, code } = propertiesOf(reason);
  const shownCode = typeof code === 'string' ? scrub(code) : undefined;
  return Object.assign(new Error(scrub(textOf(message || code || reason))), { code: shownCode });
}
