import { describe, test } from 'vitest';
import { beta, expectProblems, extended, fieldWith, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('the replacement is a setting of the integration', () =>
    expectProblems(fieldWith('type: string', 'ignored: { replacement: webhook, evidence: seen }')).toBe(''));

  test('the replacement comes from a set', () =>
    expectProblems(fieldWith('type: string', 'ignored: { replacement: tag_events, evidence: seen }')).toBe(
      '',
    ));

  test('nothing replaces an ignored setting', () =>
    expectProblems(fieldWith('type: string', 'ignored: { evidence: seen }')).toBe(''));
});

describe('invalid', () => {
  test('the replacement is misspelt', () =>
    expectProblems(
      fieldWith('type: string', 'ignored: { replacement: webhok, evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:29 known-replacement \`speed\` is to be replaced by \`webhok\`, which this integration does not have
        17 |     ignored: { replacement: webhok, evidence: seen }
           |                             ^^^^^^
        hint: Did you mean \`webhook\`?
    `));

  test('a setting replaces itself', () =>
    expectProblems(
      fieldWith('type: string', 'ignored: { replacement: speed, evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:29 known-replacement \`speed\` is to be replaced by \`speed\`, which this integration does not have
        17 |     ignored: { replacement: speed, evidence: seen }
           |                             ^^^^^
        hint: Known: \`webhook\`, \`push_events\`, \`tag_events\`.
    `));

  test('an entry says what replaces a shared field, and misspells it', () => {
    const lines = '    ignored: { replacement: push_event, evidence: seen }\n';
    expectProblems(extended(beta, lines)).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:29 known-replacement \`tag_events\` is to be replaced by \`push_event\`, which this integration does not have
        15 |     ignored: { replacement: push_event, evidence: seen }
           |                             ^^^^^^^^^^
        hint: Did you mean \`push_events\`?
    `);
  });

  test('one user of a shared field lacks the replacement', () =>
    expectProblems(
      replaced(
        'fields.yaml',
        'tag_events:\n',
        'tag_events:\n  ignored: { replacement: webhook, evidence: seen }\n',
      ),
    ).toMatchInlineSnapshot(`
      integrations/beta.yaml:14:5 known-replacement \`tag_events\` is to be replaced by \`webhook\`, which this integration does not have
        14 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
        hint: Known: \`push_events\`.
    `));
});
