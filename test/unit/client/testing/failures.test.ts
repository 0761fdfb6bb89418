/** Rate limits, faults, and the fake as a server. */
import { request } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import {
  createClient,
  ForeignResponseError,
  NetworkError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../../../../client/index.ts';
import { createFakeGitLab, type Fault } from '../../../../client/testing.ts';
import { answerOf, askerOf, fakeWith, hook } from './ask.ts';

const list = 'https://gitlab.com/api/v4/projects/1/integrations';
const headers = { 'PRIVATE-TOKEN': 'your-token' };

test('more requests than the rate limit allows are refused until the next period', async () => {
  let time = 1_000_000;
  const { ask } = fakeWith({ rateLimit: { requests: 2, seconds: 60 }, now: () => new Date(time * 1000) });
  expect([await ask('GET', ''), await ask('GET', '')].map(({ status }) => status)).toEqual([200, 200]);
  const refused = await ask('GET', '');
  expect(refused).toMatchObject({ status: 429, type: 'text/plain', body: 'Retry later' });
  const names = [
    'retry-after',
    'ratelimit-limit',
    'ratelimit-name',
    'ratelimit-observed',
    'ratelimit-remaining',
    'ratelimit-reset',
  ];
  expect(Object.fromEntries(names.map((name) => [name, refused.headers.get(name)]))).toEqual({
    'retry-after': '20',
    'ratelimit-limit': '2',
    'ratelimit-name': 'throttle_authenticated_api',
    'ratelimit-observed': '3',
    'ratelimit-remaining': '0',
    'ratelimit-reset': '1000020',
  });
  time += 20;
  expect((await ask('GET', '')).status).toBe(200);
});

test('successful responses tell what remains of the limit, and how many requests a minute it allows', async () => {
  let time = 1_000_000;
  const { ask } = fakeWith({ rateLimit: { requests: 3, seconds: 20 }, now: () => new Date(time * 1000) });
  const usage = async (method: string, path: string) => {
    const { status, headers: received } = await ask(method, path);
    return [
      status,
      ...['RateLimit-Limit', 'RateLimit-Remaining', 'Retry-After'].map((name) => received.get(name)),
    ];
  };
  expect(await usage('GET', '')).toEqual([200, '9', '2', null]);
  expect(await usage('GET', 'slack')).toEqual([404, '9', '1', null]);
  expect(await usage('GET', '')).toEqual([200, '9', '0', null]);
  expect(await usage('GET', '')).toEqual([429, '9', '0', '20']);
  time += 20;
  expect(await usage('GET', '')).toEqual([200, '9', '2', null]);
});

test('the 429 of an endpoint is JSON, and tells to wait for a whole period', async () => {
  const { ask } = fakeWith({ rateLimit: { requests: 0, seconds: 600, format: 'json' } });
  const answer = await ask('GET', '');
  expect(answer).toMatchObject({
    status: 429,
    type: 'application/json',
    body: {
      message: { error: 'This endpoint has been requested too many times. Try again later.' },
    },
  });
  expect(answer.headers.get('Retry-After')).toBe('600');
  expect(answer.headers.get('RateLimit-Reset')).toBeNull();
});

test.each([
  { requests: Number.NaN, seconds: 60 },
  { requests: 1, seconds: 0 },
])('the rate limit %j is refused', (rateLimit) =>
  expect(() => fakeWith({ rateLimit })).toThrow(
    new TypeError('A rate limit must be a number of requests in a positive number of seconds.'),
  ),
);

describe('a fault', () => {
  test.each<[Fault, object]>([
    [
      { status: 500 },
      { status: 500, type: 'application/json', body: { message: '500 Internal Server Error' } },
    ],
    [
      { status: 503 },
      {
        status: 503,
        type: 'text/html',
        body: '<html><body><h1>503 The server does not answer</h1></body></html>',
      },
    ],
    [{ status: 418 }, { status: 418, body: { message: '418' } }],
    [{ status: 409 }, { status: 409, body: { message: '409 Conflict: Resource lock' } }],
    [{ status: 204 }, { status: 204, body: '' }],
    [{ status: 205 }, { status: 205, body: '' }],
    [{ status: 304 }, { status: 304, body: '' }],
    [{ status: 429 }, { status: 429, type: 'text/plain', body: 'Retry later' }],
    [
      { status: 200, body: '<html></html>' },
      { status: 200, type: 'text/html', body: '<html></html>' },
    ],
    [
      { status: 200, body: 'maintenance' },
      { status: 200, type: 'text/plain', body: 'maintenance' },
    ],
    [
      { status: 400, body: { message: 'Failed' } },
      { status: 400, type: 'application/json', body: { message: 'Failed' } },
    ],
  ])('the fault %j answers one request in place of GitLab', async (fault, answer) => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail(fault);
    expect(await ask('PUT', 'slack', { webhook: hook })).toMatchObject(answer);
    expect(gitlab.integration(1, 'slack')).toBeUndefined();
    expect((await ask('PUT', 'slack', { webhook: hook })).status).toBe(200);
  });

  test('a fault can have headers such as Retry-After', async () => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail({ status: 429, retryAfter: 7, headers: { 'X-Proxy': 'yes' } });
    const answer = await ask('GET', '');
    expect(answer.headers.get('Retry-After')).toBe('7');
    expect(answer.headers.get('RateLimit-Reset')).toBe('1768908032');
    expect(answer.headers.get('X-Proxy')).toBe('yes');
    expect(answer.headers.get('X-Request-Id')).toBe('request-1');
  });

  test.each<[Fault, string, string]>([
    [
      { status: 500, body: { title: 'Failed' }, headers: { 'content-type': 'application/problem+json' } },
      'Content-Type',
      'application/problem+json',
    ],
    [{ status: 429, headers: { 'retry-after': '5' } }, 'Retry-After', '5'],
    [{ status: 500, headers: { 'x-request-id': 'mine' } }, 'X-Request-Id', 'mine'],
    [
      { status: 500, headers: { date: 'Tue, 20 Jan 2026 00:00:00 GMT' } },
      'Date',
      'Tue, 20 Jan 2026 00:00:00 GMT',
    ],
    [{ status: 429, body: { message: 'Wait' }, retryAfter: 7 }, 'Retry-After', '7'],
    [{ status: 429, body: { message: 'Wait' } }, 'Content-Type', 'application/json'],
  ])('the fault %j sends each header once, with the given value', async (fault, name, value) => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail(fault);
    expect((await ask('GET', '')).headers.get(name)).toBe(value);
  });

  test('a fault with times, method and slug hits only those requests, until it is cleared', async () => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail({ status: 500, times: 2, method: 'PUT' });
    gitlab.fail({ status: 502, times: Infinity, slug: 'slack' });
    const statuses = async (): Promise<readonly number[]> => [
      (await ask('GET', '')).status,
      (await ask('GET', 'slack')).status,
      (await ask('PUT', 'slack', {})).status,
      (await ask('PUT', 'asana', {})).status,
    ];
    expect(await statuses()).toEqual([200, 502, 500, 500]);
    expect(await statuses()).toEqual([200, 502, 502, 400]);
    gitlab.recover();
    expect(await statuses()).toEqual([200, 404, 400, 400]);
  });

  test.each<[Fault, string]>([
    ...[0, 101, 199, 600, 200.5, Number.NaN].map((status): [Fault, string] => [
      { status },
      `The status of a response must be an integer from 200 to 599, not ${status}.`,
    ]),
    ...[204, 205, 304].map((status): [Fault, string] => [
      { status, body: { message: 'text' } },
      `A response with status ${status} cannot have a body.`,
    ]),
    [{ status: 500, times: 0 }, 'A fault happens a positive number of times, not 0.'],
    [{ status: 500, times: Number.NaN }, 'A fault happens a positive number of times, not NaN.'],
    [{ status: 429, retryAfter: Infinity }, '`retryAfter` must be a number of seconds, not Infinity.'],
    [{ delay: -1 }, 'A delay must be from 0 to 2147483647 milliseconds, not -1.'],
    [{ delay: 2 ** 31 }, 'A delay must be from 0 to 2147483647 milliseconds, not 2147483648.'],
    [{ status: 500, after: -1 }, '`after` must be a number of requests, not -1.'],
    [{ status: 500, after: 0.5 }, '`after` must be a number of requests, not 0.5.'],
    [{ status: 500, path: '/x' as never }, 'The `path` of a fault must be a regular expression.'],
    [{ ignores: [] }, 'The `ignores` of a fault must be names of settings.'],
    [{ ignores: 'channel' as never }, 'The `ignores` of a fault must be names of settings.'],
    [{} as Fault, 'A fault must have a `status`, `connection`, `delay`, `ignores` or `vanishes`.'],
    [
      { connection: 'slow' } as unknown as Fault,
      'A fault must have a `status`, `connection`, `delay`, `ignores` or `vanishes`.',
    ],
  ])('the fault %j is refused at once', (fault, problem) =>
    expect(() => fakeWith().gitlab.fail(fault)).toThrow(new TypeError(problem)),
  );

  test.each<[string, Fault]>([
    ['a header that no response can have', { status: 500, headers: { 'X-Name': 'line\nbreak' } }],
    ['a body that is no JSON', { status: 500, body: { size: 1n } }],
  ])('a fault with %s is refused at once', (_, fault) =>
    expect(() => fakeWith().gitlab.fail(fault)).toThrow(TypeError),
  );

  test('a fault that happened as often as it should is forgotten', async () => {
    const { gitlab, ask } = fakeWith();
    for (let count = 0; count < 3; count++) gitlab.fail({ status: 418 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await ask('GET', '')).status);
    expect(statuses).toEqual([418, 418, 418, 200]);
  });

  test.each([
    ['refused', 'ECONNREFUSED', undefined],
    ['lost', 'ECONNRESET', true],
  ] as const)('`connection: %s` fails as fetch does', async (connection, code, isActive) => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail({ connection });
    await expect(ask('PUT', 'slack', { webhook: hook })).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code },
    });
    expect(gitlab.integration(1, 'slack')?.active).toBe(isActive);
  });

  test('`connection: cut` breaks off in the middle of the answer', async () => {
    const { gitlab } = fakeWith();
    gitlab.fail({ connection: 'cut' });
    const response = await gitlab.fetch(list, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test.each([
    ['DELETE', 'slack', false],
    ['HEAD', '', true],
  ] as const)(
    '`connection: cut` breaks off an answer to %s, which has no body',
    async (method, path, isActive) => {
      const { gitlab, ask } = fakeWith();
      await ask('PUT', 'slack', { webhook: hook });
      gitlab.fail({ connection: 'cut' });
      await expect(ask(method, path)).rejects.toMatchObject({
        name: 'TypeError',
        message: 'fetch failed',
        cause: { code: 'ECONNRESET' },
      });
      expect(gitlab.integration(1, 'slack')?.active).toBe(isActive);
    },
  );

  test('`connection: silent` waits until the caller gives up', async () => {
    const { gitlab } = fakeWith();
    gitlab.fail({ connection: 'silent' });
    const controller = new AbortController();
    const answer = gitlab.fetch(list, { headers, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    await expect(gitlab.fetch(list, { headers, signal: controller.signal })).rejects.toThrow('enough');
  });

  test('`delay` answers late, unless the caller gives up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { gitlab } = fakeWith();
      gitlab.fail({ delay: 60_000, times: 2 });
      const late = gitlab.fetch(list, { headers });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      vi.advanceTimersByTime(60_000);
      expect((await late).status).toBe(200);
      const controller = new AbortController();
      const given = gitlab.fetch(list, { headers, signal: controller.signal });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      controller.abort(new Error('enough'));
      await expect(given).rejects.toThrow('enough');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('every request is recorded with its settings and without its token', async () => {
  const { gitlab, ask } = fakeWith();
  gitlab.fail({ connection: 'refused' });
  await ask('GET', '').catch(() => {});
  await ask('PUT', '/projects/group%2Fproject/integrations/slack?channel=a', {
    webhook: hook,
    push_events: 'no',
  });
  await ask('PUT', 'slack', 'text', { 'Content-Type': 'text/plain' });
  expect(gitlab.requests).toEqual([
    {
      id: 'request-1',
      method: 'GET',
      path: '/api/v4/projects/1/integrations',
      query: '',
      settings: undefined,
      status: undefined,
    },
    {
      id: 'request-2',
      method: 'PUT',
      path: '/api/v4/projects/group%2Fproject/integrations/slack',
      query: '?channel=a',
      settings: { channel: 'a', webhook: hook, push_events: 'no' },
      status: 200,
    },
    {
      id: 'request-3',
      method: 'PUT',
      path: '/api/v4/projects/1/integrations/slack',
      query: '',
      settings: undefined,
      status: 415,
    },
  ]);
  expect(JSON.stringify(gitlab.requests)).not.toContain('your-token');
});

describe('the fetch', () => {
  test('the fake fetch takes a string, a URL or a Request', async () => {
    const { gitlab } = fakeWith();
    for (const input of [list, new URL(list)])
      expect((await gitlab.fetch(input, { headers })).status).toBe(200);
    expect((await gitlab.fetch(new Request(list, { headers }))).status).toBe(200);
    expect((await gitlab.fetch(new Request(list), { headers })).status).toBe(200);
    await expect(gitlab.fetch('no address')).rejects.toThrow(TypeError);
  });

  test('the fake fetch can replace the global one', async () => {
    vi.stubGlobal('fetch', fakeWith().gitlab.fetch);
    try {
      expect((await fetch(list, { headers })).status).toBe(200);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('redirects', () => {
  const slack = `${list}/slack`;
  const put = { method: 'PUT', headers, body: new URLSearchParams({ webhook: hook }) };

  test.each([
    [301, 200, true],
    [307, 200, true],
    [308, 200, true],
    // A 303 says where to look for the result.
    [303, 404, undefined],
  ])('after a %i to a relative address, a PUT is answered with %i', async (status, answered, isActive) => {
    const { gitlab } = fakeWith();
    gitlab.fail({ status, headers: { Location: '/api/v4/projects/1/services/slack' } });
    expect((await gitlab.fetch(slack, put)).status).toBe(answered);
    expect(gitlab.integration(1, 'slack')?.active).toBe(isActive);
  });

  test('redirects without an end fail', async () => {
    const { gitlab } = fakeWith();
    gitlab.fail({ status: 302, times: Infinity, headers: { Location: slack } });
    await expect(gitlab.fetch(slack, { headers })).rejects.toThrow(new TypeError('fetch failed'));
    expect(gitlab.requests).toHaveLength(21);
  });
});

describe('with the client', () => {
  const clientOf = (fault?: Fault, timeout = 0) => {
    const { gitlab } = fakeWith();
    if (fault) gitlab.fail({ ...fault, times: Infinity });
    return createClient({ fetch: gitlab.fetch, token: 'your-token', retry: { limit: 0 }, timeout });
  };

  test('every method of the client works on the fake', async () => {
    const client = clientOf();
    expect(await client.get(1, 'slack')).toBeUndefined();
    expect(await client.set('group/project', 'slack', { webhook: hook, channel: '#a' })).toMatchObject({
      active: true,
      properties: { channel: '#a' },
    });
    expect((await client.list(1)).map(({ slug }) => slug)).toEqual(['slack']);
    expect(await client.disable(1, 'slack')).toBe(true);
    expect(await client.disable(1, 'asana')).toBe(false);
  });

  test.each<[Fault, new (...values: never[]) => Error]>([
    [{ status: 500 }, ServerError],
    [{ status: 429 }, RateLimitError],
    [{ status: 200, body: '<html>' }, ForeignResponseError],
    [{ connection: 'refused' }, NetworkError],
    [{ connection: 'cut' }, NetworkError],
  ])('the fault %j becomes the right error class', (fault, Class) =>
    expect(clientOf(fault).list(1)).rejects.toBeInstanceOf(Class),
  );

  test('a silent connection becomes a TimeoutError', () =>
    expect(clientOf({ connection: 'silent' }, 1).list(1)).rejects.toBeInstanceOf(TimeoutError));
});

describe('a server', () => {
  async function served<T>(
    run: (url: string, gitlab: ReturnType<typeof createFakeGitLab>) => Promise<T>,
    host?: string,
  ): Promise<T> {
    const gitlab = createFakeGitLab({ host });
    const listener = await gitlab.listen();
    try {
      return await run(listener.url, gitlab);
    } finally {
      await listener.close();
    }
  }

  test('the server answers over HTTP what the fake fetch answers', () =>
    served(async (url, gitlab) => {
      const overHttp = askerOf({
        fetch: (input, init) => fetch(String(input).replace('https://gitlab.com', url), init),
      });
      await overHttp('PUT', '/projects/group%2Fproject/integrations/slack', {
        webhook: hook,
        channel: 'Straße',
      });
      const direct = await askerOf(gitlab)('GET', 'slack');
      expect(await overHttp('GET', 'slack')).toMatchObject({ status: 200, body: direct.body });
      expect(await overHttp('DELETE', 'slack')).toMatchObject({ status: 204, body: '' });
      expect((await overHttp('PUT', 'slack', 1, { 'Content-Type': 'text/plain' })).status).toBe(415);
      expect(
        (await fetch(`${url}/api/v4/projects/1/integrations`, { method: 'HEAD', headers })).headers.get(
          'Content-Length',
        ),
      ).toBe('2');
      expect(gitlab.requests[0]).toMatchObject({
        method: 'PUT',
        path: '/api/v4/projects/group%2Fproject/integrations/slack',
      });
    }));

  test('the server links the pages of a list to itself', () =>
    served(async (url, gitlab) => {
      gitlab.addProject('group/other');
      const first = `${url}/api/v4/groups/group/projects?per_page=1&order_by=id&sort=asc`;
      const response = await fetch(first, { headers });
      expect(response.headers.get('Link')).toContain(`<${first}&page=2>; rel="next"`);
      expect(await response.json()).toMatchObject([{ id: 1 }]);
    }));

  test.each([
    ['OPTIONS', '*'],
    ['TRACE', '/api/v4/projects/1/integrations'],
    ['GET', '//api/v4/projects/1/integrations'],
    ['GET', 'http://example.com/api/v4/projects/1/integrations'],
    ['GET', '/\\@example.com/%'],
  ])('the server answers %s %s, which is no route, with 404', (method, target) =>
    served(async (url) => {
      const { port } = new URL(url);
      const status = await new Promise<number | undefined>((resolve, reject) => {
        request({ port, method, path: target }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
    }),
  );

  test.each([204, 205, 304])('the server answers with status %i, which has no body', (status) =>
    served(async (url, gitlab) => {
      gitlab.fail({ status });
      expect(await answerOf(await fetch(url))).toMatchObject({ status, body: '' });
    }),
  );

  test('the server answers below the path of the host', () =>
    served(async (url) => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/gitlab$/);
      expect(await answerOf(await fetch(`${url}/api/v4/projects/1/integrations`, { headers }))).toMatchObject(
        { status: 200, body: [] },
      );
    }, 'https://example.com/gitlab'));

  test.each(['refused', 'lost', 'cut'] as const)('breaks the connection: %s', (connection) =>
    served(async (url, gitlab) => {
      gitlab.fail({ connection });
      const text = fetch(`${url}/api/v4/projects/1/integrations/slack`, {
        method: 'PUT',
        headers,
        body: new URLSearchParams({ webhook: hook }),
      }).then((response) => response.text());
      await expect(text).rejects.toThrow(TypeError);
    }),
  );

  test('sends each header once, and the length that the body has', () =>
    served(async (url, gitlab) => {
      gitlab.fail({
        status: 500,
        body: 'ä',
        headers: { 'content-length': '7', 'content-type': 'text/x-proxy' },
      });
      const answer = await answerOf(await fetch(`${url}/api/v4/projects/1/integrations`));
      expect(answer).toMatchObject({ status: 500, type: 'text/x-proxy', body: 'ä' });
      expect(answer.headers.get('Content-Length')).toBe('2');
    }));

  test('the server can be closed while a request is open', async () => {
    for (const fault of [{ connection: 'silent' }, { delay: 600_000 }] as const) {
      const { owed } = await served(async (url, gitlab) => {
        gitlab.fail(fault);
        const answer = fetch(`${url}/api/v4/projects/1/integrations`, { headers }).catch(
          (error: unknown) => error,
        );
        await vi.waitFor(() => expect(gitlab.requests).toHaveLength(1));
        // In an object, because returning the promise would wait for it.
        return { owed: answer };
      });
      expect(await owed).toBeInstanceOf(TypeError);
    }
  });

  test('the server can be closed twice', async () => {
    const listener = await createFakeGitLab().listen();
    await Promise.all([listener.close(), listener.close()]);
    await listener.close();
  });

  test('listening on a port that is in use rejects', () =>
    served(async (url, gitlab) => {
      await expect(gitlab.listen(Number(new URL(url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
    }));
});
