/** `npm run slice`, as a process of its own, and what redocly makes of its descriptions. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Server } from '../../../generator/model/slice.ts';
import { compileSlice } from '../../../generator/slice.ts';
import { runTool } from '../../../scripts/run.ts';
import { temporaryFolder } from '../../support/folders.ts';

function slice(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/slice.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}` };
}

describe('npm run slice', { timeout: 60_000 }, () => {
  test('writes the files of one server into a new folder', () => {
    const folder = join(temporaryFolder(), 'new');
    const { status, output } = slice(
      '--gitlab',
      '18.9',
      '--tier',
      'free',
      '--level',
      'project',
      '-o',
      folder,
    );
    expect({ status, output }).toMatchObject({ status: 0 });
    const files = readdirSync(folder).filter((name) => !name.startsWith('.'));
    expect(files.sort()).toEqual([
      'catalog.json',
      'openapi.3.0.yaml',
      'openapi.json',
      'openapi.yaml',
      'types.ts',
    ]);
    for (const name of files) expect(output).toContain(name);
    const { integrations } = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'));
    const slugs = integrations.map(({ slug }: { readonly slug: string }) => slug);
    expect(slugs).toContain('slack-slash-commands');
    expect(slugs).not.toContain('git-guardian');
  });

  test.each<[string, readonly string[], string]>([
    ['an unknown version', ['--gitlab', '20.1'], '15.0 to 19.5'],
    ['half a version', ['--gitlab', '19'], '15.0 to 19.5'],
    ['a version with a patch', ['--gitlab', '18.9.3'], '15.0 to 19.5'],
    ['an unknown tier', ['--gitlab', '18.9', '--tier', 'gold'], 'free, premium, ultimate'],
    [
      'an unknown offering',
      ['--gitlab', '18.9', '--offering', 'cloud'],
      'gitlab.com, self-managed, dedicated',
    ],
    ['an unknown edition', ['--gitlab', '18.9', '--edition', 'me'], 'ce, ee'],
    ['an unknown level', ['--gitlab', '18.9', '--level', 'instance'], 'project, group'],
    [
      'a paid tier of the Community Edition',
      ['--gitlab', '18.9', '--edition', 'ce', '--tier', 'premium'],
      'always of the tier free',
    ],
    ['groups before GitLab knew them', ['--gitlab', '17.8', '--level', 'group'], 'came with GitLab 17.9'],
  ])('refuses %s, names those that it knows, and writes nothing', (_what, args, known) => {
    const folder = join(temporaryFolder(), 'new');
    const { status, output } = slice(...args, '-o', folder);
    expect(status).toBe(1);
    expect(output).toContain(known);
    expect(existsSync(folder)).toBe(false);
  });

  test('refuses a folder that is not empty, and leaves it as it is', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { status, output } = slice('--gitlab', '18.9', '-o', folder);
    expect(status).toBe(1);
    expect(output).toContain('is not empty');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test('refuses a folder inside the catalog', () => {
    const { status, output } = slice('--gitlab', '18.9', '-o', 'spec/new');
    expect(status).toBe(1);
    expect(output).toContain('inside the catalog');
    expect(existsSync('spec/new')).toBe(false);
  });

  test('refuses to run without a version', () =>
    expect(slice('-o', join(temporaryFolder(), 'new'))).toMatchObject({
      output: expect.stringContaining('--gitlab'),
    }));
});

const servers: readonly Server[] = (
  [
    ['18.9', 'free', undefined, 'ce', undefined],
    ['18.9', 'free', 'gitlab.com', 'ee', 'project'],
    ['18.9', 'premium', 'self-managed', 'ee', undefined],
    ['18.9', 'ultimate', 'dedicated', 'ee', undefined],
    ['18.9', 'ultimate', undefined, 'ee', 'project'],
    ['18.9', 'free', 'gitlab.com', 'ee', 'group'],
    ['17.9', 'free', 'self-managed', 'ce', 'group'],
    ['16.0', 'free', 'self-managed', 'ce', undefined],
    ['19.5', 'ultimate', undefined, 'ee', undefined],
  ] as const
).map(([gitlab, tier, offering, edition, level]) => ({ gitlab, tier, offering, edition, level }));

test('every slice passes the lint', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (const [index, server] of servers.entries()) {
    const artefacts = await compileSlice('spec', server);
    mkdirSync(join(folder, String(index)));
    for (const name of ['openapi.yaml', 'openapi.3.0.yaml']) {
      const file = join(folder, String(index), name);
      writeFileSync(file, artefacts.get(name) ?? '');
      files.push(file);
    }
  }
  const { code, output } = await runTool('@redocly/cli', 'redocly', [
    'lint',
    '--config',
    resolve('redocly.yaml'),
    '--format',
    'summary',
    ...files,
  ]);
  expect({ code, output }).toMatchObject({ code: 0 });
});
