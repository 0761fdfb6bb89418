import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../../generator/cli.ts';
import { compiledSmall, smallSpec } from '../../fixtures/small/compiled.ts';
import { contentOf, fill, temporaryFolder } from '../../support/folders.ts';

let out: string[];
let errors: string[];

beforeEach(() => {
  out = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(() => vi.restoreAllMocks());

test.each([
  [['--chek'], "unknown option '--chek'\n(Did you mean --check?)"],
  [['--wacth'], "unknown option '--wacth'\n(Did you mean --watch?)"],
  [['--zzzzzzzz'], "unknown option '--zzzzzzzz'"],
  [['--toString'], "unknown option '--toString'"],
  [['-x'], "unknown option '-x'"],
  [['spec'], 'too many arguments. Expected 0 arguments but got 1: spec.'],
  [['--spec'], "option '--spec <folder>' argument missing"],
  [
    ['--out', '--check'],
    "option '--out <folder>' argument '--check' is invalid. It takes the name of a folder.",
  ],
  [['--check=yes'], "unknown option '--check=yes'"],
  [['--out='], "option '--out <folder>' argument '' is invalid. It takes the name of a folder."],
  [['--spec', ' '], "option '--spec <folder>' argument ' ' is invalid. It takes the name of a folder."],
  [['--check', '--watch'], "option '--watch' cannot be used with option '--check'"],
])('%j is wrong usage', async (args, message) => {
  expect(await main(args)).toBe(2);
  expect(errors).toEqual([`error: ${message}`, 'Try `npm run generate -- --help`.']);
  expect(out).toEqual([]);
});

test.each(['--help', '-h'])('%s shows every option and the exit codes', async (option) => {
  expect(await main([option])).toBe(0);
  for (const text of ['--check', '--watch', '--spec', '--out', '--help', 'Exit codes: 0'])
    expect(out.join()).toContain(text);
  expect(errors).toEqual([]);
});

/** A folder with every artefact of the small catalog. */
async function compiledFolder(): Promise<string> {
  const folder = temporaryFolder();
  fill(folder, Object.fromEntries(await compiledSmall()));
  return folder;
}

test('--check says when all is up to date', async () => {
  expect(await main(['--check', '--spec', smallSpec, '--out', await compiledFolder()])).toBe(0);
  expect(out.at(-1)).toMatch(/^All \d+ artefacts are up to date\.$/);
  expect(errors).toEqual([]);
});

test('--check names what is stale or missing and writes nothing', async () => {
  const folder = await compiledFolder();
  writeFileSync(join(folder, 'openapi.yaml'), 'old');
  rmSync(join(folder, 'openapi.json'));
  const before = contentOf(folder);
  expect(await main(['--check', '--spec', smallSpec, '--out', folder])).toBe(1);
  expect(errors).toEqual([
    `missing   ${folder}/openapi.json`,
    `stale     ${folder}/openapi.yaml`,
    '\nRun `npm run generate` and commit the result.',
  ]);
  expect(contentOf(folder)).toEqual(before);
});

test('--check names what is left over', async () => {
  const folder = await compiledFolder();
  fill(folder, { 'client/old.ts': 'x' });
  expect(await main(['--check', '--spec', smallSpec, '--out', folder])).toBe(1);
  expect(errors).toEqual([
    `leftover  ${folder}/client/old.ts`,
    '\nLeftover files are no longer generated. Delete them.',
  ]);
});

test('what is left over is named after writing', async () => {
  const folder = await compiledFolder();
  fill(folder, { 'client/old.ts': 'x' });
  expect(await main(['--spec', smallSpec, '--out', folder])).toBe(0);
  expect(out.slice(-3)).toEqual([
    expect.stringMatching(/^Nothing changed: /),
    `leftover  ${folder}/client/old.ts`,
    '\nLeftover files are no longer generated. Delete them.',
  ]);
});

test.each([
  [[], 'nowhere', 'it does not exist'],
  [['--watch'], 'nowhere', 'it does not exist'],
  [['--check'], 'nowhere', 'it does not exist'],
  [[], 'api.yaml', 'it is not a folder'],
])('%j with a catalog in %s is a problem', async (options, spec, reason) => {
  expect(await main([...options, '--spec', join(smallSpec, spec)])).toBe(1);
  expect(errors.join('\n')).toMatch(
    new RegExp(
      `spec/${spec}:1:1 readable-file cannot be listed: ${reason}\n  hint: Name the folder of the catalog with \`--spec\`.\n\n1 problem found`,
    ),
  );
  expect(out).toEqual([]);
});

test('a folder of artefacts that cannot be made is a problem', async () => {
  const folder = temporaryFolder();
  fill(folder, { file: 'x' });
  expect(await main(['--spec', smallSpec, '--out', join(folder, 'file', 'out')])).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(
    /file\/out\/client\/\w+\.ts cannot be written: a file exists where a folder is needed\. Nothing was written\.$/,
  );
  expect(contentOf(folder)).toEqual({ file: 'x' });
});
