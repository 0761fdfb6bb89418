import { spawnSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mixtureNotice } from '../../../generator/write/staging.ts';
import { compare, WriteError, write } from '../../../generator/write/write.ts';
import { contentOf, fill, temporaryFolder } from '../../support/folders.ts';

const artefacts = new Map([
  ['a.txt', 'new a\n'],
  ['client/b.ts', 'new b\n'],
  ['z.txt', 'new z\n'],
]);

/** A folder that holds the given files, all of a time long past. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  fill(folder, files);
  for (const path of Object.keys(files)) utimesSync(join(folder, path), 1000, 1000);
  return folder;
}

function changedAt(folder: string, path: string): number {
  return statSync(join(folder, path)).mtimeMs / 1000;
}

describe('compare', () => {
  test('tells new, changed and unchanged files apart and writes nothing', () => {
    const folder = folderWith({ 'a.txt': 'new a\n', 'z.txt': 'old z\n' });
    const before = contentOf(folder);
    expect(compare(artefacts, folder)).toEqual([
      { path: 'a.txt', state: 'unchanged' },
      { path: 'client/b.ts', state: 'new' },
      { path: 'z.txt', state: 'changed' },
    ]);
    expect(contentOf(folder)).toEqual(before);
  });

  test.each(['new a', 'new a\n\n', 'new a\r\n', '\ufeffnew a\n', ''])(
    'the text %j counts as changed',
    (text) => expect(compare(artefacts, folderWith({ 'a.txt': text }))[0]?.state).toBe('changed'),
  );

  test('takes a folder that does not exist for one without files', () => {
    const folder = join(temporaryFolder(), 'none');
    expect(compare(artefacts, folder).map(({ state }) => state)).toEqual(['new', 'new', 'new']);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('files that are left over', () => {
  test('are named after the artefacts, when they stand in a folder of artefacts', () => {
    const folder = folderWith({
      'client/old.ts': 'x',
      'client/.hidden': 'x',
      'client/deep/other.ts': 'x',
      'docs/index.html': 'x',
      'old.txt': 'x',
    });
    expect(compare(artefacts, folder).slice(3)).toEqual([{ path: 'client/old.ts', state: 'leftover' }]);
  });

  test('stay when the artefacts are written', () => {
    const folder = folderWith({ 'client/old.ts': 'x' });
    expect(write(artefacts, folder).at(-1)).toEqual({ path: 'client/old.ts', state: 'leftover' });
    expect(contentOf(folder)['client/old.ts']).toBe('x');
  });
});

describe('what a killed run had staged', () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const complete = { 'client/': '', ...Object.fromEntries(artefacts) };

  test('is removed by the next run', () => {
    const folder = folderWith({
      ...Object.fromEntries(artefacts),
      [`.unfinished-${ended}-abc/1`]: 'ne',
      [`.unfinished-${process.pid}-abc/1`]: 'ne',
    });
    write(artefacts, folder);
    expect(contentOf(folder)).toEqual(complete);
  });

  test('stays where a run still goes on', () => {
    const others = { [`.unfinished-${process.ppid}-abc/1`]: 'ne' };
    const folder = folderWith(others);
    write(artefacts, folder);
    expect(contentOf(folder)).toMatchObject(others);
  });

  test('stays where it cannot be its own', () => {
    const others = { 'a.txt.1.tmp': 'x', [`.unfinished-${ended}-abc/notes.txt`]: 'x', '.unfinished/1': 'x' };
    const folder = folderWith(others);
    fill(folder, { 'other/1': 'x' });
    symlinkSync('other', join(folder, `.unfinished-${ended}-xyz`));
    write(artefacts, folder);
    expect(contentOf(folder)).toMatchObject({ ...others, 'other/1': 'x' });
  });
});

describe('a run that was killed while it replaced files', () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const marker = `.unfinished-${ended}-abc/replacing`;

  test('is told until another run has replaced all files', () => {
    const folder = folderWith({ 'a.txt': 'new a\n', 'z.txt': 'old z\n', [marker]: '' });
    expect(mixtureNotice(folder)).toBe(
      `${folder} may hold a mixture of old and new files: a run began to replace them and did not finish.`,
    );
    refuseToMove('z.txt');
    expect(errorOf(folder)).toBeInstanceOf(WriteError);
    expect(mixtureNotice(folder)).toBeDefined();
  });

  test('is forgotten when another run has replaced all files, or finds nothing to replace', () => {
    for (const files of [{}, Object.fromEntries(artefacts)]) {
      const folder = folderWith({ ...files, [marker]: '' });
      write(artefacts, folder);
      expect(mixtureNotice(folder)).toBeUndefined();
      expect(contentOf(folder)).toEqual({ 'client/': '', ...Object.fromEntries(artefacts) });
    }
  });

  test('is not told of a folder without one, or of none', () => {
    expect(mixtureNotice(folderWith({ [`.unfinished-${ended}-abc/1`]: 'ne' }))).toBeUndefined();
    expect(mixtureNotice(join(temporaryFolder(), 'none'))).toBeUndefined();
    expect(mixtureNotice(join(folderWith({ file: 'x' }), 'file'))).toBeUndefined();
  });
});

describe('write', () => {
  test('makes folders that are missing', () => {
    const folder = join(temporaryFolder(), 'deep', 'out');
    write(artefacts, folder);
    expect(contentOf(folder)).toEqual({ 'client/': '', ...Object.fromEntries(artefacts) });
  });

  test('writes what differs and returns what it compared', () => {
    const folder = folderWith({ 'a.txt': 'old a\n', 'client/b.ts': 'new b\n' });
    const changes = compare(artefacts, folder);
    expect(write(artefacts, folder)).toEqual(changes);
    expect(contentOf(folder)).toEqual({ 'client/': '', ...Object.fromEntries(artefacts) });
  });

  test('leaves files that do not differ alone', () => {
    const folder = folderWith({ 'a.txt': 'old a\n', 'client/b.ts': 'new b\n' });
    write(artefacts, folder);
    expect(changedAt(folder, 'client/b.ts')).toBe(1000);
    expect(changedAt(folder, 'a.txt')).toBeGreaterThan(1000);
  });

  test('leaves other files alone', () => {
    const folder = folderWith({ 'docs/index.html': 'x', 'a.txt.tmp': 'y' });
    write(artefacts, folder);
    expect(contentOf(folder)).toMatchObject({ 'docs/index.html': 'x', 'a.txt.tmp': 'y' });
  });

  test('writes characters beyond ASCII as UTF-8', () => {
    const folder = temporaryFolder();
    write(new Map([['a.txt', 'é😀\u2028']]), folder);
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(Buffer.from('c3a9f09f9880e280a8', 'hex'));
  });

  test('writes nothing at all the second time', () => {
    const folder = temporaryFolder();
    write(artefacts, folder);
    utimesSync(folder, 1000, 1000);
    expect(write(artefacts, folder).map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(changedAt(folder, '.')).toBe(1000);
  });
});

/** What stands in the way of an artefact, and what is then said. */
const obstacles: readonly (readonly [string, (folder: string) => void, string])[] = [
  [
    'a folder in place of the first',
    (folder) => mkdirSync(join(folder, 'a.txt')),
    'a.txt cannot be written: a folder exists in its place.',
  ],
  [
    'a folder in place of the last',
    (folder) => fill(folder, { 'a.txt': 'old a\n', 'z.txt/x': '' }),
    'z.txt cannot be written: a folder exists in its place.',
  ],
  [
    'a link in place of a file',
    (folder) => symlinkSync('other.txt', join(folder, 'z.txt')),
    'z.txt cannot be written: a link exists in its place.',
  ],
  [
    'a file in place of a folder',
    (folder) => fill(folder, { 'a.txt': 'old a\n', client: 'x' }),
    'client/b.ts cannot be written: a file exists where a folder is needed.',
  ],
  ...['other', 'none', 'client'].map(
    (target) =>
      [
        `a link to ${target} in place of a folder`,
        (folder: string) => {
          fill(folder, { 'other/b.ts': 'of others' });
          symlinkSync(target, join(folder, 'client'));
        },
        'client/b.ts cannot be written: a link exists where a folder is needed.',
      ] as const,
  ),
];

function errorOf(folder: string): unknown {
  try {
    return write(artefacts, folder);
  } catch (error) {
    return error;
  }
}

/** Makes the system refuse to move a file to that name, as Windows does while an editor holds it open. */
function refuseToMove(name: string, before = (): void => {}): void {
  const rename = fs.renameSync;
  fs.renameSync = (from, to) => {
    if (!String(to).endsWith(name)) return rename(from, to);
    before();
    throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' });
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  });
}

describe('when one artefact cannot be written, nothing changes', () => {
  test.each(obstacles)('nothing is written: %s', (_name, obstruct, message) => {
    const folder = temporaryFolder();
    obstruct(folder);
    const before = contentOf(folder);
    expect(errorOf(folder)).toEqual(new WriteError(`${folder}/${message} Nothing was written.`));
    expect(contentOf(folder)).toEqual(before);
  });

  test('a file in place of the folder of all artefacts', () => {
    const parent = folderWith({ out: 'x' });
    expect(() => write(artefacts, join(parent, 'out'))).toThrow(WriteError);
    expect(() => write(artefacts, join(parent, 'out', 'deep'))).toThrow(WriteError);
    expect(contentOf(parent)).toEqual({ out: 'x' });
  });

  test('a file that cannot be moved into its place at the very end', () => {
    const folder = folderWith({ 'a.txt': 'old a\n', 'z.txt': 'old z\n' });
    const before = contentOf(folder);
    refuseToMove('z.txt');
    expect(errorOf(folder)).toEqual(
      new WriteError(`${folder}/z.txt cannot be written: not permitted. Nothing was written.`),
    );
    expect(contentOf(folder)).toEqual(before);
  });

  test('a file that can be neither moved nor put back is told', () => {
    const folder = folderWith({ 'a.txt': 'old a\n', 'z.txt': 'old z\n' });
    refuseToMove('z.txt', () => refuseToMove('a.txt'));
    expect(errorOf(folder)).toEqual(
      new WriteError(
        `${folder}/z.txt cannot be written: not permitted. ${folder} holds a mixture of old and new files now, because not all could be put back.`,
      ),
    );
    expect(mixtureNotice(folder)).toBeDefined();
  });

  test('a new folder stays when somebody else has put a file into it', () => {
    const folder = temporaryFolder();
    refuseToMove('z.txt', () => fill(folder, { 'client/other.ts': 'x' }));
    expect(errorOf(folder)).toBeInstanceOf(WriteError);
    expect(contentOf(folder)).toEqual({ 'client/': '', 'client/other.ts': 'x' });
  });

  test('new folders are taken away again', () => {
    const folder = folderWith({ 'b/x': 'a folder in the way of a file' });
    const deep = new Map([
      ['a/b/c.txt', 'c'],
      ['b', 'b'],
    ]);
    expect(() => write(deep, folder)).toThrow(WriteError);
    expect(contentOf(folder)).toEqual({ 'b/': '', 'b/x': 'a folder in the way of a file' });
  });
});
