import { describe, expect, test } from 'vitest';
import { conditionWith, expectProblems, extended, fieldWith, problems } from '../../../support/catalog.ts';

const namesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\S+:\d+:\d+ (\S+)/gm)].map(([, name = '']) => name);

describe('valid', () => {
  test('a class, an escape or a group only looks like look-around', () =>
    expectProblems(
      fieldWith(
        'type: string',
        String.raw`pattern: '^[(?=]\(?=(?:a)(?<name>b)\\1$'`,
        String.raw`example: '((=ab\1'`,
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('the pattern of a field looks ahead', () =>
    expectProblems(
      fieldWith('type: string', "pattern: '^(?=.*[A-Z])[A-Z0-9]+$'", 'example: A1'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 portable-pattern the pattern has \`(?=.*[A-Z])\`, which RE2 does not know
        17 |     pattern: '^(?=.*[A-Z])[A-Z0-9]+$'
           |              ^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Write the alternatives out: \`^(?:[A-Z]+[0-9]|[0-9]+[A-Z])\` instead of \`^(?=.*[A-Z])(?=.*[0-9])\`; what is refused goes under \`refused\`.
    `));

  test.each([
    [
      'what is refused',
      fieldWith('type: string', "refused: { pattern: '(?<!a)b', reason: No b alone. }", 'example: a'),
    ],
    ['a repeated group', fieldWith('type: string', String.raw`pattern: '^(a|b)\1$'`, 'example: aa')],
    ['a named group', fieldWith('type: string', String.raw`pattern: '^(?<x>a|b)\k<x>$'`, 'example: aa')],
    [
      'the test of a condition',
      conditionWith("when: { field: webhook, matches: '^(?!https)' }", 'require: [push_events]'),
    ],
    [
      'the test of a condition that nothing may match',
      conditionWith("when: { field: webhook, matchesNot: 'a(?=b)' }", 'require: [push_events]'),
    ],
  ])('%s', (_, changes) => expect(namesOf(problems(changes))).toEqual(['portable-pattern']));

  test('a shared field', () => {
    const text = "speed: { type: string, description: Speed of it., pattern: 'a(?!b)', example: a }\n";
    expect(namesOf(problems(extended('fields.yaml', text)))).toContain('portable-pattern');
  });
});
