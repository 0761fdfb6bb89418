// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates of the file.
import { expect, test } from 'vitest';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { fill, temporaryFolder } from '../../../support/folders.ts';
import { type Circumstances, runCommand } from '../command-line.ts';

const text = `version: 1
presets:
  chat:
    slack: { channel: '#general', webhook: { env: SLACK_WEBHOOK, rotated: 2026-11-01 } }
rules:
  - match: { group: acme }
    use: chat
    integrations: { jira: { username: bot } }
  - match: { topic: java, paths: 'acme/**' }
    integrations:
      slack: { channel: '#\${project.name}' }
      jira: inherit
  - match: { projects: acme/legacy }
    only: true
    integrations: { slack: absent, redmine: {} }
groups:
  - group: acme
    integrations: { jira: { username: bot } }
`;

async function explained(words: readonly string[], circumstances: Circumstances = {}) {
  const folder = temporaryFolder();
  fill(folder, { 'gitlab-integrations.yaml': text });
  const projects = [{ path: 'acme/shop', topics: ['java'] }, 'acme/legacy'];
  const fake = createFakeGitLab({ groups: ['acme'], projects });
  return runCommand(fake, ['explain', ...words], { folder, ...circumstances });
}

const offline: Circumstances = {
  variables: {},
  fetch: () => Promise.reject(new Error('There is no server.')),
};

test('each value has its rule, followed by what it replaces', async () => {
  const { code, stdout, stderr } = await explained(['acme/shop', '--topics', 'java'], offline);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`acme/shop
  slack
    channel  "#shop"                                         rule 2 (gitlab-integrations.yaml:11)
    channel  "#general"                                      rule 1, preset chat (gitlab-integrations.yaml:4)  replaced
    webhook  the variable SLACK_WEBHOOK, rotated 2026-11-01  rule 1, preset chat (gitlab-integrations.yaml:4)
  jira
              inherits  rule 2 (gitlab-integrations.yaml:12)
    username  "bot"     rule 1 (gitlab-integrations.yaml:8)   replaced
  For it: rule 1 (gitlab-integrations.yaml:6), rule 2 (gitlab-integrations.yaml:9).
`);
});

test('--json has the same, with the places apart', async () => {
  const { stdout } = await explained(['acme/legacy', 'slack', '--topics', 'none', '--json'], offline);
  const origin = (line: number, rule: string) => ({ file: 'gitlab-integrations.yaml', line, rule });
  const preset = origin(4, 'rule 1, preset chat');
  const reference = { env: 'SLACK_WEBHOOK', rotated: '2026-11-01' };
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    target: { level: 'project', path: 'acme/legacy' },
    rules: [origin(6, 'rule 1'), origin(13, 'rule 3')],
    only: origin(13, 'rule 3'),
    integrations: {
      slack: [
        { kind: 'active', counts: false, origin: preset },
        { kind: 'value', name: 'channel', value: '#general', counts: false, origin: preset },
        { kind: 'secret', name: 'webhook', reference, counts: false, origin: preset },
        { kind: 'absent', counts: true, origin: origin(15, 'rule 3') },
      ],
    },
  });
});

test('the server says which topics a project has', async () => {
  const { stdout } = await explained(['ACME/shop', 'slack']);
  expect(stdout).toContain('"#shop"');
});

test('the number of a project stays a template where the server is not asked', async () => {
  const contents = text.replace('#general', '#general-${project.id}');
  const folder = temporaryFolder();
  fill(folder, { 'gitlab-integrations.yaml': contents });
  const { stdout } = await explained(['acme/x', 'slack', '--topics', 'none'], { ...offline, folder });
  expect(stdout).toContain('"#general-${project.id}"');
});

test('a word replaces all settings before it', async () => {
  const { stdout } = await explained(['acme/legacy', '--topics', 'none'], offline);
  expect(stdout).toMatch(/webhook .* replaced/);
  expect(stdout).toMatch(/ disabled +rule 3 \(gitlab-integrations.yaml:15\)\n/);
  expect(stdout).toMatch(/redmine\n +active +rule 3/);
  expect(stdout).toContain(
    'Integrations without a name here are disabled: `only` of rule 3 (gitlab-integrations.yaml:13).',
  );
});

test('a group has settings of its own', async () => {
  const { stdout } = await explained(['acme', '--group'], offline);
  expect(stdout).toContain('username  "bot"  group acme (gitlab-integrations.yaml:18)');
});

test('one integration is shown where it is named', async () => {
  const { stdout } = await explained(['acme/shop', 'redmine', '--topics', 'java'], offline);
  expect(stdout).toBe(
    'acme/shop\n  For it: rule 1 (gitlab-integrations.yaml:6), rule 2 (gitlab-integrations.yaml:9).\n  None of them names redmine.\n',
  );
});

test('a project without a rule has none', async () =>
  expect((await explained(['other/x', '--topics', 'java'], offline)).stdout).toBe(
    'other/x\n  No rule is for it.\n',
  ));

test.each([
  [['12'], '12 is not the full path of a project, such as acme/web/shop.\n'],
  [['acme'], 'acme is not the full path of a project, such as acme/web/shop.\n'],
  [['12', '--group'], '12 is not the full path of a group, such as acme or acme/web.\n'],
])('%j is no path', async (words, stderr) =>
  expect(await explained(words, offline)).toMatchObject({ code: 1, stderr }),
);

test('a project that is not there cannot be explained', async () => {
  expect((await explained(['acme/missing'])).stderr).toContain('There is no active project acme/missing on');
});
