import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, fill, temporaryFolder } from '../support/folders.ts';

const scripts = ['bench', 'docs', 'lint', 'matrix', 'mock'] as const;

/** Runs a script in a folder. */
function run(script: (typeof scripts)[number], folder: string, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const path = join(import.meta.dirname, '../../scripts', `${script}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), path, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
  return { status, stdout, stderr };
}

describe.each(scripts)('npm run %s', { timeout: 30_000 }, (script) => {
  test('says in one sentence that the description is missing, and leaves nothing behind', () => {
    const folder = temporaryFolder();
    const file = script === 'mock' ? 'openapi.json' : 'openapi.yaml';
    expect(run(script, folder)).toEqual({ status: 1, stdout: '', stderr: `generated/${file} does not exist. Run \`npm run generate\` first.\n` });
    expect(Object.keys(contentOf(folder)).filter((path) => !path.startsWith('tsx-') && !path.startsWith('node-compile-cache'))).toEqual([]);
  });

  test('refuses an option that it does not have', () => {
    expect(run(script, temporaryFolder(), '--hlep')).toEqual({ status: 1, stdout: '', stderr: 'There is no option --hlep. Did you mean --help?\nTry `--help`.\n' });
  });

  test('shows how it is used', () => {
    expect(run(script, temporaryFolder(), '--help')).toEqual({ status: 0, stdout: expect.stringContaining(`Usage: npm run ${script}`), stderr: '' });
  });
});

test('npm run mock says in one sentence that the description is broken', () => {
  const folder = temporaryFolder();
  fill(folder, { 'generated/openapi.json': '{ x' });
  expect(run('mock', folder).stderr).toBe('generated/openapi.json is broken. Run `npm run generate` again.\n');
});

test('npm run docs says in one sentence that its folder cannot be made', () => {
  const folder = temporaryFolder();
  fill(folder, { 'generated/openapi.yaml': 'x', 'generated/docs': 'x' });
  expect(run('docs', folder).stderr).toBe('generated/docs cannot be used: a file stands where a folder is needed.\n');
});
