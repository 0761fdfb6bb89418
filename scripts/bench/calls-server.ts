/** A process that responds like GitLab, but only to the right request. Argument: the response. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sent } from './programs.ts';

const expected = Buffer.from(process.argv[2] ?? '');

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    body += text;
  });
  request.on('end', () => {
    const problem = problemOf(request, body);
    const content = problem === undefined ? expected : Buffer.from(JSON.stringify({ error: problem }));
    response.writeHead(problem === undefined ? 200 : 400, {
      'Content-Type': 'application/json',
      'Content-Length': content.length,
    });
    response.end(content);
  });
});

function problemOf({ method, url, headers }: IncomingMessage, body: string): string | undefined {
  if (method !== 'PUT' || url !== sent.path) return `${method} ${url} is not expected`;
  if (headers['private-token'] !== sent.token) return 'the token is missing';
  const settings = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const different = Object.entries(sent.settings).find(([name, value]) => settings[name] !== value);
  return different && `${different[0]} is missing`;
}

process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
