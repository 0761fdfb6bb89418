import { describe, test } from 'vitest';
import { expectProblems, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('every header is described and sent', () => expectProblems().toBe(''));
});

describe('invalid', () => {
  test('the header is misspelt', () =>
    expectProblems(replaced('api.yaml', '[Retry-After]', '[Retry-After, Retry-Afer]')).toMatchInlineSnapshot(`
      api.yaml:29:28 known-header \`Retry-Afer\` is not described under \`headers\`
        29 |     headers: [Retry-After, Retry-Afer]
           |                            ^^^^^^^^^^
        hint: Did you mean \`Retry-After\`?
    `));

  test('no response has the header', () =>
    expectProblems(
      replaced(
        'api.yaml',
        'headers:\n  Retry',
        'headers:\n  Location: { type: string, description: New address., example: a }\n  Retry',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:23:3 known-header no response has the header \`Location\`
        23 |   Location: { type: string, description: New address., example: a }
           |   ^^^^^^^^
        hint: Delete it.
    `));
});
