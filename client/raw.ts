/** openapi-fetch, typed by the description, on the transport of the client. */
import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/client/paths.js';
import type { ClientOptions } from './client.js';
import type { Exchange } from './exchange.js';
import { errorOf } from './failures.js';
import { jsonIn } from './json.js';
import { send } from './transport.js';
import { baseUrlOf, type Project, projectOf } from './urls.js';

/** The typed openapi-fetch client. */
export interface RawClient extends Client<paths> {}

/**
 * openapi-fetch with the types of the description and with the token, timeout, retries and errors of `createClient`. The project
 * `id` is encoded for you.
 *
 * A response other than success is thrown as a `GitLabError`, after all middleware has seen it: an `onResponse` may replace it.
 * @throws {TypeError} when `host` is not an http(s) URL.
 */
export function createRawClient({ host, ...options }: ClientOptions = {}): RawClient {
  const baseUrl = baseUrlOf(host);
  /** What hides the secrets of a request. */
  const scrubbers = new WeakMap<Request, Exchange['scrub']>();

  const client = createFetchClient<paths>({
    baseUrl,
    pathSerializer: (path, { id }) => path.replace('{id}', encodeURIComponent(projectOf(id as Project))),
    fetch: async (request) => {
      const { method, url, signal } = request;
      const headers = Object.fromEntries(request.headers);
      const body = (await request.text()) || undefined;
      const { response, text, scrub } = await send({ method, url, headers, body, signal }, options);
      scrubbers.set(request, scrub);
      return new Response(text || null, response);
    },
  });
  // The middleware that is added first is the last to see a response.
  client.use({
    onResponse: async ({ request, response, options }) => {
      if (response.ok && options.parseAs !== 'json') return;
      const text = await response.clone().text();
      if (response.ok && (response.status === 204 || jsonIn(text) !== undefined)) return;
      const scrub = scrubbers.get(request) ?? ((words) => words);
      throw errorOf({ response, text, scrub }, request);
    },
  });
  return client;
}
