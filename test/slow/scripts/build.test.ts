import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesOf, fill, temporaryFolder } from '../../support/folders.ts';

const script = join(import.meta.dirname, '../../../scripts/build.ts');

function build(folder: string): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr };
}

const tool = ['.written.json', 'cli/licences.txt', 'cli/main.js'];

let built: string;

beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'gitlab-integrations-build-'));
  fill(built, {
    'tsconfig.build.json':
      '{ "compilerOptions": { "rootDir": ".", "outDir": "dist", "lib": ["es5"] }, "include": ["client"] }',
    'client/a.ts': 'export const a = 1;\n',
    'client/b.ts': 'export const b = 1;\n',
    'cli/main.ts': "import { a } from '../client/a.ts';\nconsole.log(a);\n",
  });
  expect(build(built)).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(filesOf(join(built, 'dist')))).toEqual([...tool, 'client/a.js', 'client/b.js']);
  return () => rmSync(built, { recursive: true });
}, 60_000);

/** A project that was built before one of its two files was removed. */
function builtProject(): string {
  const folder = temporaryFolder();
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, 'client/b.ts'));
  return folder;
}

test('npm run build removes what an earlier build has written', { timeout: 60_000 }, () => {
  const folder = builtProject();
  expect(build(folder)).toEqual({ status: 0, stderr: '' });
  expect(Object.keys(filesOf(join(folder, 'dist')))).toEqual([...tool, 'client/a.js']);
});

test('npm run build keeps other files and says that npm would pack them', { timeout: 60_000 }, () => {
  const folder = builtProject();
  fill(folder, { 'dist/client/b.js': 'changed', 'notes/mine.js': 'mine' });
  symlinkSync('../notes', join(folder, 'dist/notes'));
  renameSync(join(folder, 'dist/client/a.js'), join(folder, 'dist/c.js'));
  expect(build(folder)).toEqual({
    status: 1,
    stderr:
      'npm would pack files that this command has not written: dist/c.js and 2 more. Move or delete them, or the whole folder.\n',
  });
  expect(filesOf(folder)).toMatchObject({
    'dist/client/b.js': 'changed',
    'dist/c.js': expect.any(String),
    'notes/mine.js': 'mine',
  });
});
