/** What GitLab refuses before it stores, as a Ruby hash inside a text. */
import { describe, expect, test } from 'vitest';
import { fakeWith, hook } from './ask.ts';

const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };

const cloud = 'For Jira Cloud, the authentication type must be Basic or Jira service account.';

const refused = (problems: string) => ({
  status: 400,
  type: 'application/json',
  body: { message: `Failed to update integration. {${problems}}` },
});

test.each<[string, string, object, string]>([
  [
    'a missing scheme',
    'slack',
    { webhook: 'hooks.slack.com' },
    ':webhook=>["is blocked: Only allowed schemes are http, https"]',
  ],
  [
    'another scheme',
    'slack',
    { webhook: 'ftp://hooks.slack.com' },
    ':webhook=>["is blocked: Only allowed schemes are http, https"]',
  ],
  [
    'a text that is no address',
    'slack',
    { webhook: 'https://hooks slack com' },
    ':webhook=>["is blocked: URI is invalid"]',
  ],
  [
    'a scheme in capitals',
    'slack',
    { webhook: 'HTTPS://hooks.slack.com' },
    ':webhook=>["is blocked: Only allowed schemes are http, https"]',
  ],
  ['white space', 'asana', { api_key: ' \n' }, ':api_key=>["can\'t be blank"]'],
  [
    'recipients given by name without a server',
    'irker',
    { recipients: '#a #b' },
    ':recipients=>["are all invalid"]',
  ],
  [
    'an expression that looks ahead',
    'jira',
    { ...jira, jira_issue_regex: 'A(?=B)' },
    ':jira_issue_regex=>["not valid RE2 syntax: invalid perl operator: (?="]',
  ],
  [
    'an expression with a back-reference',
    'jira',
    { ...jira, jira_issue_prefix: '(a)\\1' },
    ':jira_issue_prefix=>["not valid RE2 syntax"]',
  ],
  [
    'an address at the wrong place',
    'discord',
    { webhook: 'https://example.com' },
    ':webhook=>["is invalid"]',
  ],
  ['a text that does not match', 'datadog', { api_key: 'two words' }, ':api_key=>["is invalid"]'],
  [
    'null for a boolean that has to be true or false',
    'datadog',
    { api_key: 'your_key', datadog_ci_visibility: null },
    ':datadog_ci_visibility=>["is not included in the list"]',
  ],
  [
    'null for a setting that the database refuses too, after the checks',
    'slack',
    { webhook: '', note_events: null },
    ':webhook=>["can\'t be blank"]',
  ],
  [
    'a value that is not offered',
    'slack',
    { webhook: hook, labels_to_be_notified_behavior: 'some' },
    ':labels_to_be_notified_behavior=>["is not included in the list"]',
  ],
  [
    'a number that is not offered',
    'jira',
    { ...jira, jira_auth_type: 3 },
    ':jira_auth_type=>["is not included in the list"]',
  ],
  [
    'null in place of an offered number',
    'jira',
    { ...jira, jira_auth_type: null },
    ':jira_auth_type=>["is not included in the list"]',
  ],
  [
    'a long text',
    'jira',
    { ...jira, jira_issue_prefix: 'J'.repeat(256) },
    ':jira_issue_prefix=>["is too long (maximum is 255 characters)"]',
  ],
  [
    'a long list',
    'jira',
    { ...jira, project_keys: Array(101).fill('A') },
    ':project_keys=>["is too long (maximum is 100 characters)"]',
  ],
  [
    'a text that is no JSON',
    'google-play',
    { package_name: 'com.example.app', service_account_key_file_name: 'key.json', service_account_key: '{' },
    ':service_account_key=>["must be a valid json schema"]',
  ],
  [
    'JSON that is no object',
    'google-play',
    { package_name: 'com.example.app', service_account_key_file_name: 'key.json', service_account_key: 7 },
    ':service_account_key=>["must be a valid json schema"]',
  ],
  [
    'basic authentication without a user name',
    'jira',
    { ...jira, username: '' },
    ':username=>["can\'t be blank"]',
  ],
  [
    'Jira Cloud with an access token',
    'jira',
    { ...jira, url: 'https://demo.atlassian.net', jira_auth_type: 1 },
    `:base=>["${cloud}"]`,
  ],
  [
    'half of the settings for vulnerabilities',
    'jira',
    { ...jira, vulnerabilities_enabled: 'yes', project_key: 'SEC' },
    ':vulnerabilities_issuetype=>["can\'t be blank"]',
  ],
  [
    'two things wrong with one value',
    'jira',
    { ...jira, url: 'https://demo.atlassian.net', jira_auth_type: 3 },
    `:jira_auth_type=>["is not included in the list"], :base=>["${cloud}"]`,
  ],
  [
    'a blank site without an address',
    'datadog',
    { api_key: 'your_key', datadog_site: '' },
    ':api_url=>["can\'t be blank"]',
  ],
  [
    'a password without a user name',
    'jenkins',
    { jenkins_url: 'https://ci.example.com', project_name: 'demo', password: 'your-password' },
    ':username=>["can\'t be blank"]',
  ],
  [
    'several at once',
    'jira',
    { url: 'jira', password: '' },
    ':url=>["is blocked: Only allowed schemes are http, https"], :password=>["can\'t be blank"], :username=>["can\'t be blank"]',
  ],
])('refuses settings: %s', async (_, slug, settings, problems) => {
  const { gitlab, ask } = fakeWith();
  expect(await ask('PUT', slug, settings)).toMatchObject(refused(problems));
  expect(gitlab.integration(1, slug)).toBeUndefined();
});

test('null clears a value of an enum if it is nullable', async () => {
  const { gitlab, ask } = fakeWith();
  expect((await ask('PUT', 'slack', { webhook: hook, labels_to_be_notified_behavior: null })).status).toBe(
    200,
  );
  expect(gitlab.integration(1, 'slack')?.settings.labels_to_be_notified_behavior).toBeNull();
});

test('a refused change leaves everything as it was', async () => {
  const { gitlab, ask } = fakeWith();
  await ask('PUT', 'slack', { webhook: hook, channel: '#a' });
  const before = gitlab.integration(1, 'slack');
  await ask('PUT', 'slack', { webhook: 'no address', channel: '#b' });
  expect(gitlab.integration(1, 'slack')).toEqual(before);
});

describe('conditions look at what is stored, not only at what is sent', () => {
  test('a user name that an earlier request stored meets a condition', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'jira', jira);
    expect((await ask('PUT', 'jira', { url: jira.url, password: jira.password })).status).toBe(200);
  });

  test('stored settings can break a condition together with new ones', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'jira', { ...jira, jira_auth_type: 1 });
    expect(await ask('PUT', 'jira', { ...jira, url: 'https://demo.atlassian.net' })).toMatchObject(
      refused(`:base=>["${cloud}"]`),
    );
  });
});

describe('only one external issue tracker is active', () => {
  test('which is told together with what else is wrong', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'redmine', {
      project_url: hook,
      issues_url: `${hook}/:id`,
      new_issue_url: hook,
    });
    const settings = { ...jira, url: 'https://demo.atlassian.net', jira_auth_type: 1 };
    const { body } = await ask('PUT', 'jira', settings);
    expect(JSON.stringify(body)).toContain('already in use');
    expect(JSON.stringify(body)).toContain(cloud);
  });

  const tracker = {
    project_url: 'https://a.example.com',
    issues_url: 'https://a.example.com/:id',
    new_issue_url: 'https://a.example.com/new',
  };

  test('a second active issue tracker is refused', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'redmine', tracker);
    expect(await ask('PUT', 'bugzilla', tracker)).toMatchObject(
      refused(
        ':base=>["Another issue tracker is already in use. Only one issue tracker can be active at a time"]',
      ),
    );
  });

  test('the active issue tracker can be changed, and another one set up when it is disabled', async () => {
    const { ask } = fakeWith();
    await ask('PUT', 'redmine', tracker);
    expect((await ask('PUT', 'redmine', tracker)).status).toBe(200);
    await ask('DELETE', 'redmine');
    expect((await ask('PUT', 'bugzilla', tracker)).status).toBe(200);
  });

  test('other kinds of integrations and other projects do not count as issue trackers', async () => {
    const { ask } = fakeWith({ projects: ['group/project', 'group/other'] });
    await ask('PUT', 'slack', { webhook: hook });
    await ask('PUT', '/projects/2/integrations/bugzilla', tracker);
    await ask('PUT', 'confluence', { confluence_url: 'https://demo.atlassian.net/wiki' });
    expect((await ask('PUT', 'redmine', tracker)).status).toBe(200);
  });
});
