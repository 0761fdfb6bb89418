import { describe, test } from 'vitest';
import { alpha, expectProblems, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('the sources name a page and a file', () => expectProblems().toBe(''));
});

describe('invalid', () => {
  test('there are no sources', () =>
    expectProblems(
      replaced(
        alpha,
        'sources:\n  - https://docs.gitlab.com/api/project_integrations/#alpha\n  - app/models/integrations/alpha.rb\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:1:1 sources-present the integration does not name its sources
        1 | title: Alpha
          | ^^^^^^^^^^^^
        hint: List the section of the documentation page and the model file under \`sources\`.
    `));

  test('the list of sources is empty', () =>
    expectProblems(
      replaced(
        alpha,
        'sources:\n  - https://docs.gitlab.com/api/project_integrations/#alpha\n  - app/models/integrations/alpha.rb\n',
        'sources: []\n',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:4:1 sources-present the integration does not name its sources
        4 | sources: []
          | ^^^^^^^
        hint: List the section of the documentation page and the model file under \`sources\`.
    `));

  test('the page is missing', () =>
    expectProblems(
      replaced(alpha, '  - https://docs.gitlab.com/api/project_integrations/#alpha\n', ''),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:4:1 sources-present the sources do not name the documentation page
        4 | sources:
          | ^^^^^^^
        hint: Add its section, \`https://docs.gitlab.com/api/project_integrations/#…\`.
    `));

  test('the file is missing', () =>
    expectProblems(replaced(alpha, '  - app/models/integrations/alpha.rb\n', '')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:4:1 sources-present the sources do not name a file of GitLab's source tree
        4 | sources:
          | ^^^^^^^
        hint: Add the model, such as \`app/models/integrations/slack.rb\`.
    `));
});
