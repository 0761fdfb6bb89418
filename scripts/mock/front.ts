/** Stands in front of Prism, which knows the paths of the description only. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

const base = '/api/v4';

/**
 * A server that passes every request on to Prism, without `/api/v4` at the beginning of its path: GitLab's
 * clients send it, and the description leaves it to its servers.
 * @param port where Prism listens.
 */
export function createFront(port: number): Server {
  return createServer((received, response) => {
    const { method, headers, url = '/' } = received;
    const path = url.startsWith(`${base}/`) ? url.slice(base.length) : url;
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
      passOn(received, reply, response).catch(() => response.destroy());
    });
    sent.on('error', () => response.writeHead(502).end('The mock server has no answer.'));
    received.pipe(sent);
  });
}

async function passOn(
  { headers }: IncomingMessage,
  reply: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { statusCode = 502, headers: replied } = reply;
  if (statusCode !== 415) {
    response.writeHead(statusCode, replied);
    reply.pipe(response);
    return;
  }
  const { 'content-length': _length, ...others } = replied;
  response.writeHead(statusCode, others);
  response.end(blaming(headers['content-type'] ?? '', await text(reply)));
}

/** The example of the description names a content type; GitLab names the one that was sent. */
function blaming(contentType: string, body: string): string {
  return body.replace(/'[^']*'/, () => JSON.stringify(`'${contentType}'`).slice(1, -1));
}
