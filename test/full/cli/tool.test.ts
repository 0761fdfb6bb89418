/** The installed command as a process, against the fake over HTTP. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFakeGitLab, type FakeGitLabOptions } from '../../../client/testing.ts';
import { installPackage, type Project } from '../../slow/package/project.ts';
import { runTool, type ToolCircumstances } from '../../support/tool.ts';

let project: Project;
let tool: string;
beforeAll(() => {
  project = installPackage();
  tool = join(project.folder, 'node_modules/.bin/gitlab-integrations');
}, 120_000);
afterAll(() => project.remove());

const canary = 'https://hooks.slack.com/services/canary';

async function withServer(
  options: FakeGitLabOptions,
  use: (
    run: (words: string[], circumstances?: ToolCircumstances) => ReturnType<typeof runTool>,
    fake: ReturnType<typeof createFakeGitLab>,
    variables: Record<string, string>,
  ) => Promise<void>,
): Promise<void> {
  const fake = createFakeGitLab(options);
  const { url, close } = await fake.listen();
  const variables = { GITLAB_HOST: url, GITLAB_TOKEN: 'token' };
  try {
    await use(
      (words, circumstances) => runTool([tool, ...words], { variables, ...circumstances }),
      fake,
      variables,
    );
  } finally {
    await close();
  }
}

test('an integration is set with a secret from a pipe, shown, listed and disabled', () =>
  withServer({ projects: ['acme/shop'] }, async (run, fake) => {
    const set = await run(['set', 'acme/shop', 'slack', 'webhook=-', 'channel=#shop'], {
      stdin: `${canary}\n`,
    });
    expect(set).toMatchObject({ code: 0, stderr: '' });
    expect(fake.integration('acme/shop', 'slack')?.settings).toMatchObject({
      webhook: canary,
      channel: '#shop',
    });
    const get = await run(['get', 'acme/shop', 'slack', '--json']);
    expect(JSON.parse(get.stdout)).toMatchObject({ settings: { channel: '#shop' }, secrets: ['webhook'] });
    const yaml = await run(['get', 'acme/shop', 'slack']);
    expect(yaml).toMatchObject({ code: 0, stdout: expect.stringContaining("slack:\n  channel: '#shop'\n") });
    const list = await run(['list', 'acme/shop']);
    expect(list).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^acme\/shop\n {2}slack {2}changed/),
    });
    expect(await run(['disable', 'acme/shop', 'slack'])).toMatchObject({ code: 0, stderr: '' });
    expect(set.stdout + get.stdout + yaml.stdout).not.toContain('canary');
  }));

test('every command runs in the built tool, and none finds a fault of its own', () =>
  withServer(
    {
      groups: ['acme'],
      projects: [{ path: 'acme/shop', integrations: { slack: { webhook: canary, channel: '#old' } } }],
    },
    async (run, _, variables) => {
      const folder = mkdtempSync(join(tmpdir(), 'tool-'));
      const file = `version: 1
rules:
  - match: { group: acme }
    integrations: { slack: { webhook: { env: WEBHOOK }, channel: '#new' } }
`;
      writeFileSync(join(folder, 'gitlab-integrations.yaml'), file);
      const around = { folder, variables: { ...variables, WEBHOOK: canary } };
      const outputs: string[] = [];
      const end = async (line: string, expected = 0): Promise<string> => {
        const { code, stdout, stderr } = await run(line.split(' '), around);
        expect({ line, code, stderr }).toEqual({ line, code: expected, stderr: '' });
        outputs.push(stdout);
        return stdout;
      };
      for (const line of [
        'list acme/shop --json',
        'list --group acme',
        'get acme/shop slack',
        'validate --gitlab 18.9 --tier free --offering self-managed --edition ce',
        'explain acme/shop',
        'explain acme/shop slack --json',
        'plan --format markdown',
        'plan --out plan.json --report terraform=report.json',
        'audit --format json',
      ])
        await end(line);
      await end('audit --exit-code', 2);
      const applied = await end('apply plan.json --log audit.jsonl');
      const [backup = ''] = /\S+backup\.jsonl/.exec(applied) ?? [];
      await end('plan --exit-code');
      await end(`restore ${backup} --secret slack.webhook=@env:WEBHOOK --out back.json`);
      await end('apply back.json');
      await end('export acme --out there.yaml');
      await end('plan there.yaml --exit-code');
      await end('set acme/shop slack push_events=no webhook=@env:WEBHOOK');
      await end('disable acme/shop slack');
      expect(outputs.join('')).not.toContain('canary');
      rmSync(folder, { recursive: true });
    },
  ));

test('a reader that goes away ends the command quietly', () =>
  withServer(
    { projects: Array.from({ length: 400 }, (_, index) => `acme/${index}`) },
    async (_, fake, variables) => {
      const names = Array.from({ length: 400 }, (_, index) => `acme/${index}`);
      const ended = await runTool(['sh', '-c', '"$0" list "$@" | head -n 1', tool, ...names], { variables });
      expect(ended).toEqual({ code: 0, stdout: 'acme/0\n', stderr: '' });
      // It does not read what nobody wants.
      expect(fake.requests.length).toBeLessThan(400);
    },
  ));

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends an hour-long pause at once, with exit code 130',
  (signal) =>
    withServer({ projects: ['acme/shop'] }, async (run, fake) => {
      fake.fail({ status: 429, retryAfter: 3600 });
      const onStart = (send: (name: NodeJS.Signals) => void): void => {
        const timer = setInterval(() => {
          if (fake.requests.length === 0) return;
          clearInterval(timer);
          setTimeout(() => send(signal), 200);
        }, 20);
      };
      const ended = await run(['list', 'acme/shop'], { onStart });
      const stderr = expect.stringMatching(
        /^Waiting for the rate limit of the server: 60 minutes, .*\nInterrupted\.\n$/,
      );
      expect(ended).toEqual({ code: 130, stdout: '', stderr });
    }),
);

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the wait for an input that does not come', (signal) =>
  withServer({ projects: ['acme/shop'] }, async (run) => {
    const onStart = (send: (name: NodeJS.Signals) => void): void => {
      setTimeout(() => send(signal), 1500);
    };
    const ended = await run(['set', 'acme/shop', 'asana', 'api_key=-'], { onStart, stdin: null });
    expect(ended).toEqual({ code: 130, stdout: '', stderr: 'Interrupted.\n' });
  }),
);

test('a file of the package that cannot be read is one sentence', async () => {
  const folder = join(project.folder, 'alone/cli');
  cpSync(join(project.folder, 'node_modules/gitlab-integrations/dist/cli'), folder, { recursive: true });
  const main = join(folder, 'main.js');
  const stderr = expect.stringMatching(/^The command cannot be loaded: Cannot find module .*\n$/);
  expect(await runTool([process.execPath, main, 'validate'])).toEqual({ code: 1, stdout: '', stderr });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s twice ends the wait for a pipe that nobody opens', (signal) =>
  withServer({}, async (run) => {
    const pipe = join(project.folder, signal);
    execFileSync('mkfifo', [pipe]);
    let isHanging = false;
    const onStart = (send: (name: NodeJS.Signals) => void): void => {
      for (const time of [1500, 1700]) setTimeout(() => send(signal), time);
      setTimeout(() => {
        isHanging = true;
        send('SIGKILL');
      }, 4000).unref();
    };
    await run(['list', '1', '--token-file', pipe], { onStart });
    expect(isHanging).toBe(false);
  }),
);

test.each([
  [{}, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '0' }, false],
])('a pipe gets colours only when they are forced: %j', (more, expected) =>
  withServer({ projects: ['acme/shop'] }, async (run, _, variables) => {
    const { stdout } = await run(['list', 'acme/shop'], { variables: { ...variables, ...more } });
    expect(stdout.includes('\u001b[')).toBe(expected);
  }),
);
