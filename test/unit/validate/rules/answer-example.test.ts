import { describe, expect, test } from 'vitest';
import { expectProblems, extended, problems, replaced } from '../../../support/catalog.ts';

/** The last response with an example. */
function exampleWith(keys: string): string {
  return problems(extended('api.yaml', `    examples:\n      later: { summary: Later, ${keys} }\n`));
}

describe('valid', () => {
  test.each([
    'shape: text, body: Retry later',
    'shape: parameter, body: { error: room is missing }',
    'shape: parameter, body: { error: room is missing, scope: [api] }',
    'shape: server, body: { message: 404 Not Found, more: [1] }',
    'shape: token, body: { error: invalid_token, error_description: Token was revoked. }',
    'shape: limit, body: { message: { error: Try again later. } }',
    'shape: text, body: Later }\n      now: { summary: Now, shape: server, body: { message: a }',
  ])('the body has the shape: %s', (keys) => expect(exampleWith(keys)).toBe(''));

  test('a time has an offset', () =>
    expectProblems(
      replaced(
        'api.yaml',
        'type: integer, description: Number of the integration., example: 75',
        "type: string, format: date-time, description: Time., example: '2026-01-20T11:20:25+01:00'",
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test.each([
    ['shape: text, body: { error: a }', 'must be a string'],
    ['shape: parameter, body: { message: a }', 'must have a string under `error`'],
    ['shape: server, body: null', 'must have a string under `message`'],
    ['shape: limit, body: { message: a }', 'must have a string under `error` in `message`'],
    ['shape: limit, body: null', 'must have a string under `error` in `message`'],
    ['shape: token, body: { error: a }', 'must have a string under `error_description`'],
    ['shape: token, body: a', 'must have a string under `error` and `error_description`'],
    [
      'shape: token, body: { error: a, error_description: A., scope: [api] }',
      'must have a string under `scope`',
    ],
  ])('the body has another shape: %s', (keys, problem) =>
    expect(exampleWith(keys).split('\n')[0]).toMatch(
      new RegExp(`^api\\.yaml:83:\\d+ answer-example the body of the example \`later\` ${problem}$`),
    ),
  );

  test('a property of the entity is of another type', () =>
    expectProblems(
      replaced('api.yaml', 'integration., example: 75', "integration., example: '75'"),
    ).toMatchInlineSnapshot(`
      api.yaml:43:74 answer-example the example of \`id\` must be of the type integer
        43 |   id: { type: integer, description: Number of the integration., example: '75' }
           |                                                                          ^^^^
    `));

  test('a time is a date', () =>
    expectProblems(
      replaced(
        'api.yaml',
        'type: integer, description: Number of the integration., example: 75',
        'type: string, format: date-time, description: Time., example: 2026-01-20',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:43:71 answer-example the example of \`id\` must be a time such as \`2026-01-20T11:20:25.297Z\`
        43 |   id: { type: string, format: date-time, description: Time., example: 2026-01-20 }
           |                                                                       ^^^^^^^^^^
    `));

  test('a header is of another type', () =>
    expectProblems(replaced('api.yaml', 'example: 30', 'example: soon')).toMatchInlineSnapshot(`
      api.yaml:48:73 answer-example the example of \`Retry-After\` must be of the type integer
        48 |   Retry-After: { type: integer, description: Seconds to wait., example: soon }
           |                                                                         ^^^^
    `));
});
