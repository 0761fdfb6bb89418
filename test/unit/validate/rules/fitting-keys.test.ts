import { describe, test } from 'vitest';
import { beta, expectProblems, extended, fieldWith, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test.each([
    [
      'type: string',
      'acceptsAlso: integer',
      'pattern: ^a',
      'minLength: 1',
      'maxLength: 9',
      'returnedType: integer',
      'example: a',
    ],
    ['type: string[]', 'maxItems: 1', 'example: [a]'],
    ['type: boolean', 'refusesNull: 400'],
    ['type: string', 'returnedType: boolean', 'refusesNull: 500', 'example: a'],
    ['type: integer', 'knownValues: [1, 2]', 'enforced: true'],
  ])('the keys suit the type: %s', (...keys) => expectProblems(fieldWith(...keys)).toBe(''));
});

describe('invalid', () => {
  test.each([
    ['acceptsAlso', 'acceptsAlso: integer', 'the type string'],
    ['refusesNull', 'refusesNull: 400', 'a setting that is a boolean in responses'],
    ['savedAs', 'savedAs: true', 'the type boolean'],
    ['format', 'format: url', 'the type string'],
    ['pattern', 'pattern: ^1', 'the type string'],
    ['minLength', 'minLength: 1', 'the type string'],
    ['maxLength', 'maxLength: 9', 'the type string'],
    ['maxItems', 'maxItems: 9', 'the type string[]'],
    ['enforced', 'enforced: true', 'the key `knownValues`'],
    ['returnedType', 'returnedType: integer', 'another `type`'],
  ])('`%s` does not suit the field', (key, line, what) =>
    expectProblems(fieldWith('type: integer', line, 'example: 1')).toBe(
      `integrations/alpha.yaml:17:5 fitting-keys \`${key}\` of \`speed\` needs ${what}\n  17 |     ${line}\n     |     ${'^'.repeat(key.length)}\n`,
    ),
  );

  test('an ignored setting is required', () =>
    expectProblems(
      fieldWith('type: string', 'required: true', 'ignored: { evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:5 fitting-keys \`required\` of \`speed\` needs a setting that is not ignored
        17 |     required: true
           |     ^^^^^^^^
    `));

  test('a setting of one level is required', () =>
    expectProblems(fieldWith('type: boolean', 'required: true', 'levels: [project]')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:5 fitting-keys \`levels\` of \`speed\` needs an optional setting, since the schema is that of both levels
        18 |     levels: [project]
           |     ^^^^^^
    `));

  test('the shared field is of another type', () =>
    expectProblems(extended('fields.yaml', '  maxItems: 1\n')).toMatchInlineSnapshot(`
      fields.yaml:9:3 fitting-keys \`maxItems\` of \`tag_events\` needs the type string[]
        9 |   maxItems: 1
          |   ^^^^^^^^
    `));

  test('an entry changes the type of a shared field, whose other keys then do not suit it', () => {
    const shared = replaced(
      'fields.yaml',
      '  type: boolean\n  description: Reacts to tags.\n  default: true\n',
      '  type: string\n  description: Reacts to tags.\n  maxLength: 9\n  example: a\n',
    );
    expectProblems({
      ...shared,
      ...extended(beta, '    type: integer\n    example: 1\n'),
    }).toMatchInlineSnapshot(`
      integrations/beta.yaml:14:5 fitting-keys \`maxLength\` of the shared field \`tag_events\` needs the type string
        14 |   - use: tag_events
           |     ^^^^^^^^^^^^^^^
    `);
  });
});
