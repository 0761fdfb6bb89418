/** The fake as a local server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { readBody } from './bodies.js';
import { isRead } from './integrations.js';
import { outcomeOf, type Parts } from './outcomes.js';
import { isBodiless, type Reply, withHeaders } from './replies.js';

/** A fake that listens. */
export interface FakeListener {
  /** URL, such as `http://127.0.0.1:8080`: the `host` of a client. */
  readonly url: string;
  /** Stops listening and closes open connections. */
  readonly close: () => Promise<void>;
}

// In a variable, so that bundlers for browsers do not look for the module.
const httpModule = 'node:http';

/** @param port 0 for a free one. */
export async function listen(parts: Parts, port: number): Promise<FakeListener> {
  // TypeScript does not know the type of a module that is named by a variable.
  const { createServer } = (await import(
    /* @vite-ignore */ /* webpackIgnore: true */ httpModule
  )) as typeof import('node:http');
  let url = '';
  const server = createServer((incoming, outgoing) => {
    respond(parts, url, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      // Its only error is that it is closed already.
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: url + parts.root, close };
}

async function respond(
  parts: Parts,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', socket } = incoming;
  // A target that is no path, such as `*`, has no route.
  const target = incoming.url?.startsWith('/') ? incoming.url : '/';
  const url = new URL(origin + target);
  const headers = new Headers(
    Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const bytes = await new Blob(isRead(method) ? [] : await incoming.toArray()).arrayBuffer();
  const body = await readBody({ method, url, headers, bytes });
  const outcome = outcomeOf(parts, { method, url, headers, body });
  switch (outcome.kind) {
    case 'silent':
      return;
    case 'broken':
      socket.destroy();
      return;
    case 'reply':
      if (outcome.delay > 0) await wait(outcome.delay, outgoing);
      if (!outgoing.destroyed) send(outcome.reply, outcome.isCut, socket, outgoing);
      return;
    default:
      outcome satisfies never;
  }
}

/** Ends early if the connection does. */
function wait(milliseconds: number, outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    outgoing.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function send(reply: Reply, isCut: boolean, socket: Socket, outgoing: ServerResponse): void {
  const { status, body } = reply;
  const length: Reply['headers'] = isBodiless(status)
    ? {}
    : { 'Content-Length': String(new TextEncoder().encode(body).length) };
  outgoing.writeHead(status, withHeaders(reply, length).headers);
  if (!isCut) outgoing.end(isBodiless(status) ? undefined : body);
  else outgoing.write(body.slice(0, Math.ceil(body.length / 2)), () => socket.destroy());
}
