import { expect, test } from 'vitest';
import { commands } from '../../../../cli/commands.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { runCommand } from '../command-line.ts';

const fake = createFakeGitLab();

test.each(commands.map(({ name }) => name))(
  'the help of %s has a description and an example',
  async (name) => {
    const { code, stdout, stderr } = await runCommand(fake, [name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: gitlab-integrations \w+ .*\n\n(?:.+\n)+\n/);
    expect(stdout).toMatch(new RegExp(`Examples:\n(?:.*\n)*  gitlab-integrations ${name}\\b`));
    expect(await runCommand(fake, ['help', name])).toEqual({ code, stdout, stderr });
  },
);

test('the help names every command', async () => {
  const { code, stdout } = await runCommand(fake, ['--help']);
  expect(code).toBe(0);
  for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`  ${name} +${summary}\n`));
  expect(await runCommand(fake, [])).toMatchObject({ code: 0, stdout });
});

test.each([
  [['lst'], "Unknown command 'lst'. Did you mean list?\n"],
  [['lst', '--help'], "Unknown command 'lst'. Did you mean list?\n"],
  [['help', 'lst'], "Unknown command 'lst'. Did you mean list?\n"],
  [['list', 'a/b', '--jsn'], "Unknown option '--jsn'. Did you mean --json?\n"],
  [['help', 'lst'], "Unknown command 'lst'. Did you mean list?\n"],
  [['list', 'a/b', '--token=canary\n'], "Unknown option '--token=…'.\n"],
  [
    ['restore', 'x', '--secret', 'canary'],
    '--secret takes an integration, a setting and where its secret is, such as slack.webhook=@env:SLACK_WEBHOOK or slack.webhook=@file:webhook.txt.\n',
  ],
  [['export', ''], ' is no group: give its number, or its full path, such as acme or acme/web.\n'],
  [['--hepl'], "Unknown option '--hepl'. Did you mean --help?\n"],
  [['list'], "Missing required argument 'targets'.\n"],
  [['get', 'a/b', 'slack', 'more'], "Too many arguments for 'get'. Expected 2 arguments but got 3.\n"],
  [
    ['list', 'a/b', '--concurrency', '0'],
    "Option '--concurrency <number>' argument '0' is invalid. It has to be a whole number from 1 to 32.\n",
  ],
  [
    ['list', 'a/b', '--concurrency', '1e1'],
    "Option '--concurrency <number>' argument '1e1' is invalid. It has to be a whole number from 1 to 32.\n",
  ],
])('%j is refused with one sentence', async (words, stderr) => {
  expect(await runCommand(fake, words)).toEqual({ code: 1, stdout: '', stderr });
});

test.each(['', '/', 'a//b', 'a b', '../x', '/a/b', 'a/', '0', '-5', 'https://gitlab.example.com/a/b'])(
  '%j is no target',
  async (name) => {
    const { code, stdout, stderr } = await runCommand(fake, ['list', '--', name]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${name} is no project: give its number, or its full path, such as acme/web/shop.\n`);
  },
);

test.each(commands.map(({ name }) => name))(
  'the help of %s names the file as a place of the host if the command reads one',
  async (name) => {
    const { stdout } = await runCommand(fake, [name, '--help']);
    const readsFile = stdout.includes('the file with rules (default');
    expect(/--host .*that of the file/.test(stdout)).toBe(readsFile && name !== 'validate');
  },
);
