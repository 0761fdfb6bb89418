import { describe, expect, test } from 'vitest';
import {
  alpha,
  beta,
  expectProblems,
  extended,
  fieldWith,
  plain,
  problems,
} from '../../../support/catalog.ts';

const apiWithoutGroups = plain['api.yaml'].replaceAll(/^ *group: .*\n/gm, '');

describe('valid', () => {
  test('nothing is said of groups', () => expect(problems({ 'api.yaml': apiWithoutGroups })).toBe(''));

  test('the operations of groups are described, and one integration is left for them', () =>
    expect(problems()).toBe(''));

  test('a setting has a level of its integration', () =>
    expect(problems(fieldWith('type: boolean', 'levels: [group]'))).toBe(''));
});

describe('invalid', () => {
  test('an integration, a setting, a response and a text are for groups, which have no operations', () => {
    expectProblems({
      [beta]: `${plain[beta].replace('levels: [project]', 'levels: [project, group]')}    levels: [group]\n`,
      'api.yaml': apiWithoutGroups
        .replace('levels: [project]', 'levels: [group]')
        .replace(
          'success: The integration. }',
          'success: One., group: { summary: One, description: One. } }',
        ),
    }).toMatchInlineSnapshot(`
      api.yaml:27:75 described-level no operation for groups is described
        27 |   get: { summary: 'Get {title}', description: Returns it., success: One., group: { summary: One, des
           |                                                                           ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.

      api.yaml:51:14 described-level no operation for groups is described
        51 |     levels: [group]
           |              ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.

      integrations/beta.yaml:4:19 described-level no operation for groups is described
        4 | levels: [project, group]
          |                   ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.

      integrations/beta.yaml:15:14 described-level no operation for groups is described
        15 |     levels: [group]
           |              ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.
    `);
  });

  test('no integration is left for groups', () => {
    expectProblems(extended(alpha, 'levels: [project]\n')).toMatchInlineSnapshot(`
      api.yaml:16:1 described-level no integration has operations for groups
        16 | group: { name: id, since: '17.9', description: Number or path of the group., examples: [9970] }
           | ^^^^^
        hint: Delete \`group\`, or let an integration have the level.
    `);
  });

  test('a setting is for groups alone, and its integration for projects alone', () => {
    expectProblems(extended(beta, '    levels: [group]\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:14:5 described-level no level has both the integration and \`tag_events\`
        14 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
    `);
  });
});
