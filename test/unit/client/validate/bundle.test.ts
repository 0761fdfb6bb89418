/** What a program gets that imports the validation of one integration. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { fill, temporaryFolder } from '../../../support/folders.ts';

const folder = fileURLToPath(new URL('../../../../generated/client/validate/', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

/** @param names what the program imports */
async function bundled(
  entry: string,
  names = 'validate, schema',
): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './${entry}';`, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minify: true,
    write: false,
    metafile: true,
  });
  return {
    text: outputFiles[0]?.text ?? '',
    inputs: Object.keys(metafile.inputs).map((path) => path.replace(/^.*client\//, '')),
  };
}

describe('one integration', () => {
  test('the module of one integration contains no other', async () => {
    const { text, inputs } = await bundled('integrations/slack.ts');
    expect(inputs.filter((path) => /(?:integrations|validators)\//.test(path))).toEqual([
      'validate/validators/slack.ts',
      'validate/integrations/slack.ts',
    ]);
    expect(text).not.toMatch(/Jira|jenkins|server_port/);
  });

  test.each(['slack', 'jira', 'asana'])('the module of %s is small', async (slug) => {
    const { text } = await bundled(`integrations/${slug}.ts`);
    expect(gzipSync(text).length).toBeLessThan(5450);
  });

  test('the validator runs where eval is forbidden', async () => {
    const { text } = await bundled('integrations/jira.ts');
    const place = temporaryFolder();
    const use = `import { schema, validate } from './jira.mjs';
      try { new Function('return 1')(); console.log('not forbidden'); } catch {}
      console.log(JSON.stringify([validate({ url: 'https://jira.example.com', password: '<token>', jira_auth_type: 1 }), schema['~standard'].validate({}).issues.length]));`;
    fill(place, { 'jira.mjs': text, 'use.mjs': use });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', join(place, 'use.mjs')],
      { encoding: 'utf8' },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '[[],3]\n', stderr: '' });
  });
});

test('the validators of all integrations together are small', async () => {
  const { text } = await bundled('index.ts');
  expect(gzipSync(text).length).toBeLessThan(40_000);
});

test('no module requires a package or uses eval', () => {
  expect(sources.length).toBeGreaterThan(100);
  for (const path of sources) {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text.match(/\brequire\(|\beval\(|\bFunction\(/g), path).toBeNull();
    expect(
      [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name).filter((name) => !name?.startsWith('.')),
    ).toEqual([]);
  }
});

test('nothing but the code of Ajv is exempt from type checks', () => {
  const exempt = sources.filter((path) => readFileSync(join(folder, path), 'utf8').includes('@ts-'));
  expect(exempt.filter((path) => !path.startsWith('validators/'))).toEqual([]);
});
