import { describe, test } from 'vitest';
import { alpha, beta, expectProblems, extended, fieldWith, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test('a secret has a placeholder', () =>
    expectProblems(fieldWith('type: string', 'secret: true', 'example: <token>')).toBe(''));

  test('a placeholder stands within an address', () =>
    expectProblems(
      fieldWith('type: string', 'credential: true', 'example: https://example.com/your-token'),
    ).toBe(''));

  test('an example request clears a secret', () =>
    expectProblems(
      extended(
        alpha,
        "  - { name: speed, type: string, description: Speed of the messages., secret: true, example: <token> }\nexamples:\n  short: { summary: Short, settings: { webhook: a, speed: '' } }\n",
      ),
    ).toBe(''));

  test('a secret that an example leaves out has the name of a method of every object', () =>
    expectProblems(
      extended(
        alpha,
        '  - { name: constructor, type: string, description: Speed of the messages., secret: true, example: <token> }\nexamples:\n  short: { summary: Short, settings: { webhook: a } }\n',
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('the example of a secret looks real', () =>
    expectProblems(fieldWith('type: string', 'secret: true', 'example: glpat-1234')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:14 secret-example the example of the secret \`speed\` looks real
        18 |     example: glpat-1234
           |              ^^^^^^^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));

  test('the example of a credential looks real', () =>
    expectProblems(
      fieldWith('type: string', 'credential: true', 'example: https://example.com/1234'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:14 secret-example the example of the secret \`speed\` looks real
        18 |     example: https://example.com/1234
           |              ^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));

  test('the example of a secret number looks real', () =>
    expectProblems(fieldWith('type: integer', 'credential: true', 'example: 1234')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:14 secret-example the example of the secret \`speed\` looks real
        18 |     example: 1234
           |              ^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));

  test('the example of a shared secret looks real', () =>
    expectProblems(
      replaced(
        'fields.yaml',
        '  type: boolean\n  description: Reacts to tags.\n  default: true\n',
        '  type: string\n  description: Reacts to tags.\n  secret: true\n  example: glpat-1234\n',
      ),
    ).toMatchInlineSnapshot(`
      fields.yaml:9:12 secret-example the example of the secret \`tag_events\` looks real
        9 |   example: glpat-1234
          |            ^^^^^^^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));

  test('the example of a shared credential looks real', () =>
    expectProblems(
      replaced(
        'fields.yaml',
        '  description: Reacts to tags.\n',
        '  description: Reacts to tags.\n  credential: true\n  example: true\n',
      ),
    ).toMatchInlineSnapshot(`
      fields.yaml:9:12 secret-example the example of the secret \`tag_events\` looks real
        9 |   example: true
          |            ^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));

  test('an overridden example of a shared secret looks real', () =>
    expectProblems({
      ...replaced(
        'fields.yaml',
        '  type: boolean\n  description: Reacts to tags.\n  default: true\n',
        '  type: string\n  description: Reacts to tags.\n  secret: true\n  example: <token>\n',
      ),
      ...extended(beta, '    example: glpat-1234\n'),
    }).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:14 secret-example the example of the secret \`tag_events\` looks real
        15 |     example: glpat-1234
           |              ^^^^^^^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));

  test.each(['secret', 'credential'])(
    'an entry makes a %s of a shared field whose example looks real',
    (key) =>
      expectProblems({
        ...replaced(
          'fields.yaml',
          '  type: boolean\n  description: Reacts to tags.\n  default: true\n',
          '  type: string\n  description: Reacts to tags.\n  example: glpat-1234\n',
        ),
        ...extended(beta, `    ${key}: true\n`),
      }).toContain(
        'integrations/beta.yaml:14:5 secret-example the example of the secret `tag_events` looks real',
      ),
  );

  test('a secret looks real in an example request', () =>
    expectProblems(
      extended(
        alpha,
        '  - { name: speed, type: string, description: Speed of the messages., secret: true, example: <token> }\nexamples:\n  short: { summary: Short, settings: { webhook: a, speed: glpat-1234 } }\n',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:59 secret-example the secret \`speed\` looks real
        16 |   short: { summary: Short, settings: { webhook: a, speed: glpat-1234 } }
           |                                                           ^^^^^^^^^^
        hint: Write a placeholder: \`<token>\`, or \`your-token\` where the pattern forbids \`<\`.
    `));
});
