import { describe, expect, test, vi } from 'vitest';
import {
  AbortedError,
  ForeignResponseError,
  InvalidSettingsError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  TimeoutError,
  UnreadableResponseError,
} from '../../../client/index.ts';
import { createRawClient } from '../../../client/raw.ts';
import { createFakeGitLab } from '../../../client/testing.ts';
import { type Answer, json, serverWith } from './stub.ts';

const list = '/projects/{id}/integrations';
const slack = '/projects/{id}/integrations/slack';
const project = { params: { path: { id: 42 } } };
const url = 'https://gitlab.com/api/v4/projects/42/integrations';
const form = 'application/x-www-form-urlencoded';
const webhook = 'https://hooks.slack.com/services/your-webhook-path';

/** A client against a server with these answers. */
function rawWith(...answers: readonly Answer[]) {
  const { fetch, sent } = serverWith(...answers);
  return { raw: createRawClient({ fetch, token: 'your-token', retry: { limit: 0 } }), sent };
}

test('a request is sent with the token, the body and the headers of the call', async () => {
  const { raw, sent } = rawWith(json({ slug: 'slack' }));
  const { data } = await raw.PUT(slack, { ...project, body: { webhook }, headers: { 'X-Trace': 'trace' } });
  expect(data).toEqual({ slug: 'slack' });
  expect(sent).toEqual([
    {
      method: 'PUT',
      url: `${url}/slack`,
      headers: { 'private-token': 'your-token', 'content-type': 'application/json', 'x-trace': 'trace' },
      body: { webhook },
    },
  ]);
});

test('a response of a `fetch` of your own needs no more than `get` of its headers', async () => {
  const fetch = async () => ({
    status: 200,
    ok: true,
    text: async () => '[]',
    headers: { get: (name: string) => (name === 'X-Total' ? '1' : null) },
  });
  const raw = createRawClient({ fetch, token: 'your-token' });
  const { data, response } = await raw.GET(list, project);
  expect(data).toEqual([]);
  expect(response.headers.get('X-Total')).toBe('1');
  expect(response.headers.get('X-Page')).toBeNull();
});

test('the headers of a response can be listed and changed, as those of any', async () => {
  const { raw } = rawWith(json([], 200, { 'X-Total': '1' }));
  raw.use({ onResponse: ({ response }) => void response.headers.set('X-Seen', 'yes') });
  const { response } = await raw.GET(list, project);
  expect(Object.fromEntries(response.headers)).toMatchObject({ 'x-total': '1', 'x-seen': 'yes' });
});

test('the path of a group is encoded, and what is no group is refused', async () => {
  const { raw, sent } = rawWith(json({ slug: 'slack' }));
  const of = (id: number | string) => ({ params: { path: { id } }, body: { webhook } });
  await raw.PUT('/groups/{id}/integrations/slack', of('my-org/team'));
  expect(sent).toMatchObject([{ url: 'https://gitlab.com/api/v4/groups/my-org%2Fteam/integrations/slack' }]);
  await expect(raw.PUT('/groups/{id}/integrations/slack', of('my-org//team'))).rejects.toThrow(
    /^Invalid group\. /,
  );
});

test('the headers of a call take precedence over those of the client', async () => {
  const { fetch, sent } = serverWith(json({ slug: 'slack' }));
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'mine/1.0' };
  await createRawClient({ fetch, userAgent: 'rollout/1.0' }).PUT(slack, {
    ...project,
    body: { webhook },
    headers,
  });
  expect(sent.map((request) => request.headers)).toEqual([
    { 'content-type': headers['Content-Type'], 'user-agent': headers['User-Agent'] },
  ]);
});

test.each([form, `${form}; charset=utf-8`])(
  'settings as a form (%s) arrive as GitLab reads one',
  async (type) => {
    const fake = createFakeGitLab({ projects: [{ id: 42, path: 'group/project' }] });
    const raw = createRawClient({ fetch: fake.fetch, token: 'your-token' });
    const { data } = await raw.PUT('/projects/{id}/integrations/jira', {
      ...project,
      body: {
        url: 'https://jira.example.com',
        username: 'jdoe',
        password: '<password>',
        project_keys: ['A', 'B&C'],
        issues_enabled: true,
        jira_issue_prefix: null,
      },
      headers: { 'Content-Type': type },
    });
    expect(data?.properties).toMatchObject({
      project_keys: ['A', 'B&C'],
      issues_enabled: true,
      jira_issue_prefix: '',
    });
  },
);

test.each([
  ['text', (entries: URLSearchParams) => String(entries)],
  ['made elsewhere', (entries: URLSearchParams) => entries],
])('a form that is %s is sent as it is', async (_what, formOf) => {
  const fake = createFakeGitLab({ projects: [{ id: 42, path: 'group/project' }] });
  const raw = createRawClient({ fetch: fake.fetch, token: 'your-token' });
  const entries = new URLSearchParams({ webhook, channel: 'a&b' });
  const body = formOf(entries) as unknown as { webhook: string };
  const { data } = await raw.PUT(slack, { ...project, body, headers: { 'Content-Type': form } });
  expect(data?.properties.channel).toBe('a&b');
});

test('a request without a body has none', async () => {
  const { raw, sent } = rawWith(json([]));
  await raw.GET(list, project);
  expect(sent).toEqual([{ method: 'GET', url, headers: { 'private-token': 'your-token' }, body: undefined }]);
});

test('a redirect in a browser, which has no status, is an error of the package', async () => {
  const raw = createRawClient({ fetch: async () => Response.error() });
  await expect(raw.GET(list, project)).rejects.toMatchObject({ name: 'ForeignResponseError', status: 0 });
});

test.each([101, 600, 999])(
  'status %s, which no Response can have, is an error of the package',
  async (status) => {
    const headers = new Headers();
    const raw = createRawClient({
      fetch: async () => ({ status, ok: false, headers, text: async () => 'text' }),
      retry: { limit: 0 },
    });
    await expect(raw.GET(list, project)).rejects.toMatchObject({ status, serverText: 'text' });
  },
);

test.each([204, 205])('status %s has no body, whatever a server sends', async (status) => {
  const headers = new Headers();
  const raw = createRawClient({
    fetch: async () => ({ status, ok: true, headers, text: async () => 'text' }),
  });
  const { response } = await raw.GET(list, { ...project, parseAs: 'text' });
  expect(response.status).toBe(status);
  expect(response.body).toBeNull();
});

test.each([
  ['https://example.com/gitlab', 'https://example.com/gitlab/api/v4/projects/42/integrations'],
  ['HTTPS://EXAMPLE.COM:443', 'https://example.com/api/v4/projects/42/integrations'],
])('the host %s is kept', async (host, expected) => {
  const { fetch, sent } = serverWith(json({ message: '403 Forbidden' }, 403));
  const error = await createRawClient({ host, fetch })
    .GET(list, project)
    .catch((caught: unknown) => caught);
  expect(sent.map((request) => request.url)).toEqual([expected]);
  expect(error).toMatchObject({ path: '/projects/42/integrations' });
});

test.each([
  ['group/project', 'group%2Fproject'],
  ['group%2Fproject', 'group%2Fproject'],
  [42, '42'],
])('the project %j is encoded once', async (id, encoded) => {
  const { raw, sent } = rawWith(json([]));
  await raw.GET(list, { params: { path: { id } } });
  expect(sent.map((request) => request.url)).toEqual([
    `https://gitlab.com/api/v4/projects/${encoded}/integrations`,
  ]);
});

test('what is not a project is refused', async () => {
  const { raw, sent } = rawWith(json([]));
  await expect(raw.GET(list, { params: { path: { id: '..' } } })).rejects.toThrow(
    /^Invalid project\. Expected /,
  );
  expect(sent).toEqual([]);
});

test('what is not a host is refused', () =>
  expect(() => createRawClient({ host: 'gitlab.example.com' })).toThrow(TypeError));

test('a busy server is asked again', async () => {
  vi.useFakeTimers();
  try {
    const { fetch, sent } = serverWith(new Response('', { status: 503 }), json([{ slug: 'slack' }]));
    const call = createRawClient({ fetch }).GET(list, project);
    await vi.runAllTimersAsync();
    expect((await call).data).toEqual([{ slug: 'slack' }]);
    expect(sent).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

describe('errors are those of the client', () => {
  test.each([
    [
      json({ message: '404 Integration Not Found' }, 404),
      NotFoundError,
      { missing: 'integration', path: '/projects/42/integrations/slack' },
    ],
    [
      json({ error: 'webhook is missing' }, 400),
      InvalidSettingsError,
      { problems: [{ setting: 'webhook', problem: 'is missing' }] },
    ],
    [
      new Response('Retry later', { status: 429, headers: { 'Retry-After': '61' } }),
      RateLimitError,
      { retryAfter: 61 },
    ],
    [new Response('<html>Sign in</html>'), ForeignResponseError, { serverText: '<html>Sign in</html>' }],
    [new Response(''), UnreadableResponseError, { serverText: '' }],
    [new TypeError('fetch failed'), NetworkError, { status: undefined }],
  ])('%#', async (answer, Class, facts) => {
    const error = await rawWith(answer)
      .raw.PUT(slack, { ...project, body: { webhook } })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ method: 'PUT', ...facts });
  });

  test('none repeats a secret that was sent', async () => {
    const { raw } = rawWith(json({ message: `${webhook} is blocked for your-token` }, 400));
    await expect(raw.PUT(slack, { ...project, body: { webhook } })).rejects.toThrow(
      /^\[redacted\] is blocked for \[redacted\] \(400, PUT /,
    );
  });

  test('a signal ends a call', async () => {
    const { raw } = rawWith('silence');
    await expect(raw.GET(list, { ...project, signal: AbortSignal.timeout(10) })).rejects.toBeInstanceOf(
      AbortedError,
    );
  });

  test('the timeout of the client ends a call', async () => {
    const raw = createRawClient({ fetch: serverWith('silence').fetch, timeout: 10 });
    await expect(raw.GET(list, project)).rejects.toBeInstanceOf(TimeoutError);
  });
});

describe('the token and the headers of the client', () => {
  const { fetch, sent } = serverWith(json([]));
  const headers = { 'CF-Access-Client-Secret': 'your-secret' };
  const raw = createRawClient({
    host: 'https://gitlab.example.com/sub',
    fetch,
    token: 'your-token',
    headers,
  });
  const secrets = ['private-token', 'cf-access-client-secret'];
  let target = '';
  raw.use({ onRequest: ({ request }) => new Request(target, request) });

  test.each([
    ['another server', 'https://evil.example.com/api/v4/projects/42/integrations', []],
    ['a server whose name begins alike', 'https://gitlab.example.com.evil.example/api/v4/', []],
    ['another port', 'https://gitlab.example.com:8443/api/v4/', []],
    ['a connection that is not encrypted', 'http://gitlab.example.com/sub/api/v4/', []],
    ['another path of the server', 'https://gitlab.example.com/sub/api/v4/version', secrets],
  ])('go with middleware to %s only if it is its own', async (_what, url, expected) => {
    target = url;
    await raw.GET(list, project);
    expect(sent.at(-1)?.url).toBe(url);
    expect(secrets.filter((name) => sent.at(-1)?.headers[name])).toEqual(expected);
  });

  test('do not go to the server that a single request names', async () => {
    const { fetch, sent } = serverWith(json([]));
    const baseUrl = 'https://other.example.com';
    await createRawClient({ fetch, token: 'your-token', headers }).GET(list, { ...project, baseUrl });
    expect(sent).toMatchObject([{ url: `${baseUrl}/projects/42/integrations`, headers: {} }]);
    expect(Object.keys(sent[0]?.headers ?? {})).toEqual([]);
  });
});

describe('middleware', () => {
  test('adds a header', async () => {
    const { raw, sent } = rawWith(json([]));
    raw.use({ onRequest: ({ request }) => request.headers.set('X-Trace', 'trace') });
    await raw.GET(list, project);
    expect(sent.map(({ headers }) => headers['x-trace'])).toEqual(['trace']);
  });

  test('replaces the request', async () => {
    const { raw, sent } = rawWith(json({ slug: 'jira' }));
    raw.use({
      onRequest: ({ request }) =>
        new Request(request.url.replace('slack', 'jira?sudo=1'), {
          method: 'PUT',
          headers: { 'X-New': 'new' },
          body: '{"a":1}',
        }),
    });
    const { data } = await raw.GET(slack, project);
    expect(data).toEqual({ slug: 'jira' });
    expect(sent).toMatchObject([
      {
        method: 'PUT',
        url: `${url}/jira?sudo=1`,
        headers: { 'x-new': 'new', 'private-token': 'your-token' },
        body: { a: 1 },
      },
    ]);
  });

  test('a replaced request appears in errors without its query', async () => {
    const { raw } = rawWith(json({ message: '403 Forbidden' }, 403));
    raw.use({ onRequest: ({ request }) => new Request(`${request.url}?private_token=hidden`, request) });
    await expect(raw.GET(list, project)).rejects.toThrow(
      /^403 Forbidden \(403, GET \/projects\/42\/integrations\)$/,
    );
  });

  test('reads, copies and replaces a response', async () => {
    const { raw } = rawWith(json([{ slug: 'slack' }], 200, { 'X-Request-Id': 'id-1' }));
    const seen: unknown[] = [];
    raw.use({
      onResponse: async ({ response }) => {
        seen.push(response.headers.get('X-Request-Id'), await response.clone().text());
        return new Response('[{"slug":"jira"}]', response);
      },
    });
    expect((await raw.GET(list, project)).data).toEqual([{ slug: 'jira' }]);
    expect(seen).toEqual(['id-1', '[{"slug":"slack"}]']);
  });

  test('sees a response that is not a success, and may turn it into one', async () => {
    const { raw } = rawWith(json({ message: '404 Integration Not Found' }, 404));
    const seen: number[] = [];
    raw.use({
      onResponse: ({ response }) => {
        seen.push(response.status);
        return json({ slug: 'slack' });
      },
    });
    expect((await raw.GET(slack, project)).data).toEqual({ slug: 'slack' });
    expect(seen).toEqual([404]);
  });

  test('answers instead of the server', async () => {
    const { raw, sent } = rawWith(json([]));
    raw.use({ onRequest: () => json([{ slug: 'cached' }]) });
    expect((await raw.GET(list, project)).data).toEqual([{ slug: 'cached' }]);
    expect(sent).toEqual([]);
  });

  test('handles an error of the connection', async () => {
    const { raw } = rawWith(new TypeError('fetch failed'));
    raw.use({ onError: ({ error }) => (error instanceof NetworkError ? json([]) : undefined) });
    expect((await raw.GET(list, project)).data).toEqual([]);
  });
});

test('a response of middleware is taken as it is', async () => {
  const { raw } = rawWith(new TypeError('fetch failed'));
  raw.use({ onError: () => json({ message: 'offline' }, 503) });
  expect(await raw.GET(list, project)).toMatchObject({
    error: { message: 'offline' },
    response: { status: 503 },
  });
});

test('a response without a body is one', async () => {
  const { raw } = rawWith(new Response(null, { status: 204 }));
  const { response, data } = await raw.DELETE(slack, project);
  expect({ status: response.status, data }).toEqual({ status: 204, data: undefined });
});

test.each(['blob', 'arrayBuffer', 'stream', 'text'] as const)(
  'a response is parsed as %s',
  async (parseAs) => {
    const { raw } = rawWith(new Response('not JSON'));
    const { data } = await raw.GET(list, { ...project, parseAs });
    expect(await new Response(data as never).text()).toBe('not JSON');
  },
);
