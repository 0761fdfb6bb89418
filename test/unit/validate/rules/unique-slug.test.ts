import { describe, expect, test } from 'vitest';
import { beta, expectProblems, plain, problems } from '../../../support/catalog.ts';

/** Beta under another slug. */
function betaAs(slug: string): string {
  return problems({ [beta]: undefined, [`integrations/${slug}.yaml`]: plain[beta] });
}

describe('valid', () => {
  test('slugs may begin alike', () => expect(betaAs('alpha-app')).toBe(''));
});

describe('invalid', () => {
  test('two slugs differ only in dashes', () =>
    expect(betaAs('al-pha')).toMatchInlineSnapshot(`
      integrations/al-pha.yaml:1:1 unique-slug the slug \`al-pha\` differs from \`alpha\` only in dashes, so their types would have the same name
        1 | title: Beta
          | ^^^^^^^^^^^
    `));

  test('a digit has a dash before it', () =>
    expectProblems({
      [beta]: undefined,
      'integrations/x1.yaml': plain[beta],
      'integrations/x-1.yaml': plain[beta].replaceAll('Beta', 'Gamma'),
    }).toMatchInlineSnapshot(`
      integrations/x-1.yaml:1:1 unique-slug the slug \`x-1\` differs from \`x1\` only in dashes, so their types would have the same name
        1 | title: Gamma
          | ^^^^^^^^^^^^
    `));

  test('a slug takes the name of a type and differs from another one only in dashes', () => {
    const files = {
      [beta]: undefined,
      'integrations/k-nown.yaml': plain[beta],
      'integrations/known.yaml': plain[beta].replaceAll('Beta', 'Gamma'),
    };
    expect(problems(files).match(/known.yaml\S+ unique-slug .*/g)).toEqual([
      'known.yaml:1:1 unique-slug the slug `known` differs from `k-nown` only in dashes, so their types would have the same name',
      'known.yaml:1:1 unique-slug the slug `known` would get the type name of another one',
    ]);
  });

  test('of several slugs that differ only in dashes each is compared with the first', () => {
    const files = {
      'integrations/a-lpha.yaml': plain[beta].replaceAll('Beta', 'Gamma'),
      'integrations/al-pha.yaml': plain[beta].replaceAll('Beta', 'Delta'),
    };
    expect(problems(files).match(/the slug .*? only/g)).toEqual([
      'the slug `a-lpha` differs from `alpha` only',
      'the slug `al-pha` differs from `alpha` only',
    ]);
  });

  test.each(['known', 'list', 'unknown'])('a type of the description has the name already: %s', (slug) =>
    expect(betaAs(slug)).toBe(
      `integrations/${slug}.yaml:1:1 unique-slug the slug \`${slug}\` would get the type name of another one\n  1 | title: Beta\n    | ^^^^^^^^^^^\n`,
    ),
  );
});
