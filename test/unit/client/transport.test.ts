import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AbortedError,
  type ClientOptions,
  createClient,
  GitLabError,
  NetworkError,
  RateLimitError,
  ResourceLockError,
  ServerError,
  TimeoutError,
} from '../../../client/index.ts';
import { createRawClient } from '../../../client/raw.ts';
import { type Answer, integration, json, serverWith } from './stub.ts';

const busy = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response('Retry later', { status, headers });
const refused = new TypeError('fetch failed', {
  cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:80'), { code: 'ECONNREFUSED' }),
});

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/**
 * A list call against a server with these answers: its outcome, the requests and how many milliseconds it
 * took.
 */
async function listing(
  answers: readonly Answer[],
  options: ClientOptions = {},
  call: { readonly signal?: AbortSignal; readonly timeout?: number } = {},
) {
  const { fetch, sent } = serverWith(...answers);
  const start = Date.now();
  const outcome = createClient({ fetch, ...options })
    .list(42, call)
    .then(
      (value) => ({ value, error: undefined, took: Date.now() - start }),
      (error: unknown) => ({ value: undefined, error, took: Date.now() - start }),
    );
  await vi.runAllTimersAsync();
  return { sent, ...(await outcome) };
}

describe('the token', () => {
  test.each<[string, ClientOptions, object]>([
    ['a token', { token: 'your-token' }, { 'private-token': 'your-token' }],
    ['a bearer', { bearer: 'your-token' }, { authorization: 'Bearer your-token' }],
    ['a function', { token: () => 'your-token' }, { 'private-token': 'your-token' }],
    [
      'an asynchronous function',
      { bearer: async () => 'your-token' },
      { authorization: 'Bearer your-token' },
    ],
    ['a token before a bearer', { token: 'your-token', bearer: 'other' }, { 'private-token': 'your-token' }],
    ['none', {}, {}],
    ['a name', { userAgent: 'rollout/1.0' }, { 'user-agent': 'rollout/1.0' }],
  ])('%s becomes an authentication header', async (_what, options, headers) => {
    const { sent } = await listing([json([])], options);
    expect(sent.map((request) => request.headers)).toEqual([headers]);
  });

  test('a token function is called for every attempt', async () => {
    let number = 0;
    const { sent } = await listing([busy(503), json([])], { token: () => `token-${++number}` });
    expect(sent.map(({ headers }) => headers['private-token'])).toEqual(['token-1', 'token-2']);
  });

  const notATokens = ['', 'your\ntoken', 'your token', 'töken', 'token\r\nX-Evil: 1'];
  test.each<ClientOptions>([
    ...notATokens.map((token) => ({ token })),
    ...notATokens.map((bearer) => ({ bearer })),
    { token: '', bearer: 'your-token' },
    { token: null as unknown as string },
    { token: null as unknown as string, bearer: 'your-token' },
    ...[undefined, null, 42, {}].map((value) => ({ token: () => value as unknown as string })),
  ])('%j is refused without being repeated or sent', async (options) => {
    const { error, sent } = await listing([json([])], options);
    expect(error).toEqual(
      new TypeError('Invalid token. Expected ASCII characters without spaces or line breaks.'),
    );
    expect(sent).toEqual([]);
  });

  const refusal = new TypeError(
    'Invalid headers or user agent. Expected names and values that a request can hold, without line breaks.',
  );
  test.each<ClientOptions>([
    { headers: { 'X-Secret': 'hidden\nvalue' } },
    { headers: { 'X-Secret': 'hidden\u0000' } },
    { headers: { 'X-Secret': 'hidden\u0001' } },
    { headers: { 'X-Secret': undefined as unknown as string } },
    { headers: { 'X-Secret': 'hidden \u{1f512}' } },
    { headers: { 'X Secret': 'hidden' } },
    { headers: { '': 'hidden' } },
    ...['Content-Length', 'Expect', 'Keep-Alive', 'Transfer-Encoding', 'Upgrade'].map((name) => ({
      headers: { [name]: '1' },
    })),
    { userAgent: 'rollout\n1.0' },
    { userAgent: 'rollout \u{1f680}' },
  ])('%j is refused at once, and not repeated', (options) => {
    expect(() => createClient(options)).toThrow(refusal);
    expect(() => createRawClient(options)).toThrow(refusal);
  });

  test('the headers of the client are sent with every request', async () => {
    const headers = { 'CF-Access-Client-Id': 'id', 'PRIVATE-TOKEN': 'other', 'Content-Type': 'text/plain' };
    const { sent } = await listing([busy(503), json([])], { headers, token: 'your-token', userAgent: 'a/1' });
    expect(sent.map((request) => request.headers)).toEqual(
      [1, 2].map(() => ({
        'cf-access-client-id': 'id',
        'content-type': 'text/plain',
        'private-token': 'your-token',
        'user-agent': 'a/1',
      })),
    );
    const agent = await listing([json([])], { headers: { 'User-Agent': 'b/2' }, userAgent: 'a/1' });
    expect(agent.sent[0]?.headers).toEqual({ 'user-agent': 'b/2' });
  });

  test('a body has the type of what the client wrote', async () => {
    const { fetch, sent } = serverWith(json(integration('new')));
    const headers = { 'Content-Type': 'text/plain' };
    await createClient({ fetch, token: 'your-token', headers }).untyped.set(1, 'new', {});
    expect(sent[0]?.headers['content-type']).toBe('application/json');
  });

  test.each([
    new Headers({ 'X-Secret': 'hidden' }),
    new Map([['X-Secret', 'hidden']]),
    [['X-Secret', 'hidden']],
    'X-Secret: hidden',
  ])('headers without properties (%#) are refused, instead of being left out', (headers) =>
    expect(() => createClient({ headers: headers as never })).toThrow(/^Invalid headers/),
  );

  test('is not sent to the target of a redirect', async () => {
    const { error, sent } = await listing([busy(301, { Location: 'https://evil.example.com/api' })], {
      token: 'your-token',
    });
    expect(sent).toHaveLength(1);
    expect((error as GitLabError).message).toBe(
      'Not a response of GitLab: redirect to https://evil.example.com/api (301, GET /projects/42/integrations)',
    );
  });

  test('fetch gets what it needs, and nothing of the client', async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => json(integration('slack')));
    const gitlab = createClient({ fetch, token: 'your-token', userAgent: 'rollout/1.0', timeout: 5 });
    await gitlab.set(42, 'slack', { webhook: 'https://example.com' }, { timeout: 6 });
    expect(fetch.mock.calls).toEqual([
      [
        'https://gitlab.com/api/v4/projects/42/integrations/slack',
        {
          method: 'PUT',
          headers: {
            'content-type': 'application/json',
            'private-token': 'your-token',
            'user-agent': 'rollout/1.0',
          },
          body: '{"webhook":"https://example.com","use_inherited_settings":false}',
          redirect: 'manual',
          signal: expect.any(AbortSignal),
        },
      ],
    ]);
  });

  test('that comes after the call was aborted is not sent', async () => {
    const fetch = vi.fn(async () => json([]));
    const controller = new AbortController();
    const token = () => new Promise<string>((resolve) => setTimeout(() => resolve('your-token'), 100));
    const call = createClient({ fetch, token }).list(42, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toBeInstanceOf(AbortedError);
    await vi.runAllTimersAsync();
    expect(fetch).not.toHaveBeenCalled();
  });

  test('that comes after the timeout is not sent', async () => {
    const fetch = vi.fn(async () => json([]));
    const token = () => new Promise<string>((resolve) => setTimeout(() => resolve('your-token'), 100));
    const call = createClient({ fetch, token, timeout: 50 }).list(42);
    const expected = expect(call).rejects.toBeInstanceOf(TimeoutError);
    await vi.runAllTimersAsync();
    await expected;
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('repeats', () => {
  test.each([408, 425, 502, 503, 504, 520, 521, 522, 523, 524, 525, 527, 530])(
    'a %i response is retried, with growing delays',
    async (status) => {
      const { sent, value, took } = await listing([busy(status), busy(status), json([])]);
      expect({ value, took, requests: sent.length }).toEqual({ value: [], took: 300 + 600, requests: 3 });
    },
  );

  test('a connection that fails is repeated', async () => {
    const { sent, value } = await listing([refused, json([])]);
    expect({ value, requests: sent.length }).toEqual({ value: [], requests: 2 });
  });

  test('a connection that breaks off in the answer is repeated', async () => {
    const broken = new Response(
      new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }),
    );
    let number = 0;
    const fetch = async () => (number++ === 0 ? broken : json([]));
    const value = createClient({ fetch }).list(42);
    await vi.runAllTimersAsync();
    expect(await value).toEqual([]);
  });

  test('the lock of a resource is waited for', async () => {
    const lock = json({ message: '409 Conflict: Resource lock' }, 409);
    const { sent, value } = await listing([lock, lock, json([])]);
    expect({ value, requests: sent.length }).toEqual({ value: [], requests: 3 });
    expect((await listing([lock])).error).toBeInstanceOf(ResourceLockError);
  });

  test("a 500 is repeated unless it is GitLab's own", async () => {
    const { sent, value } = await listing([busy(500), json([])]);
    expect({ value, requests: sent.length }).toEqual({ value: [], requests: 2 });
  });

  test.each([400, 401, 403, 404, 405, 409, 412, 415, 422, 500, 501, 505, 526, 301])(
    '%i is final',
    async (status) => {
      const { sent, error } = await listing([json({ message: 'no' }, status)]);
      expect(sent).toHaveLength(1);
      expect(error).toBeInstanceOf(GitLabError);
    },
  );

  test('a retried PUT has the same body', async () => {
    const { fetch, sent } = serverWith(busy(503), json(integration('slack')));
    const value = createClient({ fetch }).set(42, 'slack', { webhook: 'https://example.com' });
    await vi.runAllTimersAsync();
    await value;
    expect(sent.map(({ body }) => body)).toEqual([sent[0]?.body, sent[0]?.body]);
  });

  test.each([
    [{}, 3],
    [{ limit: 0 }, 1],
    [{ limit: 1 }, 2],
    [{ limit: 5 }, 6],
  ])('the option retry %j leads to %i attempts', async (retry, attempts) => {
    const { sent, error } = await listing([busy(503)], { retry });
    expect(sent).toHaveLength(attempts);
    expect(error).toBeInstanceOf(ServerError);
  });

  test('a retry limit that is not a number allows no retries', async () =>
    expect((await listing([busy(503)], { retry: { limit: Number.NaN } })).sent).toHaveLength(1));

  test('delays between retries grow to ten seconds at most', async () => {
    const { took } = await listing([busy(503)], { retry: { limit: 7 } });
    expect(took).toBe(300 + 600 + 1200 + 2400 + 4800 + 9600 + 9600);
  });

  test('delays between retries differ from client to client', async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    expect((await listing([busy(503), json([])])).took).toBe(150);
  });

  test.each([
    ['seconds', { 'Retry-After': '7' }, 7000],
    ['a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9000],
    ['no wait', { 'Retry-After': '0' }, 300],
    ['the reset of the limit', { 'RateLimit-Reset': String(Date.UTC(2026, 0, 1) / 1000 + 12) }, 12_000],
    ['both', { 'Retry-After': '3', 'RateLimit-Reset': String(Date.UTC(2026, 0, 1) / 1000 + 12) }, 3000],
    ['a time in the past', { 'RateLimit-Reset': '1735689600' }, 300],
    ['nonsense', { 'Retry-After': 'soon' }, 60_000],
    ['less than nothing', { 'Retry-After': '-5' }, 60_000],
    ['a fraction', { 'Retry-After': '1.5' }, 2000],
    ['eternity', { 'Retry-After': 'Infinity' }, 60_000],
    ['15 minutes', { 'Retry-After': '900' }, 900_000],
  ])('the server may ask with Retry-After for %s', async (_what, headers, took) =>
    expect(await listing([busy(503, headers), json([])])).toMatchObject({ value: [], took }),
  );

  test.each([429, 503])('a %i is final when the server asks for more than 15 minutes', async (status) => {
    const { sent, error, took } = await listing([busy(status, { 'Retry-After': '901' })]);
    expect({ requests: sent.length, took }).toEqual({ requests: 1, took: 0 });
    expect(error).toBeInstanceOf(status === 429 ? RateLimitError : ServerError);
  });

  const failure = (code: string | undefined, message = 'no connection') =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

  test.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'EAI_AGAIN',
    'ENOTFOUND',
    'ETIMEDOUT',
    'EPIPE',
    'UND_ERR_SOCKET',
    'HPE_INVALID_EOF_STATE',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ConnectionRefused',
    undefined,
  ])('a connection that fails with %s is repeated', async (code) => {
    const { sent, value } = await listing([failure(code, 'getaddrinfo CERT.example.com'), json([])]);
    expect({ value, requests: sent.length }).toEqual({ value: [], requests: 2 });
  });

  // The codes of X.509 in Node's documentation of TLS; the words are Deno's.
  test.each([
    failure('UNABLE_TO_GET_ISSUER_CERT'),
    failure('UNABLE_TO_GET_CRL'),
    failure('UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY'),
    failure('CERT_NOT_YET_VALID'),
    failure('CERT_HAS_EXPIRED'),
    failure('CRL_HAS_EXPIRED'),
    failure('DEPTH_ZERO_SELF_SIGNED_CERT'),
    failure('SELF_SIGNED_CERT_IN_CHAIN'),
    failure('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
    failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    failure('CERT_REVOKED'),
    failure('INVALID_CA'),
    failure('PATH_LENGTH_EXCEEDED'),
    failure('INVALID_PURPOSE'),
    failure('HOSTNAME_MISMATCH'),
    failure('CA_MD_TOO_WEAK'),
    failure('UNHANDLED_CRITICAL_EXTENSION'),
    failure('ERR_TLS_CERT_ALTNAME_INVALID'),
    failure('ERR_SSL_WRONG_VERSION_NUMBER'),
    failure('UND_ERR_HEADERS_OVERFLOW'),
    failure('HPE_HEADER_OVERFLOW'),
    failure('HPE_INVALID_CONSTANT'),
    failure(undefined, 'client error (Connect): invalid peer certificate: UnknownIssuer'),
    failure(undefined, 'bad port'),
  ])('a connection that cannot succeed is not repeated: %o', async (reason) => {
    const { sent, error } = await listing([reason, json([])]);
    expect(sent).toHaveLength(1);
    expect(error).toBeInstanceOf(NetworkError);
  });
});

describe('time', () => {
  test.each<[string, ClientOptions, { readonly timeout?: number }, number]>([
    ['30 seconds', {}, {}, 30_000],
    ['that of the client', { timeout: 500 }, {}, 500],
    ['that of the call', { timeout: 500 }, { timeout: 100 }, 100],
  ])('the timeout is %s', async (_what, options, call, took) => {
    const result = await listing(['silence'], options, call);
    expect(result).toMatchObject({
      took,
      error: { message: `No response within ${took} ms (no response, GET /projects/42/integrations)` },
    });
    expect(result.error).toBeInstanceOf(TimeoutError);
    expect(result.sent).toHaveLength(1);
  });

  test('the timeout ends a response body that never ends', async () => {
    const fetch = async (_url: string, { signal }: RequestInit) =>
      new Response(
        new ReadableStream({
          start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        }),
      );
    const call = createClient({ fetch, timeout: 100 }).list(42);
    const expected = expect(call).rejects.toBeInstanceOf(TimeoutError);
    await vi.advanceTimersByTimeAsync(100);
    await expected;
  });

  test.each<[string, ClientOptions]>([
    ['a token that never comes', { token: () => new Promise(() => {}) }],
    ['a fetch that takes no notice of signals', { fetch: () => new Promise(() => {}) }],
    ['a body that takes no notice of signals', { fetch: async () => new Response(new ReadableStream({})) }],
  ])('the timeout and a signal end %s', async (_what, options) => {
    const late = createClient({ fetch: serverWith(json([])).fetch, ...options, timeout: 100 }).list(42);
    const lateEnds = expect(late).rejects.toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    const aborted = createClient({ fetch: serverWith(json([])).fetch, ...options, timeout: 0 }).list(42, {
      signal: controller.signal,
    });
    const abortedEnds = expect(aborted).rejects.toBeInstanceOf(AbortedError);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort();
    await Promise.all([lateEnds, abortedEnds]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('every attempt has its own timeout', async () => {
    const { error, took } = await listing([busy(503), 'silence'], { timeout: 1000 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(took).toBe(300 + 1000);
  });

  test.each([0, Infinity, Number.NaN, 2 ** 40])('timeout: %d means no timeout', async (timeout) => {
    const { fetch } = serverWith('silence');
    let done = false;
    createClient({ fetch, timeout })
      .list(42)
      .finally(() => {
        done = true;
      });
    await vi.advanceTimersByTimeAsync(1e9);
    expect(done).toBe(false);
  });

  test('no timer is left after a call', async () => {
    await listing([busy(503), json([])]);
    expect(vi.getTimerCount()).toBe(0);
    await listing(['silence']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a signal', () => {
  const aborted = (answers: readonly Answer[], after: number) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('no longer needed')), after);
    return listing(answers, {}, { signal: controller.signal });
  };

  test.each<[string, readonly Answer[], number, number]>([
    ['during an attempt', ['silence'], 50, 1],
    ['between attempts', [busy(503), json([])], 50, 1],
    ['during a long wait', [busy(429, { 'Retry-After': '60' }), json([])], 5000, 1],
  ])('ends a call %s', async (_when, answers, after, requests) => {
    const { sent, error, took } = await aborted(answers, after);
    expect({ took, requests: sent.length }).toEqual({ took: after, requests });
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as AbortedError).message).toBe(
      'Request aborted (no response, GET /projects/42/integrations)',
    );
    expect((error as AbortedError).cause).toEqual(new Error('no longer needed'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends a call that is aborted as soon as GitLab asks to wait', async () => {
    const controller = new AbortController();
    const fetch = async () => {
      controller.abort();
      return busy(429, { 'Retry-After': '60' });
    };
    await expect(createClient({ fetch }).list(42, { signal: controller.signal })).rejects.toBeInstanceOf(
      AbortedError,
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that is aborted inside a fetch that never ends leaves no timer', async () => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort();
      return new Promise<never>(() => {});
    };
    await expect(createClient({ fetch }).list(42, { signal: controller.signal })).rejects.toBeInstanceOf(
      AbortedError,
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that was aborted before sends nothing', async () => {
    const fetch = vi.fn(async () => json([]));
    const token = vi.fn(() => 'your-token');
    await expect(
      createClient({ fetch, token }).list(42, { signal: AbortSignal.abort() }),
    ).rejects.toBeInstanceOf(AbortedError);
    expect(fetch).not.toHaveBeenCalled();
    expect(token).not.toHaveBeenCalled();
  });

  test('gets no listener, so that none is left of calls that ended', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    await createClient({ fetch: async () => json([]) }).list(42, { signal });
    expect(add).not.toHaveBeenCalled();
  });

  test('does not keep the signals that were made of it', async () => {
    let made: AbortSignal | null | undefined;
    const fetch = async (_url: string, { signal }: RequestInit) => {
      made = signal;
      return json([]);
    };
    await createClient({ fetch }).list(42, { signal: new AbortController().signal });
    expect(made?.onabort).toBeNull();
  });
});

test('nothing is sent after a call ended', () => {
  const milliseconds = fc.integer({ min: 0, max: 2000 });
  const answer = fc.constantFrom<() => Answer>(
    () => busy(503),
    () => busy(429, { 'Retry-After': '1' }),
    () => refused,
    () => json([]),
  );
  return fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 1, maxLength: 4 }),
      fc.record({ token: milliseconds, latency: milliseconds, timeout: milliseconds, abort: milliseconds }),
      async (answers, { token, latency, timeout, abort }) => {
        const after = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay));
        const { fetch } = serverWith(...answers.map((make) => make()));
        let attempts = 0;
        let attemptsAtEnd = -1;
        const controller = new AbortController();
        setTimeout(() => controller.abort(), abort);
        createClient({
          token: () => after(token).then(() => 'your-token'),
          fetch: async (url, init) => {
            attempts++;
            await after(latency);
            return fetch(url, { ...init, signal: null });
          },
          timeout,
        })
          .list(42, { signal: controller.signal })
          .catch(() => undefined)
          .finally(() => {
            attemptsAtEnd = attempts;
          });
        await vi.runAllTimersAsync();
        expect(attemptsAtEnd).toBe(attempts);
      },
    ),
  );
});

describe('without an answer', () => {
  test('the network error has the message of the cause', async () => {
    const { error } = await listing([refused], { retry: { limit: 0 } });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      message: 'connect ECONNREFUSED 127.0.0.1:80 (no response, GET /projects/42/integrations)',
      method: 'GET',
      path: '/projects/42/integrations',
    });
    expect((error as NetworkError).status).toBeUndefined();
    // Not the error of fetch itself, which may hold the request.
    expect((error as NetworkError).cause).toEqual(
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:80'), { code: 'ECONNREFUSED' }),
    );
  });

  test('the network error has the message of a cause that is not from undici', async () => {
    const { error } = await listing([new Error('offline')], { retry: { limit: 0 } });
    expect((error as Error).message).toBe('offline (no response, GET /projects/42/integrations)');
    const unreachable = Object.assign(new AggregateError([new Error('IPv4'), new Error('IPv6')]), {
      code: 'ECONNREFUSED',
    });
    const { error: ofBoth } = await listing([new TypeError('fetch failed', { cause: unreachable })], {
      retry: { limit: 0 },
    });
    expect((ofBoth as Error).message).toBe('ECONNREFUSED (no response, GET /projects/42/integrations)');
  });

  test('an error of the token function is not wrapped in a network error', async () => {
    const failure = new Error('no vault');
    const { error, sent } = await listing([json([])], { token: () => Promise.reject(failure) });
    expect(error).toBe(failure);
    expect(sent).toEqual([]);
  });
});
