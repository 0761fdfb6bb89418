/** What kind of GitLab it is. */
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../../generated/client/catalog.ts';
import { fakeWith, hook, propertiesOf } from './ask.ts';

const notAvailable = { status: 400, body: { message: '400 Integration not available' } };
const neverConfigured = { status: 404, body: { message: '404 Integration Not Found' } };
const unknownSlug = { status: 400, body: { error: 'slug does not have a valid value' } };
const noRoute = { status: 404, body: { error: '404 Not Found' } };
const federation = catalog['google-cloud-platform-workload-identity-federation'].examples[0]?.settings;

test.each<[string, Parameters<typeof fakeWith>[0], string, object | undefined]>([
  ['a lower tier', { tier: 'free' }, 'git-guardian', { token: 'your-token' }],
  [
    'a server that is not GitLab.com',
    { offering: 'self-managed' },
    'google-cloud-platform-workload-identity-federation',
    federation,
  ],
  ['any server', {}, 'zentao', {}],
])('%s refuses an integration that its plan does not include', async (_, options, slug, settings) => {
  const { ask } = fakeWith(options);
  expect(await ask('PUT', slug, settings)).toMatchObject(notAvailable);
  expect(await ask('GET', slug)).toMatchObject(neverConfigured);
  expect(await ask('DELETE', slug)).toMatchObject(neverConfigured);
});

test('invalid settings are refused before a missing license', async () =>
  expect(await fakeWith({ tier: 'free' }).ask('PUT', 'git-guardian', {})).toMatchObject({
    status: 400,
    body: { error: 'token is missing' },
  }));

test.each<[string, Parameters<typeof fakeWith>[0], string]>([
  ['Community Edition', { edition: 'ce' }, 'github'],
  ['Community Edition', { edition: 'ce' }, 'git-guardian'],
  ['Community Edition', { edition: 'ce' }, 'google-cloud-platform-artifact-registry'],
  ['an older version', { version: '16.8' }, 'git-guardian'],
  ['a server that is not for development', {}, 'mock-ci'],
  ['this version', {}, 'made-up'],
])('%s does not know %s', async (_, options, slug) => {
  const { ask } = fakeWith(options);
  expect(await ask('PUT', slug, {})).toMatchObject(noRoute);
  expect(await ask('GET', slug)).toMatchObject(unknownSlug);
  expect(await ask('DELETE', slug)).toMatchObject(unknownSlug);
});

test.each<[Parameters<typeof fakeWith>[0], string]>([
  [{ version: '16.9' }, 'git-guardian'],
  [{ tier: 'premium' }, 'git-guardian'],
  [{ development: true }, 'mock-ci'],
])('with %j the integration %s exists', async (options, slug) =>
  expect(await fakeWith(options).ask('GET', slug)).toMatchObject(neverConfigured),
);

describe('settings and properties', () => {
  const jira = {
    url: 'https://jira.example.com',
    username: 'jdoe',
    password: 'your-password',
    vulnerabilities_enabled: true,
  };

  test('settings that Community Edition lacks are dropped', async () => {
    const answer = await fakeWith({ edition: 'ce' }).ask('PUT', 'jira', jira);
    expect(answer.status).toBe(200);
    expect(propertiesOf(answer)).not.toHaveProperty('vulnerabilities_enabled');
    expect(answer.body).not.toHaveProperty('vulnerability_events');
  });

  test('settings that an older version lacks are dropped', async () => {
    const { ask } = fakeWith({ version: '16.10' });
    const answer = await ask('PUT', 'telegram', {
      token: 'your-token',
      room: '1',
      hostname: 'no address',
      thread: [],
    });
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('inherited');
    expect(propertiesOf(answer)).not.toHaveProperty('thread');
    expect((await fakeWith({ version: '17.2' }).ask('PUT', 'slack', { webhook: hook })).body).toHaveProperty(
      'inherited',
      false,
    );
  });

  test('integrations that are newer than the catalog can be added', async () => {
    const { slack } = catalog;
    const brandNew = { ...slack, slug: 'brand-new', title: 'Brand New' };
    const { ask } = fakeWith({ integrations: [slack, brandNew] });
    expect((await ask('PUT', 'brand-new', { webhook: hook })).body).toMatchObject({
      slug: 'brand-new',
      title: 'Brand New',
    });
    expect(await ask('GET', 'asana')).toMatchObject(unknownSlug);
  });
});

describe('a version', () => {
  const serviceAccount = {
    url: 'https://example.atlassian.net',
    api_url: 'https://api.atlassian.com/ex/jira/1',
    password: 'your-token',
    jira_auth_type: 2,
  };
  // The address alone tells that this is Jira Cloud, from 19.1 on that of `url` only.
  const cloudApi = {
    url: 'https://jira.example.com',
    api_url: 'https://example.atlassian.net',
    password: 'your-token',
    jira_auth_type: 1,
  };

  test.each<[string, string, object, number]>([
    ['19.1', 'jira', serviceAccount, 200],
    ['19.0', 'jira', serviceAccount, 400],
    ['19.1', 'jira', { ...serviceAccount, api_url: '' }, 400],
    ['19.1', 'jira', cloudApi, 200],
    ['19.0', 'jira', cloudApi, 400],
    ['19.1', 'git-guardian', { token: 'your-token', api_url: 'http://a.example' }, 400],
    ['19.0', 'git-guardian', { token: 'your-token', api_url: 'http://a.example' }, 200],
    ['18.11', 'slack-slash-commands', { token: 'your-token' }, 200],
    ['19.0', 'slack-slash-commands', { token: 'your-token' }, 404],
  ])('%s answers %s with the settings %j', async (version, slug, settings, status) =>
    expect(await fakeWith({ version }).ask('PUT', slug, settings)).toMatchObject({ status }),
  );

  test('may be a patch, and anything else is refused', async () => {
    const settings = { token: 'your-token', api_url: 'http://a.example' };
    expect(await fakeWith({ version: '19.0.2-ee' }).ask('PUT', 'git-guardian', settings)).toMatchObject({
      status: 200,
    });
    for (const version of ['latest', '19', 19.1 as never])
      expect(() => fakeWith({ version })).toThrow(TypeError);
  });

  test('HTTPS is needed even where local addresses are allowed', async () =>
    expect(
      await fakeWith({ allowLocalAddresses: true }).ask('PUT', 'git-guardian', {
        token: 'your-token',
        api_url: 'http://localhost',
      }),
    ).toMatchObject({ status: 400, body: { message: expect.stringContaining('schemes are https') } }));
});

describe('an app that has to be installed', () => {
  const installed = {
    projects: [{ path: 'group/project', installed: ['gitlab-slack-application', 'jira-cloud-app'] }],
  };

  test.each([
    ['gitlab-slack-application', 'You cannot create the GitLab for Slack app integration from the API'],
    ['jira-cloud-app', 'You cannot create the GitLab for Jira Cloud app integration from the API'],
  ])('%s cannot be set up before it is installed', async (slug, message) => {
    const { ask } = fakeWith();
    expect(await ask('PUT', slug, {})).toMatchObject({ status: 422, body: { message } });
    expect(await ask('GET', slug)).toMatchObject(neverConfigured);
  });

  test('can be changed once it is installed', async () => {
    const { ask } = fakeWith(installed);
    expect((await ask('PUT', 'gitlab-slack-application', { channel: '#a' })).body).toMatchObject({
      active: true,
      properties: { channel: '#a', push_channel: null },
    });
    expect((await ask('PUT', 'jira-cloud-app', { jira_cloud_app_service_ids: 'a' })).body).toMatchObject({
      properties: { jira_cloud_app_service_ids: 'a' },
    });
  });

  test('GitLab for Slack stays off when it is off, and shows no properties then', async () => {
    const { gitlab, ask } = fakeWith(installed);
    expect((await ask('DELETE', 'gitlab-slack-application')).status).toBe(204);
    expect((await ask('PUT', 'gitlab-slack-application', { channel: '#a' })).body).toMatchObject({
      active: false,
      properties: {},
    });
    expect(propertiesOf(await ask('GET', 'gitlab-slack-application'))).toEqual({});
    expect(gitlab.integration(1, 'gitlab-slack-application')?.settings.channel).toBe('#a');
  });

  test('GitLab for Jira Cloud cannot be disabled', async () => {
    const message = 'You cannot disable the GitLab for Jira Cloud app integration from the API';
    expect(await fakeWith(installed).ask('DELETE', 'jira-cloud-app')).toMatchObject({
      status: 422,
      body: { message },
    });
    expect(await fakeWith().ask('DELETE', 'jira-cloud-app')).toMatchObject({
      status: 422,
      body: { message },
    });
  });
});
