import { describe, test } from 'vitest';
import { alpha, beta, expectProblems, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('every category has an integration', () =>
    expectProblems({
      ...replaced(
        'api.yaml',
        'categories:\n',
        'categories:\n  mail: { title: Mail, description: Messages by email. }\n',
      ),
      ...replaced(beta, 'category: chat', 'category: mail'),
    }).toBe(''));
});

describe('invalid', () => {
  test('the category is misspelt', () =>
    expectProblems(replaced(alpha, 'category: chat', 'category: chatt')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:3:11 known-category \`chatt\` is not a category of api.yaml
        3 | category: chatt
          |           ^^^^^
        hint: Did you mean \`chat\`?
    `));

  test('the category is like no other', () =>
    expectProblems(replaced(alpha, 'category: chat', 'category: refrigeration')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:3:11 known-category \`refrigeration\` is not a category of api.yaml
        3 | category: refrigeration
          |           ^^^^^^^^^^^^^
        hint: Known: \`chat\`.
    `));

  test('a category has no integration', () =>
    expectProblems(
      replaced(
        'api.yaml',
        'categories:\n',
        'categories:\n  mail: { title: Mail, description: Messages by email. }\n',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:18:3 known-category no integration is in the category \`mail\`
        18 |   mail: { title: Mail, description: Messages by email. }
           |   ^^^^
        hint: Delete it.
    `));
});
