import { describe, test } from 'vitest';
import {
  alpha,
  beta,
  conditionWith,
  exampleWith,
  expectProblems,
  extended,
  fieldWith,
  replaced,
} from '../../../support/catalog.ts';

describe('valid', () => {
  test('an example has the type of its field', () =>
    expectProblems(fieldWith('type: integer', 'example: 5')).toBe(''));

  test('a flag needs no example', () => expectProblems(fieldWith('type: boolean')).toBe(''));

  test('an ignored setting needs no example', () =>
    expectProblems(fieldWith('type: string', 'ignored: { evidence: seen }')).toBe(''));

  test('a default of null stands for none', () =>
    expectProblems(fieldWith('type: boolean', 'default: null')).toBe(''));

  test('the generated examples meet a condition', () =>
    expectProblems(
      conditionWith('when: { field: webhook, matches: ^https }', 'expect: { push_events: false }'),
    ).toBe(''));

  test('an example request meets a condition', () =>
    expectProblems(
      extended(
        alpha,
        'conditions:\n  - description: A webhook needs pushes.\n    when: { field: webhook, is: a }\n    require: [push_events]\nexamples:\n  short: { summary: Short, settings: { webhook: a, push_events: false } }\n',
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('the example has the wrong type', () =>
    expectProblems(fieldWith('type: integer', 'example: fast')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 valid-example the example of \`speed\` must be of the type integer
        17 |     example: fast
           |              ^^^^
    `));

  test('the default has the wrong type', () =>
    expectProblems(fieldWith('type: integer', 'default: fast', 'example: 5')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:14 valid-example the default of \`speed\` must be of the type integer
        17 |     default: fast
           |              ^^^^
    `));

  test('the example is not one of the enforced values', () =>
    expectProblems(
      fieldWith('type: string', 'knownValues: [fast, slow]', 'enforced: true', 'example: medium'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:19:14 valid-example the example of \`speed\` must be one of fast, slow
        19 |     example: medium
           |              ^^^^^^
    `));

  test('the example of a shared field has the wrong type', () =>
    expectProblems(
      replaced(
        'fields.yaml',
        '  description: Reacts to tags.\n',
        '  description: Reacts to tags.\n  example: all\n',
      ),
    ).toMatchInlineSnapshot(`
      fields.yaml:8:12 valid-example the example of \`tag_events\` must be of the type boolean
        8 |   example: all
          |            ^^^
    `));

  test('a known value has the wrong type', () =>
    expectProblems(fieldWith('type: string', "knownValues: ['1', 2]")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:24 valid-example the known value 2 of \`speed\` must be of the type string
        17 |     knownValues: ['1', 2]
           |                        ^
    `));

  test('the shared example does not suit what an entry overrides', () => {
    const text = 'speed: { type: string, description: Speed of the messages., example: fast }\n';
    expectProblems({
      ...extended('fields.yaml', text),
      ...extended(alpha, '  - use: speed\n'),
      ...extended(beta, '  - use: speed\n    maxLength: 3\n'),
    }).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 valid-example the shared example of \`speed\` must have at most 3 characters here
        15 |   - use: speed
           |     ^^^^^^^^^^
        hint: Add \`example:\` with a value that fits.
    `);
  });

  test('the shared default and known values do not suit the type that an entry overrides', () => {
    const text =
      'speed: { type: string, description: Speed of the messages., default: slow, knownValues: [slow] }\n';
    expectProblems({
      ...extended('fields.yaml', text),
      ...extended(alpha, '  - use: speed\n'),
      ...extended(beta, '  - use: speed\n    type: integer\n    example: 1\n'),
    }).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 valid-example the shared default of \`speed\` must be of the type integer here
        15 |   - use: speed
           |     ^^^^^^^^^^
        hint: Add \`default:\` with a value that fits.

      integrations/beta.yaml:15:5 valid-example the shared known value "slow" of \`speed\` must be of the type integer here
        15 |   - use: speed
           |     ^^^^^^^^^^
        hint: Add \`knownValues:\` with a value that fits.
    `);
  });

  test('an overridden default has the wrong type', () =>
    expectProblems(extended(beta, '    default: all\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:14 valid-example the default of \`tag_events\` must be of the type boolean
        15 |     default: all
           |              ^^^
    `));

  test('a text has no example', () =>
    expectProblems(fieldWith('type: string')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:5 valid-example \`speed\` has neither an example nor a default
        14 |   - name: speed
           |     ^^^^^^^^^^^
        hint: Add \`example:\` with a value that GitLab would accept.
    `));

  test('an example request has an unknown setting', () =>
    expectProblems(exampleWith('{ webhook: a, webhok: b }')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:60 valid-example the example \`short\` does not hold: \`webhok\` is not a setting of this integration
        15 |   short: { summary: Short, settings: { webhook: a, webhok: b } }
           |                                                            ^
    `));

  test('an example request lacks a required setting', () =>
    expectProblems(exampleWith('{ push_events: true }')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:28 valid-example the example \`short\` does not hold: \`webhook\` is required
        15 |   short: { summary: Short, settings: { push_events: true } }
           |                            ^^^^^^^^
    `));

  test('an example request does not meet a condition', () =>
    expectProblems(
      extended(
        alpha,
        'conditions:\n  - description: A webhook needs pushes.\n    when: { field: webhook, is: a }\n    require: [push_events]\nexamples:\n  short: { summary: Short, settings: { webhook: a } }\n',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:19:28 valid-example the example \`short\` does not hold: \`push_events\` is required: A webhook needs pushes.
        19 |   short: { summary: Short, settings: { webhook: a } }
           |                            ^^^^^^^^
    `));

  test('no computed example can meet two conditions', () =>
    expectProblems(
      extended(
        alpha,
        'conditions:\n  - description: Pushes are needed.\n    when: { field: webhook, blank: false }\n    expect: { push_events: true }\n  - description: Pushes are forbidden.\n    when: { field: webhook, blank: false }\n    expect: { push_events: false }\n',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:7:1 valid-example the generated example \`full\` does not hold: \`push_events\` must be true: Pushes are needed.
        7 | fields:
          | ^^^^^^
        hint: Change the example of \`push_events\`, or the condition.

      integrations/alpha.yaml:7:1 valid-example the generated example \`minimal\` does not hold: \`push_events\` must be true: Pushes are needed.
        7 | fields:
          | ^^^^^^
        hint: Change the example of \`push_events\`, or the condition.
    `));
});
