/** Never configured, active, disabled; what is returned; what is inherited. */
import { describe, expect, test } from 'vitest';
import type { FakeSettings } from '../../../../client/testing.ts';
import { catalog, slugs } from '../../../../generated/client/catalog.ts';
import { fakeWith, hook, propertiesOf } from './ask.ts';

const neverConfigured = { status: 404, body: { message: '404 Integration Not Found' } };

describe('an integration that was never configured', () => {
  test.each(['GET', 'DELETE'])('%s of an integration that was never configured is a 404', async (method) =>
    expect(await fakeWith().ask(method, 'slack')).toMatchObject({
      ...neverConfigured,
      type: 'application/json',
    }),
  );
});

describe('setting', () => {
  test('creates and activates the integration, with defaults for what is not sent', async () => {
    const { ask } = fakeWith();
    const answer = await ask('PUT', 'slack', { webhook: hook, channel: '#a', push_events: false });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        id: 1,
        title: 'Slack notifications',
        slug: 'slack',
        created_at: '2026-01-20T11:20:25.297Z',
        updated_at: '2026-01-20T11:20:25.297Z',
        active: true,
        inherited: false,
        push_events: false,
        issues_events: true,
        deployment_events: false,
        properties: {
          channel: '#a',
          username: null,
          notify_only_broken_pipelines: true,
          branches_to_be_notified: 'default',
        },
      },
    });
    expect((await ask('GET', 'slack')).body).toEqual(answer.body);
  });

  test('changes the settings that are sent, and updated_at', async () => {
    let time = '2026-01-01T00:00:00.000Z';
    const { ask } = fakeWith({ now: () => new Date(time) });
    await ask('PUT', 'slack', { webhook: hook, channel: '#a', username: 'GitLab' });
    time = '2026-01-02T00:00:00.000Z';
    const answer = await ask('PUT', 'slack', { webhook: hook, channel: '#b' });
    expect(answer.body).toMatchObject({
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: time,
      properties: { channel: '#b', username: 'GitLab' },
    });
  });
});

describe('the triggers of a new integration', () => {
  const off = ['incident_events', 'deployment_events', 'vulnerability_events'];

  test.each(slugs.filter((slug) => !catalog[slug].requiresInstall))(
    'of %s are on, apart from those that start switched off',
    async (slug) => {
      const { ask } = fakeWith({ development: true });
      const { examples, fields } = catalog[slug];
      const { body } = await ask('PUT', slug, examples[0]?.settings ?? {});
      const answer = body as Readonly<Record<string, unknown>>;
      const exceptions = fields.filter(
        ({ returned, default: initial }) => returned === 'topLevel' && initial === false,
      );
      for (const name of Object.keys(answer).filter((key) => key.endsWith('_events')))
        expect(answer[name], name).toBe(
          !off.includes(name) && !exceptions.some((field) => field.name === name),
        );
    },
  );

  test('keep their values in later requests that leave them out', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'slack', { webhook: hook, push_events: false, incident_events: true });
    expect((await ask('PUT', 'slack', { webhook: hook })).body).toMatchObject({
      push_events: false,
      incident_events: true,
    });
  });
});

describe('the list', () => {
  test('shows active integrations without their properties', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'slack', { webhook: hook });
    await ask('PUT', 'asana', { api_key: 'your-key' });
    await ask('DELETE', 'slack');
    const { body } = await ask('GET', '');
    const { properties: _, ...asana } = (await ask('GET', 'asana')).body as { readonly properties: object };
    expect(body).toEqual([asana]);
  });
});

describe('disabling', () => {
  test('keeps the id and the triggers, and resets all other settings', async () => {
    const { gitlab, ask } = fakeWith();
    await ask('PUT', 'jira', {
      url: 'https://jira.example.com',
      username: 'jdoe',
      password: 'your-password',
      project_keys: ['A'],
      commit_events: false,
    });
    expect(await ask('DELETE', 'jira')).toMatchObject({ status: 204, type: null, body: '' });
    const { properties, ...rest } = (await ask('GET', 'jira')).body as {
      readonly properties: Readonly<Record<string, unknown>>;
    };
    expect(rest).toMatchObject({ id: 1, active: false, commit_events: false, merge_requests_events: true });
    expect(
      Object.entries(properties).filter(([name, value]) => value !== null && name !== 'project_keys'),
    ).toEqual([]);
    expect(properties.project_keys).toEqual([]);
    expect(gitlab.integration(1, 'jira')).toMatchObject({
      active: false,
      settings: { password: null, username: null, commit_events: false },
    });
  });

  test('an integration can be disabled twice and set up again', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'slack', { webhook: hook, push_events: false });
    await ask('DELETE', 'slack');
    expect((await ask('DELETE', 'slack')).status).toBe(204);
    expect((await ask('PUT', 'slack', { webhook: hook })).body).toMatchObject({
      id: 1,
      active: true,
      push_events: false,
      properties: { notify_only_broken_pipelines: true },
    });
  });

  test('is refused when something changed after `If-Unmodified-Since`', async () => {
    const { ask } = fakeWith({ now: () => new Date('2026-01-20T12:00:00Z') });
    await ask('PUT', 'slack', { webhook: hook });
    const disable = (time: string) => ask('DELETE', 'slack', undefined, { 'If-Unmodified-Since': time });
    expect(await disable('Tue, 20 Jan 2026 11:59:59 GMT')).toMatchObject({
      status: 412,
      body: { message: '412 Precondition Failed' },
    });
    expect((await disable('Tue, 20 Jan 2026 12:00:00 GMT')).status).toBe(204);
    expect((await disable('no time')).status).toBe(204);
  });
});

describe('answers', () => {
  test('show no secret and nothing that is only written', async () => {
    const { gitlab, ask } = fakeWith();
    const answer = await ask('PUT', 'discord', {
      webhook: 'https://discord.com/api/webhooks/x',
      push_channel: 'https://discord.com/api/webhooks/y',
    });
    expect(Object.keys(propertiesOf(answer)).filter((name) => /channel|webhook/.test(name))).toEqual([]);
    expect(gitlab.integration(1, 'discord')?.settings).toMatchObject({
      push_channel: 'https://discord.com/api/webhooks/y',
    });
    expect(propertiesOf(await ask('PUT', 'asana', { api_key: 'your-key' }))).toEqual({
      restrict_to_branch: null,
    });
    expect(gitlab.integration(1, 'asana')?.settings.api_key).toBe('your-key');
  });

  test.each(['slack', 'mattermost'])('responses of %s have a channel for each event', async (slug) => {
    const answer = await fakeWith().ask('PUT', slug, {
      webhook: 'https://chat.example.com/hooks/your-hook',
      issue_channel: '#a',
    });
    expect(propertiesOf(answer)).toMatchObject({
      push_channel: null,
      issue_channel: '#a',
      merge_request_channel: null,
    });
  });

  test('numbers that are stored as strings are returned as strings', async () => {
    const { ask } = fakeWith();
    expect(
      propertiesOf(await ask('PUT', 'telegram', { token: 'your-token', room: '1', thread: 12 })).thread,
    ).toBe('12');
    expect(
      propertiesOf(await ask('PUT', 'pushover', { api_key: 'your-key', user_key: 'your-user', priority: 0 }))
        .priority,
    ).toBe('0');
  });

  test.each([
    [true, true],
    ['true', true],
    ['0', false],
    [undefined, false],
  ])('%j sent for the string `issues_enabled` is returned as %j', async (issues_enabled, shown) => {
    const answer = await fakeWith().ask('PUT', 'jira', {
      url: 'https://jira.example.com',
      username: 'jdoe',
      password: 'your-password',
      issues_enabled,
    });
    expect(propertiesOf(answer).issues_enabled).toBe(shown);
  });

  test('two private keys of mobile stores are returned in clear', async () => {
    const sent = {
      package_name: 'com.example.app',
      service_account_key_file_name: 'key.json',
      service_account_key: '{}',
    };
    expect(propertiesOf(await fakeWith().ask('PUT', 'google-play', sent))).toMatchObject(sent);
  });

  test('an old server returns booleans as strings and knows only `/services`', async () => {
    const { ask } = fakeWith({ legacy: true });
    const sent = {
      url: 'https://jira.example.com',
      username: 'jdoe',
      password: 'your-password',
      issues_enabled: true,
      jira_issue_transition_id: '11',
    };
    expect(await ask('PUT', 'jira', sent)).toMatchObject({ status: 404, body: { error: '404 Not Found' } });
    expect((await ask('PUT', '/projects/1/services/jira', sent)).body).toMatchObject({
      active: true,
      properties: { issues_enabled: 'true', vulnerabilities_enabled: 'false', jira_issue_transition_id: 11 },
    });
  });
});

describe('values are stored as GitLab stores them', () => {
  const stored = async (slug: string, settings: object) => {
    const { gitlab, ask } = fakeWith();
    const { status } = await ask('PUT', slug, settings);
    return status === 200 ? gitlab.integration(1, slug)?.settings : status;
  };
  const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };

  test('white space around an address is removed', async () => {
    expect(
      await stored('jira', { ...jira, url: ' \thttps://jira.example.com\n', api_url: '  ' }),
    ).toMatchObject({
      url: 'https://jira.example.com',
      api_url: '',
    });
  });

  test.each([
    ['discord', { webhook: ' https://discord.com/api/webhooks/x' }],
    ['confluence', { confluence_url: 'https://demo.atlassian.net/wiki ' }],
  ])('white space around the address of %s, which is compared as it is, is refused', async (slug, settings) =>
    expect(await stored(slug, settings)).toBe(400),
  );

  test('white space around other texts stays', async () =>
    expect(await stored('slack', { webhook: hook, channel: ' #general ' })).toMatchObject({
      channel: ' #general ',
    }));

  test('Buildkite keeps neither value of its former switch', async () => {
    const { ask } = fakeWith();
    const settings = { token: 'your-token', project_url: 'https://buildkite.com/acme/web' };
    for (const enable_ssl_verification of [true, false, null]) {
      const { body } = await ask('PUT', 'buildkite', { ...settings, enable_ssl_verification });
      expect(body).toMatchObject({ properties: { enable_ssl_verification: true } });
    }
  });

  test('Datadog has its trigger of pipelines as its switch says', async () => {
    const { ask } = fakeWith();
    for (const datadog_ci_visibility of [true, false, undefined]) {
      const settings = {
        api_key: 'your_key',
        datadog_ci_visibility,
        pipeline_events: !datadog_ci_visibility,
      };
      const isOn = datadog_ci_visibility ?? false;
      expect((await ask('PUT', 'datadog', settings)).body).toMatchObject({ pipeline_events: isOn });
    }
  });

  test('Jira loses a slash at the end of its address, and blank and repeated keys', async () =>
    expect(
      await stored('jira', {
        ...jira,
        url: 'https://jira.example.com/',
        project_keys: [' A ', '', 'A', 'B'],
      }),
    ).toMatchObject({ url: 'https://jira.example.com', project_keys: ['A', 'B'] }));
});

describe('an integration that was saved in a form', () => {
  const integrationsFromForm = {
    irker: { recipients: 'irc://irc.example.com/#a', server_port: 6659, colorize_messages: true },
    jira: { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' },
  };
  const projects = [{ path: 'group/project', integrationsFromForm }];

  test('has numbers as strings and flags as booleans, until a request replaces them', async () => {
    const { ask } = fakeWith({ projects });
    expect(propertiesOf(await ask('GET', 'irker'))).toMatchObject({
      server_port: '6659',
      colorize_messages: true,
    });
    const { recipients } = integrationsFromForm.irker;
    expect(propertiesOf(await ask('PUT', 'irker', { recipients }))).toMatchObject({ server_port: '6659' });
    expect(propertiesOf(await ask('PUT', 'irker', { recipients, server_port: 6660 }))).toMatchObject({
      server_port: 6660,
    });
  });

  test('has numbers as numbers where an issue tracker stores them', async () =>
    expect(propertiesOf(await fakeWith({ projects }).ask('GET', 'jira'))).toMatchObject({
      jira_auth_type: 0,
    }));
});

describe('secrets', () => {
  const jenkins = { jenkins_url: 'https://ci.example.com', project_name: 'demo' };

  test('secrets stay when other settings change', async () => {
    const { gitlab, ask } = fakeWith();
    await ask('PUT', 'jenkins', { ...jenkins, username: 'jdoe', password: 'your-password' });
    await ask('PUT', 'jenkins', { ...jenkins, project_name: 'other' });
    expect(gitlab.integration(1, 'jenkins')?.settings).toMatchObject({
      project_name: 'other',
      password: 'your-password',
    });
  });

  test('a condition that needs a dropped secret refuses the request', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'jenkins', { ...jenkins, username: 'jdoe', password: 'your-password' });
    expect(
      await ask('PUT', 'jenkins', { ...jenkins, jenkins_url: 'https://other.example.com' }),
    ).toMatchObject({
      status: 400,
      body: { message: 'Failed to update integration. {:password=>["can\'t be blank"]}' },
    });
  });
});

describe('inherited settings', () => {
  const options = {
    instanceIntegrations: {
      slack: { webhook: hook, channel: '#instance' },
      asana: { api_key: 'instance-key' },
    },
    groups: [{ path: 'group', integrations: { slack: { webhook: hook, channel: '#group' } } }],
    projects: [
      {
        path: 'group/project',
        integrations: { mattermost: { webhook: hook } },
      },
    ],
  };

  test('settings are inherited from the start, of the group before the instance', async () => {
    const { ask } = fakeWith(options);
    expect((await ask('GET', 'slack')).body).toMatchObject({
      active: true,
      inherited: true,
      properties: { channel: '#group' },
    });
    expect((await ask('GET', '')).body).toMatchObject([
      { slug: 'slack', inherited: true },
      { slug: 'asana', inherited: true },
      { slug: 'mattermost', inherited: false },
    ]);
  });

  test('without `use_inherited_settings`, a change answers 200 and is lost', async () => {
    const { gitlab, ask } = fakeWith(options);
    const before = gitlab.integration(1, 'slack');
    const answer = await ask('PUT', 'slack', { webhook: 'https://other.example.com', channel: '#own' });
    expect(answer).toMatchObject({
      status: 200,
      body: { inherited: true, properties: { channel: '#group' } },
    });
    expect(gitlab.integration(1, 'slack')).toEqual(before);
  });

  test.each([null, '', false, 0, 'no'])(
    'with `use_inherited_settings` %j, the project gets settings of its own',
    async (use_inherited_settings) => {
      const { gitlab, ask } = fakeWith(options);
      await ask('PUT', 'slack', { webhook: hook, channel: '#own', use_inherited_settings });
      expect(gitlab.integration(1, 'slack')).toMatchObject({
        inherited: false,
        settings: { channel: '#own' },
      });
    },
  );

  test('DELETE leaves an integration inheriting, and only settings of its own end that', async () => {
    const { gitlab, ask } = fakeWith(options);
    await ask('DELETE', 'slack');
    expect((await ask('GET', 'slack')).body).toMatchObject({
      active: false,
      inherited: true,
      properties: { channel: null },
    });
    await ask('PUT', 'slack', { webhook: hook, channel: '#own' });
    expect(gitlab.integration(1, 'slack')).toMatchObject({ active: false, inherited: true });
    await ask('PUT', 'slack', { webhook: hook, use_inherited_settings: true });
    expect(gitlab.integration(1, 'slack')).toMatchObject({
      active: true,
      inherited: true,
      settings: { channel: '#group' },
    });
    await ask('PUT', 'slack', { webhook: hook, use_inherited_settings: false });
    await ask('DELETE', 'slack');
    expect(gitlab.integration(1, 'slack')).toMatchObject({ active: false, inherited: false });
  });

  test('are overridden with `use_inherited_settings: false`, and used again with `true`', async () => {
    const { ask } = fakeWith(options);
    const own = await ask('PUT', 'slack', { webhook: hook, channel: '#own', use_inherited_settings: false });
    expect(own.body).toMatchObject({ inherited: false, properties: { channel: '#own' } });
    const inherited = await ask('PUT', 'slack', {
      webhook: hook,
      channel: '#lost',
      use_inherited_settings: true,
    });
    expect(inherited.body).toMatchObject({ inherited: true, properties: { channel: '#group' } });
  });

  test('inheriting where nothing can be inherited is refused', async () =>
    expect(
      await fakeWith().ask('PUT', 'slack', { webhook: hook, use_inherited_settings: true }),
    ).toMatchObject({ status: 400, body: { message: 'Default integration not found.' } }));
});

describe('options', () => {
  test('configure projects from the start', async () => {
    const { gitlab } = fakeWith({
      projects: [{ path: 'group/project', integrations: { slack: { webhook: hook, push_events: 'no' } } }],
    });
    expect(gitlab.integration('group/project', 'slack')).toMatchObject({
      slug: 'slack',
      active: true,
      inherited: false,
      settings: { webhook: hook, push_events: false },
    });
    expect(gitlab.integration('group/nothing', 'slack')).toBeUndefined();
  });

  test.each<[string, FakeSettings, string]>([
    ['slack', {}, 'GitLab rejects these settings of slack: webhook is missing.'],
    [
      'slack',
      { webhook: hook, note_events: null },
      'GitLab rejects these settings of slack: note_events cannot be null.',
    ],
    [
      'slack',
      { webhook: 'x' },
      'GitLab rejects these settings of slack: webhook is blocked: Only allowed schemes are http, https.',
    ],
    ['slck', {}, 'This GitLab does not have an integration "slck"; did you mean `slack`?'],
    [
      'google-chat',
      {},
      'This GitLab does not have an integration "google-chat"; its slug is `hangouts-chat`.',
    ],
  ])('the option integrations with %s %j is an error', (slug, settings, problem) =>
    expect(() =>
      fakeWith({ projects: [{ path: 'group/project', integrations: { [slug]: settings } }] }),
    ).toThrow(new TypeError(problem)),
  );

  test('cannot make a project inherit what cannot be inherited, or install what is no app', () => {
    expect(() => fakeWith({ instanceIntegrations: { jenkins: {} } })).toThrow(
      new TypeError('Projects cannot inherit jenkins.'),
    );
    expect(() => fakeWith({ projects: [{ path: 'group/project', installed: ['slack'] }] })).toThrow(
      new TypeError('slack does not have an app to install.'),
    );
  });

  test('slugs may have underscores in the options, in faults and where the fake is asked', async () => {
    const { gitlab, ask } = fakeWith({
      projects: [
        {
          path: 'group/project',
          integrations: { hangouts_chat: { webhook: 'https://chat.googleapis.com/v1/spaces/x' } },
          installed: ['jira_cloud_app'],
        },
      ],
    });
    expect(gitlab.integration(1, 'hangouts_chat')).toMatchObject({ slug: 'hangouts-chat', active: true });
    expect(gitlab.integration(1, 'jira-cloud-app')).toMatchObject({ active: true });
    gitlab.fail({ status: 418, slug: 'hangouts_chat' });
    expect((await ask('GET', 'hangouts-chat')).status).toBe(418);
  });
});
