import { describe, test } from 'vitest';
import { beta, expectProblems, extended } from '../../../support/catalog.ts';

describe('valid', () => {
  test('an override differs from the shared field', () =>
    expectProblems(extended(beta, '    default: false\n')).toBe(''));

  test('an override adds a key', () => expectProblems(extended(beta, "    since: '17.0'\n")).toBe(''));
});

describe('invalid', () => {
  test('an override is what the shared field says', () =>
    expectProblems(extended(beta, '    description: Reacts to tags.\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 override-repeats-shared repeats \`description\` of the shared field \`tag_events\`
        15 |     description: Reacts to tags.
           |     ^^^^^^^^^^^
        hint: Delete the line.
    `));

  test('two of three overrides are what the shared field says', () =>
    expectProblems(
      extended(beta, '    description: Reacts to tags.\n    group: triggers\n    default: true\n'),
    ).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 override-repeats-shared repeats \`description\` of the shared field \`tag_events\`
        15 |     description: Reacts to tags.
           |     ^^^^^^^^^^^
        hint: Delete the line.

      integrations/beta.yaml:17:5 override-repeats-shared repeats \`default\` of the shared field \`tag_events\`
        17 |     default: true
           |     ^^^^^^^
        hint: Delete the line.
    `));
});
