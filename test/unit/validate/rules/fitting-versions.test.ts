/** Rule `fitting-versions`. */
import { describe, expect, test } from 'vitest';
import { alpha, expectProblems, extended, fieldWith, problems, replaced } from '../../../support/catalog.ts';

describe('valid', () => {
  test.each([
    ['both marks are the same', fieldWith('type: boolean', "since: '18.1'", "until: '18.1'")],
    [
      'the tenth minor version is newer than the second',
      fieldWith('type: boolean', "since: '17.2'", "until: '17.10'"),
    ],
    ['a mark is that of the integration', { ...fieldWith('type: boolean', "since: '18.1'\nsince: '18.1'") }],
  ])('%s', (_, changes) => {
    expect(problems(changes)).toBe('');
  });
});

describe('invalid', () => {
  test('`since` is after `until`', () => {
    expectProblems(fieldWith('type: boolean', "since: '18.10'", "until: '18.9'")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:12 fitting-versions \`since\` is 18.10, which is after \`until\`, 18.9
        17 |     since: '18.10'
           |            ^^^^^^^
    `);
  });

  test('`since` of an integration is after its `until`', () => {
    expectProblems(extended(alpha, "since: '18.2'\nuntil: '18.1'\n")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:8 fitting-versions \`since\` is 18.2, which is after \`until\`, 18.1
        14 | since: '18.2'
           |        ^^^^^^
    `);
  });

  test('a known value is given twice', () => {
    expectProblems(
      fieldWith('type: integer', 'knownValues: [1, 2, 1]', 'enforced: true'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:25 fitting-versions the known value 1 is given twice
        17 |     knownValues: [1, 2, 1]
           |                         ^
        hint: Keep one of them.
    `);
  });

  test('a mark is older than the integration, wherever it stands', () => {
    expectProblems(
      fieldWith(
        'type: string',
        'example: a',
        "since: '17.1'",
        "knownValues: [{ value: a, since: '16.1' }]",
        "notes: [{ text: It is new., until: '16.11' }]\nsince: '18.1'",
      ),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:18:12 fitting-versions \`since\` is 17.1, but the integration exists only since 18.1
        18 |     since: '17.1'
           |            ^^^^^^

      integrations/alpha.yaml:19:38 fitting-versions \`since\` is 16.1, but the integration exists only since 18.1
        19 |     knownValues: [{ value: a, since: '16.1' }]
           |                                      ^^^^^^

      integrations/alpha.yaml:20:40 fitting-versions \`until\` is 16.11, but the integration exists only since 18.1
        20 |     notes: [{ text: It is new., until: '16.11' }]
           |                                        ^^^^^^^
    `);
  });

  test('a mark is newer than the integration', () => {
    expectProblems(fieldWith('type: boolean', "since: '18.2'\nuntil: '18.1'")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:12 fitting-versions \`since\` is 18.2, but the integration exists only until 18.1
        17 |     since: '18.2'
           |            ^^^^^^
    `);
  });

  test('a mark is newer than every version that was read', () => {
    expectProblems(fieldWith('type: boolean', "since: '19.5'")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:12 fitting-versions \`since\` is 19.5, but the newest version whose facts were read is 18.9
        17 |     since: '19.5'
           |            ^^^^^^
    `);
  });

  test('the versions that were read are not in their order', () => {
    expectProblems(replaced('api.yaml', "['18.9']", "['19.5', '18.9']")).toMatchInlineSnapshot(`
      api.yaml:3:26 fitting-versions the version \`18.9\` comes after \`19.5\`, which is not older
        3 | gitlabVersions: ['19.5', '18.9']
          |                          ^^^^^^
        hint: Begin with the oldest.
    `);
  });

  test('a known value is given twice in two forms', () => {
    expectProblems(
      fieldWith('type: integer', "knownValues: [1, { value: 1, since: '18.1' }]"),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:22 fitting-versions the known value 1 is given twice
        17 |     knownValues: [1, { value: 1, since: '18.1' }]
           |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Keep one of them.
    `);
  });

  test.each(["'19'", '19.10', "'19.1.2'", "'v19.1'", "'18.12'", "'18.03'", "'018.3'"])(
    'a version that is none: %s',
    (version) => {
      expect(problems(extended(alpha, `since: ${version}\n`))).toContain('format ');
    },
  );
});
