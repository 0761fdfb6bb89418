/** What is compared besides the values of settings. */
import { describe, expect, test } from 'vitest';
import { compare, neededReads } from '../../../../cli/compare/compare.ts';
import { completed } from '../../../../cli/compare/request.ts';
import type { Value, Wanted } from '../../../../cli/config/wanted.ts';
import type { StoredOf } from '../../../../cli/read/stored.ts';
import { createClient, type Slug } from '../../../../client/index.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { slugs } from '../../../../generated/client/catalog.ts';
import {
  compareOptions,
  compareWith,
  groupOf,
  make,
  origin,
  projectOf,
  readFor,
  storedAs,
  wantedOf,
  wantedSettings,
} from '../../../support/fleet.ts';

const target = projectOf('acme/shop');
const jira = { url: 'https://jira.example.com', username: 'bot', password: 'p' };
const slack = { webhook: 'https://hooks.slack.com/services/x', channel: '#shop' };
const absent: Wanted = { kind: 'absent', origin };
const inherit: Wanted = { kind: 'inherit', origin };

function fakeWith(options: { own?: object; group?: object }) {
  const fake = createFakeGitLab({
    groups: [{ path: 'acme', id: 9, integrations: { ...options.group } }],
    projects: [{ path: 'acme/shop', id: 1, integrations: { ...options.own } }],
  });
  return { fake, gitlab: createClient({ token: 'a-long-token', fetch: fake.fetch }).untyped };
}

describe('what the file leaves out', () => {
  test('is taken from the server where GitLab demands it with every request', async () => {
    const { gitlab } = fakeWith({ own: { jira } });
    const wanted = wantedOf(target, {
      jira: wantedSettings('jira', { commit_events: false, password: 'p' }),
    });
    const { changes, problems } = await compareWith(gitlab, wanted);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      {
        settings: [{ name: 'commit_events', before: true, after: false }],
        request: { url: jira.url, commit_events: false, use_inherited_settings: false },
        fromServer: ['url'],
      },
    ]);
  });

  test('is never a secret that the server returns', async () => {
    const stored = storedAs(target, 'google-play', {
      properties: {
        package_name: 'com.old',
        service_account_key_file_name: 'key.json',
        service_account_key: 'SECRET',
      },
    });
    const wanted = wantedOf(target, {
      'google-play': wantedSettings('google-play', { package_name: 'com.new' }),
    });
    const compared = compare(wanted, stored, compareOptions);
    expect(compared.problems).toMatchObject([{ setting: 'service_account_key' }]);
    expect(JSON.stringify(compared)).not.toContain('SECRET');
  });

  test('is refreshed by what was read since', () => {
    const now = storedAs(target, 'jira', { properties: { url: 'https://new.example.com' } }).integrations.get(
      'jira',
    );
    const change = {
      slug: 'jira',
      request: { url: 'old', commit_events: false },
      fromServer: ['url'],
    } as const;
    expect(now && completed(change, now)).toEqual({ url: 'https://new.example.com', commit_events: false });
  });
});

describe('an integration that inherits', () => {
  test('is as it should be', async () => {
    const { gitlab } = fakeWith({ group: { jira } });
    expect(await compareWith(gitlab, wantedOf(target, { jira: inherit }))).toMatchObject({ changes: [] });
  });

  test('takes over the settings of the group, which the request need not know', async () => {
    const { fake, gitlab } = fakeWith({
      group: { jira },
      own: { jira: { ...jira, url: 'https://own.example.com' } },
    });
    const wanted = wantedOf(target, { jira: inherit });
    const { changes } = await compareWith(gitlab, wanted);
    expect(changes).toMatchObject([{ action: 'inherit', settings: [], secrets: [] }]);
    for (const change of changes) await make(gitlab, change);
    expect(fake.integration(1, 'jira')?.settings.url).toBe(jira.url);
    expect(await compareWith(gitlab, wanted)).toMatchObject({ changes: [], problems: [] });
  });

  test('gets settings of its own, even if they are the same, and a note that they hide others', async () => {
    const { gitlab } = fakeWith({ group: { jira } });
    const { changes } = await compareWith(gitlab, wantedOf(target, { jira: wantedSettings('jira', jira) }));
    expect(changes).toMatchObject([
      { action: 'update', settings: [], request: { url: jira.url, username: 'bot' } },
    ]);
    expect(changes[0]?.notes.join()).toContain('hide');
  });

  test('comes on again after it was disabled, which a note says', async () => {
    const { gitlab } = fakeWith({ group: { jira } });
    const { changes } = await compareWith(gitlab, wantedOf(target, { jira: absent }));
    expect(changes).toMatchObject([{ action: 'disable', request: {} }]);
    expect(changes[0]?.notes.join()).toContain('--for-good');
  });

  test('stays off for good', async () => {
    const { fake, gitlab } = fakeWith({ group: { jira } });
    const options = { ...compareOptions, forGood: true };
    const wanted = wantedOf(target, { jira: absent });
    const { changes, problems } = await compareWith(gitlab, wanted, options);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { request: { use_inherited_settings: false, url: jira.url, commit_events: false } },
    ]);
    for (const change of changes) await make(gitlab, change);
    expect(fake.integration(1, 'jira')).toMatchObject({ active: false, inherited: false });
    expect(await compareWith(gitlab, wanted, options)).toMatchObject({ changes: [] });
  });

  test('that was disabled before is kept off for good too', async () => {
    const { fake, gitlab } = fakeWith({ group: { jira } });
    await gitlab.disable(1, 'jira');
    const options = { ...compareOptions, forGood: true };
    const { changes } = await compareWith(gitlab, wantedOf(target, { jira: absent }), options);
    for (const change of changes) await make(gitlab, change);
    expect(fake.integration(1, 'jira')).toMatchObject({ active: false, inherited: false });
  });

  test.each(slugs)('can be kept off for good: %s', (slug) => {
    const stored = storedAs(target, slug, { inherited: true, properties: {} });
    const { changes, problems } = compare(wantedOf(target, { [slug]: absent }), stored, {
      ...compareOptions,
      forGood: true,
    });
    expect(changes.length + problems.length).toBe(1);
    // The API can disable all but one.
    expect(problems).toHaveLength(slug === 'jira-cloud-app' ? 1 : 0);
  });
});

describe('an integration that should be off', () => {
  test('needs nothing when it was never configured', async () => {
    const { gitlab } = fakeWith({});
    expect(await compareWith(gitlab, wantedOf(target, { slack: absent }))).toMatchObject({ changes: [] });
  });

  test('needs nothing once it was disabled', async () => {
    const { gitlab } = fakeWith({ own: { slack } });
    const wanted = wantedOf(target, { slack: absent });
    for (const change of (await compareWith(gitlab, wanted)).changes) await make(gitlab, change);
    expect(await compareWith(gitlab, wanted)).toMatchObject({ changes: [], problems: [] });
  });

  test('is every one that the file does not name, where it says `only`', async () => {
    const { gitlab } = fakeWith({ own: { slack, jira } });
    const named = { slack: wantedSettings('slack', slack) };
    const actions = async (only: boolean) =>
      (await compareWith(gitlab, wantedOf(target, named, only))).changes.map(({ slug, action }) => [
        slug,
        action,
      ]);
    expect(await actions(true)).toEqual([['jira', 'disable']]);
    expect(await actions(false)).toEqual([]);
  });

  test('is left alone where the options are about others', async () => {
    const { gitlab } = fakeWith({ own: { slack, jira } });
    const options = { ...compareOptions, concerns: (slug: Slug) => slug === 'slack' };
    const { changes } = await compareWith(gitlab, wantedOf(target, {}, true), options);
    expect(changes.map(({ slug }) => slug)).toEqual(['slack']);
  });
});

describe('what the server does not have', () => {
  test.each([
    [
      'an integration',
      { 'slack-slash-commands': wantedSettings('slack-slash-commands', { token: 't' }) },
      '19.0',
      target,
    ],
    [
      'a setting',
      { 'git-guardian': wantedSettings('git-guardian', { token: 't', api_url: 'https://a.example.com' }) },
      '18.9',
      target,
    ],
    [
      'a value',
      { jira: wantedSettings('jira', { ...jira, jira_auth_type: 2, api_url: 'https://a.example.com' }) },
      '18.9',
      target,
    ],
    ['inheriting', { jira: inherit }, '17.1', target],
    [
      'the integration of a level',
      { jenkins: wantedSettings('jenkins', { jenkins_url: 'https://a.example.com', project_name: 'a' }) },
      '19.5',
      groupOf('acme'),
    ],
  ])('is a problem: %s', (_, wanted, gitlab, where) => {
    const stored: StoredOf = { target: where, integrations: new Map(), absent: new Set(), unknown: [] };
    const { problems } = compare(wantedOf(where, wanted), stored, { ...compareOptions, server: { gitlab } });
    expect(problems).toHaveLength(1);
    const { problems: none } = compare(
      wantedOf(target, wanted),
      { ...stored, target },
      {
        ...compareOptions,
        server: { gitlab: Object.hasOwn(wanted, 'slack-slash-commands') ? '18.9' : '19.5' },
      },
    );
    expect(none).toEqual([]);
  });

  test('is no difference when the server shows no such setting, and goes along with other changes', () => {
    const stored = storedAs(target, 'jira', { properties: { url: jira.url, username: 'bot' } });
    const settings = { ...jira, vulnerabilities_enabled: false };
    const compared = compare(
      wantedOf(target, { jira: wantedSettings('jira', settings) }),
      stored,
      compareOptions,
    );
    expect(compared).toMatchObject({ changes: [], settingsNotComparable: 1 });
    const other = { ...settings, username: 'other' };
    const { changes } = compare(
      wantedOf(target, { jira: wantedSettings('jira', other) }),
      stored,
      compareOptions,
    );
    expect(changes).toMatchObject([{ request: { vulnerabilities_enabled: false, username: 'other' } }]);
  });

  test.each([
    ['datadog', { api_key: 'a', pipeline_events: true }],
    ['buildkite', { token: 'a', project_url: 'https://example.com', enable_ssl_verification: false }],
  ] as const)('of %s is no difference if GitLab saves another value in its place', async (slug, settings) => {
    const { gitlab } = fakeWith({});
    const wanted = wantedOf(target, { [slug]: wantedSettings(slug, settings) });
    const { changes } = await compareWith(gitlab, wanted);
    for (const change of changes) await make(gitlab, change);
    expect((await compareWith(gitlab, wanted)).changes).toEqual([]);
  });

  test('is dropped in silence if GitLab ignores it: no difference, and not even counted', () => {
    const stored = storedAs(target, 'slack', { properties: { channel: '#shop' } });
    const wanted = wantedOf(target, { slack: wantedSettings('slack', { ...slack, job_events: false }) });
    expect(compare(wanted, stored, compareOptions)).toMatchObject({ changes: [], settingsNotComparable: 0 });
  });
});

describe('what GitLab would refuse', () => {
  test('is found with the stored settings in mind: a condition that they break', async () => {
    const { gitlab } = fakeWith({ own: { jira: { ...jira, jira_auth_type: 1, username: '' } } });
    const wanted = wantedOf(target, { jira: wantedSettings('jira', { jira_auth_type: 0, password: 'p' }) });
    expect((await compareWith(gitlab, wanted)).problems).toMatchObject([
      { slug: 'jira', setting: 'username' },
    ]);
  });

  test('is not what the stored settings fulfil', async () => {
    const { gitlab } = fakeWith({ own: { jira: { ...jira, jira_auth_type: 1 } } });
    const wanted = wantedOf(target, { jira: wantedSettings('jira', { jira_auth_type: 0, password: 'p' }) });
    expect((await compareWith(gitlab, wanted)).problems).toEqual([]);
  });

  test('is not that a secret is missing which may be stored', () => {
    const properties = { jenkins_url: 'https://ci.example.com', project_name: 'old', username: 'bot' };
    const stored = storedAs(target, 'jenkins', { properties });
    const wanted = wantedOf(target, { jenkins: wantedSettings('jenkins', { project_name: 'new' }) });
    expect(compare(wanted, stored, compareOptions).problems).toEqual([]);
  });

  test('is not a second issue tracker of a group', () => {
    const group = groupOf('acme');
    const stored = storedAs(group, 'bugzilla', {});
    const wanted = wantedOf(group, { jira: wantedSettings('jira', jira) });
    expect(compare(wanted, stored, compareOptions)).toMatchObject({
      problems: [],
      changes: [{ slug: 'jira' }],
    });
  });

  test('is a second issue tracker, unless the first one is switched off before', async () => {
    const { gitlab } = fakeWith({ own: { jira } });
    const youtrack = wantedSettings('youtrack', {
      project_url: 'https://youtrack.example.com/p',
      issues_url: 'https://youtrack.example.com/:id',
    });
    expect((await compareWith(gitlab, wantedOf(target, { youtrack }))).problems).toMatchObject([
      { slug: 'youtrack' },
    ]);
    const both = wantedOf(target, { youtrack, jira: absent });
    expect((await compareWith(gitlab, both)).problems).toEqual([]);
    const { problems } = await compareWith(gitlab, both, { ...compareOptions, disables: false });
    expect(problems).toMatchObject([{ slug: 'youtrack' }]);
  });

  test('is an app that is not installed', async () => {
    const { gitlab } = fakeWith({});
    const wanted = wantedOf(target, {
      'gitlab-slack-application': wantedSettings('gitlab-slack-application', {}),
    });
    expect((await compareWith(gitlab, wanted)).problems).toHaveLength(1);
  });

  test('includes a login in an address, as plans hold addresses', () => {
    const stored: StoredOf = { target, integrations: new Map(), absent: new Set(), unknown: [] };
    const jenkins = { jenkins_url: 'https://me:SECRET@ci.example.com', project_name: 'shop' };
    const { problems } = compare(
      wantedOf(target, { jenkins: wantedSettings('jenkins', jenkins) }),
      stored,
      compareOptions,
    );
    expect(problems).toMatchObject([{ setting: 'jenkins_url' }]);
    expect(problems[0]?.message).not.toContain('SECRET');
  });
});

describe('one more request is made', () => {
  const listed = (slug: Slug, integration: object) => storedAs(target, slug, integration, 'listed');

  test.each<[string, Wanted, StoredOf, readonly string[]]>([
    [
      'for settings that the list does not show',
      wantedSettings('slack', slack),
      listed('slack', {}),
      ['slack'],
    ],
    [
      'not for triggers that are in line',
      wantedSettings('slack', { webhook: 'w', push_events: true }),
      listed('slack', { push_events: true }),
      [],
    ],
    [
      'for triggers that differ, to complete the request',
      wantedSettings('slack', { webhook: 'w', push_events: true }),
      listed('slack', { push_events: false }),
      ['slack'],
    ],
    [
      'not for what is not on',
      wantedSettings('slack', slack),
      { target, integrations: new Map(), absent: new Set(), unknown: [] },
      [],
    ],
    [
      'not once it was made',
      wantedSettings('slack', slack),
      storedAs(target, 'slack', { properties: {} }),
      [],
    ],
    ['not to inherit', inherit, listed('slack', {}), []],
    ['not to disable', absent, listed('slack', {}), []],
  ])('%s', (_, wanted, stored, reads) => {
    expect(neededReads(wantedOf(target, { slack: wanted }), stored, compareOptions)).toEqual(reads);
  });
});

test('the target of a change is read once, and nothing is written', async () => {
  const { fake, gitlab } = fakeWith({ own: { slack } });
  await readFor(gitlab, wantedOf(target, { slack: wantedSettings('slack', slack) }));
  expect(fake.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test('a setting that does not go with a stored one is a problem, and what was wrong before is none', () => {
  const problemsWith = (settings: Readonly<Record<string, Value>>, isLogged: boolean) => {
    const stored = storedAs(target, 'datadog', {
      properties: {
        datadog_site: 'datadoghq.com',
        datadog_ci_visibility: false,
        archive_trace_events: isLogged,
      },
    });
    const wanted = { datadog: wantedSettings('datadog', { api_key: 'k', ...settings }) };
    return compare(wantedOf(target, wanted), stored, compareOptions).problems;
  };
  expect(problemsWith({ archive_trace_events: true }, false)).toHaveLength(1);
  expect(problemsWith({ datadog_site: 'datadoghq.eu' }, false)).toEqual([]);
  expect(problemsWith({ datadog_site: 'datadoghq.eu' }, true)).toEqual([]);
});

describe('of one wish that several targets share, each', () => {
  const nothing = (of: typeof target): StoredOf => ({
    target: of,
    integrations: new Map(),
    absent: new Set(),
    unknown: [],
  });
  const other = projectOf('acme/web', 2);
  const anywhere = [
    { of: target, options: compareOptions },
    { of: other, options: { ...compareOptions, server: { ...compareOptions.server, gitlab: '15.0' } } },
    { of: groupOf('acme', 9), options: compareOptions },
    { of: target, options: compareOptions },
    { of: other, options: compareOptions },
  ];

  /** Of all integrations, too. */
  const noSettings = wantedSettings('slack', {});

  test.each(slugs)('is compared as if it were alone: %s', (slug) => {
    const settings = { slack, jira }[slug as string];
    const fresh = () => wantedSettings(slug, settings ?? {});
    const shared = settings ? fresh() : noSettings;
    for (const { of, options } of anywhere) {
      const alone = compare(wantedOf(of, { [slug]: fresh() }), nothing(of), options);
      expect(compare(wantedOf(of, { [slug]: shared }), nothing(of), options)).toEqual(alone);
    }
  });
});
