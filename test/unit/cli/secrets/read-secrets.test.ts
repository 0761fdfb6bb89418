import { describe, expect, test } from 'vitest';
import type { SecretReference } from '../../../../cli/config/wanted.ts';
import { readSecret, type SecretSurroundings } from '../../../../cli/secrets/read-secret.ts';
import { readSecrets } from '../../../../cli/secrets/read-secrets.ts';
import { fill, temporaryFolder } from '../../../support/folders.ts';

function around(
  variables: SecretSurroundings['variables'] = {},
  files: Readonly<Record<string, string | Uint8Array>> = {},
): SecretSurroundings {
  const folder = temporaryFolder();
  fill(folder, files);
  return { folder, variables, interrupted: new AbortController().signal };
}

async function problemOf(reference: SecretReference, surroundings = around()): Promise<string | undefined> {
  return (await readSecret(reference, surroundings)).problem;
}

describe('a secret comes from', () => {
  test('a variable', async () =>
    expect(await readSecret({ env: 'A' }, around({ A: 'one' }))).toEqual({ secret: 'one' }));

  test('a file beside the configuration, without the line break at its end', async () =>
    expect(await readSecret({ file: 'a/b' }, around({}, { 'a/b': ' one\r\ntwo\r\n\n' }))).toEqual({
      secret: ' one\r\ntwo',
    }));
});

describe('a sentence says what is wrong with', () => {
  test('a variable', async () => {
    const variables = { EMPTY: ' \n', MASKED: '********', NUL: 'a\0b', LARGE: 'x'.repeat(70_000) };
    const problems = ['MISSING', 'constructor', ...Object.keys(variables)].map((env) =>
      problemOf({ env }, around(variables)),
    );
    expect(await Promise.all(problems)).toEqual([
      'the variable MISSING is not set',
      'the variable constructor is not set',
      'the variable EMPTY gives an empty text',
      'the variable MASKED gives a placeholder, not a secret',
      'the variable NUL gives a NUL byte',
      'the variable LARGE gives more than 65536 bytes',
    ]);
  });

  test('a file', async () => {
    const files = { large: 'x'.repeat(70_000), binary: new Uint8Array([0xff]), 'folder/x': '' };
    const problems = ['missing', 'large', 'binary', 'folder'].map((file) =>
      problemOf({ file }, around({}, files)),
    );
    expect(await Promise.all(problems)).toEqual([
      'the file missing cannot be read: it does not exist',
      'the file large gives more than 65536 bytes',
      'the file binary gives no UTF-8 text',
      'the file folder is no regular file',
    ]);
  });
});

describe('all secrets of a plan', () => {
  test('are read once and found by their references', async () => {
    let reads = 0;
    const variables = Object.defineProperty({ B: 'two' }, 'A', { get: () => `one${++reads}` });
    const secrets = await readSecrets(
      [{ env: 'A' }, { env: 'B' }, { env: 'A', rotated: '2026-11-01' }],
      around(variables),
    );
    expect([secrets.get({ env: 'B' }), secrets.get({ env: 'A' })]).toEqual(['two', 'one1']);
    expect(() => secrets.get({ env: 'C' })).toThrow(TypeError);
  });

  test('are all named when they are missing', async () => {
    await expect(readSecrets([{ env: 'A' }], around())).rejects.toThrow(
      'A secret is missing, and nothing was changed: the variable A is not set.',
    );
    await expect(
      readSecrets([{ env: 'A' }, { env: 'B' }, { file: 'c' }], around({ B: 'x' })),
    ).rejects.toThrow(
      '2 secrets are missing, and nothing was changed:\n  the variable A is not set\n  the file c cannot be read: it does not exist',
    );
  });
});
