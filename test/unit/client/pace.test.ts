import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AbortedError, type ClientOptions, createClient, RateLimitError } from '../../../client/index.ts';
import { createRawClient } from '../../../client/raw.ts';
import { json } from './stub.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = Date.UTC(2026, 0, 1);
const text = 'Retry later';
const ofGitLab = JSON.stringify({ message: { error: 'Try again later.' } });

/** What a server says beside the status: headers by the milliseconds until it takes requests again. */
type Hint = (milliseconds: number) => Record<string, string>;

const seconds: Hint = (milliseconds) => ({ 'Retry-After': String(Math.ceil(milliseconds / 1000)) });
const exact: Hint = (milliseconds) => ({ 'Retry-After': String(milliseconds / 1000) });
const reset: Hint = (milliseconds) => ({
  'RateLimit-Reset': String(Math.ceil((Date.now() + milliseconds) / 1000)),
});
const none: Hint = () => ({});

/** Whether a server takes a request now (0), or else in how many milliseconds. */
type Limiter = () => number;

/** Counts the requests of every period anew. */
function fixedWindow(requests: number, period: number, offset = 0): Limiter {
  let window = -1;
  let count = 0;
  return () => {
    const present = Math.floor((Date.now() - start + offset) / period);
    count = window === present ? count + 1 : 1;
    window = present;
    return count <= requests ? 0 : (present + 1) * period - (Date.now() - start + offset);
  };
}

/** Looks back by one period. */
function slidingWindow(requests: number, period: number): Limiter {
  const taken: number[] = [];
  return () => {
    while ((taken[0] ?? Infinity) <= Date.now() - period) taken.shift();
    if (taken.length < requests) taken.push(Date.now());
    else return (taken[0] ?? 0) + period - Date.now();
    return 0;
  };
}

/** Holds some tokens, which come back evenly. */
function bucket(requests: number, period: number): Limiter {
  let tokens = requests;
  let last = Date.now();
  return () => {
    tokens = Math.min(requests, tokens + ((Date.now() - last) * requests) / period);
    last = Date.now();
    if (tokens < 1) return ((1 - tokens) * period) / requests;
    tokens--;
    return 0;
  };
}

/** A server with a limit, whose responses take some time. */
function limited(limiter: Limiter, hint: Hint = seconds, latency = 2, body = text) {
  /** When requests came, and what they got. */
  const log: { readonly at: number; readonly status: number }[] = [];
  const fetch = async () => {
    const wait = limiter();
    const headers = hint(wait);
    log.push({ at: Date.now() - start, status: wait > 0 ? 429 : 200 });
    await new Promise((resolve) => setTimeout(resolve, latency));
    return wait > 0 ? new Response(body, { status: 429, headers }) : json([]);
  };
  return { fetch, log };
}

/** Calls at the same time: how many failed, and after how many milliseconds the last one ended. */
async function callAll(count: number, options: ClientOptions) {
  const gitlab = createClient(options);
  const before = Date.now();
  let took = 0;
  const calls = Promise.allSettled(
    Array.from({ length: count }, (_, index) =>
      gitlab.list(index + 1).finally(() => {
        took = Date.now() - before;
      }),
    ),
  );
  await vi.runAllTimersAsync();
  const failures = (await calls).flatMap((call) => (call.status === 'rejected' ? [call.reason] : []));
  return { failures, took };
}

describe('300 calls at once against a server that takes 10 a second', () => {
  const limiters: readonly (readonly [string, () => Limiter])[] = [
    ['a fixed window', () => fixedWindow(10, 1000)],
    ['a fixed window that has begun', () => fixedWindow(10, 1000, 700)],
    ['a sliding window', () => slidingWindow(10, 1000)],
    ['a bucket', () => bucket(10, 1000)],
  ];
  const hints: readonly (readonly [string, Hint])[] = [
    ['whole seconds', seconds],
    ['fractions', exact],
    ['nothing', none],
  ];
  const cases = limiters.flatMap(([limiterName, limiter]) =>
    hints.flatMap(([hintName, hint]) =>
      [1, 10, 50].map((latency) => ({ limiterName, limiter, hintName, hint, latency })),
    ),
  );

  test.each([
    ...cases,
    ...[1, 10, 50].map((latency) => ({
      limiterName: 'a fixed window',
      limiter: () => fixedWindow(10, 1000),
      hintName: 'the time of the reset',
      hint: reset,
      latency,
    })),
  ])(
    'end without an error, in 1.3 × the time of the limit: $limiterName, $hintName, $latency ms',
    async ({ limiter, hint, latency }) => {
      const { fetch } = limited(limiter(), hint, latency);
      const { failures, took } = await callAll(300, { fetch });
      expect(failures).toEqual([]);
      expect(took).toBeLessThan(1.3 * 29_000);
    },
  );
});

describe('after a 429', () => {
  test.each([
    [1, text],
    [60, text],
    [60, ofGitLab],
    [600, ofGitLab],
  ])('all calls wait %i s together and go on one by one, faster and faster', async (wait, body) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    let isOpen = false;
    setTimeout(() => {
      isOpen = true;
    }, wait * 1000);
    const hint = () => ({ 'Retry-After': String(wait) });
    const { fetch, log } = limited(() => (isOpen ? 0 : 1), hint, 2, body);
    const { failures } = await callAll(300, { fetch });
    expect(failures).toEqual([]);
    const times = log.slice(300).map(({ at }) => at);
    expect(log.slice(0, 300).every(({ at }) => at === 0)).toBe(true);
    expect(times[0]).toBeGreaterThanOrEqual(wait * 1000 * 1.05);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps[0]).toBe(10);
    expect(gaps.every((gap, index) => gap > 0 && gap <= (gaps[index - 1] ?? 10) + 1)).toBe(true);
    expect(gaps.at(-1)).toBe(1);
  });

  test('nothing is sent sooner than the server asked', async () => {
    for (const hint of [seconds, exact]) {
      const asked: number[] = [];
      const { fetch } = limited(bucket(3, 2000), hint, 5);
      let count = 0;
      const watched = async () => {
        // Those that were sent before the first refusal are under way.
        if (count++ >= 40) expect(Date.now()).toBeGreaterThanOrEqual(asked[0] ?? 0);
        const response = await fetch();
        const wait = response.headers.get('Retry-After');
        if (wait) asked[0] = Math.max(asked[0] ?? 0, Date.now() + Number(wait) * 1000);
        return response;
      };
      // One at a time would have nothing under way; with 10 ms between calls there is nothing either.
      expect((await callAll(40, { fetch: watched })).failures).toEqual([]);
    }
  });

  test('calls that come later wait as well, whatever they are', async () => {
    const { fetch, log } = limited(fixedWindow(1, 60_000));
    const gitlab = createClient({ fetch });
    const outcomes = [gitlab.list(1), gitlab.untyped.list(2)];
    await vi.advanceTimersByTimeAsync(1000);
    outcomes.push(gitlab.untyped.list(3), gitlab.list(4));
    await vi.advanceTimersByTimeAsync(58_000);
    expect(log).toHaveLength(2);
    await vi.runAllTimersAsync();
    await Promise.all(outcomes);
    expect(log.filter(({ status }) => status === 200)).toHaveLength(4);
  });

  test('another client does not wait', async () => {
    const { fetch } = limited(fixedWindow(1, 60_000));
    await Promise.all([createClient({ fetch }).list(1), callAll(1, { fetch })]);
    const raw = createRawClient({ fetch: async () => json([]) });
    expect((await raw.GET('/projects/{id}/integrations', { params: { path: { id: 1 } } })).data).toEqual([]);
  });

  test.each<Record<string, string>>([{}, { 'Retry-After': '0' }, { 'RateLimit-Reset': '1' }])(
    'calls wait for seconds, twice as long every time, when the server does not say how long: %j',
    async (headers) => {
      vi.spyOn(Math, 'random').mockReturnValue(0);
      const { fetch, log } = limited(
        () => 1,
        () => headers,
        0,
      );
      await callAll(1, { fetch, retry: { limit: 8 } });
      const waits = log.map(({ at }, index) => at - (log[index - 1]?.at ?? 0));
      expect(waits).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    },
  );

  test('calls that were refused give up together when the server takes nothing', async () => {
    const { fetch, log } = limited(() => 60_000);
    const { failures, took } = await callAll(300, { fetch });
    expect(failures).toHaveLength(300);
    expect(failures.every((error) => error instanceof RateLimitError && error.retryAfter === 60)).toBe(true);
    expect(took).toBeLessThan(2 * 66_000 + 1000);
    // The first 300, and a few after each pause.
    expect(log.length).toBeLessThan(310);
  });

  test('a call that was never sent does not give up with the others', async () => {
    let isOpen = false;
    const { fetch, log } = limited(() => (isOpen ? 0 : 60_000));
    const gitlab = createClient({ fetch, retry: { limit: 1 } });
    const refused = gitlab.list(1).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    const later = gitlab.list(2);
    expect(await vi.advanceTimersByTimeAsync(70_000).then(() => refused)).toBeInstanceOf(RateLimitError);
    isOpen = true;
    await vi.runAllTimersAsync();
    expect(await later).toEqual([]);
    expect(log.map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  test.each([1, 2, 5])('a call makes %i more attempts at most', async (limit) => {
    const { fetch, log } = limited(() => 1000);
    const { failures } = await callAll(1, { fetch, retry: { limit } });
    expect(failures[0]).toBeInstanceOf(RateLimitError);
    expect(log).toHaveLength(limit + 1);
  });

  test('a call that follows one that gave up makes as many attempts', async () => {
    const { fetch, log } = limited(() => 1000);
    const gitlab = createClient({ fetch, retry: { limit: 1 } });
    for (const attempts of [2, 4, 6]) {
      const call = expect(gitlab.list(1)).rejects.toBeInstanceOf(RateLimitError);
      await vi.runAllTimersAsync();
      await call;
      expect(log).toHaveLength(attempts);
    }
  });

  test('nothing waits without retries', async () => {
    const { fetch, log } = limited(() => 60_000, seconds, 0);
    const gitlab = createClient({ fetch, retry: { limit: 0 } });
    for (let project = 1; project <= 3; project++) {
      const call = expect(gitlab.list(project)).rejects.toBeInstanceOf(RateLimitError);
      await vi.advanceTimersByTimeAsync(1);
      await call;
    }
    expect(log).toHaveLength(3);
  });

  test('the longest wait that the server asked for counts', async () => {
    const hints = ['1', '60', '2'];
    const times: number[] = [];
    const fetch = async () => {
      times.push(Date.now() - start);
      const wait = hints.shift();
      return wait ? new Response('', { status: 429, headers: { 'Retry-After': wait } }) : json([]);
    };
    await callAll(3, { fetch });
    expect(times.slice(0, 3)).toEqual([0, 0, 0]);
    expect(times[3]).toBeGreaterThanOrEqual(60_000);
  });

  test('a call that comes while others go on is the last to go', async () => {
    const limiter = fixedWindow(1, 60_000);
    let isOpen = false;
    const projects: string[] = [];
    const { fetch } = limited(() => (isOpen ? 0 : limiter()));
    const gitlab = createClient({
      fetch: (url) => {
        projects.push(url.replace(/\D+v4\D+(\d+).*/, '$1'));
        return fetch();
      },
    });
    const calls = Array.from({ length: 300 }, (_, index) => gitlab.list(index + 1));
    await vi.advanceTimersByTimeAsync(1000);
    isOpen = true;
    while (projects.length < 500) await vi.advanceTimersByTimeAsync(1);
    const newcomer = gitlab.list(1000);
    await vi.runAllTimersAsync();
    await Promise.all([...calls, newcomer]);
    expect(projects.slice(300)).toEqual([
      ...Array.from({ length: 299 }, (_, index) => String(index + 2)),
      '1000',
    ]);
  });

  test('the timeout does not run while a call waits', async () => {
    const { fetch } = limited(fixedWindow(1, 60_000));
    expect((await callAll(3, { fetch, timeout: 100 })).failures).toEqual([]);
  });

  test('clients come back at different times', async () => {
    const times = new Set<number>();
    for (let index = 0; index < 5; index++)
      times.add((await callAll(2, { fetch: limited(fixedWindow(1, 1000, start - Date.now())).fetch })).took);
    expect(times.size).toBeGreaterThan(1);
  });

  test('a signal ends the wait of one call, which is never sent, and no other waits for it', async () => {
    const { fetch, log } = limited(fixedWindow(1, 60_000));
    const gitlab = createClient({ fetch });
    const controller = new AbortController();
    const refused = Promise.all([gitlab.list(1), gitlab.list(2)]);
    await vi.advanceTimersByTimeAsync(1000);
    const aborted = Array.from({ length: 100 }, () => gitlab.list(3, { signal: controller.signal }));
    const ends = Promise.all(aborted.map((call) => expect(call).rejects.toBeInstanceOf(AbortedError)));
    controller.abort();
    await ends;
    expect(vi.getTimerCount()).toBe(1);
    await vi.runAllTimersAsync();
    await refused;
    expect(log).toHaveLength(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('no timer is left when the only call that waits is aborted', async () => {
    const { fetch } = limited(() => 60_000);
    const controller = new AbortController();
    const call = createClient({ fetch }).list(1, { signal: controller.signal });
    const ends = expect(call).rejects.toBeInstanceOf(AbortedError);
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    await ends;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('RateLimit-Remaining', () => {
  /** A server whose responses all have these headers. */
  const telling = (headers: Record<string, string>) => {
    const times: number[] = [];
    const fetch = async () => {
      times.push(Date.now() - start);
      return json([], 200, headers);
    };
    return { gitlab: createClient({ fetch }), times };
  };
  const inSeconds = (number: number): string => String(start / 1000 + number);

  test('of 0 makes the next call wait for the reset', async () => {
    const { gitlab, times } = telling({ 'RateLimit-Remaining': '0', 'RateLimit-Reset': inSeconds(30) });
    await gitlab.list(1);
    // A program that has nothing more to send may end.
    expect(vi.getTimerCount()).toBe(0);
    const next = gitlab.list(2);
    await vi.runAllTimersAsync();
    await next;
    expect(times[1]).toBeGreaterThanOrEqual(30_000);
    expect(times[1]).toBeLessThanOrEqual(33_000);
  });

  test.each([
    ['twice', '0, 0', `${inSeconds(30)}, ${inSeconds(30)}`],
    ['by a gateway that counts seconds', '0', '30'],
  ])('is obeyed when it comes %s', async (_how, remaining, reset) => {
    const { gitlab, times } = telling({ 'RateLimit-Remaining': remaining, 'RateLimit-Reset': reset });
    await gitlab.list(1);
    const next = gitlab.list(2);
    await vi.runAllTimersAsync();
    await next;
    expect(times[1]).toBeGreaterThanOrEqual(30_000);
  });

  test.each([
    { 'RateLimit-Remaining': '1', 'RateLimit-Reset': inSeconds(30) },
    { 'RateLimit-Remaining': '0', 'RateLimit-Reset': inSeconds(-30) },
    { 'RateLimit-Remaining': '0', 'RateLimit-Reset': inSeconds(901) },
    { 'RateLimit-Remaining': '0', 'RateLimit-Reset': 'soon' },
    { 'RateLimit-Remaining': '0' },
    { 'RateLimit-Reset': inSeconds(30) },
  ])('does not make it wait: %j', async (headers) => {
    const { gitlab, times } = telling(headers as Record<string, string>);
    await gitlab.list(1);
    await gitlab.list(2);
    expect(times).toEqual([0, 0]);
  });

  test('of 0 keeps calls in turn from being refused', async () => {
    const limiter = fixedWindow(5, 60_000);
    let left = 5;
    let refused = 0;
    const fetch = async () => {
      const wait = limiter();
      if (wait > 0) refused++;
      left = left === 0 ? 4 : left - 1;
      return json([], wait > 0 ? 429 : 200, {
        ...reset(60_000 - ((Date.now() - start) % 60_000)),
        'RateLimit-Remaining': String(left),
      });
    };
    const gitlab = createClient({ fetch });
    const calls = (async () => {
      for (let project = 1; project <= 23; project++) await gitlab.list(project);
    })();
    await vi.runAllTimersAsync();
    await calls;
    expect(refused).toBe(0);
    expect(Date.now() - start).toBeGreaterThanOrEqual(240_000);
  });
});
