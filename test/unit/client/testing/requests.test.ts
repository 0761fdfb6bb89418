/** Bodies of requests, and what becomes of their values. */
import { describe, expect, test } from 'vitest';
import type { FakeGitLab } from '../../../../client/testing.ts';
import { type Answer, answerOf, fakeWith, hook, propertiesOf } from './ask.ts';

const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };

function put(
  gitlab: FakeGitLab,
  slug: string,
  body: BodyInit | null,
  type?: string,
  query = '',
): Promise<Answer> {
  const headers = { 'PRIVATE-TOKEN': 'your-token', ...(type === undefined ? {} : { 'Content-Type': type }) };
  return gitlab
    .fetch(`https://gitlab.com/api/v4/projects/1/integrations/${slug}${query}`, {
      method: 'PUT',
      headers,
      body,
    })
    .then(answerOf);
}

describe('a body', () => {
  const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };

  test('a body may be JSON', async () =>
    expect(
      (
        await put(
          fakeWith().gitlab,
          'jira',
          JSON.stringify({ ...jira, project_keys: ['A'] }),
          'application/json; charset=utf-8',
        )
      ).status,
    ).toBe(200));

  test('a body may be a URL-encoded form', async () => {
    const { gitlab } = fakeWith();
    const form = new URLSearchParams([
      ...Object.entries(jira),
      ['project_keys[]', 'A'],
      ['project_keys[]', 'B'],
      ['commit_events', 'no'],
    ]);
    const answer = await put(gitlab, 'jira', form);
    expect(answer).toMatchObject({ status: 200, body: { commit_events: false } });
    expect(propertiesOf(answer).project_keys).toEqual(['A', 'B']);
    expect(gitlab.requests[0]?.settings).toEqual({ ...jira, project_keys: ['A', 'B'], commit_events: 'no' });
  });

  test('a body may be a multipart form without files', async () => {
    const { gitlab } = fakeWith();
    const form = new FormData();
    form.append('webhook', hook);
    expect((await put(gitlab, 'slack', form)).status).toBe(200);
    form.append('channel', new Blob(['#general']));
    expect(await put(gitlab, 'slack', form)).toMatchObject({
      status: 400,
      body: { error: 'channel is invalid' },
    });
  });

  test('a body may be missing, with the settings in the query', async () =>
    expect(
      (await put(fakeWith().gitlab, 'slack', null, undefined, `?webhook=${encodeURIComponent(hook)}`)).status,
    ).toBe(200));

  test.each([
    ['JSON', JSON.stringify({ webhook: hook, channel: '#body' }), 'application/json'],
    ['a form', new URLSearchParams({ webhook: hook, channel: '#body' }), undefined],
  ])('a body that is %s takes precedence over the query, which is read too', async (_, body, type) => {
    const { gitlab } = fakeWith();
    await put(gitlab, 'slack', body, type, '?channel=query&username=GitLab');
    expect(gitlab.integration(1, 'slack')?.settings).toMatchObject({ channel: '#body', username: 'GitLab' });
  });

  test.each(['text/plain', 'application/xml'])('a body of type %s is a 415', async (type) => {
    const body = { error: `The provided content-type '${type}' is not supported.` };
    expect(await put(fakeWith().gitlab, 'slack', 'webhook', `${type};charset=UTF-8`)).toMatchObject({
      status: 415,
      body,
    });
  });

  test('a body that is not valid JSON is refused', async () => {
    expect(await put(fakeWith().gitlab, 'slack', '{', 'application/json')).toMatchObject({
      status: 400,
      body: { error: 'message body does not match declared format' },
    });
    expect((await put(fakeWith().gitlab, 'slack', '--', 'multipart/form-data; boundary=x')).status).toBe(400);
  });

  test.each(['["a"]', '1', 'null', '"webhook"'])('the body %s has no settings', async (body) => {
    const { gitlab } = fakeWith();
    expect(await put(gitlab, 'slack', body, 'application/json')).toMatchObject({
      status: 400,
      body: { error: 'webhook is missing' },
    });
    expect(gitlab.requests[0]?.settings).toEqual({});
  });

  test.each<[string, unknown]>([
    ['keys[]=A&keys[]=B', { keys: ['A', 'B'] }],
    ['keys[a]=A&keys[b]=B', { keys: { a: 'A', b: 'B' } }],
    ['key=A&key=B', { key: 'B' }],
    ['__proto__[a]=A', JSON.parse('{ "__proto__": { "a": "A" } }')],
  ])('the form %s is read as Ruby does', async (form, settings) => {
    const { gitlab } = fakeWith();
    await put(gitlab, 'jira', form, 'application/x-www-form-urlencoded');
    expect(gitlab.requests[0]?.settings).toEqual(settings);
  });
});

test('a form with many values takes no time to speak of', async () => {
  const entries = Array.from({ length: 60_000 }, (_, index) => `project_keys[]=A&other[${index}]=B`);
  const { gitlab } = fakeWith();
  const begin = performance.now();
  const type = 'application/x-www-form-urlencoded';
  const { status } = await put(gitlab, 'jira', entries.join('&'), type);
  expect(status).toBe(400);
  // Copying what was read before each value would take half a minute.
  expect(performance.now() - begin).toBeLessThan(5000);
});

describe('a NUL', () => {
  const { ask } = fakeWith({ token: 'another-token' });
  const askTo = (path: string, settings?: unknown): Promise<Answer> =>
    ask(settings === undefined ? 'GET' : 'PUT', path, settings);

  test.each([
    ['in a path', '/projects/group%00/integrations', undefined],
    ['in the query', '/projects/1/integrations?a=%00', undefined],
    ['in a string', 'slack', { webhook: `${hook}\0` }],
    ['in an array', 'jira', { project_keys: ['A', 'B\0'] }],
    ['in an unknown setting', 'slack', { a: { b: { c: '\0' } } }],
  ])('%s is refused before the token is looked at', async (_where, path, settings) =>
    expect(await askTo(path, settings)).toMatchObject({
      status: 400,
      type: 'text/plain',
      body: 'Bad Request',
    }),
  );

  test('is not found deeper than GitLab looks', async () =>
    expect((await askTo('slack', { a: { b: { c: { d: '\0' } } } })).status).toBe(401));
});

describe('a required setting', () => {
  test('every missing required setting is named', async () => {
    const { ask } = fakeWith();
    expect(await ask('PUT', 'slack', {})).toMatchObject({
      status: 400,
      type: 'application/json',
      body: { error: 'webhook is missing' },
    });
    expect(await ask('PUT', 'jira', { username: 'jdoe' })).toMatchObject({
      status: 400,
      body: { error: 'url is missing, password is missing' },
    });
  });

  test('required settings are needed in every request, secrets included, and to inherit as well', async () => {
    const { ask } = fakeWith({ instanceIntegrations: { asana: { api_key: 'your-key' } } });
    expect(await ask('PUT', 'asana', { push_events: false })).toMatchObject({
      status: 400,
      body: { error: 'api_key is missing' },
    });
    expect(await ask('PUT', 'asana', { use_inherited_settings: true })).toMatchObject({
      status: 400,
      body: { error: 'api_key is missing' },
    });
  });

  test.each([null, '', ' '])('a required setting that is %j is refused as a model error', async (webhook) => {
    const body = { message: 'Failed to update integration. {:webhook=>["can\'t be blank"]}' };
    expect(await fakeWith().ask('PUT', 'slack', { webhook })).toMatchObject({ status: 400, body });
  });
});

describe('values', () => {
  const stored = async (
    slug: string,
    settings: object,
  ): Promise<Readonly<Record<string, unknown>> | Answer> => {
    const { gitlab, ask } = fakeWith({ development: true });
    const answer = await ask('PUT', slug, settings);
    return gitlab.integration(1, slug)?.settings ?? answer;
  };

  test.each([
    [12, '12'],
    [1.5, '1.5'],
    [true, 'true'],
    ['', ''],
    [null, null],
  ])('%j for a string is stored as %j', async (channel, text) =>
    expect(await stored('slack', { webhook: hook, channel })).toMatchObject({ channel: text }),
  );

  test.each([[['#general']], [{ name: '#general' }]])('%j for a string is refused', async (channel) =>
    expect(await stored('slack', { webhook: hook, channel })).toMatchObject({
      status: 400,
      body: { error: 'channel is invalid' },
    }),
  );

  test.each([
    [true, true],
    ['true', true],
    [1, true],
    ['1', true],
    ['yes', true],
    ['ON', true],
    [false, false],
    ['false', false],
    [0, false],
    ['0', false],
    ['no', false],
    ['', null],
    [null, null],
  ])('%j for a boolean is stored as %j', async (value, boolean) =>
    expect(
      await stored('slack', { webhook: hook, notify_only_broken_pipelines: value, push_events: value }),
    ).toMatchObject({ notify_only_broken_pipelines: boolean, push_events: boolean }),
  );

  test.each([['maybe'], [2], [[]], [{}]])('%j for a boolean is refused', async (push_events) =>
    expect(await stored('slack', { webhook: hook, push_events })).toMatchObject({
      status: 400,
      body: { error: 'push_events is invalid' },
    }),
  );

  test.each([
    ['slack', { webhook: hook, note_events: null }],
    ['slack', { webhook: hook, deployment_events: '' }],
    ['jira', { ...jira, issues_enabled: null }],
    ['jira', { ...jira, issues_enabled: '' }],
  ])('what is no value for the database is refused: %s, %j', async (slug, settings) => {
    const { gitlab, ask } = fakeWith();
    expect(await ask('PUT', slug, settings)).toMatchObject({
      status: 500,
      body: { message: '500 Internal Server Error' },
    });
    expect(gitlab.integration(1, slug)).toBeUndefined();
  });

  test('null for a boolean that GitLab replaces is accepted', async () =>
    expect(await stored('datadog', { api_key: 'your_key', pipeline_events: null })).toMatchObject({
      pipeline_events: false,
    }));

  test.each([[''], [null], [[]]])('%j for an array is stored as an empty one', async (project_keys) =>
    expect(await stored('jira', { ...jira, project_keys })).toMatchObject({ project_keys: [] }),
  );

  test.each([
    [6659, 6659],
    ['6659', 6659],
    [6659.5, 6659],
    [-1.5, -1],
    ['', null],
    [null, null],
  ])('%j for an integer is stored as %j', async (server_port, number) =>
    expect(await stored('irker', { recipients: 'irc://irc.example.com/#a', server_port })).toMatchObject({
      server_port: number,
    }),
  );

  test.each([['port'], ['1.5'], [true], [[1]]])('%j for an integer is refused', async (server_port) =>
    expect(await stored('irker', { recipients: 'irc://irc.example.com/#a', server_port })).toMatchObject({
      status: 400,
      body: { error: 'server_port is invalid' },
    }),
  );

  test.each(['A,B', ' ', 1, {}, [{}], ['A', null]])('%j for an array is refused', async (project_keys) => {
    expect(await stored('jira', { ...jira, project_keys })).toMatchObject({
      status: 400,
      body: { error: 'project_keys is invalid' },
    });
  });

  test('settings that no integration has or that GitLab ignores are dropped', async () => {
    const settings = await stored('slack', {
      webhook: hook,
      actve: true,
      active: false,
      notify_only_default_branch: true,
      incidents_events: true,
    });
    expect(
      Object.keys(settings).filter((name) =>
        ['actve', 'active', 'notify_only_default_branch', 'incidents_events'].includes(name),
      ),
    ).toEqual([]);
  });

  test('several problems are joined in one message', async () =>
    expect(await fakeWith().ask('PUT', 'irker', { server_port: 'port', push_events: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'recipients is missing, server_port is invalid, push_events is invalid' },
    }));
});
