import { describe, expect, test } from 'vitest';
import { beta, expectProblems, extended, fieldWith, plain, problems } from '../../../support/catalog.ts';

describe('valid', () => {
  test('a pattern that needs a visible character', () =>
    expectProblems(
      fieldWith('type: string', 'required: true', String.raw`pattern: '^\s*\S'`, 'example: a'),
    ).toBe(''));
  test('white space for a setting that may be left out', () =>
    expectProblems(fieldWith('type: string', String.raw`pattern: '^\s*$|^a$'`, 'example: a')).toBe(''));
});

describe('invalid', () => {
  test.each(['^[^,]*$', '^.+$', '\\n', '^\\s*$|a'])('%s accepts white space', (pattern) => {
    const changes = fieldWith('type: string', 'required: true', `pattern: '${pattern}'`, 'example: "a\\n"');
    expect(problems(changes)).toContain('the pattern of the required `speed` accepts white space');
  });

  test('the pattern of a shared field, where it is required', () => {
    const changes = {
      ...extended(
        'fields.yaml',
        "speed: { type: string, description: Speed of it., pattern: '^.*$', example: a }\n",
      ),
      ...extended(beta, '  - { use: speed, required: true }\n'),
      'integrations/alpha.yaml': `${plain['integrations/alpha.yaml']}  - use: speed\n`,
    };
    expectProblems(changes).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 required-pattern the pattern of the required \`speed\` accepts white space
        15 |   - { use: speed, required: true }
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Begin or end it with a part that needs a visible character, such as \`\\S\`.
    `);
  });
});
