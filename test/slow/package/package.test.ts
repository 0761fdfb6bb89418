/** The package as a stranger gets it: packed, installed into an empty project and used. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binOf } from '../../../scripts/run.ts';
import { checkTypes } from '../../support/compiler.ts';
import { examplesIn } from './examples.ts';
import { installPackage, type Project } from './project.ts';

let project: Project;
beforeAll(() => {
  project = installPackage();
}, 120_000);
afterAll(() => project.remove());

const nodenext = ['--module', 'nodenext'];
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
const strict = ['--noEmit', '--strict', '--target', 'es2022', '--pretty', 'false'];
const asset = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What the installed TypeScript has against files of the project. */
function typeErrors(...words: readonly string[]): string {
  return checkTypes(project.folder, ...strict, ...words).output;
}

const files = { 'client.ts': asset('../types/client.ts'), 'entries.ts': asset('../types/entries.ts') };

describe('types', () => {
  test.each([
    // The oldest version also reads every declaration.
    ['typescript-5.4', [...nodenext, '--lib', 'es2022,dom,dom.iterable', '--skipDefaultLibCheck']],
    ['typescript-7', [...nodenext, '--skipLibCheck']],
    ['typescript-7', [...bundler, '--skipLibCheck']],
  ])('%s with %j accepts and refuses what it should', { timeout: 60_000 }, (version, options) => {
    project.write(files);
    expect(project.typescript(version, ...strict, ...options, ...Object.keys(files))).toEqual({
      code: 0,
      output: '',
    });
  });

  test.each([[nodenext], [bundler]])(
    'typescript with %j accepts and refuses what it should',
    { timeout: 60_000 },
    (options) => {
      project.write(files);
      expect(typeErrors('--skipLibCheck', ...options, ...Object.keys(files))).toBe('');
    },
  );

  test('every declaration is right without the types of Node, with --exactOptionalPropertyTypes', {
    timeout: 60_000,
  }, () => {
    project.write(files);
    const browser = ['--lib', 'es2022,dom,dom.iterable', '--skipDefaultLibCheck'];
    const exact = [...nodenext, '--exactOptionalPropertyTypes'];
    expect(typeErrors(...browser, ...exact, ...Object.keys(files))).toBe('');
  });

  test('the program that sets Slack costs few instantiations', { timeout: 60_000 }, () => {
    project.write({
      'slack.ts':
        "import { createClient } from 'gitlab-integrations';\nexport const done = createClient().set(1, 'slack', { webhook: 'https://example.com', push_events: true });\n",
    });
    const { output, instantiations } = checkTypes(
      project.folder,
      ...strict,
      ...nodenext,
      '--skipLibCheck',
      'slack.ts',
    );
    expect(output).toBe('');
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(50);
  });
});

describe('use', () => {
  test('every entry works in Node', () => {
    project.write({ 'entries.mjs': asset('entries.mjs') });
    expect(project.node('entries.mjs')).toEqual({ code: 0, output: 'all entries work\n' });
  });

  test('every entry works with --disallow-code-generation-from-strings', () => {
    project.write({ 'entries.mjs': asset('entries.mjs') });
    expect(project.node('--disallow-code-generation-from-strings', 'entries.mjs')).toEqual({
      code: 0,
      output: 'all entries work\n',
    });
  });

  test('a bundle for browsers needs nothing of Node', async () => {
    const { errors, warnings } = await build({
      stdin: {
        contents:
          "export * from 'gitlab-integrations'; export * from 'gitlab-integrations/raw'; export * from 'gitlab-integrations/testing'; export * from 'gitlab-integrations/validate';",
        resolveDir: project.folder,
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    });
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });
});

describe('in a project for Node', () => {
  const examples = examplesIn(asset('../../../docs/fetch.md'), 'fetch');
  const ofNode = ['undici', 'undici-types', '@types/node'];

  beforeAll(() => {
    mkdirSync(join(project.folder, 'node_modules/@types'), { recursive: true });
    for (const name of ofNode)
      symlinkSync(resolve('node_modules', name), join(project.folder, 'node_modules', name));
    project.write(examples);
  });
  afterAll(() => {
    for (const name of ofNode) rmSync(join(project.folder, 'node_modules', name));
  });

  test('every declaration is right without those of the DOM', { timeout: 60_000 }, () => {
    project.write(files);
    expect(typeErrors(...nodenext, '--lib', 'es2022', '--types', 'node', ...Object.keys(files))).toBe('');
  });

  test('the examples of docs/fetch.md compile', { timeout: 60_000 }, () =>
    expect(typeErrors('--skipLibCheck', ...nodenext, ...Object.keys(examples))).toBe(''),
  );

  test('the example for a proxy sends its requests through it', { timeout: 60_000 }, () => {
    const code = transformSync(examples['fetch-2.ts'] ?? '', { loader: 'ts' });
    project.write({ 'fetch-2.mjs': code.code, 'proxied.mjs': asset('proxied.mjs') });
    expect(project.node('proxied.mjs')).toEqual({ code: 0, output: 'asana true\n' });
  });
});

describe('README and docs/fake-gitlab.md', () => {
  test.each([nodenext, bundler])('the examples compile (%#)', { timeout: 60_000 }, (...options) => {
    const examples = {
      ...examplesIn(asset('../../../README.md'), 'readme'),
      ...examplesIn(asset('../../../docs/fake-gitlab.md'), 'fake'),
    };
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    project.write(examples);
    project.write({
      'process.d.ts':
        'declare const process: { readonly env: Readonly<Record<string, string | undefined>> };\ndeclare const console: { log(...values: readonly unknown[]): void };\n',
    });
    expect(
      typeErrors(
        '--skipLibCheck',
        '--lib',
        'es2022,dom',
        ...options,
        'process.d.ts',
        ...Object.keys(examples),
      ),
    ).toBe('');
  });

  test('the examples run against the fake', { timeout: 60_000 }, async () => {
    const examples = {
      ...examplesIn(asset('../../../README.md'), 'readme'),
      ...examplesIn(asset('../../../docs/fake-gitlab.md'), 'fake'),
    };
    for (const [name, text] of Object.entries(examples)) {
      const { outputFiles } = await build({
        stdin: { contents: text, loader: 'ts' },
        write: false,
        format: 'esm',
      });
      project.write({
        [name.replace('.ts', '.mjs')]: outputFiles[0]?.text ?? '',
        'preload.mjs': asset('preload.mjs'),
      });
      expect({
        name,
        ...project.node('--import', './preload.mjs', name.replace('.ts', '.mjs')),
      }).toMatchObject({ name, code: 0 });
    }
  });
});

describe('the archive', () => {
  test('publint finds nothing', { timeout: 60_000 }, () => {
    const output = execFileSync(
      process.execPath,
      [binOf('publint', 'publint'), 'run', project.archive, '--strict'],
      { encoding: 'utf8' },
    );
    expect(output).toMatch(/All good!/);
  });

  test('attw finds nothing', { timeout: 60_000 }, () => {
    // YAML is no module: these are for reading, not for importing.
    const options = [
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './openapi.yaml',
      './openapi.documented.yaml',
      './openapi.3.0.yaml',
      './workflows.arazzo.yaml',
      '--no-emoji',
      '--no-color',
    ];
    const output = execFileSync(
      process.execPath,
      [binOf('@arethetypeswrong/cli', 'attw'), project.archive, ...options],
      { encoding: 'utf8' },
    );
    // It fails for any problem that the profile does not ignore.
    for (const entry of ['', '/raw', '/catalog', '/validate', '/testing', '/openapi.json'])
      expect(output).toContain(`"gitlab-integrations${entry}"\n\nnode16 (from ESM): OK`);
  });

  test('the archive contains what a consumer needs, and little else', () => {
    const files = filesIn(gunzipSync(readFileSync(project.archive)));
    const kinds = [
      ...new Set(
        [...files.keys()].map((path) =>
          path.replace(/^package\//, '').replace(/^dist\/.*(?=\.(?:d\.ts|js)$)/, 'dist/*'),
        ),
      ),
    ].sort();
    expect(kinds).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/*.d.ts',
      'dist/*.js',
      'dist/cli/licences.txt',
      'generated/config.schema.json',
      'generated/openapi.3.0.yaml',
      'generated/openapi.documented.yaml',
      'generated/openapi.json',
      'generated/openapi.yaml',
      'generated/workflows.arazzo.yaml',
      'package.json',
    ]);
    const gzipped = (isMeant: (path: string) => boolean): number => {
      const bytes = [...files].filter(([path]) => isMeant(path)).map(([, content]) => content);
      return gzipSync(Buffer.concat(bytes), { level: 9 }).length;
    };
    expect(gzipped((path) => !/^package\/(?:generated|dist\/cli)\//.test(path))).toBeLessThan(235_000);
    expect(gzipped((path) => path.startsWith('package/dist/cli/'))).toBeLessThan(130_000);
  });

  test('the package has a command, with the licences of what it contains', () => {
    const folder = join(project.folder, 'node_modules/gitlab-integrations');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    const command = join(project.folder, 'node_modules/.bin/gitlab-integrations');
    expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
    const licences = readFileSync(join(folder, 'dist/cli/licences.txt'), 'utf8');
    expect([...licences.matchAll(/^== (\S+) /gm)].map(([, name]) => name)).toEqual([
      'commander',
      'picomatch',
      'yaml',
    ]);
  });

  test('the package has one dependency', () => {
    const manifest = JSON.parse(
      readFileSync(`${project.folder}/node_modules/gitlab-integrations/package.json`, 'utf8'),
    ) as { readonly dependencies: object };
    expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
  });
});

/** The files of a tar archive; npm writes the plain form with 512-byte blocks. */
function filesIn(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let offset = 0; offset < archive.length && archive[offset] !== 0; ) {
    const text = (start: number, length: number): string =>
      archive.toString('utf8', offset + start, offset + start + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    files.set(
      [text(345, 155), text(0, 100)].filter((part) => part !== '').join('/'),
      archive.subarray(offset + 512, offset + 512 + size),
    );
    offset += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
