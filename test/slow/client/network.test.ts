/** What the client makes of real connections that fail. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient, NetworkError } from '../../../client/index.ts';

let server: Server;
let connections = 0;

beforeEach(() => {
  connections = 0;
});
afterEach(() => void server.close());

async function listen(created: Server): Promise<string> {
  server = created.on('connection', () => connections++).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a connection that is lost before or in the response is repeated', async () => {
  let requests = 0;
  const address = await listen(
    createServer(({ socket }, response) => {
      requests++;
      if (requests === 1) socket.destroy();
      else if (requests === 2)
        response.writeHead(200, { 'Content-Length': 100 }).write('[', () => socket.destroy());
      else response.setHeader('Connection', 'close').end('[]');
    }),
  );
  expect(await createClient({ host: `http://${address}` }).list(1)).toEqual([]);
  expect(requests).toBe(3);
});

test.each([
  ['speaks without TLS', () => createServer((_, response) => response.end('[]')), 'https'],
  ['does not speak HTTP', () => createSocketServer((socket) => socket.write('SSH-2.0-OpenSSH\r\n')), 'http'],
] as const)('a server that %s is not asked again', async (_what, create, scheme) => {
  const address = await listen(create());
  const error = await createClient({ host: `${scheme}://${address}` })
    .list(1)
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(NetworkError);
  expect(connections).toBe(1);
});
