import { describe, test } from 'vitest';
import { expectProblems, extended } from '../../../support/catalog.ts';

describe('valid', () => {
  test('two operations have different answers of the same status', () =>
    expectProblems(
      extended(
        'api.yaml',
        '  NoRoom: { status: 400, operations: [list, get], description: There is no room. }\n',
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('an operation has two answers of the same status', () =>
    expectProblems(
      extended(
        'api.yaml',
        '  NoRoom: { status: 400, operations: [set, list], description: There is no room. }\n',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:82:21 unique-status \`set\` has two responses with the status 400: \`InvalidSettings\` and \`NoRoom\`
        82 |   NoRoom: { status: 400, operations: [set, list], description: There is no room. }
           |                     ^^^
        hint: Write one response with several examples.
    `));

  test('one of the answers is for some integrations only', () =>
    expectProblems(
      extended(
        'api.yaml',
        '  NoRoom: { status: 400, operations: [set], only: requiresInstall, description: There is no room. }\n',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:82:21 unique-status \`set\` has two responses with the status 400: \`InvalidSettings\` and \`NoRoom\`
        82 |   NoRoom: { status: 400, operations: [set], only: requiresInstall, description: There is no room. }
           |                     ^^^
        hint: Write one response with several examples.
    `));
});
