/** Serves the files of a folder locally. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { portProblem } from '../port.ts';

export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Handles a request or passes it on. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The names by which a browser on this machine reaches the server. */
const ownNames = ['127.0.0.1', 'localhost'];

/**
 * Starts the server. A file that has a gzipped version next to it is sent compressed; a link that leads out
 * of the folder is not followed. Only GET and HEAD are answered, and only under the server's own names: a
 * website whose name leads here (DNS rebinding) gets nothing.
 * @param port 0 for any free one.
 * @param first handles every request before the folder does.
 * @throws {TaskError} when the port is in use.
 */
export function startStaticServer(
  folder: string,
  port: number,
  first: Middleware = (_request, _response, next) => next(),
): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, gzip: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    if (!isOwnName(request.headers.host))
      return void response.writeHead(421).end(`This server is ${ownNames.join(' or ')}.`);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end('GET and HEAD only');
    const refuse = (): void =>
      void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound(folder));
    first(request, response, () => {
      if (leadsOut(folder, request.url ?? '')) refuse();
      else files(request, response, refuse);
    });
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

function isOwnName(host = ''): boolean {
  return ownNames.includes(host.toLowerCase().replace(/:\d{1,5}$/, ''));
}

/** Whether one of the files that may answer for a URL is outside the folder, behind a link. */
function leadsOut(folder: string, url: string): boolean {
  const path = join(folder, pathOf(url));
  return [path, `${path}.html`, join(path, 'index.html')]
    .flatMap((file) => [file, `${file}.gz`])
    .map(realPath)
    .some((file) => file !== undefined && !`${file}${sep}`.startsWith(realpathSync(folder) + sep));
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*/, ''));
  } catch {
    return url;
  }
}

/** The path of an existing file or folder without links. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The page that says so, if the site has one. */
function notFound(folder: string): string {
  const path = join(folder, '404.html');
  return existsSync(path) && !leadsOut(folder, '404.html') ? readFileSync(path, 'utf8') : 'Not found';
}
