/** Serves the files of a folder locally. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
    const refuse = (): void =>
      void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound(folder));
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

/** The page that says so, if the site has one. */
function notFound(folder: string): string {
  const path = join(folder, '404.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : 'Not found';
}
