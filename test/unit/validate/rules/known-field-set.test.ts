import { describe, test } from 'vitest';
import { alpha, expectProblems, extended, gammaWith, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('somebody takes the set', () => expectProblems().toBe(''));

  test('two integrations take the set', () => expectProblems(gammaWith('  - set: events\n')).toBe(''));
});

describe('invalid', () => {
  test('the set is misspelt', () =>
    expectProblems(gammaWith('  - set: event\n')).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:10 known-field-set \`event\` is not a set of field-sets.yaml
        12 |   - set: event
           |          ^^^^^
        hint: Did you mean \`events\`?
    `));

  test('the set is like no other', () =>
    expectProblems(gammaWith('  - set: refrigeration\n')).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:10 known-field-set \`refrigeration\` is not a set of field-sets.yaml
        12 |   - set: refrigeration
           |          ^^^^^^^^^^^^^
        hint: Known: \`events\`.
    `));

  test('there are no sets', () => {
    const noSets = {
      'field-sets.yaml': '{}',
      ...replaced(alpha, '- set: events', '- use: push_events\n  - use: tag_events'),
    };
    expectProblems({ ...noSets, ...gammaWith('  - set: events\n') }).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:10 known-field-set \`events\` is not a set of field-sets.yaml
        12 |   - set: events
           |          ^^^^^^
        hint: Add it to field-sets.yaml.
    `);
  });

  test('nobody takes the set', () =>
    expectProblems(
      extended(
        'field-sets.yaml',
        'pushes:\n  description: What triggers it first.\n  fields: [tag_events, push_events]\n',
      ),
    ).toMatchInlineSnapshot(`
      field-sets.yaml:4:1 known-field-set the set \`pushes\` is not used
        4 | pushes:
          | ^^^^^^
        hint: Delete it.
    `));
});
