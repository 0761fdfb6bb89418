import { describe, test } from 'vitest';
import { expectProblems, gammaWith, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('an integration uses a shared field', () =>
    expectProblems(gammaWith('  - use: push_events\n')).toBe(''));
});

describe('invalid', () => {
  test('the used field is misspelt', () =>
    expectProblems(gammaWith('  - use: push_event\n')).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:10 known-shared-field \`push_event\` is not a field of fields.yaml
        12 |   - use: push_event
           |          ^^^^^^^^^^
        hint: Did you mean \`push_events\`?
    `));

  test('the used field is like no other', () =>
    expectProblems(gammaWith('  - use: refrigeration\n')).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:10 known-shared-field \`refrigeration\` is not a field of fields.yaml
        12 |   - use: refrigeration
           |          ^^^^^^^^^^^^^
        hint: Known: \`push_events\`, \`tag_events\`.
    `));

  test('a member of a set is misspelt', () =>
    expectProblems(
      replaced('field-sets.yaml', 'tag_events]', 'tag_events, tag_evnets]'),
    ).toMatchInlineSnapshot(`
      field-sets.yaml:3:37 known-shared-field \`tag_evnets\` is not a field of fields.yaml
        3 |   fields: [push_events, tag_events, tag_evnets]
          |                                     ^^^^^^^^^^
        hint: Did you mean \`tag_events\`?
    `));
});
