import { describe, test } from 'vitest';
import {
  beta,
  erratumWith,
  expectProblems,
  extended,
  fieldWith,
  replaced,
} from '../../../support/catalog.ts';

describe('valid', () => {
  test('an erratum names its evidence', () =>
    expectProblems(
      fieldWith('type: string', 'default: fast', 'erratum: { printed: absent, evidence: seen }'),
    ).toBe(''));

  test('an ignored setting names its evidence', () =>
    expectProblems(fieldWith('type: string', 'ignored: { evidence: seen }')).toBe(''));
});

describe('invalid', () => {
  test('the erratum of a field has no evidence', () =>
    expectProblems(
      fieldWith('type: string', 'default: fast', 'erratum: { printed: absent }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:5 erratum-evidence the erratum of \`speed\` has no evidence
        18 |     erratum: { printed: absent }
           |     ^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('the evidence is blank', () =>
    expectProblems(
      fieldWith('type: string', 'default: fast', "erratum: { printed: absent, evidence: ' ' }"),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:5 erratum-evidence the erratum of \`speed\` has no evidence
        18 |     erratum: { printed: absent, evidence: ' ' }
           |     ^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('the erratum of a used field has no evidence', () =>
    expectProblems(extended(beta, '    erratum: { printed: absent }\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 erratum-evidence the erratum of \`tag_events\` has no evidence
        15 |     erratum: { printed: absent }
           |     ^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('nothing shows that a setting is ignored', () =>
    expectProblems(fieldWith('type: string', 'ignored: { replacement: webhook }')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:5 erratum-evidence nothing shows that \`speed\` is ignored
        17 |     ignored: { replacement: webhook }
           |     ^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('nothing shows that a shared field is ignored', () =>
    expectProblems(
      replaced('fields.yaml', 'tag_events:\n', 'tag_events:\n  ignored: {}\n'),
    ).toMatchInlineSnapshot(`
      fields.yaml:6:3 erratum-evidence nothing shows that \`tag_events\` is ignored
        6 |   ignored: {}
          |   ^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('nothing shows that an integration ignores a shared field', () =>
    expectProblems(extended(beta, '    ignored: {}\n')).toMatchInlineSnapshot(`
      integrations/beta.yaml:15:5 erratum-evidence nothing shows that \`tag_events\` is ignored
        15 |     ignored: {}
           |     ^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('an erratum of the integration has no evidence', () =>
    expectProblems(erratumWith('subject: slug, printed: alfa, actual: alpha')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:5 erratum-evidence the erratum about the slug has no evidence
        15 |   - { subject: slug, printed: alfa, actual: alpha }
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));

  test('an erratum of the API has no evidence', () =>
    expectProblems(
      replaced(
        'api.yaml',
        'errata:\n',
        'errata:\n  - { subject: response, printed: A list., actual: A mapping. }\n',
      ),
    ).toMatchInlineSnapshot(`
      api.yaml:33:5 erratum-evidence the erratum about the response has no evidence
        33 |   - { subject: response, printed: A list., actual: A mapping. }
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Name a file of GitLab's source tree, with the line, or what was run and what came back.
    `));
});
