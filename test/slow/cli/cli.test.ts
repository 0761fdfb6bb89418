import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiledSmall, smallSpec } from '../../fixtures/small/compiled.ts';
import { contentOf, filesOf, fill, temporaryFolder } from '../../support/folders.ts';
import { ended, run } from '../../support/run.ts';

const stackTrace = /^ {4}at /m;

describe.concurrent('the command', { timeout: 30_000 }, () => {
  test('ends with 2 and writes to the error stream on wrong usage', async () => {
    const { code, out, error } = await run(['--chek']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toBe(
      "error: unknown option '--chek'\n(Did you mean --check?)\nTry `npm run generate -- --help`.\n",
    );
  });

  test.skipIf(process.platform === 'win32')('says nothing about a reader that went away', async () => {
    const command = `"${process.execPath}" generator/main.ts --help | true`;
    expect(await ended(spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] }))).toEqual({
      code: 0,
      out: '',
      error: '',
    });
  });

  test('compiles a catalog, and finds nothing to change the second time', async ({ onTestFinished }) => {
    const folder = join(temporaryFolder(onTestFinished), 'generated');
    const complete = await compiledSmall();
    const first = await run(['--spec', smallSpec, '--out', folder]);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'load',
      'validate',
      'model',
      'describe',
      'render',
      'compile',
      'convert',
      'types',
      'write',
      'done',
      '',
      ...Array(complete.size).fill('new'),
      '',
    ]);
    expect(first.out).toContain('3 integrations, 16 operations');
    expect(filesOf(folder)).toEqual(Object.fromEntries(complete));
    const second = await run(['--spec', smallSpec, '--out', folder]);
    expect(second).toMatchObject({ code: 0, error: '' });
    expect(second.out).toContain(`Nothing changed: all ${complete.size} artefacts were up to date.`);
    expect(filesOf(folder)).toEqual(Object.fromEntries(complete));
  });

  test('names every broken file at its place and leaves the artefacts alone', async ({ onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished);
    const spec = join(folder, 'spec');
    cpSync(smallSpec, spec, { recursive: true });
    fill(join(folder, 'generated'), Object.fromEntries(await compiledSmall()));
    const before = contentOf(join(folder, 'generated'));
    fill(join(spec, 'integrations'), broken);
    const { code, error } = await run(['--spec', spec, '--out', join(folder, 'generated')], { cwd: folder });
    expect(code).toBe(1);
    expect(error).not.toMatch(stackTrace);
    for (const place of places) expect(error).toMatch(place);
    expect(error).toMatch(/\n\d+ problems found\. Nothing was written\.\n$/);
    expect(contentOf(join(folder, 'generated'))).toEqual(before);
  });

  // A limit of the file size stands in for a disk that fills up: the smaller artefacts fit, then one breaks
  // off.
  test.skipIf(process.platform === 'win32')(
    'leaves nothing behind when the disk takes only a part',
    async ({ onTestFinished }) => {
      const folder = temporaryFolder(onTestFinished);
      fill(folder, { 'client/paths.ts': 'old', 'openapi.yaml': 'old' });
      const before = contentOf(folder);
      const { code, error } = await run(['--spec', smallSpec, '--out', folder], { blocks: 80 });
      expect(code).toBe(1);
      expect(error).toMatch(/openapi\.[\w.]+ cannot be written: .*\. Nothing was written\.\n$/);
      expect(error).not.toMatch(stackTrace);
      expect(contentOf(folder)).toEqual(before);
    },
  );
});

const broken = {
  'broken.yaml': 'title: Broken\nfields: [\n',
  'duplicate.yaml': 'title: One\ntitle: Two\n',
  'tab.yaml': 'title: Tab\n\tcategory: chat\n',
  'empty.yaml': '',
  'list.yaml': '- 1\n',
  'binary.yaml': Uint8Array.of(0xff, 0xfe, 0x00),
  'nul.yaml': 'title: a\0b\n',
  'types.yaml': 'title: 5\ndescription: [x]\ncategory: chat\nfields: text\n',
  'Bad_Name.yaml':
    'title: Bad\ndescription: Does nothing.\ncategory: chat\nsources: []\nfields:\n  - use: rooom\n',
  'folder.yaml/inner.yaml': 'title: Inner\n',
  'notes.txt': 'x',
};

const places = [
  /^spec\/integrations\/broken\.yaml:\d+:\d+ yaml-syntax /m,
  /^spec\/integrations\/duplicate\.yaml:2:1 yaml-syntax /m,
  /^spec\/integrations\/tab\.yaml:2:\d+ yaml-syntax /m,
  /^spec\/integrations\/empty\.yaml:1:1 readable-file /m,
  /^spec\/integrations\/list\.yaml:1:1 yaml-syntax /m,
  /^spec\/integrations\/binary\.yaml:1:1 readable-file /m,
  /^spec\/integrations\/nul\.yaml:1:9 readable-file /m,
  /^spec\/integrations\/types\.yaml:1:8 format /m,
  /^spec\/integrations\/types\.yaml:2:14 format /m,
  /^spec\/integrations\/types\.yaml:4:9 format /m,
  /^spec\/integrations\/Bad_Name\.yaml:1:1 slug-file-name /m,
  /^spec\/integrations\/Bad_Name\.yaml:6:10 known-shared-field /m,
  /^spec\/integrations\/folder\.yaml:1:1 readable-file /m,
  /^spec\/integrations\/notes\.txt:1:1 readable-file /m,
];
