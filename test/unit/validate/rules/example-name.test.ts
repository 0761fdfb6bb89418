import { describe, expect, test } from 'vitest';
import { alpha, extended, problems } from '../../../support/catalog.ts';

/** Alpha with one example of that name. */
function exampleNamed(name: string): string {
  return problems(extended(alpha, `examples:\n  ${name}: { summary: Short, settings: { webhook: a } }\n`));
}

describe('valid', () => {
  test('the name begins with that of a computed example', () =>
    expect(exampleNamed('minimal-again')).toBe(''));
});

describe('invalid', () => {
  test('the example has the name of the smallest one', () =>
    expect(exampleNamed('minimal')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:3 example-name the example \`minimal\` is generated
        15 |   minimal: { summary: Short, settings: { webhook: a } }
           |   ^^^^^^^
        hint: Give it a name that says what it shows, or delete it.
    `));

  test('the example has the name of the largest one', () =>
    expect(exampleNamed('full')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:3 example-name the example \`full\` is generated
        15 |   full: { summary: Short, settings: { webhook: a } }
           |   ^^^^
        hint: Give it a name that says what it shows, or delete it.
    `));
});
