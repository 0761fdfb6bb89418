import { describe, test } from 'vitest';
import { expectProblems, extended, replaced } from '../../../support/catalog.ts';

const file = 'other-names.yaml';

describe('valid', () => {
  test('a name leads to one integration', () => expectProblems().toBe(''));

  test('another integration has a name as well', () =>
    expectProblems(replaced(file, 'absent:', '  beta: [Second letter]\nabsent:')).toBe(''));

  test('a name may begin with another one', () =>
    expectProblems(replaced(file, '[First letter]', '[First letter, First letters]')).toBe(''));
});

describe('invalid', () => {
  test('the integration does not exist', () =>
    expectProblems(replaced(file, 'alpha: [First letter]', 'alfa: [First letter]')).toMatchInlineSnapshot(`
      other-names.yaml:2:3 unambiguous-name the catalog has no integration \`alfa\`
        2 |   alfa: [First letter]
          |   ^^^^
        hint: Known: \`alpha\`, \`beta\`.
    `));

  test('the slug or the title says the name already', () =>
    expectProblems(replaced(file, '[First letter]', '[ALPHA_SERVICE]')).toMatchInlineSnapshot(`
      other-names.yaml:2:11 unambiguous-name \`ALPHA_SERVICE\` is a name of \`alpha\` already
        2 |   alpha: [ALPHA_SERVICE]
          |           ^^^^^^^^^^^^^
    `));

  test('the list says the name already', () =>
    expectProblems(replaced(file, '[First letter]', '[First letter, first-letter]')).toMatchInlineSnapshot(`
      other-names.yaml:2:25 unambiguous-name \`first-letter\` is a name of \`alpha\` already
        2 |   alpha: [First letter, first-letter]
          |                         ^^^^^^^^^^^^
    `));

  test('another integration has the name', () =>
    expectProblems(replaced(file, '[First letter]', '[Beta]')).toMatchInlineSnapshot(`
      other-names.yaml:2:11 unambiguous-name \`Beta\` would lead to \`alpha\` and to \`beta\`
        2 |   alpha: [Beta]
          |           ^^^^
    `));

  test('two integrations share a name', () =>
    expectProblems(replaced(file, 'absent:', '  beta: [first_letter]\nabsent:')).toMatchInlineSnapshot(`
      other-names.yaml:3:10 unambiguous-name \`first_letter\` would lead to \`beta\` and to \`alpha\`
        3 |   beta: [first_letter]
          |          ^^^^^^^^^^^^
    `));

  test('the catalog has what is said to be absent', () =>
    expectProblems(
      extended(file, '  beta:\n    title: Beta\n    description: It is gone.\n    source: nowhere\n'),
    ).toMatchInlineSnapshot(`
      other-names.yaml:13:3 unambiguous-name the catalog has the integration \`beta\`
        13 |   beta:
           |   ^^^^
    `));

  test('an absent integration has the title of one of the catalog', () =>
    expectProblems(replaced(file, 'title: Omega', 'title: Beta')).toMatchInlineSnapshot(`
      other-names.yaml:5:12 unambiguous-name \`Beta\` would lead to \`omega\` and to \`beta\`
        5 |     title: Beta
          |            ^^^^
    `));
});
