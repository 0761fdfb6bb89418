/**
 * The packed package on every version of Node that it supports; `engines` in package.json names the oldest.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackages } from '../../scripts/packages.ts';
import { installPackage, type Project } from '../slow/package/project.ts';

const nodes = join(import.meta.dirname, 'node');
const asset = (path: string): string => readFileSync(join(import.meta.dirname, '../slow', path), 'utf8');
const strict = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022'];

let project: Project;

beforeAll(async () => {
  await installPackages(nodes);
  project = installPackage();
  project.write({
    'entries.mjs': asset('package/entries.mjs'),
    'client.ts': asset('types/client.ts'),
    'entries.ts': asset('types/entries.ts'),
  });
}, 300_000);

afterAll(() => project.remove());

describe.each([
  ['20.19', join(nodes, 'node_modules/node-20/bin/node')],
  ['22', join(nodes, 'node_modules/node-22/bin/node')],
  ['24', process.execPath],
  ['26', join(nodes, 'node_modules/node-26/bin/node')],
])('Node %s', (version, binary) => {
  test('is the Node that runs', () =>
    expect(project.withNode(binary).node('--version').output).toMatch(new RegExp(`^v${version}\\.`)));

  test('runs the client, the catalog, the validation and the fake', () =>
    expect(project.withNode(binary).node('entries.mjs')).toEqual({ code: 0, output: 'all entries work\n' }));

  test('runs the command line tool', () => {
    const tool = 'node_modules/gitlab-integrations/dist/cli/main.js';
    const run = project.withNode(binary).node;
    const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(run(tool, '--version')).toEqual({ code: 0, output: `${own}\n` });
    expect(run(tool, 'plan', '--help')).toMatchObject({ code: 0 });
    project.write({
      'fleet.yaml': 'version: 1\nrules:\n  - match: { group: acme }\n    integrations: { slak: {} }\n',
    });
    expect(run(tool, 'validate', 'fleet.yaml')).toMatchObject({ code: 1 });
  });

  test.each(['typescript-5.4', 'typescript', 'typescript-7'])('accepts the types with %s', (compiler) => {
    const { typescript } = project.withNode(binary);
    expect(typescript(compiler, ...strict, '--module', 'nodenext', 'client.ts', 'entries.ts')).toEqual({
      code: 0,
      output: '',
    });
  });
});

test('the oldest TypeScript accepts the types for bundlers too', () => {
  const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  const { code, output } = project.typescript(
    'typescript-5.4',
    ...strict,
    ...bundler,
    'client.ts',
    'entries.ts',
  );
  expect({ code, output }).toEqual({ code: 0, output: '' });
});
