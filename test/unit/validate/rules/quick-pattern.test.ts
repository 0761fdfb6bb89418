import { describe, expect, test } from 'vitest';
import {
  alpha,
  conditionWith,
  expectProblems,
  extended,
  fieldWith,
  problems,
} from '../../../support/catalog.ts';

// Long enough to see a pattern that is run after all, and short enough not to wait for it forever.
const longText = 'a'.repeat(26);

describe('valid', () => {
  test('a repeated group reads every text in one way', () =>
    expectProblems(
      fieldWith('type: string', "pattern: '^(?:[a-z]+,)*[a-z]+$'", `example: '${longText}'`),
    ).toBe(''));
});

describe('invalid', () => {
  test('the pattern of a field repeats a repetition, and its example would take seconds', () =>
    expectProblems(
      fieldWith('type: string', "pattern: '^(a+)+$'", `example: '${longText}!'`),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 quick-pattern the pattern may take exponential time: \`(a+)+\` can read the same text in many ways
        17 |     pattern: '^(a+)+$'
           |              ^^^^^^^^^
        hint: Leave one way only: \`a+\` instead of \`(a+)+\`, \`[ab]*\` instead of \`(a|b|ab)*\`, \`a+(,a+)*\` instead of \`(a+,?)+\`.
    `));

  test('two repetitions of a pattern can share a text', () =>
    expectProblems(fieldWith('type: string', "pattern: '^a*b?a*$'", 'example: a')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 quick-pattern the pattern may take quadratic time: \`a*\` and \`a*\` can share a text in many ways
        17 |     pattern: '^a*b?a*$'
           |              ^^^^^^^^^^
        hint: Put something between them that one of them does not read: \`a*(ba*)?\` instead of \`a*b?a*\`.
    `));

  test('a pattern is tried at every place', () =>
    expectProblems(fieldWith('type: string', "pattern: 'a*$'", 'example: a')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 quick-pattern the pattern may take quadratic time: \`a*\` is tried at every place of a text
        17 |     pattern: 'a*$'
           |              ^^^^^
        hint: Begin it with \`^\`, or with something that the repetition does not read.
    `));

  test('a pattern is too long to tell', () =>
    expect(problems(fieldWith('type: string', `pattern: '^${'a?'.repeat(6000)}$'`))).toContain(
      'quick-pattern the pattern is too complicated to tell how long it takes',
    ));

  test('the pattern of a shared field has alternatives that begin alike', () => {
    const text = `speed:\n  type: string\n  description: Speed of it.\n  pattern: ^(?:a|aa)+$\n  example: '${longText}!'\n`;
    expect(problems(extended('fields.yaml', text)).match(/quick-pattern .*/)?.[0]).toBe(
      'quick-pattern the pattern may take exponential time: `(?:a|aa)+` can read the same text in many ways',
    );
  });

  test('the test of a condition repeats a repetition', () =>
    expectProblems(
      conditionWith("when: { field: webhook, matches: '^(?:.*,?)*:$' }", 'require: [push_events]'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:38 quick-pattern the pattern may take exponential time: \`(?:.*,?)*\` can read the same text in many ways
        16 |     when: { field: webhook, matches: '^(?:.*,?)*:$' }
           |                                      ^^^^^^^^^^^^^^
        hint: Leave one way only: \`a+\` instead of \`(a+)+\`, \`[ab]*\` instead of \`(a|b|ab)*\`, \`a+(,a+)*\` instead of \`(a+,?)+\`.
    `));

  test('the conditions of a broken test are not demanded of examples', () => {
    const text =
      "conditions:\n  - { description: It needs more., when: { field: webhook, matches: '(a*)*' }, require: [push_events] }\nexamples:\n  short: { summary: Short, settings: { webhook: a } }\n";
    expect(problems(extended(alpha, text)).match(/^\S+\d \S+/gm)).toEqual([
      'integrations/alpha.yaml:15:69 quick-pattern',
    ]);
  });
});
