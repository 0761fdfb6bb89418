/** Serves the page of each viewer, the description, and the API that it describes. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { viewers } from './viewers.ts';

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly token: string;
  readonly type: string;
  readonly body: string;
}

export interface ViewerServer {
  readonly origin: string;
  /** The next request to the API. */
  readonly nextRequest: () => Promise<SentRequest>;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

export async function startViewerServer(): Promise<ViewerServer> {
  const files = Object.assign({}, ...viewers.map((viewer) => viewer.files)) as Readonly<
    Record<string, string>
  >;
  let origin = '';
  let report: (request: SentRequest) => void = () => {};
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', origin);
    const name = decodeURIComponent(pathname.slice(1));
    const page = viewers.find((viewer) => viewer.name === name)?.page;
    const send = (type: string, text: string | Buffer): void =>
      void response.writeHead(200, { 'Content-Type': type }).end(text);
    if (pathname.startsWith('/api/')) {
      report(await sentRequest(request));
      send('application/json', '{}');
    } else if (name === 'openapi.yaml') send('application/yaml', describing(origin));
    else if (page !== undefined) send('text/html', `<!doctype html><meta charset="utf-8"><body>${page}`);
    else if (files[name] !== undefined) send(types[extname(name)] ?? '', readFileSync(files[name]));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    nextRequest: () =>
      new Promise((resolve) => {
        report = resolve;
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The description of this server: the viewers send requests to the first server that it names. */
function describing(origin: string): string {
  return readFileSync('generated/openapi.yaml', 'utf8').replace('https://{host}', origin);
}

async function sentRequest(request: IncomingMessage): Promise<SentRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = '', url = '', headers } = request;
  return {
    method,
    url,
    token: String(headers['private-token']),
    type: String(headers['content-type']),
    body: Buffer.concat(chunks).toString(),
  };
}
