import { describe, expect, test } from 'vitest';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { fill, temporaryFolder } from '../../../support/folders.ts';
import { runCommand } from '../command-line.ts';

/** Validates a file of one rule that wants these integrations. */
async function validated(integrations: string, ...options: readonly string[]) {
  const folder = temporaryFolder();
  const rule = `- match: { group: acme }\n  integrations: ${integrations}\n`;
  fill(folder, { 'file.yaml': `version: 1\nrules:\n${rule}` });
  const fake = createFakeGitLab();
  const fetch = () => Promise.reject(new Error('No server is needed.'));
  return runCommand(fake, ['validate', 'file.yaml', ...options], { folder, fetch, variables: {} });
}

test('a valid file is described, without a token and a server', async () =>
  expect(await validated('{ slack: {}, jira: inherit }')).toEqual({
    code: 0,
    stdout: 'file.yaml is valid: 1 rule and 0 groups with 2 integrations.\n',
    stderr: '',
  }));

test('the problems of a file are errors', async () => {
  const { code, stdout, stderr } = await validated('{ slak: {}, jira: inherits }');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('file.yaml:4:19 known-integration');
  expect(stderr).toContain('file.yaml:4:35 value-type');
  expect(stderr).toContain('2 problems found.\n');
});

test('settings of one rule that contradict each other are an error', async () => {
  const entry = '{ jira: { jira_auth_type: 1, url: "https://a.atlassian.net" } }';
  expect((await validated(entry)).stderr).toContain('file.yaml:4:27 valid-settings');
});

test('what is wrong, what contradicts itself and what a server lacks is told at once', async () => {
  const integrations =
    '{ slak: {}, jira: { jira_auth_type: 1, url: "https://a.atlassian.net" }, github: { static_context: true } }';
  const { stderr } = await validated(integrations, '--tier=free');
  for (const problem of ['4:19 known-integration', '4:37 valid-settings', '4:90 available'])
    expect(stderr).toContain(problem);
  expect(stderr).toContain('\n3 problems found.\n');
});

describe('what a server lacks is an error', () => {
  test.each([
    ['{ slack-slash-commands: { token: { env: A } } }', '--gitlab=19.0', '4:19 available'],
    ['{ slack-slash-commands: inherit }', '--gitlab=19.0', '4:19 available'],
    ['{ git-guardian: { api_url: "https://api.eu1.gitguardian.com" } }', '--gitlab=19.0', '4:35 available'],
    ['{ jira: { jira_auth_type: 2 } }', '--gitlab=18.9', '4:27 available'],
    ['{ github: { static_context: true } }', '--tier=free', '4:19 available'],
    ['{ github: { static_context: true } }', '--edition=ce', '4:19 available'],
    ['{ google-cloud-platform-workload-identity-federation: {} }', '--offering=dedicated', '4:19 available'],
  ])('%s with %s', async (integrations, option, problem) =>
    expect(await validated(integrations, option)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(problem),
    }),
  );

  test.each([
    ['{ slack-slash-commands: absent }', '--gitlab=19.0'],
    ['{ slack-slash-commands: { token: { env: A } } }', '--gitlab=18.9.3-ee'],
    ['{ git-guardian: { api_url: "https://api.eu1.gitguardian.com" } }', '--gitlab=19.1'],
    ['{ github: { static_context: true } }', '--tier=premium'],
  ])('but not %s with %s', async (integrations, option) =>
    expect(await validated(integrations, option)).toMatchObject({ code: 0 }),
  );
});

test.each([
  ['--tier=gold', 'free, premium, ultimate'],
  ['--offering=saas', 'gitlab.com, self-managed, dedicated'],
  ['--edition=foss', 'ce, ee'],
])('%s is refused with the known values', async (option, known) =>
  expect(await validated('{ slack: {} }', option)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`Allowed choices are ${known}.`),
  }),
);

test('a version that is none is refused', async () =>
  expect(await validated('{ slack: {} }', '--gitlab=newest')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('It has to be a version, such as 18.9.'),
  }));
