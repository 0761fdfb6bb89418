import { describe, test } from 'vitest';
import { alpha, beta, expectProblems, extended } from '../../../support/catalog.ts';

describe('valid', () => {
  test('two integrations have fields of one name', () => expectProblems().toBe(''));
});

describe('invalid', () => {
  test('two own fields have one name', () =>
    expectProblems(
      extended(alpha, '  - { name: webhook, type: string, description: Another address., default: a }\n'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:5 unique-field-names has a second field \`webhook\`
        14 |   - { name: webhook, type: string, description: Another address., default: a }
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: The first one comes from entry 1 of \`fields\`; keep one of them.
    `));

  test('a set brings fields that are there already', () =>
    expectProblems(extended(beta, '  - set: events\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 unique-field-names has a second field \`push_events\`
        15 |   - set: events
           |     ^^^^^^^^^^^
        hint: The first one comes from entry 1 of \`fields\`; keep one of them.

      integrations/beta.yaml:15:5 unique-field-names has a second field \`tag_events\`
        15 |   - set: events
           |     ^^^^^^^^^^^
        hint: The first one comes from entry 2 of \`fields\`; keep one of them.
    `));

  test('a field is used twice', () =>
    expectProblems(extended(beta, '  - use: tag_events\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 unique-field-names has a second field \`tag_events\`
        15 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
        hint: The first one comes from entry 2 of \`fields\`; keep one of them.
    `));
});
