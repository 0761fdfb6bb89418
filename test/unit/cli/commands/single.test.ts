// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates of the file.
/** `get`, `set` and `disable`: one integration of one target. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createFakeGitLab, type FakeSettingsBySlug } from '../../../../client/testing.ts';
import { temporaryFolder } from '../../../support/folders.ts';
import { type Circumstances, runCommand, usualVariables } from '../command-line.ts';

const canary = 'https://hooks.slack.com/services/canary';
const slack = { webhook: canary, channel: '#general' };

function createServer(version?: string) {
  return createFakeGitLab({
    version,
    now: () => new Date('2026-11-01T12:00:59Z'),
    groups: [
      {
        path: 'acme',
        integrations: { jira: { url: 'https://jira.example.com', username: 'bot', password: canary } },
      },
    ],
    projects: [{ path: 'acme/shop', integrations: { slack } }, 'acme/empty'],
  });
}

type Fake = ReturnType<typeof createServer>;

/** Runs a command, and checks that it prints no secret. */
async function run(fake: Fake, words: readonly string[], circumstances?: Circumstances) {
  const ended = await runCommand(fake, words, circumstances);
  expect(ended.stdout + ended.stderr).not.toContain('canary');
  return ended;
}

const withWebhook = { variables: { ...usualVariables, WEBHOOK: `${canary}2` } };

test('get prints settings as a rule of the file has them, and names the secrets', async () => {
  const { code, stdout } = await run(createServer(), ['get', 'acme/shop', 'slack']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# acme\/shop: active, changed 2026-11-01 12:00\nslack:\n/);
  expect(stdout).toMatch(/\n {2}# webhook: a secret that only the server has\n$/);
  expect(parse(stdout)).toEqual({
    slack: expect.objectContaining({ channel: '#general', push_events: true }),
  });
});

test('get --json prints the same as JSON', async () => {
  const { stdout } = await run(createServer(), ['get', 'acme/shop', 'slack', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    target: 'acme/shop',
    slug: 'slack',
    active: true,
    inherited: false,
    settings: { channel: '#general' },
    secrets: ['webhook'],
  });
});

test('get doubles the sign before what a rule would take for a template, but not in JSON', async () => {
  const channel = '#${project.name}';
  const fake = createFakeGitLab({
    projects: [{ path: 'acme/shop', integrations: { slack: { ...slack, channel } } }],
  });
  const { stdout } = await run(fake, ['get', 'acme/shop', 'slack']);
  expect(parse(stdout).slack.channel).toBe('#$${project.name}');
  const { stdout: json } = await run(fake, ['get', 'acme/shop', 'slack', '--json']);
  expect(JSON.parse(json).settings.channel).toBe(channel);
});

test('get says what is inherited and what is disabled', async () => {
  const fake = createServer();
  expect((await run(fake, ['get', 'acme/shop', 'jira'])).stdout).toMatch(
    /^# acme\/shop: active, inherited, /,
  );
  await run(fake, ['disable', 'acme/shop', 'slack']);
  const { stdout } = await run(fake, ['get', 'acme/shop', 'slack']);
  expect(stdout).toMatch(/^# acme\/shop: disabled, /);
  expect(stdout).toContain('# webhook: a secret; whether there is one, only the server knows');
});

test('get of what was never configured ends with exit code 1', async () => {
  expect(await run(createServer(), ['get', 'acme/empty', 'slack'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'slack was never configured in acme/empty.\n',
  });
});

test.each([
  ['slak', 'Unknown integration `slak`; did you mean `slack`?\n'],
  ['telegramm', 'Unknown integration `telegramm`; did you mean `telegram`?\n'],
])('the unknown slug %s is refused before anything is sent', async (slug, stderr) => {
  const fake = createServer();
  expect(await run(fake, ['get', 'acme/shop', slug])).toEqual({ code: 1, stdout: '', stderr });
  expect(fake.requests).toEqual([]);
});

test('other names of an integration are understood', async () => {
  const { stderr } = await run(createServer(), ['get', 'acme/shop', 'Google_Chat']);
  expect(stderr).toBe('hangouts-chat was never configured in acme/shop.\n');
});

test('set changes what is named and keeps the rest', async () => {
  const fake = createServer();
  const words = ['set', 'acme/shop', 'slack', 'webhook=@env:WEBHOOK', 'channel=#java', 'push_events=no'];
  expect(await run(fake, words, withWebhook)).toEqual({
    code: 0,
    stdout: 'acme/shop: slack was changed.\n',
    stderr: '',
  });
  const { settings } = fake.integration('acme/shop', 'slack') ?? {};
  expect(settings).toMatchObject({
    webhook: `${canary}2`,
    channel: '#java',
    push_events: false,
    tag_push_events: true,
  });
});

test.each([
  ['of the command line', 'external_wiki_url=@env:WIKI'],
  ['of a file', '--file=wiki.yaml'],
])('set takes the reference %s that it asks for when an address has a login', async (_where, word) => {
  const fake = createServer();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'wiki.yaml'), 'external_wiki_url: { env: WIKI }\n');
  const address = 'https://jdoe:canary@wiki.example.com';
  const circumstances = { folder, variables: { ...usualVariables, WIKI: address } };
  const refused = await run(fake, ['set', 'acme/shop', 'external-wiki', `external_wiki_url=${address}`]);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('@env:VARIABLE') });
  const { code } = await run(fake, ['set', 'acme/shop', 'external-wiki', word], circumstances);
  expect(code).toBe(0);
  expect(fake.integration('acme/shop', 'external-wiki')?.settings).toMatchObject({
    external_wiki_url: address,
  });
});

test.each([
  ['templates, which only rules fill in', 'channel: "#${project.name}"', '1:10 template has a template, '],
  ['the settings of another integration', 'jira: { url: "https://jira.example.com" }', '1:1 known-setting '],
  ['a word in place of settings', 'slack: absent', '1:8 value-type must be a mapping '],
])('the file of set has no %s', async (_name, text, problem) => {
  const folder = folderWith('slack.yaml', text);
  const ended = await run(createServer(), ['set', 'acme/shop', 'slack', '--file', 'slack.yaml'], { folder });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining(`slack.yaml:${problem}`) });
});

test('set creates an integration, also of a group', async () => {
  const fake = createServer();
  const { code, stdout } = await run(
    fake,
    ['set', '--group', 'acme', 'slack', 'webhook=@env:WEBHOOK'],
    withWebhook,
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/acme: slack is active now\.\n$/);
  expect(fake.integration('acme/empty', 'slack')).toMatchObject({ active: true, inherited: true });
});

test('set reads a secret from the standard input, without its line break', async () => {
  const fake = createServer();
  await run(fake, ['set', 'acme/shop', 'slack', 'webhook=-'], { stdin: `${canary}3\n` });
  expect(fake.integration('acme/shop', 'slack')?.settings.webhook).toBe(`${canary}3`);
});

test('set reads settings from a file, relative to the working directory, and the command line counts more', async () => {
  const fake = createServer();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'webhook.txt'), `${canary}4\r\n`);
  writeFileSync(join(folder, 'slack.yaml'), 'webhook: { env: NOT_SET }\nchannel: "#file"\nusername: bot\n');
  const words = [
    'set',
    'acme/shop',
    'slack',
    '--file',
    'slack.yaml',
    'webhook=@file:webhook.txt',
    'channel=#line',
  ];
  expect(await run(fake, words, { folder })).toMatchObject({ code: 0, stderr: '' });
  expect(fake.integration('acme/shop', 'slack')?.settings).toMatchObject({
    webhook: `${canary}4`,
    channel: '#line',
    username: 'bot',
  });
});

test.each([
  [
    ['webhook=https://hooks.slack.com/services/canary'],
    /^`webhook` is a secret, which command lines do not keep: /,
  ],
  [['canary'], /^Write each setting as name=value\.\n$/],
  [['push_event=1'], /^`push_event` is not a setting of .*did you mean `push_events`\?\n$/],
  [['channel=a', 'channel=b'], /^`channel` is set twice\.\n$/],
  [['push_events=perhaps'], /^`push_events` must be a boolean.*\n$/],
  [
    ['webhook=@env:NOT_SET', 'channel=@file:none'],
    /^`webhook` cannot be set: the variable NOT_SET is not set\.\n`channel` cannot be set: the file none cannot be read: it does not exist\.\n$/,
  ],
  [['webhook=-', 'channel=-'], /^Only one value can come from the standard input\.\n$/],
  [['webhook=-'], /^`webhook` cannot be set: the standard input is empty\.\n$/],
  [['webhook=@env:GITLAB_TOKEN'], /^`webhook` must be .*\n$/],
  [[], /^Nothing is to be set: .*\n$/],
  [['--file', 'none.yaml'], /^none\.yaml cannot be read: it does not exist\.\n$/],
  [['channel=********'], /^`channel` is a placeholder, not a value\.\n$/],
  [['incidents_events=1'], /^GitLab ignores `incidents_events`\. Use `incident_events`\.\n$/],
  [
    ['push_events=perhaps', 'wiki_page_events=2', 'x=1'],
    /^`x` is not a setting of .*\n`push_events` must be .*\n`wiki_page_events` must be .*\n$/,
  ],
  [['use_inherited_settings=true'], /^`use_inherited_settings` cannot be set here\.\n$/],
])('set %j is refused before anything is sent', async (words, stderr) => {
  const fake = createServer();
  const ended = await run(fake, ['set', 'acme/shop', 'slack', ...words]);
  expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(stderr) });
  expect(fake.requests).toEqual([]);
});

test.each([
  [
    'irker',
    ['recipients=irc://irc.example.com/a', 'server_port=6660', 'colorize_messages=1'],
    { server_port: 6660, colorize_messages: true },
  ],
  ['irker', ['recipients=irc://irc.example.com/a', 'colorize_messages=OFF'], { colorize_messages: false }],
  [
    'jenkins',
    ['jenkins_url=https://jenkins.example.com', 'project_name=007'],
    { jenkins_url: 'https://jenkins.example.com', project_name: '007' },
  ],
] as const)('set %s %j sends values of the right types', async (slug, words, settings) => {
  const sent = await sentBy(['set', 'acme/empty', slug, ...words]);
  expect(sent).toEqual([expect.objectContaining(settings)]);
});

test('set refuses a setting that GitLab fills from another one, and names that', async () => {
  const fake = createServer();
  const ended = await run(fake, ['set', 'acme/shop', 'datadog', 'pipeline_events=yes']);
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('`datadog_ci_visibility`') });
  expect(fake.requests).toEqual([]);
});

test('set makes a list of what has commas between its items', async () => {
  const text = "url: 'https://j.example.com'\nusername: bot\npassword: { env: WEBHOOK }\n";
  const words = ['set', 'acme/empty', 'jira', '--file', 'jira.yaml', 'project_keys=A, B,,C'];
  const sent = await sentBy(words, { ...withWebhook, folder: folderWith('jira.yaml', text) });
  expect(sent).toEqual([expect.objectContaining({ project_keys: ['A', 'B', 'C'] })]);
});

test('get shows an integration without settings to show as one of the file', async () => {
  const integrations = { 'slack-slash-commands': { token: canary } };
  const fake = createFakeGitLab({ version: '18.9', projects: [{ path: 'acme/shop', integrations }] });
  const { stdout } = await run(fake, ['get', 'acme/shop', 'slack-slash-commands']);
  expect(parse(stdout)).toEqual({ 'slack-slash-commands': {} });
});

test.each<[string, FakeSettingsBySlug, readonly string[], object]>([
  ['slack', { slack }, ['channel=', 'webhook=@env:WEBHOOK'], { channel: null }],
  [
    'irker',
    { irker: { recipients: 'irc://irc.example.com/a', server_port: 6660 } },
    ['server_port='],
    { server_port: null },
  ],
  [
    'jira',
    { jira: { url: 'https://j.example.com', username: 'bot', password: canary, project_keys: ['A'] } },
    ['project_keys=', 'password=@env:WEBHOOK'],
    { project_keys: [] },
  ],
])('set of %s clears what has no value', async (slug, integrations, words, cleared) => {
  const fake = createFakeGitLab({ projects: [{ path: 'acme/shop', integrations }] });
  const ended = await run(fake, ['set', 'acme/shop', slug, ...words], withWebhook);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(fake.integration('acme/shop', slug)?.settings).toMatchObject(cleared);
});

test('the settings of a file are not converted', async () => {
  const folder = folderWith('irker.yaml', "recipients: '#a'\ncolorize_messages: 'yes'\n");
  const fake = createServer();
  const { code, stderr } = await run(fake, ['set', 'acme/empty', 'irker', '--file', 'irker.yaml'], {
    folder,
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^irker\.yaml:2:20 valid-setting /);
  expect(fake.requests).toEqual([]);
});

/** What the command sends with PUT requests. */
async function sentBy(
  words: readonly string[],
  circumstances: Circumstances = {},
): Promise<readonly unknown[]> {
  const fake = createServer();
  const sent: unknown[] = [];
  const fetch: typeof fake.fetch = (url, init) => {
    if (init?.method === 'PUT') sent.push(JSON.parse(String(init.body)));
    return fake.fetch(url, init);
  };
  expect(await run(fake, words, { ...circumstances, fetch })).toMatchObject({ code: 0, stderr: '' });
  return sent;
}

function folderWith(name: string, text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), text);
  return folder;
}

test.each([['channel=#x', /^`webhook` is missing: GitLab demands it with every change/]])(
  'set %s is refused with what the server has, and nothing is written',
  async (word, stderr) => {
    const fake = createServer();
    const ended = await run(fake, ['set', 'acme/shop', 'slack', word]);
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(stderr) });
    expect(fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  },
);

test.each([
  ['set acme/shop slack webhook=@env:WEBHOOK channel=#new', 'PUT'],
  ['disable acme/shop slack', 'DELETE'],
])('%s ends as a change that failed when the server refuses it', async (words, method) => {
  const fake = createServer();
  fake.fail({ status: 403, method });
  const ended = await run(fake, words.split(' '), withWebhook);
  expect(ended).toEqual({
    code: 3,
    stdout: '',
    stderr: expect.stringMatching(/^acme\/shop: slack failed: .*403/),
  });
});

test('set tells what the server does not have at its place in the file', async () => {
  const folder = folderWith('jira.yaml', "url: 'https://j.example.com'\njira_auth_type: 2\n");
  const fake = createServer('18.9');
  const { code, stderr } = await run(fake, ['set', 'acme/empty', 'jira', '--file', 'jira.yaml'], { folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^jira\.yaml:2:1 available `jira_auth_type`: GitLab 18\.9 does not have the value `2`/,
  );
});

test.each([
  [
    '18.9',
    [
      'set',
      'acme/empty',
      'git-guardian',
      'api_url=https://api.eu1.gitguardian.com',
      'token=@env:GITLAB_TOKEN',
    ],
    'GitLab 18.9 does not have `api_url`, which came with GitLab 19.1.\n',
  ],
  [
    '18.9',
    ['set', 'acme/empty', 'jira', 'jira_auth_type=2'],
    '`jira_auth_type`: GitLab 18.9 does not have the value `2`, which came with GitLab 19.1.\n',
  ],
  [
    '19.5',
    ['set', 'acme/empty', 'slack-slash-commands', 'token=@env:GITLAB_TOKEN'],
    'GitLab 19.5 does not have Slack slash commands, which left after GitLab 18.11.\n',
  ],
  ...[['set', 'jenkins_url=https://a.example.com'], ['disable'], ['get']].map(
    ([name = '', ...more]) =>
      [
        '19.5',
        [name, '--group', 'acme', 'jenkins', ...more],
        'Only a project can have Jenkins, not a group.\n',
      ] as const,
  ),
  ...[
    ['set', 'acme', 'jira', 'username=bot'],
    ['disable', 'acme', 'jira'],
    ['get', 'acme', 'jira'],
    ['list', 'acme'],
  ].map(
    ([name = '', ...more]) =>
      [
        '17.8',
        [name, '--group', ...more],
        'GitLab 17.8 does not have integrations of a group, which came with GitLab 17.9.\n',
      ] as const,
  ),
] as const)('GitLab %s: %j asks for what the server does not have', async (version, words, stderr) => {
  const fake = createServer(version);
  expect(await run(fake, words)).toEqual({ code: 1, stdout: '', stderr });
  expect(fake.requests.map(({ path }) => path.replace('/api/v4', ''))).toEqual(['/metadata']);
});

test('set tells with exit code 3 what GitLab has ignored', async () => {
  const fake = createServer();
  const fetch: typeof fake.fetch = async (url, init) => {
    const response = await fake.fetch(url, init);
    if (init?.method !== 'PUT') return response;
    const integration = await response.json();
    return Response.json({ ...integration, push_events: true });
  };
  const words = ['set', 'acme/shop', 'slack', 'push_events=false', 'webhook=@env:WEBHOOK'];
  expect(await run(fake, words, { ...withWebhook, fetch })).toEqual({
    code: 3,
    stdout: '',
    stderr: 'acme/shop: slack was sent, but GitLab ignored push_events.\n',
  });
});

test('a token that can only read is refused before a write', async () => {
  const fake = createFakeGitLab({
    tokens: [{ value: 'token', scopes: ['read_api'] }],
    projects: ['acme/shop'],
  });
  for (const words of [
    ['disable', 'acme/shop', 'slack'],
    ['set', 'acme/shop', 'slack', 'webhook=@env:GITLAB_HOST'],
  ])
    expect(await run(fake, words)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The token can only read: changes take the scope api, and it has read_api. Nothing was sent.\n',
    });
  expect(fake.requests.every(({ method }) => method === 'GET')).toBe(true);
});

test('disable says what happened, and does nothing the second time', async () => {
  const fake = createServer();
  expect(await run(fake, ['disable', 'acme/shop', 'slack'])).toMatchObject({ code: 0, stderr: '' });
  expect(fake.integration('acme/shop', 'slack')?.active).toBe(false);
  expect(await run(fake, ['disable', 'acme/shop', 'slack'])).toEqual({
    code: 0,
    stdout: 'acme/shop: slack: nothing to do.\n',
    stderr: '',
  });
});

test('disable tells of what inherits, which --for-good keeps off', async () => {
  const fake = createServer();
  const { stdout } = await run(fake, ['disable', 'acme/shop', 'jira']);
  expect(stdout).toContain('--for-good');
  expect(fake.integration('acme/shop', 'jira')).toMatchObject({ active: false, inherited: true });
  expect(await run(fake, ['disable', 'acme/shop', 'jira', '--for-good'])).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(fake.integration('acme/shop', 'jira')).toMatchObject({ active: false, inherited: false });
});
