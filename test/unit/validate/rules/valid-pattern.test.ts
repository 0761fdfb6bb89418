import { describe, test } from 'vitest';
import {
  alpha,
  conditionWith,
  expectProblems,
  extended,
  fieldWith,
  replaced,
} from '../../../support/catalog.ts';

describe('valid', () => {
  test('a pattern is an ECMAScript expression with Unicode', () =>
    expectProblems(fieldWith('type: string', 'pattern: ^\\p{Lu}', 'example: A')).toBe(''));

  test('a pattern matches a backslash before a capital A', () =>
    expectProblems(fieldWith('type: string', 'pattern: \\\\A', 'example: \\A')).toBe(''));

  test('an example request has a setting called pattern', () =>
    expectProblems(
      extended(
        alpha,
        '  - { name: pattern, type: string, description: Pattern of the messages., example: ( }\nexamples:\n  short: { summary: Short, settings: { webhook: a, pattern: ( } }\n',
      ),
    ).toBe(''));

  test('a condition expects a setting called pattern', () =>
    expectProblems(
      extended(
        alpha,
        '  - { name: pattern, type: string, description: Pattern of the messages., example: ( }\nconditions:\n  - { description: A webhook needs a pattern., when: { field: webhook, is: a }, expect: { pattern: ( } }\n',
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('the pattern does not compile', () =>
    expectProblems(fieldWith('type: string', 'pattern: (', 'example: A')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 valid-pattern the pattern does not compile: Unterminated group
        17 |     pattern: (
           |              ^
    `));

  test('the pattern of a shared field does not compile', () =>
    expectProblems(
      replaced(
        'fields.yaml',
        '  type: boolean\n  description: Reacts to tags.\n  default: true\n',
        '  type: string\n  description: Reacts to tags.\n  default: a\n  pattern: (\n',
      ),
    ).toMatchInlineSnapshot(`
      fields.yaml:9:12 valid-pattern the pattern does not compile: Unterminated group
        9 |   pattern: (
          |            ^
    `));

  test('the pattern of a condition does not compile', () =>
    expectProblems(
      conditionWith("when: { field: webhook, matches: '[' }", 'require: [push_events]'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:38 valid-pattern the pattern does not compile: Unterminated character class
        16 |     when: { field: webhook, matches: '[' }
           |                                      ^^^
    `));

  test('the pattern has the anchors of Ruby', () =>
    expectProblems(fieldWith('type: string', 'pattern: \\Aa\\z', 'example: a')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 valid-pattern the pattern does not compile: Invalid escape
        17 |     pattern: \\Aa\\z
           |              ^^^^^
        hint: Write \`^\` and \`$\` for \`\\A\` and \`\\z\`.
    `));
});
