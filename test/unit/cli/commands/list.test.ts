import { expect, test } from 'vitest';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { runCommand } from '../command-line.ts';

const slack = { webhook: 'https://hooks.slack.com/services/a' };
const jira = { url: 'https://jira.example.com', username: 'bot', password: 'secret' };
const now = () => new Date('2026-11-01T12:00:59Z');

function createServer() {
  return createFakeGitLab({
    now,
    groups: [{ path: 'acme', integrations: { jira } }],
    projects: [{ path: 'acme/shop', integrations: { slack } }, 'acme/empty', 'other/empty'],
  });
}

test('list shows the active integrations of projects in the order in which they are named', async () => {
  expect(await runCommand(createServer(), ['list', 'other/empty', 'acme/shop'])).toEqual({
    code: 0,
    stdout: [
      'other/empty',
      '  no active integrations',
      'acme/shop',
      '  jira   inherited  changed 2026-11-01 12:00',
      '  slack             changed 2026-11-01 12:00',
      '',
    ].join('\n'),
    stderr: '',
  });
});

test('list --group shows what groups have themselves', async () => {
  const { stdout } = await runCommand(createServer(), ['list', '--group', 'acme']);
  expect(stdout).toBe('acme\n  jira  changed 2026-11-01 12:00\n');
});

test('list --json prints one JSON array', async () => {
  const { code, stdout } = await runCommand(createServer(), ['list', '--json', 'acme/shop', 'acme/nowhere']);
  expect(code).toBe(1);
  const updated_at = expect.stringMatching(/^2026-11-01T12:00:59/);
  expect(JSON.parse(stdout)).toEqual([
    {
      target: 'acme/shop',
      integrations: [
        { slug: 'jira', inherited: true, updated_at },
        { slug: 'slack', inherited: false, updated_at },
      ],
    },
    { target: 'acme/nowhere', problem: expect.stringContaining('404 Project Not Found') },
  ]);
});

test('a project that cannot be read does not hide the others', async () => {
  const { code, stdout, stderr } = await runCommand(createServer(), ['list', 'acme/nowhere', 'acme/empty']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^acme\/empty\n/);
  expect(stderr).toMatch(/^acme\/nowhere: 404 Project Not Found .*\.\n$/);
});

test('control characters of the server do not reach the terminal', async () => {
  const integration = { slug: 'sl\u001b[2Jack', title: '', active: true, updated_at: '\u001b]0;x\u0007' };
  const fetch = async (url: string) =>
    new Response(
      JSON.stringify(url.endsWith('/metadata') ? { version: '19.5.0', enterprise: true } : [integration]),
    );
  const { stdout } = await runCommand(createFakeGitLab(), ['list', 'a/b'], { fetch });
  expect(stdout).toBe('a/b\n  sl�[2Jack  changed �]0;x�\n');
});
