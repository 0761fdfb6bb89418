import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  AuthenticationError,
  createClient,
  GitLabError,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NetworkError,
  NotFoundError,
  PermissionError,
  ProjectMovedError,
  RateLimitError,
  ResourceLockError,
  ServerError,
  UnexpectedResponseError,
  UnreadableResponseError,
  version,
} from '../../../client/index.ts';
import { description } from '../../support/descriptions.ts';
import { integration, json, serverWith } from './stub.ts';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const path = 'https://gitlab.com/api/v4/projects/group%2Fproject/integrations';

function clientWith(...answers: readonly Response[]) {
  const { fetch, sent } = serverWith(...answers);
  return { gitlab: createClient({ fetch, token: 'your-token', retry: { limit: 0 } }), sent };
}

describe('list', () => {
  test('returns the entries as they come', async () => {
    const { gitlab, sent } = clientWith(json([integration('slack'), integration('brand-new')]));
    expect((await gitlab.list('group/project')).map(({ slug }) => slug)).toEqual(['slack', 'brand-new']);
    expect(sent).toMatchObject([{ method: 'GET', url: path, body: undefined }]);
  });
});

describe('get', () => {
  test('returns the integration with its properties in their documented types', async () => {
    const { gitlab, sent } = clientWith(
      json(integration('jira', { issues_enabled: '1', jira_issue_transition_id: 5 })),
    );
    expect(await gitlab.get('group/project', 'jira')).toMatchObject({
      slug: 'jira',
      properties: { issues_enabled: true, jira_issue_transition_id: '5' },
    });
    expect(sent).toMatchObject([{ method: 'GET', url: `${path}/jira` }]);
  });

  test('returns undefined for an integration that was never configured', async () => {
    const { gitlab } = clientWith(json({ message: '404 Integration Not Found' }, 404));
    expect(await gitlab.get('group/project', 'jira')).toBeUndefined();
  });

  test('replaces the misprinted slug by the real one', async () => {
    const { gitlab, sent } = clientWith(json(integration('apple-app-store')));
    await gitlab.get('group/project', 'apple_app_store');
    expect(sent[0]?.url).toBe(`${path}/apple-app-store`);
  });

  test('the untyped client returns the response unchanged', async () => {
    const { gitlab } = clientWith(json(integration('brand-new', { issues_enabled: '1', number: 5 })));
    expect(await gitlab.untyped.get('group/project', 'brand-new')).toMatchObject({
      properties: { issues_enabled: '1', number: 5 },
    });
  });
});

describe('set', () => {
  test('sends the settings and overrides inheritance', async () => {
    const { gitlab, sent } = clientWith(json(integration('slack')));
    expect(await gitlab.set('group/project', 'slack', { webhook, push_events: true })).toMatchObject({
      slug: 'slack',
    });
    expect(sent).toMatchObject([
      {
        method: 'PUT',
        url: `${path}/slack`,
        headers: { 'content-type': 'application/json' },
        body: { webhook, push_events: true, use_inherited_settings: false },
      },
    ]);
    expect(Object.keys(sent[0]?.body as object)).toHaveLength(3);
  });

  test.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('use_inherited_settings: %s is sent as %s', async (given, expected) => {
    const { gitlab, sent } = clientWith(json(integration('slack')), json(integration('new')));
    await gitlab.set('group/project', 'slack', { webhook, use_inherited_settings: given } as {
      webhook: string;
    });
    await gitlab.untyped.set('group/project', 'new', { use_inherited_settings: given });
    expect(
      sent.map(({ body }) => (body as { use_inherited_settings: boolean }).use_inherited_settings),
    ).toEqual([expected, expected]);
  });

  test('sends null, arrays and any string unchanged', async () => {
    const { gitlab, sent } = clientWith(json(integration('jira')));
    const settings = {
      url: 'https://jira.example.com',
      username: 'jdoe',
      password: '<password>',
      project_keys: ['A,B', '"'],
      jira_issue_prefix: null,
      api_url: '\u2028😀',
    };
    await gitlab.set('group/project', 'jira', settings);
    expect(sent[0]?.body).toEqual({ ...settings, use_inherited_settings: false });
  });

  const circular: Record<string, unknown> = { api_key: 'circular-secret' };
  circular.itself = circular;
  test.each([
    ['cyclic', circular],
    ['a bigint', { api_key: 'circular-secret', size: 1n }],
    [
      'an error of their own',
      {
        toJSON: () => {
          throw new Error('circular-secret');
        },
      },
    ],
  ])('settings that cannot be JSON (%s) are refused without being repeated', async (_what, settings) => {
    const { gitlab, sent } = clientWith(json(integration('new')));
    const error = await gitlab.untyped.set(1, 'new', { settings }).catch((caught: unknown) => caught);
    expect(error).toEqual(new TypeError('Invalid settings. Expected an object that JSON can hold.'));
    expect((error as Error).cause).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test.each<[what: string, settings: () => unknown]>([
    ['null', () => null],
    ['undefined', () => undefined],
    ['a number', () => 5],
    ['a string', () => 'secret'],
    ['an array', () => ['secret']],
    ['a map', () => new Map([['api_key', 'secret']])],
    ['a form', () => new URLSearchParams('api_key=secret')],
    ['a function', () => () => 'secret'],
    ['not a number', () => ({ port: Number.NaN })],
    ['infinite', () => ({ port: Number.POSITIVE_INFINITY })],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    [
      'an object with a getter that throws',
      () => ({
        get use_inherited_settings() {
          throw new Error('secret');
        },
      }),
    ],
  ])('settings that are %s are refused before anything leaves', async (_what, settings) => {
    const { gitlab, sent } = clientWith(json(integration('new')));
    const error = await gitlab.untyped.set(1, 'new', settings() as never).catch((caught: unknown) => caught);
    expect(error).toEqual(new TypeError('Invalid settings. Expected an object that JSON can hold.'));
    expect(sent).toEqual([]);
  });

  test('does not change the settings of the caller', async () => {
    const { gitlab } = clientWith(json(integration('slack')));
    const settings = Object.freeze({ webhook });
    await gitlab.set('group/project', 'slack', settings);
    expect(settings).toEqual({ webhook });
  });

  test('throws NotFoundError for an integration that does not exist', async () => {
    const { gitlab } = clientWith(json({ message: '404 Integration Not Found' }, 404));
    await expect(gitlab.set('group/project', 'slack', { webhook })).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('disable', () => {
  test('returns true after disabling an integration', async () => {
    const { gitlab, sent } = clientWith(new Response(null, { status: 204 }));
    expect(await gitlab.disable('group/project', 'slack')).toBe(true);
    expect(sent).toMatchObject([{ method: 'DELETE', url: `${path}/slack`, body: undefined }]);
  });

  test('returns false when there was nothing to disable', async () => {
    const { gitlab } = clientWith(json({ message: '404 Integration Not Found' }, 404));
    expect(await gitlab.disable('group/project', 'slack')).toBe(false);
    expect(await gitlab.untyped.disable('group/project', 'slack')).toBe(false);
  });
});

test('a mistake of this package is not blamed on the server', async () => {
  const mistake = new Error('a mistake');
  const parse = vi.spyOn(JSON, 'parse').mockReturnValue({
    get slug() {
      throw mistake;
    },
  });
  const outcome = createClient({ fetch: async () => new Response('{}') }).get(1, 'slack');
  try {
    await expect(outcome).rejects.toBe(mistake);
  } finally {
    parse.mockRestore();
  }
});

test('an error status is an error whatever its body', async () => {
  const { gitlab } = clientWith(json(integration('slack'), 500), new Response('', { status: 500 }));
  await expect(gitlab.get(1, 'slack')).rejects.toBeInstanceOf(ServerError);
  await expect(gitlab.disable(1, 'slack')).rejects.toBeInstanceOf(ServerError);
});

test('the options of a call cannot change its request', async () => {
  const { gitlab, sent } = clientWith(json(integration('slack')));
  const options = { method: 'DELETE', path: '/user', url: 'https://example.com', body: '{}' };
  await gitlab.get('group/project', 'slack', options as object);
  expect(sent).toMatchObject([{ method: 'GET', url: `${path}/slack`, body: undefined }]);
});

test('version is that of the description', () => expect(version).toBe(description('verified').info.version));

describe('a successful response with something else', () => {
  test.each([
    ['nothing', new Response('', { status: 200 }), 'Malformed response: empty body (200, '],
    ['half of JSON', new Response('{"slug":', { status: 200 }), `Malformed response: {"slug": (200, `],
    ['a list in place of an integration', json([]), 'Malformed response: [] (200, '],
    ['another object', json({ hello: 1 }), `Malformed response: {"hello":1} (200, `],
    ['null', json(null), 'Malformed response: null (200, '],
    ['a text', json('slug'), `Malformed response: "slug" (200, `],
    [
      'a long line',
      new Response('['.repeat(1000), { status: 200 }),
      `Malformed response: ${'['.repeat(400)} (200, `,
    ],
  ])('%s becomes an error with a clear message', async (_what, answer, message) => {
    const text = await answer.clone().text();
    const error = await clientWith(answer)
      .gitlab.get('group/project', 'slack')
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnreadableResponseError);
    expect(error).toMatchObject({
      message: `${message}GET /projects/group%2Fproject/integrations/slack)`,
      serverText: text,
    });
  });

  test.each([{ slug: 'slack' }, [null], [{}]])('%j is refused as a list of integrations', (answer) =>
    expect(clientWith(json(answer)).gitlab.list(1)).rejects.toBeInstanceOf(UnreadableResponseError),
  );

  test.each([integration('jira'), { slug: 5 }, { properties: {} }])('%j is not the integration', (answer) =>
    expect(clientWith(json(answer)).gitlab.get(1, 'slack')).rejects.toBeInstanceOf(UnreadableResponseError),
  );

  test('JSON is not taken for a successful DELETE', () =>
    expect(clientWith(new Response('{"error":"no"}')).gitlab.disable(1, 'slack')).rejects.toBeInstanceOf(
      UnreadableResponseError,
    ));

  test('a missing setting is reported however the server words it', async () => {
    const { gitlab } = clientWith(json({ message: 'Failed. {:url=>["is not available"]}' }, 400));
    await expect(gitlab.set(1, 'slack', { webhook })).rejects.toBeInstanceOf(InvalidSettingsError);
  });
});

describe('errors', () => {
  const failing = async (answer: Response): Promise<GitLabError> => {
    const { gitlab } = clientWith(answer);
    return gitlab.set('group/project', 'slack', { webhook }).then(
      () => Promise.reject(new Error('It succeeded.')),
      (error: GitLabError) => error,
    );
  };
  const place = 'PUT /projects/group%2Fproject/integrations/slack';

  test.each<[number, unknown, new (...values: never) => GitLabError, string, object]>([
    [
      400,
      { error: 'webhook is missing' },
      InvalidSettingsError,
      'webhook is missing',
      { problems: [{ setting: 'webhook', problem: 'is missing' }] },
    ],
    [
      400,
      { message: `Failed to update integration. {:channel=>["can't be blank"]}` },
      InvalidSettingsError,
      `Failed to update integration. {:channel=>["can't be blank"]}`,
      { problems: [{ setting: 'channel', problem: "can't be blank" }] },
    ],
    [
      400,
      { message: { url: ['is blocked'] } },
      InvalidSettingsError,
      `{"message":{"url":["is blocked"]}}`,
      { problems: [{ setting: 'url', problem: 'is blocked' }] },
    ],
    [
      400,
      { message: 'Default integration not found.' },
      InvalidSettingsError,
      'Default integration not found.',
      { problems: [] },
    ],
    [
      400,
      { message: '400 Integration not available' },
      IntegrationUnavailableError,
      '400 Integration not available',
      {},
    ],
    [
      400,
      { error: 'slug does not have a valid value' },
      IntegrationUnavailableError,
      'slug does not have a valid value',
      {},
    ],
    [
      422,
      { message: 'You cannot create the GitLab for Slack app integration from the API' },
      IntegrationUnavailableError,
      'You cannot create the GitLab for Slack app integration from the API',
      {},
    ],
    [401, { message: '401 Unauthorized' }, AuthenticationError, '401 Unauthorized', {}],
    [
      400,
      { error: 'my slug does not have a valid value' },
      InvalidSettingsError,
      'my slug does not have a valid value',
      { problems: [] },
    ],
    [
      401,
      { error: 'invalid_token', error_description: 'Token was revoked.' },
      AuthenticationError,
      'Token was revoked.',
      {},
    ],
    [403, { message: '403 Forbidden' }, PermissionError, '403 Forbidden', { scope: undefined }],
    [
      403,
      { error: 'insufficient_scope', error_description: 'Higher privileges needed.', scope: 'api' },
      PermissionError,
      'Higher privileges needed.',
      { scope: 'api' },
    ],
    [
      404,
      { message: '404 Project Not Found' },
      NotFoundError,
      '404 Project Not Found',
      { missing: 'project' },
    ],
    [
      404,
      { message: '404 Integration Not Found' },
      NotFoundError,
      '404 Integration Not Found',
      { missing: 'integration' },
    ],
    [
      404,
      { error: '404 Not Found' },
      NotFoundError,
      '404 Not Found; the server may not know the integration; if a proxy decodes %2F, use the number in place of the path',
      { missing: 'route' },
    ],
    [
      405,
      { message: 'Non GET methods are not allowed for moved projects' },
      ProjectMovedError,
      'Non GET methods are not allowed for moved projects; get tells the new place',
      { missing: 'project', movedTo: undefined },
    ],
    [429, 'Retry later', RateLimitError, `"Retry later"`, { retryAfter: undefined }],
    [429, { message: { error: 'Try again.' } }, RateLimitError, 'Try again.', { retryAfter: undefined }],
    [500, { message: '500 Internal Server Error' }, ServerError, '500 Internal Server Error', {}],
    [409, { message: '409 Conflict: Resource lock' }, ResourceLockError, '409 Conflict: Resource lock', {}],
    [409, { message: '409 Conflict' }, UnexpectedResponseError, '409 Conflict', {}],
    [412, { message: '412 Precondition Failed' }, UnexpectedResponseError, '412 Precondition Failed', {}],
    [413, { message: 'too large' }, UnexpectedResponseError, 'too large', {}],
    [415, { error: 'not supported' }, UnexpectedResponseError, 'not supported', {}],
  ])('%i %j becomes the error class with its facts', async (status, body, Class, problem, facts) => {
    const error = await failing(json(body, status, { 'X-Request-Id': 'id-1' }));
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(GitLabError);
    expect(error.name).toBe(Class.name);
    expect(error).toMatchObject({
      message: `${problem} (${status}, ${place})`,
      status,
      method: 'PUT',
      path: place.slice(4),
      requestId: 'id-1',
      serverText: JSON.stringify(body),
      ...facts,
    });
    expect(Object.keys(error).sort()).toEqual(
      ['method', 'path', 'requestId', 'status', ...Object.keys(facts)].sort(),
    );
  });

  test.each([
    ['the page was removed', 'route'],
    ['405 Not Allowed', 'route'],
    ['404 Integration Not Found', 'integration'],
    ['404 Project Not Found', 'project'],
    ['no 404 Project Not Found', 'route'],
  ])('405 %j is a missing %s', async (message, missing) =>
    expect(await failing(json({ message }, 405))).toMatchObject({ missing }),
  );

  test.each(['', ' \n\t '])('an error status with the body %j has a message', async (text) =>
    expect((await failing(new Response(text, { status: 500 }))).message).toBe(`empty body (500, ${place})`),
  );

  test('a scope that is not a string is none', async () =>
    expect(await failing(json({ message: '403 Forbidden', scope: ['api'] }, 403))).toMatchObject({
      scope: undefined,
    }));

  test('carry the headers of the response, which are not printed', async () => {
    const error = await failing(json({ message: 'no' }, 500, { 'X-Secret': 'echoed-secret' }));
    expect(error.headers?.get('X-Secret')).toBe('echoed-secret');
    expect(inspect(error, { showHidden: true, depth: 10 }) + JSON.stringify(error)).not.toContain(
      'echoed-secret',
    );
  });

  test("the title of a proxy's page is told, or else its first line", async () => {
    const error = await failing(new Response('<html>\n<title>Bad gateway</title>', { status: 502 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error.message).toBe(`Bad gateway (502, ${place})`);
    expect((await failing(new Response('\n<p>\nno', { status: 502 }))).message).toBe(`<p> (502, ${place})`);
  });

  test('a rate limit error tells how many seconds to wait', async () =>
    expect(
      await failing(new Response('Retry later', { status: 429, headers: { 'Retry-After': '90' } })),
    ).toMatchObject({ retryAfter: 90 }));
});

describe('secrets', () => {
  /** Everything that a person or a log may see of an error. */
  const seen = (error: unknown): string =>
    [
      String(error),
      (error as Error).stack,
      JSON.stringify(error),
      inspect(error, { depth: 10 }),
      inspect({ error }),
    ].join('\n');
  const secret = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 8 }),
      fc.constantFrom('a"b\\c\nd-secret', '$&$1-secret', '.*+?^$()|[]{}-secret', '-----BEGIN\nKEY-----'),
    )
    .filter((text) => text.trim().length > 7);
  const token = fc.stringMatching(/^[!-~]{8,40}$/);

  test('a number that is a secret is hidden, and a small one is not', async () => {
    const { fetch } = serverWith(json({ message: '12345678 is no PIN of user 1' }, 400));
    const error = await createClient({ fetch })
      .untyped.set(1, 'brand-new', { token: 12345678, auth_type: 1 })
      .catch((caught: unknown) => caught);
    expect((error as Error).message).toMatch(/^\[redacted\] is no PIN of user 1 /);
  });

  test('secrets in arrays and objects are hidden', async () => {
    const { fetch } = serverWith(json({ message: 'first-secret, second-secret, third-secret, user' }, 400));
    const settings = {
      api_tokens: ['first-secret', ['second-secret']],
      servers: [{ password: { value: 'third-secret' }, name: 'user' }],
    };
    const error = await createClient({ fetch })
      .untyped.set(1, 'brand-new', settings)
      .catch((caught: unknown) => caught);
    expect((error as Error).message).toMatch(/^\[redacted\], \[redacted\], \[redacted\], user /);
  });

  test('no error repeats a secret or the token that the server repeats', () =>
    fc.assert(
      fc.asyncProperty(
        secret,
        token,
        fc.constantFrom(400, 401, 403, 404, 409, 422, 500, 200),
        fc.boolean(),
        async (password, value, status, asJson) => {
          const text = `url ${value} is ${password} and ${JSON.stringify(password)}`;
          const answer = asJson ? json({ message: text }, status) : new Response(text, { status });
          const { fetch } = serverWith(answer);
          const gitlab = createClient({ fetch, token: value, retry: { limit: 0 } });
          const error = await gitlab
            .set(1, 'jira', { url: 'https://jira.example.com', username: 'jdoe', password })
            .catch((caught: unknown) => caught);
          expect(error).toBeInstanceOf(GitLabError);
          expect(seen(error)).not.toContain(password);
          expect(seen(error)).not.toContain(JSON.stringify(password).slice(1, -1));
          expect(seen(error)).not.toContain(value);
          expect((error as GitLabError).serverText).toBe(await answer.text());
        },
      ),
    ));

  test('no error repeats a secret that the runtime puts into its message', () =>
    fc.assert(
      fc.asyncProperty(secret, token, fc.boolean(), async (password, value, isNested) => {
        const reason = new Error(`cannot send ${password} with ${value}`);
        const { fetch } = serverWith(isNested ? new TypeError('fetch failed', { cause: reason }) : reason);
        const gitlab = createClient({ fetch, bearer: value, retry: { limit: 0 } });
        const error = await gitlab
          .set(1, 'jira', { url: 'https://jira.example.com', username: 'jdoe', password })
          .catch((caught: unknown) => caught);
        expect(seen(error)).not.toContain(password);
        expect(seen(error)).not.toContain(value);
      }),
    ));

  const webhookWithSigns = 'https://x.example.com/?a=1&sig=SIGNATURE"#$x';
  test.each([
    [
      'cut off',
      new Response(`<p>Blocked: {"webhook":"${webhookWithSigns.padEnd(500, 'abc')}"}`, { status: 403 }),
      webhookWithSigns.padEnd(500, 'abc'),
    ],
    [
      'escaped for HTML',
      new Response('<p>https://x.example.com/?a=1&amp;sig=SIGNATURE&quot;#$x', { status: 403 }),
      webhookWithSigns,
    ],
    [
      'escaped for JSON',
      new Response(String.raw`{"message":{"base":["https://x.example.com/?a=1\u0026sig=SIGNATURE\"#$x"]}}`, {
        status: 400,
      }),
      webhookWithSigns,
    ],
    [
      'escaped for a URL',
      new Response('<p>/?to=https%3A%2F%2Fx.example.com%2F%3Fa%3D1%26sig%3DSIGNATURE%22%23%24x', {
        status: 403,
      }),
      webhookWithSigns,
    ],
    [
      'escaped for Ruby',
      json({ message: String.raw`Failed. {:base=>["https://x.example.com/?a=1&sig=SIGNATURE\"\#$x"]}` }, 400),
      webhookWithSigns,
    ],
  ])('no error repeats a secret that the server sends back %s', async (_how, answer, webhook) => {
    const error = await createClient({ fetch: serverWith(answer).fetch })
      .set(1, 'slack', { webhook })
      .catch((caught: unknown) => caught);
    expect(seen(error)).not.toMatch(/SIGNATURE|abcabc/);
    expect(seen(error)).toContain('[redacted]');
  });

  test('no error repeats the rest of a secret that begins like another secret', async () => {
    const [short, long] = [
      'https://discord.com/api/webhooks/1',
      'https://discord.com/api/webhooks/1/rest-of-it',
    ];
    const { fetch } = serverWith(json({ message: `${long} is blocked` }, 400));
    const error = await createClient({ fetch })
      .set(1, 'discord', { webhook: short, push_channel: long })
      .catch((caught: unknown) => caught);
    expect(seen(error)).not.toContain('rest-of-it');
  });

  test('no error repeats the user name and password in a URL', async () => {
    const { fetch } = serverWith(json({ message: 'https://jdoe:word@jira.example.com is blocked' }, 400));
    const settings = { url: 'https://jdoe:word@jira.example.com', username: 'jdoe', password: '<password>' };
    const error = await createClient({ fetch })
      .set(1, 'jira', settings)
      .catch((caught: unknown) => caught);
    expect(seen(error)).not.toContain('word@');
  });

  test.each([
    ['a text', `lost: your-token`],
    ['an object', { request: { headers: { 'private-token': 'your-token' } } }],
    [
      'an error with the request',
      Object.assign(new Error('lost'), { config: { token: 'your-token', data: webhook } }),
    ],
    [
      'a deep cause',
      new TypeError('fetch failed', { cause: new Error('lost', { cause: new Error('your-token') }) }),
    ],
    ['nothing', undefined],
  ])('no error repeats a secret in %s that fetch throws', async (_what, reason) => {
    const fetch = () => Promise.reject(reason);
    const error = await createClient({ fetch, token: 'your-token', retry: { limit: 0 } })
      .set(1, 'slack', { webhook })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NetworkError);
    expect(seen(error)).not.toContain('your-token');
    expect(seen(error)).not.toContain(webhook);
  });

  test('a password that is a common word changes neither the class nor the setting', async () => {
    const setting = async (answer: Response) =>
      createClient({ fetch: serverWith(answer).fetch })
        .set(1, 'jenkins', {
          jenkins_url: 'https://jenkins.example.com',
          project_name: 'p',
          username: 'jdoe',
          password: 'password',
        })
        .catch((caught: unknown) => caught);
    expect(
      await setting(
        json({ message: 'Failed. {:username=>["is too long"], :password=>["is too short"]}' }, 400),
      ),
    ).toMatchObject({
      problems: [
        { setting: 'username', problem: 'is too long' },
        { setting: 'password', problem: 'is too short' },
      ],
    });
    const { fetch } = serverWith(json({ message: '400 Integration not available' }, 400));
    await expect(
      createClient({ fetch }).set(1, 'github', {
        token: 'available',
        repository_url: 'https://github.com/a/b',
      }),
    ).rejects.toBeInstanceOf(IntegrationUnavailableError);
  });

  test('the problems of settings do not repeat secrets', async () => {
    const { fetch } = serverWith(json({ message: `Failed. {:webhook=>["${webhook} is blocked"]}` }, 400));
    const error = await createClient({ fetch })
      .set(1, 'slack', { webhook })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ problems: [{ setting: 'webhook', problem: '[redacted] is blocked' }] });
  });
});
