/** openapi-fetch, typed by the description, on the transport of the client. */
import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/client/paths.js';
import type { ClientOptions } from './client.js';
import { errorOf, isSuccess } from './failures.js';
import { jsonIn } from './json.js';
import { createTransport, type TextResponse } from './transport.js';
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
  const send = createTransport(options);
  /** What hides the secrets of a request. */
  const scrubbers = new WeakMap<Request, TextResponse['scrub']>();

  const client = createFetchClient<paths>({
    baseUrl,
    pathSerializer: (path, { id }) => path.replace('{id}', encodeURIComponent(projectOf(id as Project))),
    fetch: async (request) => {
      const { method, url, headers, signal } = request;
      const body = (await request.text()) || undefined;
      const response = await send({ method, url, headers, body, signal });
      scrubbers.set(request, response.scrub);
      return new Response(response.text || null, response);
    },
  });
  // The middleware that is added first is the last to see a response.
  client.use({
    onResponse: async ({ request, response, options }) => {
      const { status, headers } = response;
      if (isSuccess(status) && options.parseAs !== 'json') return;
      const text = await response.clone().text();
      if (isSuccess(status) && (status === 204 || jsonIn(text) !== undefined)) return;
      const scrub = scrubbers.get(request) ?? ((words) => words);
      throw errorOf({ status, headers, text, scrub }, request);
    },
  });
  return client;
}
