import { describe, test } from 'vitest';
import { beta, erratumWith, expectProblems, extended, fieldWith } from '../../../support/catalog.ts';

describe('valid', () => {
  test('an erratum prints another type, flag, default and meaning', () =>
    expectProblems(
      fieldWith(
        'type: string',
        'default: fast',
        'erratum: { printed: { type: number, required: true, default: slow, description: Something else. }, evidence: seen }',
      ),
    ).toBe(''));

  test('an erratum prints what GitLab does not do', () =>
    expectProblems(erratumWith('subject: slug, printed: alfa, actual: alpha, evidence: seen')).toBe(''));

  test('the title may be printed like the slug', () =>
    expectProblems(erratumWith('subject: title, printed: alpha, actual: Alpha, evidence: seen')).toBe(''));
});

describe('invalid', () => {
  test('the printed type is that of the field', () =>
    expectProblems(
      fieldWith('type: string', 'default: fast', 'erratum: { printed: { type: string }, evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:33 erratum-differs the erratum of \`speed\` prints the same type as the field has
        18 |     erratum: { printed: { type: string }, evidence: seen }
           |                                 ^^^^^^
        hint: Delete what no longer differs.
    `));

  test('the printed list type is that of the field', () =>
    expectProblems(
      fieldWith(
        'type: string[]',
        'default: []',
        'erratum: { printed: { type: array of strings }, evidence: seen }',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:33 erratum-differs the erratum of \`speed\` prints the same type as the field has
        18 |     erratum: { printed: { type: array of strings }, evidence: seen }
           |                                 ^^^^^^^^^^^^^^^^
        hint: Delete what no longer differs.
    `));

  test('an optional field is printed as optional', () =>
    expectProblems(
      fieldWith('type: string', 'default: fast', 'erratum: { printed: { required: false }, evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:37 erratum-differs the erratum of \`speed\` prints the same required as the field has
        18 |     erratum: { printed: { required: false }, evidence: seen }
           |                                     ^^^^^
        hint: Delete what no longer differs.
    `));

  test('one of two printed keys is that of the field', () =>
    expectProblems(
      fieldWith(
        'type: string',
        'default: fast',
        'erratum: { printed: { type: number, default: fast }, evidence: seen }',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:50 erratum-differs the erratum of \`speed\` prints the same default as the field has
        18 |     erratum: { printed: { type: number, default: fast }, evidence: seen }
           |                                                  ^^^^
        hint: Delete what no longer differs.
    `));

  test('the printed meaning is that of the shared field', () =>
    expectProblems(
      extended(beta, '    erratum: { printed: { description: Reacts to tags. }, evidence: seen }\n'),
    ).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:40 erratum-differs the erratum of \`tag_events\` prints the same description as the field has
        15 |     erratum: { printed: { description: Reacts to tags. }, evidence: seen }
           |                                        ^^^^^^^^^^^^^^^
        hint: Delete what no longer differs.
    `));

  test('the page prints what GitLab does', () =>
    expectProblems(
      erratumWith('subject: title, printed: Alpha, actual: Alpha, evidence: seen'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:32 erratum-differs the erratum prints what GitLab does
        15 |   - { subject: title, printed: Alpha, actual: Alpha, evidence: seen }
           |                                ^^^^^
        hint: Delete the erratum.
    `));

  test('the printed slug is the real one', () =>
    expectProblems(
      erratumWith('subject: slug, printed: alpha, actual: alfa, evidence: seen'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:31 erratum-differs the erratum prints what GitLab does
        15 |   - { subject: slug, printed: alpha, actual: alfa, evidence: seen }
           |                               ^^^^^
        hint: Delete the erratum.
    `));
});
