import { describe, expect, test } from 'vitest';
import {
  alpha,
  erratumWith,
  expectProblems,
  extended,
  problems,
  replaced,
} from '../../../support/catalog.ts';

function described(text: string): string {
  return problems(replaced(alpha, 'Posts messages to Alpha.', JSON.stringify(text)));
}

describe('valid', () => {
  test.each([
    'Posts messages.',
    'Ärgert Leute.',
    '`url` is the address.',
    '*Beta* messages.',
    '10 messages.',
    'irker posts messages.',
    'iOS posts messages.',
    'Posts messages, e.g. to rooms.',
    `${'A'.repeat(159)}.`,
  ])('%s', (text) => expect(described(text)).toBe(''));

  test('a note may have several sentences, a default and a version', () =>
    expectProblems(extended(alpha, 'notes:\n  - The default is blank. It came with GitLab 17.0.\n')).toBe(
      '',
    ));

  test('a printed text may have any style', () =>
    expectProblems(erratumWith('subject: title, printed: alfa, actual: alpha, evidence: seen')).toBe(''));
});

describe('invalid', () => {
  test('a description begins with a small letter', () =>
    expect(described('posts messages.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the sentence does not begin with a capital letter
        2 | description: "posts messages."
          |              ^^^^^^^^^^^^^^^^^
        hint: Begin with \`P\`.
    `));

  test('a description begins with a character that has no capital form', () =>
    expect(described('(Posts messages.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the sentence does not begin with a capital letter
        2 | description: "(Posts messages."
          |              ^^^^^^^^^^^^^^^^^^
    `));

  test('a description begins with a known name as part of a longer word', () =>
    expect(described('irkers post messages.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the sentence does not begin with a capital letter
        2 | description: "irkers post messages."
          |              ^^^^^^^^^^^^^^^^^^^^^^^
        hint: Begin with \`I\`.
    `));

  test('a description has no period', () =>
    expect(described('Posts messages')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the sentence does not end with a period
        2 | description: "Posts messages"
          |              ^^^^^^^^^^^^^^^^
        hint: End it with \`.\`.
    `));

  test('a description is empty', () =>
    expect(described('')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the sentence is empty
        2 | description: ""
          |              ^^
    `));

  test('a description ends with white space', () =>
    expect(described('Posts messages. ')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the sentence begins or ends with whitespace
        2 | description: "Posts messages. "
          |              ^^^^^^^^^^^^^^^^^^
    `));

  test('a description has two lines', () =>
    expect(described('Posts\nmessages.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the description has more than one line
        2 | description: "Posts\\nmessages."
          |              ^^^^^^^^^^^^^^^^^^
        hint: Put further facts under \`notes\`.
    `));

  test('a description has two sentences', () =>
    expect(described('Posts messages. Edits them.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the description has more than one sentence
        2 | description: "Posts messages. Edits them."
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Put further facts under \`notes\`.
    `));

  test('a description is too long', () =>
    expect(described(`${'A'.repeat(160)}.`)).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the description has 161 characters, more than 160
        2 | description: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Put further facts under \`notes\`.
    `));

  test('a description names the default', () =>
    expect(described('Posts messages by default.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the description names the default
        2 | description: "Posts messages by default."
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: There is a key for it: \`default\`.
    `));

  test('a description names a version', () =>
    expect(described('Posts messages since 17.0.')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:2:14 sentence-style the description names a version
        2 | description: "Posts messages since 17.0."
          |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: There are keys for it: \`since\`, \`until\`, \`generallyAvailable\`.
    `));

  test('the description of a shared field begins with a small letter', () =>
    expectProblems(replaced('fields.yaml', 'Reacts to tags.', 'reacts to tags.')).toMatchInlineSnapshot(`
      fields.yaml:7:16 sentence-style the sentence does not begin with a capital letter
        7 |   description: reacts to tags.
          |                ^^^^^^^^^^^^^^^
        hint: Begin with \`R\`.
    `));

  test('the description of a set has no period', () =>
    expectProblems(
      replaced('field-sets.yaml', 'What triggers it.', 'What triggers it'),
    ).toMatchInlineSnapshot(`
      field-sets.yaml:2:16 sentence-style the sentence does not end with a period
        2 |   description: What triggers it
          |                ^^^^^^^^^^^^^^^^
        hint: End it with \`.\`.
    `));

  test('the description of a property of every response begins with a small letter', () =>
    expectProblems(
      replaced('api.yaml', 'Number of the integration.', 'number of the integration.'),
    ).toMatchInlineSnapshot(`
      api.yaml:43:37 sentence-style the sentence does not begin with a capital letter
        43 |   id: { type: integer, description: number of the integration., example: 75 }
           |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Begin with \`N\`.
    `));

  test('a note has no period', () =>
    expectProblems(extended(alpha, 'notes:\n  - Fine.\n  - Messages are short\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:5 sentence-style the sentence does not end with a period
        16 |   - Messages are short
           |     ^^^^^^^^^^^^^^^^^^
        hint: End it with \`.\`.
    `));

  test('the effect of an erratum begins with a small letter', () =>
    expectProblems(
      erratumWith('subject: title, printed: alfa, actual: alpha, evidence: seen, effect: none.'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:77 sentence-style the sentence does not begin with a capital letter
        15 |   - { subject: title, printed: alfa, actual: alpha, evidence: seen, effect: none. }
           |                                                                             ^^^^^
        hint: Begin with \`N\`.
    `));

  test('the reason of a deprecation begins with a small letter', () => {
    const field =
      '  - { name: speed, type: string, description: Speed of the messages., default: fast, deprecated: use another one. }\n';
    expectProblems(extended(alpha, field)).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:98 sentence-style the sentence does not begin with a capital letter
        14 | : fast, deprecated: use another one. }
           |                     ^^^^^^^^^^^^^^^^
        hint: Begin with \`U\`.
    `);
  });

  test('has every fault there is', () => {
    const text = ` posts messages\nby default. Since 17.0${' again'.repeat(30)}`;
    expect(described(text).match(/(?<=sentence-style ).*|(?<=hint: ).*/g)).toMatchInlineSnapshot(`
      [
        the description has 217 characters, more than 160,
        Put further facts under \`notes\`.,
        the description has more than one line,
        Put further facts under \`notes\`.,
        the description has more than one sentence,
        Put further facts under \`notes\`.,
        the description names a version,
        There are keys for it: \`since\`, \`until\`, \`generallyAvailable\`.,
        the description names the default,
        There is a key for it: \`default\`.,
        the sentence begins or ends with whitespace,
        the sentence does not begin with a capital letter,
        Begin with \`P\`.,
        the sentence does not end with a period,
        End it with \`.\`.,
      ]
    `);
  });
});
