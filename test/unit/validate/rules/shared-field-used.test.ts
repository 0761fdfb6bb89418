import { describe, test } from 'vitest';
import { beta, expectProblems, extended } from '../../../support/catalog.ts';

describe('valid', () => {
  test('a shared field is used by hand and through a set', () => expectProblems().toBe(''));
});

describe('invalid', () => {
  test('a shared field is not used', () =>
    expectProblems(
      extended(
        'fields.yaml',
        'speed:\n  type: string\n  description: Speed of the messages.\n  default: fast\n',
      ),
    ).toMatchInlineSnapshot(`
      fields.yaml:9:1 shared-field-used the shared field \`speed\` is not used
        9 | speed:
          | ^^^^^
        hint: Delete it.
    `));

  test('a shared field is used once', () =>
    expectProblems({
      ...extended(
        'fields.yaml',
        'speed:\n  type: string\n  description: Speed of the messages.\n  default: fast\n',
      ),
      ...extended(beta, '  - use: speed\n'),
    }).toMatchInlineSnapshot(`
      fields.yaml:9:1 shared-field-used the shared field \`speed\` is used only once
        9 | speed:
          | ^^^^^
        hint: Move it to integrations/beta.yaml, with \`name: speed\`.
    `));

  test("an integration's own field does not use the shared one", () =>
    expectProblems({
      ...extended(
        'fields.yaml',
        'speed:\n  type: string\n  description: Speed of the messages.\n  default: fast\n',
      ),
      ...extended(
        beta,
        '  - { name: speed, type: string, description: Number of messages., default: fast }\n',
      ),
    }).toMatchInlineSnapshot(`
      fields.yaml:9:1 shared-field-used the shared field \`speed\` is not used
        9 | speed:
          | ^^^^^
        hint: Delete it.
    `));
});
