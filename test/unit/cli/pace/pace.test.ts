import { expect, test } from 'vitest';
import { createPace, type LearningPace } from '../../../../cli/pace/pace.ts';
import { createClient, NetworkError, RateLimitError, ServerError } from '../../../../client/index.ts';
import { createFakeGitLab, type FakeGitLab, type FakeGitLabOptions } from '../../../../client/testing.ts';
import { createVirtualClock } from '../virtual-clock.ts';

interface Server {
  readonly pace: LearningPace;
  readonly clock: ReturnType<typeof createVirtualClock>;
  readonly fake: FakeGitLab;
  readonly interrupt: () => void;
  /** Lists the integrations of a project so many times, and returns when each response arrived, in seconds. */
  readonly call: (count: number) => Promise<number[]>;
  readonly statuses: () => number[];
  readonly mostUnderWay: () => number;
  /** The seconds of the pauses that were told. */
  readonly pauses: readonly number[];
}

/** A server that takes some milliseconds for a response. */
function createServer(
  options: FakeGitLabOptions = {},
  { concurrency = 8, latency = () => 20 }: { concurrency?: number; latency?: () => number } = {},
): Server {
  const clock = createVirtualClock();
  const start = clock.now();
  const fake = createFakeGitLab({ ...options, now: () => new Date(clock.now()) });
  const controller = new AbortController();
  const pauses: number[] = [];
  const pace = createPace(concurrency, { clock, interrupted: controller.signal }, (milliseconds) =>
    pauses.push(milliseconds / 1000),
  );
  let underWay = 0;
  let mostUnderWay = 0;
  const client = createClient({
    token: 'token',
    retry: { limit: 0 },
    timeout: 0,
    fetch: async (url, init) => {
      const sent = clock.now();
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      await clock.sleep(latency());
      underWay -= 1;
      const response = await fake.fetch(url, init);
      pace.learn({
        ...response,
        method: 'GET',
        status: response.status,
        headers: response.headers,
        sent,
        received: clock.now(),
      });
      return response;
    },
  });
  const callOnce = async (): Promise<number> => {
    await pace.run(() => client.list(1));
    return (clock.now() - start) / 1000;
  };
  return {
    pace,
    clock,
    fake,
    interrupt: () => controller.abort(),
    call: (count) => clock.settle(Promise.all(Array.from({ length: count }, callOnce))),
    statuses: () => fake.requests.map(({ status }) => status ?? 0),
    mostUnderWay: () => mostUnderWay,
    pauses,
  };
}

test('a server without limits is used at full concurrency, and no more', async () => {
  const server = createServer();
  const ends = await server.call(80);
  expect(server.mostUnderWay()).toBe(8);
  expect(ends.at(-1)).toBeCloseTo(0.2);
});

test('with a limit of 2,000 a minute and 20 ms no request is refused, and a fifth is left to people', async () => {
  const server = createServer({ rateLimit: { requests: 2000, seconds: 60 } });
  await server.call(1);
  const ends = await server.call(2400);
  expect(server.statuses()).not.toContain(429);
  const minutes = (ends.at(-1) ?? 0) / 60;
  // 1,600 a minute.
  expect(minutes).toBeGreaterThan(1.45);
  expect(minutes).toBeLessThan(1.6);
  expect(server.pace.requestsAMinute()).toBeGreaterThan(1500);
  expect(server.pace.requestsAMinute()).toBeLessThan(1700);
  expect(server.pauses).toEqual([]);
});

test('the time of requests is known from the first response on', async () => {
  const server = createServer({}, { latency: () => 80 });
  expect(server.pace.secondsFor(1000)).toBe(25);
  await server.call(1);
  expect(server.pace.secondsFor(1000)).toBe(10);
});

test.each([10, 500, 1500, 2400])('the time of %i requests against a limit is known before', async (count) => {
  const server = createServer({ rateLimit: { requests: 2000, seconds: 60 } });
  await server.call(1);
  await server.clock.settle(server.clock.sleep(45_000));
  const [before = 0] = await server.call(1);
  const expected = server.pace.secondsFor(count);
  const ends = await server.call(count);
  const seconds = (ends.at(-1) ?? 0) - before;
  expect(Math.abs(seconds - expected)).toBeLessThan(1 + expected / 10);
});

test('the requests that are left are spread over the rest of the period', async () => {
  const server = createServer({ rateLimit: { requests: 100, seconds: 100 } });
  await server.call(1);
  const ends = await server.call(40);
  const middle = ends[20] ?? 0;
  expect(middle / (ends.at(-1) ?? 0)).toBeCloseTo(0.5, 1);
});

test.each([30, 600, 3600])(
  'one refusal pauses all calls for the %i seconds that the server asks for',
  async (retryAfter) => {
    const server = createServer();
    await server.call(1);
    server.fake.fail({ status: 429, retryAfter });
    const ends = await server.call(40);
    expect(server.statuses().filter((status) => status === 429)).toHaveLength(1);
    const late = ends.filter((end) => end > 1);
    expect(Math.min(...late)).toBeGreaterThanOrEqual(retryAfter);
    expect(server.pauses.map(Math.round)).toEqual([retryAfter]);
    // Those that were under way when it came.
    expect(ends.length - late.length).toBeLessThanOrEqual(8);
  },
);

test('refusals of calls that were under way together are one pause', async () => {
  let calls = 0;
  const server = createServer({}, { latency: () => 20 + 5 * (calls++ % 8) });
  await server.call(1);
  server.fake.fail({ status: 429, retryAfter: 30, times: 5 });
  await server.call(8);
  expect(server.pauses.map(Math.round)).toEqual([30]);
});

/** What a server says that takes no more requests for an hour. */
const spent = (remaining: number) => ({
  status: 200,
  body: [],
  headers: { 'RateLimit-Remaining': String(remaining), 'RateLimit-Reset': '3600' },
});

test('after the last request of a period all calls wait for its end, which is told', async () => {
  const server = createServer();
  server.fake.fail(spent(0));
  await server.call(1);
  expect(server.pauses).toEqual([]);
  const ends = await server.call(3);
  expect(Math.min(...ends)).toBeGreaterThan(3600);
  expect(server.pauses).toEqual([3600]);
});

test('a wait for the end of a period that is all but spent is told', async () => {
  const server = createServer();
  server.fake.fail(spent(1));
  await server.call(1);
  const ends = await server.call(2);
  expect(ends[1]).toBeGreaterThan(3600);
  expect(server.pauses.map(Math.round)).toEqual([3600]);
});

test('a short pause is not told', async () => {
  const server = createServer();
  server.fake.fail({ status: 429, retryAfter: 2 });
  await server.call(1);
  expect(server.pauses).toEqual([]);
});

test('a refusal in JSON pauses all calls as well', async () => {
  const server = createServer({ rateLimit: { requests: 50, seconds: 60, format: 'json' } });
  const ends = await server.call(100);
  expect(ends).toHaveLength(100);
  expect(server.statuses().filter((status) => status === 429).length).toBeLessThanOrEqual(16);
});

test('a server that refuses for ever ends the call with its error', async () => {
  const server = createServer({ rateLimit: { requests: 0, seconds: 60 } });
  await expect(server.call(1)).rejects.toThrow(RateLimitError);
});

test('a pause of more than a day is not waited for', async () => {
  const server = createServer();
  server.fake.fail({ status: 429, retryAfter: 3_000_000, times: Number.POSITIVE_INFINITY });
  await expect(server.call(1)).rejects.toThrow(RateLimitError);
  expect(server.statuses()).toEqual([429]);
});

test('a gateway that fails for a moment costs no call', async () => {
  const server = createServer();
  await server.call(1);
  server.fake.fail({ status: 502, times: 6 });
  expect(await server.call(40)).toHaveLength(40);
});

test('a gateway that goes on failing ends the call after half a minute', async () => {
  const server = createServer();
  server.fake.fail({ status: 503, times: Number.POSITIVE_INFINITY });
  await expect(server.call(1)).rejects.toThrow(ServerError);
  expect(server.statuses()).toHaveLength(6);
});

test('a server that was never reached is not tried again', async () => {
  const server = createServer();
  server.fake.fail({ connection: 'refused', times: Number.POSITIVE_INFINITY });
  await expect(server.call(1)).rejects.toThrow(NetworkError);
  expect(server.fake.requests).toHaveLength(1);
});

test('an interruption ends all waits, and lets what is under way come to its end', async () => {
  const server = createServer({}, { concurrency: 2 });
  const calls = Array.from({ length: 5 }, () => server.call(1));
  server.interrupt();
  const ends = await Promise.allSettled(calls);
  expect(ends.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
    'rejected',
  ]);
  expect(ends[4]).toMatchObject({ reason: { exitCode: 130 } });
});

test('a pause of an hour ends at once with an interruption', async () => {
  const server = createServer();
  const before = server.clock.now();
  const call = server.pace.run(async () => {
    const headers = new Headers({ 'Retry-After': '3600' });
    throw new RateLimitError('', { method: 'GET', path: '', headers, retryAfter: 3600 });
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.pauses).toEqual([3600]);
  server.interrupt();
  await expect(call).rejects.toMatchObject({ exitCode: 130 });
  expect(server.clock.now()).toBe(before);
});
