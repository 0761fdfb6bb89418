/** Stands in front of Prism, which knows the paths of the description only, and answers with its examples. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { type ReceivedRequest, reasonFor } from './reason.ts';
import { serverFacts } from './server-facts.ts';

const base = '/api/v4';

/**
 * A server that passes every request on to Prism, without `/api/v4` at the beginning of its path: GitLab's
 * clients send it, and the description leaves it to its servers. It says what a 400 or 415 is about, and
 * which version it is.
 * @param port where Prism listens.
 */
export function createFront(port: number): Server {
  return createServer((received, response) => {
    passOn(port, received, response).catch(() => response.destroy());
  });
}

async function passOn(port: number, received: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', headers, url = '/' } = received;
  const path = url.startsWith(`${base}/`) ? url.slice(base.length) : url;
  const facts = serverFacts(method, path, headers);
  if (facts) {
    response.writeHead(facts.status, { 'content-type': 'application/json' }).end(facts.body);
    return;
  }
  const body = await buffer(received);
  const sent = request({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
    const asked = { method, path, contentType: headers['content-type'] ?? '', body: body.toString() };
    answer(asked, reply, response).catch(() => response.destroy());
  });
  sent.on('error', () => response.writeHead(502).end('The mock server has no answer.'));
  sent.end(body);
}

async function answer(
  asked: ReceivedRequest,
  reply: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { statusCode = 502, headers } = reply;
  if (statusCode !== 400 && statusCode !== 415) {
    response.writeHead(statusCode, headers);
    reply.pipe(response);
    return;
  }
  const { 'content-length': _length, ...others } = headers;
  const example = await text(reply);
  response.writeHead(statusCode, others);
  response.end(reasonFor(statusCode, asked) ?? example);
}
