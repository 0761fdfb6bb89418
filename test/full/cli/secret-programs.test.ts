import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { readSecret, type SecretSurroundings } from '../../../cli/secrets/read-secret.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** What a program that Node runs gives. */
async function resultOf(
  script: string,
  others: Partial<SecretSurroundings> = {},
  ...words: readonly string[]
): Promise<unknown> {
  const surroundings = {
    folder: temporaryFolder(),
    variables: {},
    interrupted: new AbortController().signal,
  };
  return readSecret({ command: [execPath, '-e', script, ...words] }, { ...surroundings, ...others });
}

test('a secret is what a program prints, whose words no shell reads', async () => {
  const script = 'console.log(process.argv[1] + process.env.A)';
  expect(await resultOf(script, { variables: { A: '!' } }, '$A; `x` "')).toEqual({ secret: '$A; `x` "!' });
});

describe('a sentence says what is wrong with a program', () => {
  test('without its words and what it printed', async () =>
    expect(
      await resultOf('console.log("CANARY"); console.error("CANARY"); process.exit(3)', {}, 'CANARY'),
    ).toEqual({ problem: `the program ${execPath} failed with exit code 3` }));

  test('that does not exist', async () => {
    const surroundings = {
      folder: temporaryFolder(),
      variables: {},
      interrupted: new AbortController().signal,
    };
    expect(await readSecret({ command: ['./no-such-program', 'CANARY'] }, surroundings)).toEqual({
      problem: 'the program ./no-such-program does not exist',
    });
  });

  test('that never ends', async () =>
    expect(await resultOf('setInterval(() => {}, 1000)', { timeLimit: 300 })).toEqual({
      problem: `the program ${execPath} took too long`,
    }));

  test('that waits for input gets none', async () =>
    expect(await resultOf('process.stdin.on("data", () => {}).on("end", () => console.log("none"))')).toEqual(
      {
        secret: 'none',
      },
    ));

  test('that prints without end', async () =>
    expect(await resultOf('for (;;) process.stdout.write("x".repeat(9999))')).toEqual({
      problem: `the program ${execPath} gives more than 65536 bytes`,
    }));

  test('that is interrupted', async () =>
    expect(await resultOf('setInterval(() => {}, 1000)', { interrupted: AbortSignal.abort() })).toEqual({
      problem: `the program ${execPath} was interrupted`,
    }));
});
