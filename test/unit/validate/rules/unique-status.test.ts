import { describe, test } from 'vitest';
import { expectProblems, extended } from '../../../support/catalog.ts';

describe('valid', () => {
  test('two operations have different answers of the same status', () =>
    expectProblems(
      extended(
        'api.yaml',
        '  Slower: { status: 429, operations: [set, get], description: The rate limit is reached. }\n',
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('an operation has two answers of the same status', () =>
    expectProblems(
      extended(
        'api.yaml',
        '  Slower: { status: 429, operations: [set, list], description: The rate limit is reached. }\n',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:30:21 unique-status \`list\` has two responses with the status 429: \`TooManyRequests\` and \`Slower\`
        30 |   Slower: { status: 429, operations: [set, list], description: The rate limit is reached. }
           |                     ^^^
        hint: Write one response with several examples.
    `));

  test('one of the answers is for some integrations only', () =>
    expectProblems(
      extended(
        'api.yaml',
        '  Slower: { status: 429, operations: [list], only: requiresInstall, description: The rate limit is reached. }\n',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:30:21 unique-status \`list\` has two responses with the status 429: \`TooManyRequests\` and \`Slower\`
        30 |   Slower: { status: 429, operations: [list], only: requiresInstall, description: The rate limit is r
           |                     ^^^
        hint: Write one response with several examples.
    `));
});
