import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Mutation, readMutations } from '../../../scripts/mutations/list.ts';
import { check, runMutations } from '../../../scripts/mutations/run.ts';
import { copyTree } from '../../../scripts/tree.ts';
import { fill, temporaryFolder } from '../../support/folders.ts';

const port = { file: 'scripts/port.ts', find: 'port < 1', replace: 'port < 2' };

describe('a list of mutations', () => {
  test.each([
    ['no JSON', '[', /list\.json is not a list of \{ "file", "find", "replace" \}/],
    ['an entry without a file', '[{ "find": "a", "replace": "b" }]', /is not a list of/],
    [
      'a text that is not in the file',
      [{ ...port, find: 'nowhere' }],
      /port\.ts: does not contain the text to find: nowhere/,
    ],
    [
      'a text that is there twice',
      [{ ...port, find: 'TaskError' }],
      /port\.ts: contains the text to find \d+ times: TaskError/,
    ],
    [
      'a replacement that changes nothing',
      [{ ...port, replace: port.find }],
      /port\.ts: is replaced by itself: port < 1/,
    ],
  ])('with %s is refused', (_what, list, message) => {
    const folder = temporaryFolder();
    fill(folder, { 'list.json': typeof list === 'string' ? list : JSON.stringify(list) });
    expect(() => readMutations(join(folder, 'list.json'))).toThrow(message);
  });

  test('of the repository can be applied', () =>
    expect(readMutations('scripts/mutations.json').length).toBeGreaterThan(0));
});

test('every mutation is tried alone and taken back, and survivors are returned', async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  for (const folder of [one, two]) fill(folder, { 'a.ts': '1 + 2', 'b.ts': '$& x' });
  const mutations: readonly Mutation[] = [
    { file: 'a.ts', find: '1', replace: '$&' },
    { file: 'a.ts', find: '+', replace: '-' },
    { file: 'b.ts', find: 'x', replace: 'y' },
  ];
  const seen: string[] = [];
  const survivors = await runMutations(
    mutations,
    [one, two],
    async (folder, { file }) => {
      const text = readFileSync(join(folder, file), 'utf8');
      seen.push(text);
      return text === '1 - 2' ? undefined : 'some test';
    },
    () => undefined,
  );
  expect(seen.sort()).toEqual(['$& + 2', '$& y', '1 - 2']);
  expect(survivors).toEqual([mutations[1]]);
  for (const folder of [one, two]) expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('1 + 2');
});

test('the check runs the tests beside the changed file in the copy', { timeout: 120_000 }, async () => {
  const folder = join(temporaryFolder(), 'tree');
  copyTree(folder);
  const file = 'generator/write/write.ts';
  const [mutation] = readMutations('scripts/mutations.json').filter((one) => one.file === file);
  const [survivor] = await runMutations(mutation ? [mutation] : [], [folder], check, (_mutation, finding) =>
    expect(finding).toContain('test/unit/write/write.test.ts > '),
  );
  expect(survivor).toBeUndefined();
  expect(mutation).toBeDefined();
  expect(readFileSync(join(folder, file))).toEqual(readFileSync(file));
});
