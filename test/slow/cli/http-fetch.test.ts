import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpFetch } from '../../../cli/connection/http-fetch.ts';
import { createClient, UnreadableResponseError } from '../../../client/index.ts';

/** How the server is to reply: it finds this in the query of the request. */
interface Reply {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly encoding: 'identity' | 'gzip' | 'GZIP' | 'x-gzip' | 'deflate' | 'br';
  /** Whether the connection breaks in the middle of the body. */
  readonly isCut: boolean;
}

const replies = fc.record<Reply>({
  status: fc.constantFrom(200, 201, 204, 301, 304, 400, 404, 429, 500, 503),
  headers: fc.array(
    fc.tuple(fc.constantFrom('Link', 'X-Request-Id', 'RateLimit-Reset'), fc.stringMatching(/^[\w-]{1,9}$/)),
  ),
  body: fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.string({ unit: 'grapheme', maxLength: 300 }))
    .map(([mark, text]) => mark + text),
  encoding: fc.constantFrom('identity', 'gzip', 'GZIP', 'x-gzip', 'deflate', 'br'),
  isCut: fc.boolean(),
});

let server: Server;
let url = '';
let connections = 0;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const sent = Buffer.concat(await request.toArray()).toString();
    const query = new URL(request.url ?? '', 'http://localhost').searchParams.get('reply');
    if (query !== null) reply(JSON.parse(query), response);
    else if (request.url === '/echo')
      response.end(JSON.stringify([request.method, sent, request.headers['private-token']]));
    else if (request.url === '/closed') request.socket.destroy();
    else if (request.url === '/switch')
      response.writeHead(101, { Connection: 'upgrade', Upgrade: 'x' }).end();
    else if (request.url !== '/silent') endless(response);
  });
  server.on('connection', () => (connections += 1));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const encoders: Readonly<Record<Reply['encoding'], (text: string) => Buffer>> = {
  identity: Buffer.from,
  gzip: gzipSync,
  GZIP: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};

function reply({ status, headers, body, encoding, isCut }: Reply, response: ServerResponse): void {
  const encoded = encoders[encoding](isCut ? `${body}.` : body);
  const length = encoded.length + Number(isCut);
  response.writeHead(status, [...headers, ['Content-Encoding', encoding], ['Content-Length', length]].flat());
  if (!isCut) response.end(encoded);
  else response.write(encoded, () => response.socket?.destroy());
}

function endless(response: ServerResponse): void {
  const part = '.'.repeat(1_000_000);
  const write = (): void => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', write);
  write();
}

const init = {
  method: 'GET',
  headers: {},
  redirect: 'manual',
  signal: new AbortController().signal,
} as const;

async function seenBy(fetch: typeof httpFetch, address: string): Promise<unknown> {
  try {
    const response = await fetch(address, init);
    const { status, ok, headers } = response;
    const names = ['link', 'x-request-id', 'RateLimit-Reset', 'absent'];
    return { status, ok, headers: names.map((name) => headers.get(name)), text: await response.text() };
  } catch {
    return 'an error';
  }
}

describe('requests of the command line tool', () => {
  test('get the same response as by fetch', async () => {
    await fc.assert(
      fc.asyncProperty(replies, async (wanted) => {
        const address = `${url}/?${new URLSearchParams({ reply: JSON.stringify(wanted) })}`;
        expect(await seenBy(httpFetch, address)).toEqual(await seenBy(globalThis.fetch, address));
      }),
    );
  });

  test('send their method, headers and body over one connection', async () => {
    const before = connections;
    for (const method of ['PUT', 'POST']) {
      const sent = { ...init, method, headers: { 'private-token': 'token' }, body: '{"channel":"#ä"}' };
      const response = await httpFetch(`${url}/echo`, sent);
      expect(JSON.parse(await response.text())).toEqual([method, sent.body, 'token']);
    }
    expect(connections - before).toBeLessThanOrEqual(1);
  });

  test('fail where the server switches to another protocol', async () => {
    await expect(httpFetch(`${url}/switch`, init)).rejects.toThrow('another protocol');
  });

  test('end when they are aborted', async () => {
    const controller = new AbortController();
    const response = httpFetch(`${url}/silent`, { ...init, signal: controller.signal });
    controller.abort();
    await expect(response).rejects.toThrow(/aborted/);
  });

  test('read no body without end', async () => {
    const client = createClient({ host: url, fetch: httpFetch, retry: { limit: 0 } });
    await expect(client.untyped.list(1)).rejects.toThrow(UnreadableResponseError);
  });

  test.each([
    ['nothing listens', () => 'http://127.0.0.1:1/', 'ECONNREFUSED'],
    ['the server closes the connection', () => `${url}/closed`, 'ECONNRESET'],
    ['the server has no TLS', () => url.replace('http:', 'https:'), 'EPROTO'],
  ])('fail with a code of the system where %s', async (_what, address, code) => {
    const error = await httpFetch(address(), init).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
  });
});
