/** The commands plan and audit, as they are typed, in front of a fake GitLab. */
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { planIn } from '../../../../cli/plan/plan-file.ts';
import { runCommandLine } from '../../../../cli/program.ts';
import { createFakeGitLab, type FakeGitLab, type FakeGitLabOptions } from '../../../../client/testing.ts';
import { catalog } from '../../../../generated/client/catalog.ts';
import { contentOf as filesIn, fill } from '../../../support/folders.ts';
import { outputInto, runCommand } from '../command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const host = 'https://gitlab.example.com';
const slack = { webhook: 'https://hooks.slack.com/services/CANARY', channel: '#general' };
const jira = { url: 'https://jira.example.com', username: 'bot', password: 'CANARY' };
const paths = ['acme/web/a', 'acme/web/b', 'acme/web/c', 'acme/other'];

function fakeWith(options: FakeGitLabOptions = {}): FakeGitLab {
  return createFakeGitLab({
    host,
    groups: [{ path: 'acme', id: 9, integrations: { jira } }],
    projects: paths.map((path, index) => ({ path, id: index + 1, integrations: { slack } })),
    ...options,
  });
}

const file = `version: 1
host: ${host}
rules:
  - match: { group: acme/web }
    integrations:
      slack: { webhook: { env: SLACK_WEBHOOK }, channel: '#java-\${project.name}' }
`;

async function run(words: string, { gitlab = fakeWith(), contents = file } = {}) {
  writeFileSync(join(folder, 'gitlab-integrations.yaml'), contents);
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await runCommandLine(words.trim().split(' '), {
    stdout: outputInto(stdout),
    stderr: outputInto(stderr),
    stdin: { isTerminal: false, text: async () => '', line: async () => undefined },
    variables: {
      GITLAB_TOKEN: 'CANARY-token',
      SLACK_WEBHOOK: 'https://hooks.slack.com/services/CANARY',
      JENKINS: 'https://user:CANARY@ci.example.com',
      DISCORD: 'https://discord.com/api/webhooks/1/CANARY',
    },
    folder,
    clock: { now: Date.now, sleep: async () => {} },
    fetch: gitlab.fetch,
    interrupted: new AbortController().signal,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join(''), gitlab };
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
const contentsOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('plan', () => {
  test('shows the changes and writes nothing to the server', async () => {
    const { code, stdout, stderr, gitlab } = await run('plan');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('acme/web/a  (2 more alike)\n  ~ slack  channel "#general" → "#java-a"');
    expect(gitlab.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('folds what comes from one template, also in a project whose name is a word of it', async () => {
    const projects = ['acme/web/java', 'acme/web/shop'].map((path) => ({ path, integrations: { slack } }));
    const { stdout } = await run('plan', { gitlab: fakeWith({ projects }) });
    expect(stdout).toContain('acme/web/java  (1 more alike)\n  ~ slack  channel "#general" → "#java-java"');
    const { changes } = planIn((await run('plan --format json')).stdout, '');
    const settings = [
      { name: 'channel', before: '#general', after: '#java-a', template: expect.stringContaining('.name') },
    ];
    expect(changes[0]).toMatchObject({ settings });
  });

  test('reads each project once, and once more for each integration of which the list shows too little', async () => {
    const { gitlab } = await run('plan');
    const reads = gitlab.requests.filter(({ path }) => path.includes('/integrations'));
    expect(reads.filter(({ path }) => path.endsWith('/integrations'))).toHaveLength(3);
    expect(reads).toHaveLength(6);
  });

  test.each([
    ['plan --exit-code', 2],
    ['plan --exit-code --slugs jira', 0],
    ['plan --exit-code --projects acme/o*', 1],
    ['audit --exit-code', 2],
    ['audit', 0],
  ])('`%s` ends with %i', async (words, code) => {
    expect(await run(words)).toMatchObject({ code });
  });

  test('saves the plan and the report for the widget, without secrets, each in one step', async () => {
    const { stdout } = await run('plan --format json --out plan.json --report terraform=report.json');
    expect(contentsOf('plan.json')).toBe(stdout);
    expect(planIn(stdout, 'plan.json')).toMatchObject({ host, file: 'gitlab-integrations.yaml' });
    expect(JSON.parse(contentsOf('report.json'))).toEqual({ create: 0, update: 3, delete: 0 });
    expect(stdout).not.toContain('CANARY');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('has in two shards what the whole has', async () => {
    const slugsOf = async (words: string) =>
      planIn((await run(`plan --format json ${words}`)).stdout, '').changes.map(
        ({ target, slug }) => `${target.id} ${slug}`,
      );
    const whole = await slugsOf('');
    const shards = [...(await slugsOf('--shard 1/2')), ...(await slugsOf('--shard 2/2'))];
    expect(shards.toSorted()).toEqual(whole.toSorted());
  });

  test('counts what a group hands on, also to projects of which the file wants nothing', async () => {
    const contents = `${file}groups:\n  - group: acme\n    integrations:\n      jira: { url: 'https://new.example.com', username: bot, password: { env: JIRA } }\n`;
    const { stdout } = await run('plan', { contents });
    // The project acme/other and the group acme/web.
    expect(onOneLine(stdout)).toContain(
      '! handed on: changes 3 projects and groups that inherit it; reaches up to 2 that were not read;',
    );
    expect(stdout).toContain('\nUp to 5 more by handing on: up to 9 in all.');
  });

  test('tells where the next plan has to disable what a group hands on', async () => {
    const contents = `version: 1
host: ${host}
limits: { changes: 100, groups: 2 }
rules:
  - match: { group: acme/web }
    only: true
    integrations: { jira: inherit }
  - match: { projects: [acme/web/a, acme/other] }
    integrations: { slack: absent }
groups:
  - group: acme/web
    integrations: { slack: { webhook: { env: SLACK_WEBHOOK } } }
`;
    const gitlab = createFakeGitLab({
      groups: [{ path: 'acme', integrations: { jira } }, 'acme/web'],
      projects: ['acme/web/a', { path: 'acme/web/b', integrations: { slack } }, 'acme/web/c', 'acme/other'],
    });
    const first = await run('apply --yes', { gitlab, contents });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(onOneLine(first.stdout)).toContain(
      'creates it in up to 2 without; the file wants it off in 2 of them, so plan',
    );
    const { stdout } = await run('plan', { gitlab, contents });
    expect(stdout).toContain('Plan: 2 to disable in 2 of 5 projects and groups.');
  });

  test.each(['plan', 'audit', 'apply --yes'])(
    '%s tells all that the server does not have, each at its place, before it reads a project',
    async (words) => {
      const contents = `version: 1
host: ${host}
presets:
  jira: { jira: { url: 'https://jira.example.com', username: bot, jira_auth_type: 2, password: { env: J } } }
rules:
  - match: { group: acme/web }
    use: jira
    integrations: { git-guardian: { token: { env: T }, api_url: https://api.eu1.gitguardian.com } }
groups:
  - group: acme
    integrations: { slack: { webhook: { env: W } } }
`;
      const gitlab = fakeWith({ version: '17.8' });
      const { code, stdout, stderr } = await run(words, { gitlab, contents });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.match(/^gitlab-integrations\.yaml:\S+ \S+/gm)).toEqual([
        'gitlab-integrations.yaml:4:67 available',
        'gitlab-integrations.yaml:8:56 available',
        'gitlab-integrations.yaml:10:12 available',
      ]);
      expect(stderr).toMatch(/\n3 problems found\.\n$/);
      // A preset may have the name of an integration.
      expect(stderr).toContain("jira: { jira: { url: 'https://jira.example.com'");
      expect(gitlab.requests.map(({ path }) => path)).toEqual(['/api/v4/metadata']);
    },
  );

  test('a saved plan is refused by a server that does not have all of it', async () => {
    const contents = `version: 1
host: ${host}
rules:
  - match: { group: acme/web }
    integrations:
      git-guardian: { token: { env: T }, api_url: https://api.eu1.gitguardian.com }
`;
    await run('plan --out newer.json', { contents });
    const gitlab = fakeWith({ version: '19.0' });
    expect(await run('apply newer.json', { gitlab, contents })).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'git-guardian: GitLab 19.0 does not have `api_url`, which came with GitLab 19.1.\n  in acme/web/a, acme/web/b and 1 more\n1 problem found.\nNothing was changed.\n',
    });
    expect(gitlab.requests.map(({ path }) => path)).toEqual(['/api/v4/metadata']);
  });

  test('a saved plan has nothing to do the second time, also where secrets are all that it sends', async () => {
    const contents = `version: 1
host: ${host}
rules:
  - match: { projects: [acme/other] }
    integrations: { discord: { webhook: { env: DISCORD } }, slack: { webhook: { env: SLACK_WEBHOOK } } }
`;
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 10, 1, 0, 0, seconds++));
    const gitlab = fakeWith({ now });
    await run('plan --out secrets.json --resend-secrets', { gitlab, contents });
    expect(await run('apply secrets.json', { gitlab, contents })).toMatchObject({ code: 0 });
    const sent = gitlab.requests.length;
    for (let round = 0; round < 2; round++) {
      const { code, stdout } = await run('apply secrets.json', { gitlab, contents });
      expect(code).toBe(0);
      expect(stdout).toContain('0 changes made and verified, 2 changes already there.');
    }
    expect(gitlab.requests.slice(sent).filter(({ method }) => method !== 'GET')).toEqual([]);
    // A new plan says that the secrets are to be sent again.
    const again = await run('apply --yes --resend-secrets', { gitlab, contents });
    expect(again.stdout).toContain('2 changes made and verified.');
  });

  test('a backup that somebody deletes during the run is not told to be there', async () => {
    const { fetch, ...others } = fakeWith();
    const gitlab: FakeGitLab = {
      ...others,
      fetch: (url, init) => {
        if (init?.method === 'PUT')
          rmSync(join(folder, '.gitlab-integrations'), { recursive: true, force: true });
        return fetch(url, init);
      },
    };
    const { code, stdout } = await run('apply --yes', { gitlab });
    expect(code).toBe(0);
    expect(stdout).toContain('3 changes made and verified.\nThe backup .gitlab-integrations/');
    expect(stdout).not.toContain('What was there before is in');
  });

  test('a secret that its setting does not take is refused before anything is sent', async () => {
    const contents = file.replace('webhook: { env: SLACK_WEBHOOK }', 'webhook: { env: GITLAB_TOKEN }');
    const { code, stderr, gitlab } = await run('apply --yes', { contents });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Nothing was changed:\n {2}slack: the variable GITLAB_TOKEN does not fit: .*\n$/);
    expect(gitlab.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('a run that did not end says how it goes on, and the new plan of a file is another one', async () => {
    const saved = new Date('2026-11-01T12:00:00Z');
    const outputOf = async (words: string) => {
      const gitlab = fakeWith({ now: () => saved });
      gitlab.fail({ status: 401, method: 'PUT' });
      const { code, stdout } = await run(`${words} --concurrency 1`, { gitlab });
      expect(code).toBe(3);
      return stdout;
    };
    const planned = await run('plan --out saved.json', { gitlab: fakeWith({ now: () => saved }) });
    const [, fingerprint] = /Fingerprint (\w+)/.exec(planned.stdout) ?? [];
    const same = 'The same command goes on from here.';
    expect(await outputOf('apply --yes')).toContain(same);
    expect(await outputOf('apply saved.json --accept 3')).toContain(same);
    expect(await outputOf('apply --yes --accept 3')).not.toContain(same);
    expect(await outputOf(`apply --expect ${fingerprint}`)).not.toContain(same);
  });

  test('restore folds what it cannot bring back', async () => {
    const gitlab = fakeWith();
    const applied = await run('apply --yes', { gitlab });
    const [backup = ''] = /\S+backup\S*\.jsonl/.exec(applied.stdout) ?? [];
    const { code, stdout } = await run(`restore ${backup} --host ${host}`, { gitlab });
    expect(code).toBe(0);
    // No option has left it out.
    expect(stdout).toContain(' 0 in line, 3 changes left out.\n');
    expect(stdout).toMatch(
      /\nNot brought back:\nslack: `webhook` is missing: .*\n {2}in acme\/web\/a, acme\/web\/b and 1 more\n$/,
    );
  });

  /** The backup of a run that disables Apple App Store Connect and changes Jenkins. */
  async function backupOfHidden() {
    const apple = Object.fromEntries(
      catalog['apple-app-store'].fields.flatMap(({ name, example }) =>
        example === undefined ? [] : [[name, example]],
      ),
    );
    const jenkins = { jenkins_url: 'https://user:CANARY@ci.example.com', project_name: 'a' };
    const integrations = { 'apple-app-store': apple, jenkins };
    const gitlab = fakeWith({ projects: [{ path: 'acme/web/a', integrations }] });
    const contents = `version: 1
host: ${host}
rules:
  - match: { group: acme/web }
    integrations: { apple-app-store: absent, jenkins: { project_name: b, jenkins_url: { env: JENKINS } } }
`;
    const { stdout } = await run('apply --yes', { gitlab, contents });
    return { gitlab, backup: /\S+backup\S*\.jsonl/.exec(stdout)?.[0] ?? '' };
  }

  test('restore brings back a hidden secret and a hidden address whose places it is told', async () => {
    const { gitlab, backup } = await backupOfHidden();
    const secrets =
      '--secret apple-app-store.app_store_private_key=@env:KEY --secret jenkins.jenkins_url=@env:JENKINS';
    const { stdout } = await run(`restore ${backup} --host ${host} ${secrets}`, { gitlab });
    expect(stdout).toContain('app_store_private_key is sent');
    expect(stdout).toContain('jenkins_url goes along');
    expect(stdout).not.toContain('Not brought back');
  });

  test('restore tells once what a backup hides, and counts the changes that it leaves out', async () => {
    const { gitlab, backup } = await backupOfHidden();
    const { stdout } = await run(`restore ${backup} --host ${host}`, { gitlab });
    expect(stdout).toContain('1 to change in 1 of 1 project or group. 0 in line, 1 change left out.\n');
    expect(onOneLine(stdout)).toMatch(
      /Not brought back: jenkins: `jenkins_url` was hidden, .* apple-app-store: `app_store_private_key` is missing: [^:]*$/,
    );
  });

  test('restore of a plan says so by the name that was written', async () => {
    await run('plan --out saved.json');
    const { code, stderr } = await run(`restore saved.json --host ${host}`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^saved\.json:1 /) });
  });

  test('restore gives a secret only to what can have had one', async () => {
    const jenkins = { jenkins_url: 'https://ci.example.com', project_name: 'a' };
    const withPassword = { ...jenkins, username: 'bot', password: 'CANARY-password' };
    const gitlab = fakeWith({
      projects: [
        { path: 'acme/web/a', integrations: { jenkins } },
        { path: 'acme/web/b', integrations: { jenkins: withPassword } },
      ],
    });
    const contents = `version: 1
host: ${host}
rules: [{ match: { group: acme/web }, integrations: { jenkins: absent } }]
`;
    const applied = await run('apply --yes', { gitlab, contents });
    const [backup = ''] = /\S+backup\S*\.jsonl/.exec(applied.stdout) ?? [];
    const words = `restore ${backup} --host ${host} --secret jenkins.password=@env:SLACK_WEBHOOK`;
    expect((await run(words, { gitlab })).stdout).toContain('2 to create in 2 of 2');
  });

  test('restore tells only of the integrations that were asked for', async () => {
    const { gitlab, backup } = await backupOfHidden();
    const { stdout } = await run(`restore ${backup} --host ${host} --slugs apple-app-store`, { gitlab });
    expect(stdout).not.toContain('jenkins');
  });

  test('tells all changes that GitLab would refuse, each once, and plans none', async () => {
    const contents = file.replace('webhook: { env: SLACK_WEBHOOK }, ', '');
    const { code, stdout, stderr } = await run('plan', { contents });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^gitlab-integrations\.yaml:6 slack: `webhook` is missing: .*\n {2}in acme\/web\/a, acme\/web\/b and 1 more\n1 problem found\.\nNothing was changed\.\n$/,
    );
  });

  test('tells where an integration without settings is named', async () => {
    const contents = file.replace(/slack: .*/, 'slack: {}');
    const { stderr } = await run('plan', { contents, gitlab: fakeWith({ projects: ['acme/web/a'] }) });
    expect(stderr).toMatch(/^gitlab-integrations\.yaml:6 slack: `webhook` is missing/);
  });

  test('tells all groups that are not there, each at its place', async () => {
    const contents = `${file}  - match: { group: [acme/web, nowhere] }
    integrations: { jira: inherit }
  - match: { group: gone }
    integrations: { jira: inherit }
groups:
  - group: lost
    integrations: { jira: inherit }
`;
    const { code, stderr } = await run('plan', { contents });
    expect({ code, places: stderr.match(/^\S+:\d+:\d+ match/gm) }).toEqual({
      code: 1,
      places: [7, 9, 12].map((line) => expect.stringContaining(`.yaml:${line}:`)),
    });
  });

  test('a rule that may match nothing may name a group that is not there', async () => {
    const contents = `${file}  - match: { group: nowhere }
    optional: true
    integrations: { jira: inherit }
`;
    expect(await run('plan', { contents })).toMatchObject({ code: 0, stderr: '' });
  });

  test('goes on without a project that it may not read, and says so', async () => {
    const gitlab = fakeWith();
    gitlab.fail({ status: 403, path: /projects\/2\/integrations/ });
    const { code, stdout } = await run('plan', { gitlab });
    expect(code).toBe(0);
    expect(stdout).toContain('acme/web/b');
    expect(stdout).toContain('1 not read');
  });

  test.each([
    ['plan', 500, 3],
    ['plan --exit-code', 500, 3],
    ['audit --exit-code', 500, 3],
    [`export acme --host ${host} --out exported.yaml`, 500, 3],
    ['apply --yes', 500, 3],
    ['plan', 403, 0],
    ['audit', 403, 0],
  ])('`%s` with a project for which the server answers %i ends with %i', async (words, status, code) => {
    const gitlab = fakeWith();
    gitlab.fail({ status, path: /projects\/2\/integrations/, times: Number.POSITIVE_INFINITY });
    expect(await run(words, { gitlab })).toMatchObject({ code });
  });

  test.each([
    ['plan --out link.json', 'link.json'],
    ['plan --report terraform=./gitlab-integrations.yaml', './gitlab-integrations.yaml'],
    ['plan --report terraform=rules/more.yaml', 'rules/more.yaml'],
    ['plan --out token.json --token-file token.json', 'token.json'],
    ['plan --out x.json --report terraform=./x.json', './x.json'],
    ['apply --yes --log gitlab-integrations.yaml', 'gitlab-integrations.yaml'],
    ['apply saved.json --log webhook', 'webhook'],
    ['apply saved.json --log saved.json', 'saved.json'],
    ['apply saved.json --log rules/more.yaml', 'rules/more.yaml'],
    ['restore backup.json --out backup.json', 'backup.json'],
    ['export acme --out token.json --token-file token.json', 'token.json'],
  ])('`%s` does not write over what it reads', async (words, name) => {
    const contents = `${file.replace('env: SLACK_WEBHOOK', 'file: webhook')}include: [rules/*.yaml]\n`;
    fill(folder, {
      'rules/more.yaml': 'version: 1\n',
      webhook: slack.webhook,
      'token.json': 'CANARY-token',
      'backup.json': '',
    });
    await run('plan --out saved.json', { contents });
    linkSync(join(folder, 'gitlab-integrations.yaml'), join(folder, 'link.json'));
    onTestFinished(() => rmSync(join(folder, 'link.json')));
    const before = filesIn(folder);
    const { code, stderr, gitlab } = await run(words, { contents });
    expect(code).toBe(1);
    expect(stderr).toContain(`${name} is a file that this command reads`);
    expect(filesIn(folder)).toEqual(before);
    expect(gitlab.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test.each([
    ['plan --shard 3/2', '--shard 3/2'],
    ['plan --slugs slak', 'No integration has the slug slak. Did you mean slack?'],
    ['restore x --secret slak.webhook=@env:A', 'did you mean `slack`?'],
    ['restore x --secret slack.webook=@env:A', 'did you mean `webhook`? Secrets of slack: `webhook`.'],
    ['restore x --secret slack.channel=@env:A', '`channel` is no secret. Secrets of slack: `webhook`.'],
    ['restore x --secret jenkins.project_name=@env:A', '`project_name` is no secret. Secrets of jenkins:'],
    ['restore x --secret CANARY', 'takes an integration, a setting and where its secret is'],
    ['restore missing.jsonl', 'missing.jsonl does not exist.'],
    ['plan --report widget=x', 'terraform=<file>'],
    ['plan --first 0', '--first'],
    ['plan --format yaml', '--format'],
    ['plan --out plan.yaml', 'It has to end in .json'],
    ['restore x --out plan', 'It has to end in .json'],
    ['plan --out missing/plan.json', 'missing/plan.json cannot be written'],
    ['plan nothing.yaml', 'nothing.yaml'],
  ])('`%s` is one clear sentence', async (words, sentence) => {
    const { code, stderr } = await run(words);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('fault of the tool');
    expect(stderr).not.toContain(folder);
  });
});

describe('audit', () => {
  test('tells of each integration how far it is from the file', async () => {
    const gitlab = fakeWith();
    const { stdout } = await run('audit', { gitlab });
    expect(stdout).toMatch(/^slack +3 +· +3 +· +· +·$/m);
    expect(stdout).toMatch(/^jira +· +· +· +· +· +3$/m);
    expect(stdout).toContain('Drift in 3 of 3 projects and groups: 0 in line, 3 secrets not comparable.');
  });

  test('counts what is on and should be off, and what is wanted and not on', async () => {
    const contents = file.replace(
      'rules:',
      'rules:\n  - match: { group: acme/web }\n    integrations:\n      jira: absent\n      asana: { api_key: { env: ASANA } }',
    );
    const { stdout } = await run('audit', { contents });
    expect(stdout).toMatch(/^jira +· +· +· +· +3 +·$/m);
    expect(stdout).toMatch(/^asana +3 +· +· +3 +· +·$/m);
  });

  test('is JSON on demand, without secrets', async () => {
    const { stdout } = await run('audit --format json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, coverage: { unknown: [] }, drift: [{}, {}, {}] });
    expect(stdout).not.toContain('CANARY');
  });

  test('tells what could not be changed instead of ending with it', async () => {
    const contents = file.replace('webhook: { env: SLACK_WEBHOOK }, ', '');
    const { code, stdout } = await run('audit', { contents });
    expect(code).toBe(0);
    expect(stdout).toContain('`webhook` is missing');
  });
});

test('the time of reading is told before, with the requests for what no list shows', async () => {
  const gitlab = fakeWith({
    rateLimit: { requests: 10, seconds: 60 },
    now: () => new Date(Date.UTC(2026, 10, 1)),
  });
  writeFileSync(join(folder, 'gitlab-integrations.yaml'), file);
  const { stderr } = await runCommand(gitlab, ['plan'], { folder });
  expect(stderr.split('\n')[0]).toBe('Reading 3 projects and groups takes about 1 minute.');
});
