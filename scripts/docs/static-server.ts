/** Serves the files of a folder locally. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { portProblem } from '../port.ts';

export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Handles a request or passes it on. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Starts the server. A file that has a gzipped version next to it is sent compressed.
 * @param port 0 for any free one.
 * @param first handles every request before the folder does.
 * @throws {TaskError} when the port is in use.
 */
export function startStaticServer(
  folder: string,
  port: number,
  first: Middleware = (_request, _response, next) => next(),
): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, gzip: true });
  const server = createServer((request, response) => {
    const refuse = (): void => void response.writeHead(404).end('Not found');
    first(request, response, () => files(request, response, refuse));
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(port, error)));
    server.listen(port, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }),
    );
  });
}
