import { describe, expect, test } from 'vitest';
import {
  alpha,
  beta,
  type Changes,
  expectProblems,
  extended,
  fieldWith,
  problems,
  smallest,
} from '../../../support/catalog.ts';

const group = 'group: { name: id, description: Number of the group., examples: [42] }\n';
const groups: Changes = extended('api.yaml', group);

describe('valid', () => {
  test('nothing is said of groups', () => expect(problems()).toBe(''));

  test('the operations of groups are described', () => expect(problems(groups)).toBe(''));

  test('one integration is left for groups', () =>
    expect(problems({ ...groups, ...extended(alpha, 'levels: [project]\n') })).toBe(''));

  test('a setting has a level of its integration', () =>
    expect(problems({ ...groups, ...fieldWith('type: boolean', 'levels: [group]') })).toBe(''));
});

describe('invalid', () => {
  test('an integration, a setting, a response and a text are for groups, which have no operations', () => {
    expectProblems({
      ...extended(beta, '    levels: [group]\nlevels: [project, group]\n'),
      'api.yaml': smallest['api.yaml']
        .replace('operations: [list]', 'operations: [list]\n    levels: [group]')
        .replace(
          'success: The integration. }',
          'success: One., group: { summary: One, description: One. } }',
        ),
    }).toMatchInlineSnapshot(`
      api.yaml:17:63 described-level no operation for groups is described
        17 |   set: { summary: Set, description: Sets one., success: One., group: { summary: One, description: On
           |                                                               ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.

      api.yaml:28:14 described-level no operation for groups is described
        28 |     levels: [group]
           |              ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.

      integrations/beta.yaml:11:14 described-level no operation for groups is described
        11 |     levels: [group]
           |              ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.

      integrations/beta.yaml:12:19 described-level no operation for groups is described
        12 | levels: [project, group]
           |                   ^^^^^
        hint: Describe \`group\` in api.yaml, which names it in paths.
    `);
  });

  test('no integration is left for groups', () => {
    expectProblems({
      ...groups,
      ...extended(alpha, 'levels: [project]\n'),
      ...extended(beta, 'levels: [project]\n'),
    }).toMatchInlineSnapshot(`
      api.yaml:30:1 described-level no integration has operations for groups
        30 | group: { name: id, description: Number of the group., examples: [42] }
           | ^^^^^
        hint: Delete \`group\`, or let an integration have the level.
    `);
  });

  test('a setting is for groups alone, and its integration for projects alone', () => {
    expectProblems({
      ...groups,
      ...extended(beta, '    levels: [group]\nlevels: [project]\n'),
    }).toMatchInlineSnapshot(`
      integrations/beta.yaml:10:5 described-level no level has both the integration and \`tag_events\`
        10 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
    `);
  });
});
