import { describe, test } from 'vitest';
import { expectProblems, gammaWith } from '../../../support/catalog.ts';

describe('valid', () => {
  test('an integration takes a set', () => expectProblems(gammaWith('  - set: events\n')).toBe(''));

  test('an integration takes a part of a set', () =>
    expectProblems(gammaWith('  - use: push_events\n')).toBe(''));

  test('an integration changes a field of a set', () =>
    expectProblems(gammaWith('  - use: push_events\n    default: false\n  - use: tag_events\n')).toBe(''));
});

describe('invalid', () => {
  test('an integration lists every field of a set', () =>
    expectProblems(gammaWith('  - use: tag_events\n  - use: push_events\n')).toMatchInlineSnapshot(`
      integrations/gamma.yaml:12:5 set-listed-by-hand lists every field of the set \`events\` by hand
        12 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
        hint: Write \`- set: events\` instead of push_events, tag_events.
    `));
});
