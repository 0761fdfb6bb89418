/** The fake as a `fetch` function. */
import { readBody } from './bodies.js';
import { type Outcome, outcomeOf, type Parts } from './outcomes.js';
import { redirected, redirectOf } from './redirects.js';
import { isBodiless, type Reply } from './replies.js';

/** Accepts the arguments of the global `fetch`, and fails the same way. */
export type FakeFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** As many as `fetch` follows. */
const mostRedirects = 20;

/** @param origin of the server; undefined if it answers for every server. */
export function createFetch(parts: Parts, origin: string | undefined): FakeFetch {
  return async (input, init) => {
    let request = new Request(input, init);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      request.signal.throwIfAborted();
      const bytes = await request.arrayBuffer();
      const response = await responseTo(parts, origin, request, bytes);
      const next = redirectOf(response, request.url);
      if (next === undefined || request.redirect === 'manual') return response;
      if (request.redirect === 'error') throw failure('a redirect');
      request = redirected(request, bytes, response.status, next);
    }
    throw failure('too many redirects');
  };
}

async function responseTo(
  parts: Parts,
  origin: string | undefined,
  request: Request,
  bytes: ArrayBuffer,
): Promise<Response> {
  const { method, headers } = request;
  const url = new URL(request.url);
  if (origin !== undefined && url.origin !== origin) throw failure('ENOTFOUND');
  const body = await readBody({ method, url, headers, bytes });
  return responseOf(outcomeOf(parts, { method, url, headers, body }), request);
}

async function responseOf(outcome: Outcome, { method, signal }: Request): Promise<Response> {
  switch (outcome.kind) {
    case 'broken':
      throw failure(outcome.code);
    case 'silent':
      return aborted(signal);
    case 'reply': {
      const { reply, delay, isCut } = outcome;
      if (delay > 0) await wait(delay, signal);
      const hasBody = method !== 'HEAD' && !isBodiless(reply.status);
      // A reply without a body can only be cut in its head.
      if (isCut && !(hasBody && reply.body)) throw failure('ECONNRESET');
      const body = isCut ? cutBody(reply) : reply.body;
      return new Response(hasBody ? body : null, { status: reply.status, headers: reply.headers });
    }
    default:
      return outcome satisfies never;
  }
}

/** The error of `fetch` when the connection fails; its cause says why. */
function failure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

/** Never resolves; rejects when the caller aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([passed, aborted(signal)]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first half of a body, after which the connection breaks. */
function cutBody({ body }: Reply): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let isBegun = false;
  return new ReadableStream({
    pull(controller) {
      if (isBegun) return controller.error(failure('ECONNRESET'));
      isBegun = true;
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
}
