import { describe, test } from 'vitest';
import { expectProblems, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('every header is described and sent', () => expectProblems().toBe(''));
});

describe('invalid', () => {
  test('the header is misspelt', () =>
    expectProblems(replaced('api.yaml', '[Retry-After]', '[Retry-After, Retry-Afer]')).toMatchInlineSnapshot(`
      api.yaml:74:28 known-header \`Retry-Afer\` is not described under \`headers\`
        74 |     headers: [Retry-After, Retry-Afer]
           |                            ^^^^^^^^^^
        hint: Did you mean \`Retry-After\`?
    `));

  test('no response has the header', () =>
    expectProblems(
      replaced(
        'api.yaml',
        'headers:\n  Retry',
        'headers:\n  Age: { type: integer, description: Age of the response., example: 1 }\n  Retry',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:48:3 known-header no response has the header \`Age\`
        48 |   Age: { type: integer, description: Age of the response., example: 1 }
           |   ^^^
        hint: Delete it.
    `));
});
