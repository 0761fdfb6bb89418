/** openapi-fetch, typed by the description, on the transport of the client. */
import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/client/paths.js';
import type { ClientOptions } from './client.js';
import type { Exchange } from './exchange.js';
import { errorOf } from './failures.js';
import { isRecord, jsonIn } from './json.js';
import { createTransport } from './transport.js';
import { baseUrlOf, type Group, ownerOf, type Project } from './urls.js';

/** Statuses of which no Response can have a body. */
const bodiless = [204, 205, 304];

const form = 'application/x-www-form-urlencoded';

/** The typed openapi-fetch client. */
export interface RawClient extends Client<paths> {}

/**
 * openapi-fetch with the types of the description and with the token, timeout, retries and errors of
 * `createClient`. The `id` of the project or group is encoded for you.
 *
 * A request that middleware sends to another server has neither the token nor the `headers` of the client.
 *
 * A response other than success is thrown as a `GitLabError`, after all middleware has seen it: an
 * `onResponse` may replace it.
 * @throws {TypeError} when `host` is not an http(s) URL, or when no request can hold the `headers` or the
 * `userAgent`.
 */
export function createRawClient({ host, ...options }: ClientOptions = {}): RawClient {
  const baseUrl = baseUrlOf(host);
  const send = createTransport(options);
  // Middleware, or the option `baseUrl` of a request, may lead to another server.
  const sendElsewhere = createTransport({
    ...options,
    token: undefined,
    bearer: undefined,
    headers: undefined,
  });
  const exchanges = new WeakMap<Request, Exchange>();

  const client = createFetchClient<paths>({
    baseUrl,
    bodySerializer: (body: unknown, headers?: Headers) => {
      if (headers?.get('Content-Type')?.startsWith(form)) return isRecord(body) ? formOf(body) : body;
      return body instanceof FormData ? body : JSON.stringify(body);
    },
    pathSerializer: (path, { id }) => {
      const level = path.includes('/groups/{id}') ? 'group' : 'project';
      return path.replace('{id}', encodeURIComponent(ownerOf(level, id as Project | Group)));
    },
    fetch: async (request) => {
      const { method, url, signal } = request;
      const call = {
        method,
        url,
        path: url.replace(/.*?\/api\/v4|\?.*/g, ''),
        extraHeaders: Object.fromEntries(request.headers),
        body: (await request.text()) || undefined,
        signal,
      };
      const isOwnServer = new URL(url).origin === new URL(baseUrl).origin;
      const exchange = await (isOwnServer ? send : sendElsewhere)(call);
      const { status, serverText } = exchange;
      // No Response can have such a status; 0 is a redirect in a browser.
      if (status < 200 || status > 599) throw errorOf(exchange);
      exchanges.set(request, exchange);
      const body = bodiless.includes(status) ? null : serverText || null;
      return responseOf(body, exchange);
    },
  });
  // The middleware that is added first is the last to see a response.
  client.use({
    onResponse: async ({ request, response, options: { parseAs } }) => {
      const exchange = exchanges.get(request);
      const { status, ok, headers } = response;
      const serverText = await response.clone().text();
      // Middleware may have replaced the response.
      const json = serverText === exchange?.serverText ? exchange.json : jsonIn(serverText);
      const isExpected = ok && (parseAs !== 'json' || status === 204 || json !== undefined);
      if (exchange && !isExpected) throw errorOf({ ...exchange, status, ok, headers, serverText, json });
    },
  });
  return client;
}

/** A response for middleware. It keeps headers that cannot be listed, as those of your own `fetch` may be. */
function responseOf(body: string | null, { status, headers }: Exchange): Response {
  if (Symbol.iterator in headers) return new Response(body, { status, headers });
  return Object.defineProperty(new Response(body, { status }), 'headers', { value: headers });
}

/**
 * Settings as GitLab reads a form: an array has an entry for each item (one without items cannot be said),
 * and null is empty.
 */
function formOf(settings: Readonly<Record<string, unknown>>): string {
  const entries = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (Array.isArray(value)) for (const item of value) entries.append(`${name}[]`, String(item));
    else if (value !== undefined) entries.append(name, String(value ?? ''));
  }
  return entries.toString();
}
