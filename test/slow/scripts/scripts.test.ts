import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, fill, temporaryFolder } from '../../support/folders.ts';

/** The scripts by the names of their tasks. */
const tasks = {
  bench: 'bench',
  docs: 'docs',
  'lint:spectral': 'spectral',
  matrix: 'matrix',
  mock: 'mock',
  'docs:serve': 'docs-serve',
  mutations: 'mutations',
  screenshots: 'screenshots',
} as const;
type Task = keyof typeof tasks;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a task in a folder. */
function run(task: Task, folder: string, ...args: readonly string[]): Ended {
  return runWith({}, task, folder, ...args);
}

/** The same with further variables. */
function runWith(
  variables: Readonly<Record<string, string>>,
  task: Task,
  folder: string,
  ...args: readonly string[]
): Ended {
  const path = join(import.meta.dirname, '../../../scripts', `${tasks[task]}.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...variables } },
  );
  return { status, stdout, stderr };
}

/**
 * What a task says in an empty folder. The site is built from the catalog, and generates the description if
 * need be.
 */
function whatIsMissing(task: Task): RegExp {
  if (task === 'docs') return /^spec:1:1 readable-file cannot be listed: it does not exist\n/;
  const file = task === 'mock' ? 'openapi.json' : 'openapi.yaml';
  return new RegExp(`^generated/${file} does not exist. Run \`npm run generate\` first.\\n$`);
}

test.each(['bench', 'docs', 'lint:spectral', 'matrix', 'mock'] as const)(
  'npm run %s says what is missing in an empty folder, and leaves nothing behind',
  { timeout: 30_000 },
  (task) => {
    const folder = temporaryFolder();
    expect(runWith({ TMPDIR: folder }, task, folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(whatIsMissing(task)),
    });
    const left = Object.keys(contentOf(folder));
    expect(left.filter((path) => !/^(?:tsx-|node-compile-cache)/.test(path))).toEqual([]);
  },
);

describe.each(Object.keys(tasks) as Task[])('npm run %s', { timeout: 30_000 }, (task) => {
  test('refuses an option that it does not have', () =>
    expect(run(task, temporaryFolder(), '--hlep')).toEqual({
      status: 1,
      stdout: '',
      stderr: `error: unknown option '--hlep'\n(Did you mean --help?)\nTry \`npm run ${task} -- --help\`.\n`,
    }));

  test('shows how it is used', () =>
    expect(run(task, temporaryFolder(), '--help')).toEqual({
      status: 0,
      stdout: expect.stringContaining(`Usage: npm run ${task}`),
      stderr: '',
    }));
});

test('npm run bench refuses a part that it does not have', () =>
  expect(run('bench', temporaryFolder(), 'clients')).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^error: command-argument value 'clients' is invalid for argument 'parts'. Allowed choices are client, /,
    ),
  }));

test('npm run mock says in one sentence that the description is broken', () => {
  const folder = temporaryFolder();
  fill(folder, { 'generated/openapi.json': '{ x' });
  expect(run('mock', folder).stderr).toBe(
    'generated/openapi.json is not valid JSON. Run `npm run generate` again.\n',
  );
});

test('npm run docs says in one sentence that its folder cannot be made', () => {
  const folder = temporaryFolder();
  cpSync('test/fixtures/small/spec', join(folder, 'spec'), { recursive: true });
  fill(folder, { 'generated/docs': 'x' });
  expect(run('docs', folder).stderr).toBe(
    'generated/docs cannot be used: a file exists where a folder is needed.\n',
  );
});

test('npm run screenshots says what to do without Chromium', () => {
  expect(runWith({ CHROMIUM: '/nowhere' }, 'screenshots', temporaryFolder()).stderr).toBe(
    'Chromium was not found. Install it (Debian: `apt-get install chromium`) or name it in the variable CHROMIUM.\n',
  );
});
