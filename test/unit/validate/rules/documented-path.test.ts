import { describe, expect, test } from 'vitest';
import { erratumWith, expectProblems, problems } from '../../../support/catalog.ts';

describe('valid', () => {
  test('the page prints another slug', () =>
    expectProblems(erratumWith('subject: slug, printed: Al_pha.1, actual: alpha, evidence: seen')).toBe(''));

  test('the page prints another path', () =>
    expectProblems(
      erratumWith(
        "subject: getPath, printed: '/projects/:id/services/alpha', actual: '/projects/:id/integrations/alpha', evidence: seen",
      ),
    ).toBe(''));

  test('the pages of both levels print a path, and the same one as another integration', () =>
    expectProblems(
      erratumWith(
        [
          'subject: slug, page: group, printed: beta, actual: alpha, evidence: seen',
          "subject: getPath, page: group, printed: '/groups/:id/integrations/beta', actual: other, evidence: seen",
          "subject: getPath, printed: '/projects/:id/integrations/a', actual: other, evidence: seen",
        ].join(' }\n  - { '),
      ),
    ).toBe(''));
});

describe('invalid', () => {
  test('the slug is a path', () =>
    expectProblems(
      erratumWith('subject: slug, printed: services/alpha, actual: alpha, evidence: seen'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:31 documented-path \`services/alpha\` is not a slug
        15 |   - { subject: slug, printed: services/alpha, actual: alpha, evidence: seen }
           |                               ^^^^^^^^^^^^^^
        hint: Write the last part of the printed path.
    `));

  test('the path names no project', () =>
    expectProblems(
      erratumWith('subject: getPath, printed: /integrations/alpha, actual: other, evidence: seen'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:34 documented-path \`/integrations/alpha\` is not a path
        15 |   - { subject: getPath, printed: /integrations/alpha, actual: other, evidence: seen }
           |                                  ^^^^^^^^^^^^^^^^^^^
        hint: Write the path as it is printed, such as \`/projects/:id/services/slack\`.
    `));

  test('the path has braces', () =>
    expectProblems(
      erratumWith(
        "subject: getPath, printed: '/projects/{id}/services/alpha', actual: other, evidence: seen",
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:34 documented-path \`/projects/{id}/services/alpha\` is not a path
        15 |   - { subject: getPath, printed: '/projects/{id}/services/alpha', actual: other, evidence: seen }
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Write the path as it is printed, such as \`/projects/:id/services/slack\`.
    `));

  test('the slug is that of another integration', () =>
    expectProblems(
      erratumWith('subject: slug, printed: beta, actual: alpha, evidence: seen'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:31 documented-path the page would have the path \`/projects/:id/integrations/beta\` twice: it is also that of integrations/beta.yaml
        15 |   - { subject: slug, printed: beta, actual: alpha, evidence: seen }
           |                               ^^^^
    `));

  test('the path is that of another integration', () =>
    expectProblems(
      erratumWith(
        "subject: getPath, printed: '/projects/:id/integrations/beta', actual: other, evidence: seen",
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:34 documented-path the page would have the path \`/projects/:id/integrations/beta\` twice: it is also that of integrations/beta.yaml
        15 |   - { subject: getPath, printed: '/projects/:id/integrations/beta', actual: other, evidence: seen }
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));

  test('the path is that of the list', () =>
    expectProblems(
      erratumWith("subject: getPath, printed: '/projects/:id/integrations', actual: other, evidence: seen"),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:34 documented-path the page would have the path \`/projects/:id/integrations\` twice: it is also that of the list
        15 |   - { subject: getPath, printed: '/projects/:id/integrations', actual: other, evidence: seen }
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));

  test('the path is that of the integration anyway', () =>
    expectProblems(
      erratumWith(
        "subject: getPath, printed: '/projects/:id/integrations/alpha', actual: other, evidence: seen",
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:34 documented-path the page would have the path \`/projects/:id/integrations/alpha\` twice: it is also that of integrations/alpha.yaml
        15 |   - { subject: getPath, printed: '/projects/:id/integrations/alpha', actual: other, evidence: seen }
           |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));

  test('the page prints two slugs', () =>
    expectProblems(
      erratumWith(
        'subject: slug, printed: a, actual: alpha, evidence: seen }\n  - { subject: slug, printed: b, actual: alpha, evidence: seen',
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:16 documented-path has a second erratum about the slug
        16 |   - { subject: slug, printed: b, actual: alpha, evidence: seen }
           |                ^^^^
        hint: The page can only print one.
    `));

  test('the page of the group level prints a path of projects', () =>
    expectProblems(
      erratumWith(
        "subject: getPath, page: group, printed: '/projects/:id/integrations/a', actual: other, evidence: seen",
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:47 documented-path \`/projects/:id/integrations/a\` is not a path
        15 |   - { subject: getPath, page: group, printed: '/projects/:id/integrations/a', actual: other, evidenc
           |                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Write the path as it is printed, such as \`/groups/:id/services/slack\`.
    `));

  test('the second of two slugs is none', () => {
    const errata =
      'subject: slug, printed: a, actual: alpha, evidence: seen }\n  - { subject: slug, printed: b/c, actual: alpha, evidence: seen';
    expect(problems(erratumWith(errata)).match(/documented-path .*/g)).toEqual([
      'documented-path has a second erratum about the slug',
      'documented-path `b/c` is not a slug',
    ]);
  });
});
