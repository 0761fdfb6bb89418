/** Serves the files of a folder on this machine. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { portProblem } from '../port.ts';

export interface StaticServerOptions {
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Path below which the folder appears, with a slash at both ends. `/` when left out. */
  readonly prefix?: string;
  /** Changes a page before it is sent. */
  readonly change?: (html: string) => string;
  /** Answers a request itself, or leaves it to the folder by returning false. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/**
 * Starts the server.
 * @throws {TaskError} when the port is in use.
 */
export function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { port, prefix = '/', answer } = options;
  const server = createServer((request, response) => {
    if (!answer?.(request, response)) serve(options, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(port, error)));
    server.listen(port, '127.0.0.1', () => {
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, close });
    });
  });
}

function serve(
  { folder, prefix = '/', change }: StaticServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const bytes = readBelow(folder, pathOf(request, prefix));
  if (bytes === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
    return;
  }
  const extension = pathOf(request, prefix)?.split('.').at(-1) ?? '';
  const body = extension === 'html' && change ? Buffer.from(change(bytes.toString())) : bytes;
  const isCompressed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const headers = {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ...(isCompressed ? { 'Content-Encoding': 'gzip' } : {}),
  };
  response.writeHead(200, headers).end(isCompressed ? gzipSync(body) : body);
}

/** The path of a file below the folder, or undefined when it is none. */
function pathOf({ url = '/' }: IncomingMessage, prefix: string): string | undefined {
  const path = URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '';
  if (!path.startsWith(prefix)) return undefined;
  const below = path.slice(prefix.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function readBelow(folder: string, path: string | undefined): Buffer | undefined {
  try {
    const full = path === undefined ? '' : join(folder, normalize(decodeURIComponent(path)));
    return full.startsWith(join(folder, sep)) ? readFileSync(full) : undefined;
  } catch {
    return undefined;
  }
}
