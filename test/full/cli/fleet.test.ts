/** `plan` and `apply` over hundreds of projects, as processes against the fake over HTTP. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFakeGitLab, type FakeGitLab, type FakeGitLabOptions } from '../../../client/testing.ts';
import { installPackage, type Project } from '../../slow/package/project.ts';
import { runTool, type ToolCircumstances } from '../../support/tool.ts';

const webhook = 'https://hooks.slack.com/services/canary-webhook';
const password = 'canary-password';

const config = `version: 1
limits: { changes: 10000, disables: 1000, groups: 10 }
rules:
  - match: { group: acme }
    integrations:
      slack: { webhook: { env: SLACK_WEBHOOK }, channel: '#\${project.name}', push_events: false }
      jira: { url: 'https://jira.example.com', username: bot, password: { file: password.txt } }
  - match: { paths: ['acme/team-0/**'] }
    integrations: { jira: absent }
`;

let installed: Project;
let folder: string;
let fake: FakeGitLab;
let host: string;
let close: () => Promise<void>;

beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => installed.remove());

beforeEach(async () => {
  await start({});
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

/** 300 projects in nested groups, every other one with Slack, every third one with Jira. */
async function start(options: FakeGitLabOptions, count = 300): Promise<void> {
  const jira = { url: 'https://old.example.com', username: 'old', password: 'old-password' };
  fake = createFakeGitLab({
    token: 'token',
    projects: Array.from({ length: count }, (_, index) => ({
      path: `acme/team-${index % 7}/part-${index % 3}/project-${index}`,
      integrations: {
        ...(index % 2 === 0 && {
          slack: { webhook: 'https://hooks.slack.com/services/old', channel: '#old' },
        }),
        ...(index % 3 === 0 && { jira }),
      },
    })),
    ...options,
  });
  ({ url: host, close } = await fake.listen());
  folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  writeFileSync(join(folder, 'gitlab-integrations.yaml'), config);
  writeFileSync(join(folder, 'password.txt'), `${password}\n`);
}

function run(words: readonly string[], circumstances: ToolCircumstances = {}): ReturnType<typeof runTool> {
  const tool = join(installed.folder, 'node_modules/.bin/gitlab-integrations');
  const variables = { GITLAB_HOST: host, GITLAB_TOKEN: 'token', SLACK_WEBHOOK: webhook };
  return runTool([tool, ...words], { variables, folder, ...circumstances });
}

function changes(): readonly string[] {
  return fake.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}

/** Everything that the tool wrote. */
function writtenTexts(): string {
  const own = readdirSync(join(folder, '.gitlab-integrations')).map((name) => `.gitlab-integrations/${name}`);
  const others = readdirSync(folder).filter((name) => name.endsWith('.json') || name.endsWith('.jsonl'));
  return [...own, ...others].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
}

describe('a fleet of 300 projects', () => {
  test('is brought in line once, without a secret in what is written', async () => {
    const saved = await run(['plan', '--out', 'plan.json']);
    expect(saved.code).toBe(0);
    const first = await run(['apply', '--yes', '--log', 'audit.jsonl']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const made = changes().length;
    expect(made).toBeGreaterThan(300);
    const second = await run(['apply', '--yes']);
    expect(second.code).toBe(0);
    expect(changes().length).toBe(made);
    expect(await run(['plan', '--exit-code'])).toMatchObject({ code: 0 });
    expect(await run(['apply', 'plan.json'])).toMatchObject({ code: 0 });
    expect(changes().length).toBe(made);
    expect(saved.stdout + first.stdout + second.stdout + writtenTexts()).not.toMatch(/canary/);
  });

  test('two shards together make the changes of the whole', async () => {
    await run(['apply', '--yes']);
    const whole = [...changes()].sort();
    await close();
    await start({});
    expect(await run(['apply', '--yes', '--shard', '1/2'])).toMatchObject({ code: 0 });
    const half = changes().length;
    expect(await run(['apply', '--yes', '--shard', '2/2'])).toMatchObject({ code: 0 });
    expect([...changes()].sort()).toEqual(whole);
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(whole.length);
  });

  test('refusals, pauses and gateways in the middle end in the same state', async () => {
    fake.fail({ status: 429, after: 50, times: 1, retryAfter: 1 });
    fake.fail({ status: 502, after: 120, times: 3, body: '<html><title>502</title></html>' });
    fake.fail({
      status: 429,
      after: 400,
      times: 1,
      retryAfter: 2,
      body: { message: { error: 'This endpoint has been requested too many times. Try again later.' } },
    });
    fake.fail({ status: 409, after: 500, times: 2, body: { message: '409 Conflict: Resource lock' } });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['plan', '--exit-code'])).toMatchObject({ code: 0 });
    const twice = changes().filter((one, index, all) => all.indexOf(one) !== index);
    expect(twice.length).toBeLessThanOrEqual(6);
  });

  test('a setting that GitLab ignores and a project that vanishes are told, and the others are done', async () => {
    fake.fail({ ignores: ['channel'], project: 1, slug: 'slack', method: 'PUT' });
    fake.fail({ vanishes: true, project: 2, method: 'PUT' });
    const ended = await run(['apply', '--yes']);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(/project-0 +slack .*`channel`/);
    expect(ended.stderr).toMatch(/project-1 /);
    const { stdout } = await run(['plan', '--format', 'json']);
    const left: { changes: { target: { id: number } }[] } = JSON.parse(stdout);
    expect(left.changes.map(({ target }) => target.id)).toEqual([1]);
  });

  test('apply that is killed at 20 moments ends in the same state, with nothing done twice', async () => {
    await close();
    await start({}, 60);
    for (let round = 0; round < 20; round++) {
      const sent = changes().length + Math.floor(Math.random() * 8);
      await run(['apply', '--yes'], {
        onStart: (send) => {
          const timer = setInterval(() => {
            if (changes().length <= sent) return;
            clearInterval(timer);
            send('SIGKILL');
          }, 1);
        },
      });
    }
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['plan', '--exit-code'])).toMatchObject({ code: 0 });
    expect(changes().length).toBeGreaterThan(60);
    expect(new Set(changes()).size).toBe(changes().length);
    expect(writtenTexts()).not.toMatch(/canary/);
  }, 180_000);

  test('two runs at once: the second one is refused', async () => {
    // The first run does not end before the second one has.
    fake.fail({ delay: 25_000, method: 'PUT', times: 1 });
    let second: Awaited<ReturnType<typeof run>> | undefined;
    await run(['apply', '--yes'], {
      onStart: (send) => {
        const timer = setInterval(async () => {
          if (changes().length === 0) return;
          clearInterval(timer);
          second = await run(['apply', '--yes']);
          send('SIGKILL');
        }, 5);
      },
    });
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('Another run') });
  });
});
