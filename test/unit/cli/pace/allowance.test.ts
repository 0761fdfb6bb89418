import { expect, test } from 'vitest';
import { createAllowance } from '../../../../cli/pace/allowance.ts';

/** An allowance of 8, and responses that arrive one after the other. */
function createServer() {
  const allowance = createAllowance(8);
  let time = 0;
  const respond = (
    count: number,
    { status = 200, method = 'GET', milliseconds = 20, knowsLimit = false } = {},
  ): number => {
    for (let index = 0; index < count; index++) {
      const sent = time;
      time += milliseconds;
      allowance.learn({ method, status, headers: new Headers(), sent, received: time }, knowsLimit);
    }
    return allowance.current();
  };
  return { allowance, respond };
}

test.each([429, 502, 503, 504])('a response with status %i halves what may be under way', (status) => {
  const { respond } = createServer();
  expect(respond(1, { status })).toBe(4);
});

test.each([400, 401, 403, 404, 409, 500])('a response with status %i changes nothing', (status) => {
  const { respond } = createServer();
  expect(respond(1, { status })).toBe(8);
});

test('requests that were under way together halve it once', () => {
  const { allowance } = createServer();
  const answer = { method: 'GET', status: 502, headers: new Headers() };
  for (const received of [50, 60, 70]) allowance.learn({ ...answer, sent: 10, received }, false);
  expect(allowance.current()).toBe(4);
  allowance.learn({ ...answer, sent: 71, received: 80 }, false);
  expect(allowance.current()).toBe(2);
});

test('one request may always be under way', () => {
  const { respond } = createServer();
  expect(respond(10, { status: 503 })).toBe(1);
});

test('every 50 good responses allow one more, up to the most', () => {
  const { respond } = createServer();
  respond(1, { status: 502 });
  expect(respond(49)).toBe(4);
  expect(respond(1)).toBe(5);
  expect(respond(500)).toBe(8);
});

test('a bad response begins the 50 anew', () => {
  const { respond } = createServer();
  respond(1, { status: 502 });
  respond(49);
  respond(1, { status: 502 });
  expect(respond(49)).toBe(2);
});

test('a latency that triples halves it', () => {
  const { respond } = createServer();
  respond(50, { milliseconds: 60 });
  expect(respond(50, { milliseconds: 170 })).toBe(8);
  expect(respond(50, { milliseconds: 190 })).toBe(4);
});

test('latencies below 100 ms are no trouble, however much they grow', () => {
  const { respond } = createServer();
  respond(50, { milliseconds: 1 });
  expect(respond(50, { milliseconds: 90 })).toBe(8);
});

test('the latency is not judged where the server tells its limit', () => {
  const { respond } = createServer();
  respond(50, { milliseconds: 60 });
  expect(respond(50, { milliseconds: 600, knowsLimit: true })).toBe(8);
});

test('writes that take longer than reads are no trouble', () => {
  const { respond } = createServer();
  respond(100, { milliseconds: 60 });
  expect(respond(100, { milliseconds: 600, method: 'PUT' })).toBe(8);
});
