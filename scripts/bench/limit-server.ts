/**
 * A process that takes a number of requests in each second and refuses the others. Arguments: the number and
 * what it says about its limit.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server says about its limit: all that GitLab says, only how long to wait, or nothing. */
export type Hint = 'RateLimit headers' | 'Retry-After' | 'none';

const limit = Number(process.argv[2]);
const hint = process.argv[3] as Hint;
let second = 0;
let observed = 0;

const server = createServer((_, response) => {
  const now = Math.floor(Date.now() / 1000);
  observed = second === now ? observed + 1 : 1;
  second = now;
  const isTaken = observed <= limit;
  if (hint === 'RateLimit headers') {
    response.setHeader('RateLimit-Remaining', Math.max(limit - observed, 0));
    response.setHeader('RateLimit-Reset', now + 1);
  }
  if (!isTaken && hint !== 'none') response.setHeader('Retry-After', 1);
  response.setHeader('Content-Type', isTaken ? 'application/json' : 'text/plain');
  response.writeHead(isTaken ? 200 : 429).end(isTaken ? '[]' : 'Retry later');
});

process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
