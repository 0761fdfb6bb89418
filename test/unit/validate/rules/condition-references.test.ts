import { describe, test } from 'vitest';
import { conditionWith, expectProblems, gammaWith } from '../../../support/catalog.ts';

describe('valid', () => {
  test('a condition may name every field of its integration', () =>
    expectProblems(
      conditionWith(
        'when: { field: webhook, is: none }',
        'require: [tag_events]',
        'expect: { push_events: true }',
      ),
    ).toBe(''));

  test('a condition may test whether a text is blank', () =>
    expectProblems(conditionWith('when: { field: webhook, blank: true }', 'require: [push_events]')).toBe(
      '',
    ));
});

describe('invalid', () => {
  test('the tested field is misspelt', () =>
    expectProblems(
      conditionWith('when: { field: webhok, is: none }', 'require: [push_events]'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:20 condition-references the condition names \`webhok\`, which is not a field of this integration
        16 |     when: { field: webhok, is: none }
           |                    ^^^^^^
        hint: Did you mean \`webhook\`?
    `));

  test('the tested field is one of another integration', () =>
    expectProblems({
      ...gammaWith('  - { name: room, type: string, description: Room for the messages., example: a }\n'),
      ...conditionWith('when: { field: room, is: none }', 'require: [push_events]'),
    }).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:20 condition-references the condition names \`room\`, which is not a field of this integration
        16 |     when: { field: room, is: none }
           |                    ^^^^
        hint: Known: \`webhook\`, \`push_events\`, \`tag_events\`.
    `));

  test('a required field is misspelt', () =>
    expectProblems(
      conditionWith('when: { field: webhook, is: none }', 'require: [push_events, tag_evnts]'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:28 condition-references the condition names \`tag_evnts\`, which is not a field of this integration
        17 |     require: [push_events, tag_evnts]
           |                            ^^^^^^^^^
        hint: Did you mean \`tag_events\`?
    `));

  test('an expected field is misspelt', () =>
    expectProblems(
      conditionWith('when: { field: webhook, is: none }', 'expect: { push_event: true }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:15 condition-references the condition names \`push_event\`, which is not a field of this integration
        17 |     expect: { push_event: true }
           |               ^^^^^^^^^^
        hint: Did you mean \`push_events\`?
    `));

  test('the tested field can never have the value', () =>
    expectProblems(
      conditionWith("when: { field: push_events, is: 'yes' }", 'require: [tag_events]'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:37 condition-references \`push_events\` can never be "yes": it must be of the type boolean
        16 |     when: { field: push_events, is: 'yes' }
           |                                     ^^^^^
    `));

  test('the tested field always differs from the value', () =>
    expectProblems(
      conditionWith('when: { field: webhook, isNot: 5 }', 'require: [tag_events]'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:36 condition-references \`webhook\` can never be 5: it must be of the type string
        16 |     when: { field: webhook, isNot: 5 }
           |                                    ^
    `));

  test('the expected field can never have the value', () =>
    expectProblems(
      conditionWith('when: { field: webhook, is: none }', 'expect: { push_events: 1 }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:28 condition-references \`push_events\` can never be 1: it must be of the type boolean
        17 |     expect: { push_events: 1 }
           |                            ^
    `));
});
