import { describe, test } from 'vitest';
import { beta, expectProblems, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('two integrations have the same title but different headings', () =>
    expectProblems(replaced(beta, 'title: Beta', 'title: Alpha\npageTitle: Beta')).toBe(''));
});

describe('invalid', () => {
  test('two integrations have the same title', () =>
    expectProblems(replaced(beta, 'title: Beta', 'title: Alpha')).toMatchInlineSnapshot(`
      integrations/beta.yaml:1:8 unique-heading the heading \`Alpha\` is also that of integrations/alpha.yaml
        1 | title: Alpha
          |        ^^^^^
    `));

  test('the heading on the page is the title of another integration', () =>
    expectProblems(replaced(beta, 'title: Beta', 'title: Beta\npageTitle: Alpha')).toMatchInlineSnapshot(`
      integrations/beta.yaml:2:12 unique-heading the heading \`Alpha\` is also that of integrations/alpha.yaml
        2 | pageTitle: Alpha
          |            ^^^^^
    `));

  test('the heading is that of the list', () =>
    expectProblems(replaced(beta, 'title: Beta', 'title: All integrations')).toMatchInlineSnapshot(`
      integrations/beta.yaml:1:8 unique-heading the heading \`All integrations\` is also that of the description itself
        1 | title: All integrations
          |        ^^^^^^^^^^^^^^^^
    `));

  test('two categories have the same title', () =>
    expectProblems({
      ...replaced(
        'api.yaml',
        'categories:\n',
        'categories:\n  mail: { title: Chat, description: Messages by email. }\n',
      ),
      ...replaced(beta, 'category: chat', 'category: mail'),
    }).toMatchInlineSnapshot(`
      api.yaml:19:18 unique-heading the heading \`Chat\` is also that of the category \`mail\`
        19 |   chat: { title: Chat, description: Messages in a chat room. }
           |                  ^^^^
    `));

  test('the category has the title of the group of the list', () =>
    expectProblems(replaced('api.yaml', 'title: Chat', 'title: Overview')).toMatchInlineSnapshot(`
      api.yaml:18:18 unique-heading the heading \`Overview\` is also that of the description itself
        18 |   chat: { title: Overview, description: Messages in a chat room. }
           |                  ^^^^^^^^
    `));
});
