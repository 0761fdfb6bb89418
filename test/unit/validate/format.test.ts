import { describe, expect, test } from 'vitest';
import { validate } from '../../../generator/validate/validate.ts';
import {
  alpha,
  beta,
  type Changes,
  catalogOf,
  conditionWith,
  expectProblems,
  extended,
  fieldWith,
  problems,
  replaced,
} from '../../support/catalog.ts';

/** The place and the rule of every problem. */
function rulesBroken(changes: Changes): readonly string[] {
  return problems(changes).match(/^\S+:\d+ \S+/gm) ?? [];
}

describe('one problem', () => {
  test('a misspelt key', () =>
    expectProblems(extended(alpha, "sinse: '17.0'\n")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:1 format has the unknown key \`sinse\`
        14 | sinse: '17.0'
           | ^^^^^
        hint: Did you mean \`since\`?
    `));

  test('a key that is like no other one', () =>
    expectProblems(extended(alpha, 'refrigeration: 5\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:1 format has the unknown key \`refrigeration\`
        14 | refrigeration: 5
           | ^^^^^^^^^^^^^
    `));

  test('a key where every possible one is there already', () =>
    expectProblems(extended('field-sets.yaml', '  members: []\n')).toMatchInlineSnapshot(`
      field-sets.yaml:4:3 format has the unknown key \`members\`
        4 |   members: []
          |   ^^^^^^^
    `));

  test('keys that every JavaScript object has', () =>
    expectProblems(extended(alpha, '__proto__: 1\nconstructor: 2\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:1 format has the unknown key \`__proto__\`
        14 | __proto__: 1
           | ^^^^^^^^^

      integrations/alpha.yaml:15:1 format has the unknown key \`constructor\`
        15 | constructor: 2
           | ^^^^^^^^^^^
    `));

  test('a missing key is explained by its description', () =>
    expectProblems(replaced(alpha, 'title: Alpha\n', '')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:1:1 format is missing the key \`title\`
        1 | description: Posts messages to Alpha.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: \`title\`: Name that GitLab returns as \`title\`.
    `));

  test('a version number without quotes keeps its spelling in the hint', () =>
    expectProblems(extended(alpha, 'since: 17.10\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:8 format \`17.10\` is a number, expected a string
        14 | since: 17.10
           |        ^^^^^
        hint: Put it in quotes: '17.10'.
    `));

  test('a version without a minor number', () =>
    expectProblems(extended(alpha, "since: '17'\n")).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:8 format \`17\` is malformed
        14 | since: '17'
           |        ^^^^
        hint: Write it as in \`18.9\` or \`18.11\`.
    `));

  test('a flag where a text belongs', () =>
    expectProblems(replaced(alpha, 'title: Alpha', 'title: true')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:1:8 format \`true\` is a boolean, expected a string
        1 | title: true
          |        ^^^^
        hint: Put it in quotes: 'true'.
    `));

  test('nothing where a text belongs', () =>
    expectProblems(replaced(alpha, 'title: Alpha', 'title:')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:1:7 format is empty, expected a string
        1 | title:
          |       ^
    `));

  test('a mapping where a list belongs', () =>
    expectProblems(extended(alpha, 'notes: { a: b }\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:8 format \`{"a":"b"}\` is an object, expected an array
        14 | notes: { a: b }
           |        ^^^^^^^^
    `));

  test('a text where a mapping belongs', () =>
    expectProblems(extended(alpha, 'examples: none\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:11 format \`none\` is a string, expected an object
        14 | examples: none
           |           ^^^^
    `));

  test('a misspelt value', () =>
    expectProblems(extended(alpha, 'tier: premum\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:7 format \`premum\` is not one of the allowed values
        14 | tier: premum
           |       ^^^^^^
        hint: Did you mean \`premium\`?
    `));

  test('a value that is like no other one', () =>
    expectProblems(fieldWith('type: array', 'default: a')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:16:11 format \`array\` is not one of the allowed values
        16 |     type: array
           |           ^^^^^
        hint: Known: \`string\`, \`integer\`, \`number\`, \`boolean\`, \`string[]\`.
    `));

  test('a mapping where one of a few texts belongs', () =>
    expectProblems(extended(alpha, 'tier: { toString: 1 }\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:7 format \`{"toString":1}\` is not one of the allowed values
        14 | tier: { toString: 1 }
           |       ^^^^^^^^^^^^^^^
        hint: Known: \`premium\`, \`ultimate\`.
    `));

  test('a flag that is written though it says nothing', () =>
    expectProblems(extended(alpha, 'developmentOnly: false\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:18 format \`false\` is not allowed here
        14 | developmentOnly: false
           |                  ^^^^^
        hint: The only allowed value is \`true\`; otherwise omit the key.
    `));

  test('an entry without use, set and name', () =>
    expectProblems(
      extended(alpha, '  - { type: boolean, description: Posts fast. }\n'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:5 format is missing the key \`name\`
        14 |   - { type: boolean, description: Posts fast. }
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: An entry of \`fields\` has exactly one of \`use\`, \`set\` and \`name\`.
    `));

  test('an entry with use and name', () =>
    expectProblems(
      replaced(beta, '- use: tag_events', '- { use: tag_events, name: tags }'),
    ).toMatchInlineSnapshot(`
      integrations/beta.yaml:14:24 format has the unknown key \`name\`
        14 |   - { use: tag_events, name: tags }
           |                        ^^^^
        hint: An entry of \`fields\` has exactly one of \`use\`, \`set\` and \`name\`.
    `));

  test('an entry with set and name', () =>
    expectProblems(replaced(alpha, '- set: events', '- { set: events, name: tags }')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:13:20 format has the unknown key \`name\`
        13 |   - { set: events, name: tags }
           |                    ^^^^
        hint: An entry of \`fields\` has exactly one of \`use\`, \`set\` and \`name\`.
    `));

  test('an entry that is no mapping', () =>
    expectProblems(extended(alpha, '  - events\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:5 format \`events\` is a string, expected an object
        14 |   - events
           |     ^^^^^^
    `));

  test('a condition that demands nothing', () =>
    expectProblems(conditionWith('when: { field: webhook, is: a }')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:5 format is missing the key \`require\` or \`expect\`
        15 |   - description: One thing needs another.
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));

  test('an erratum whose printed text is neither absent nor a mapping', () =>
    expectProblems(
      fieldWith('type: boolean', 'erratum: { printed: missing, evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:25 format \`missing\` is not allowed here
        17 |     erratum: { printed: missing, evidence: seen }
           |                         ^^^^^^^
        hint: Write \`absent\` or an object.
    `));

  test('an erratum with an unknown printed key', () =>
    expectProblems(
      fieldWith('type: boolean', 'erratum: { printed: { typ: string }, evidence: seen }'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:27 format has the unknown key \`typ\`
        17 |     erratum: { printed: { typ: string }, evidence: seen }
           |                           ^^^
        hint: Did you mean \`type\`?
    `));

  test('a name of the wrong form', () =>
    expectProblems(
      extended(alpha, 'examples:\n  Short: { summary: Short, settings: { webhook: a } }\n'),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:15:3 format has a malformed key: \`Short\`
        15 |   Short: { summary: Short, settings: { webhook: a } }
           |   ^^^^^
        hint: Write words of lower-case letters and digits, separated by single dashes.
    `));

  test('a shared field with a key that only entries have', () =>
    expectProblems(extended('fields.yaml', '  name: tags\n')).toMatchInlineSnapshot(`
      fields.yaml:9:3 format has the key \`name\`, which is not allowed here
        9 |   name: tags
          |   ^^^^
    `));

  test('a key that looks like a number', () =>
    expectProblems(
      conditionWith('when: { field: webhook, is: a }', "expect: { '007': null }"),
    ).toMatchInlineSnapshot(`
      integrations/alpha.yaml:17:22 format is empty, expected a string or an integer or a boolean
        17 |     expect: { '007': null }
           |                      ^^^^
    `));

  test.each([
    ['a list without items', extended(alpha, 'notes: []\n'), 'must not be empty'],
    ['a pattern without characters', fieldWith('type: string', "pattern: ''"), 'must not be empty'],
    [
      'a set of one field',
      replaced('field-sets.yaml', '[push_events, tag_events]', '[push_events]'),
      'must have at least 2 items',
    ],
    [
      'the test of a condition without a value',
      conditionWith('when: { field: webhook }', 'require: [push_events]'),
      'must have at least 2 keys',
    ],
  ])('%s', (_what, changes, message) => expectProblems(changes).toContain(` format ${message}\n`));

  test('a long value is shortened', () =>
    expectProblems(extended(alpha, `tier: ${'a'.repeat(100)}\n`)).toContain(
      `\`${'a'.repeat(57)}…\` is not one of the allowed values`,
    ));

  test('a long key is shortened', () =>
    expectProblems(extended(alpha, `${'a'.repeat(100)}: 1\n`)).toContain(
      `has the unknown key \`${'a'.repeat(57)}…\``,
    ));

  test.each([
    [
      'a demand',
      conditionWith('when: { field: webhook, is: a }', 'require: [push_events, push_events]'),
      'contains `push_events` twice',
    ],
    [
      'a header',
      replaced('api.yaml', '[Retry-After]', '[Retry-After, Retry-After]'),
      'contains `Retry-After` twice',
    ],
  ])('%s that is written twice', (_what, changes, message) =>
    expectProblems(changes).toContain(` format ${message}\n`),
  );

  test.each([
    [
      'another name of the project',
      replaced('api.yaml', 'project: { name: id', 'project: { name: project'),
      '`project` is not one of the allowed values',
    ],
    [
      'a header with a blank',
      replaced('api.yaml', '  Retry-After: {', '  Retry After: {'),
      'has a malformed key: `Retry After`',
    ],
    [
      'a printed default that is a mapping',
      fieldWith('type: boolean', 'erratum: { printed: { default: { a: 1 } }, evidence: seen }'),
      '`{"a":1}` is an object, expected',
    ],
    [
      'an example whose name ends with a dash',
      extended(alpha, 'examples:\n  short-: { summary: Short, settings: { webhook: a } }\n'),
      'has a malformed key: `short-`',
    ],
    [
      'an example whose name would lose a dash',
      extended(alpha, 'examples:\n  a-1: { summary: Short, settings: { webhook: a } }\n'),
      'has a malformed key: `a-1`',
    ],
  ])('%s', (_what, changes, message) => expectProblems(changes).toContain(` format ${message}`));

  test('a line break in a value stays on the line of the message', () =>
    expectProblems(extended(alpha, 'tier: "a\\nb\\e[31m"\n')).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:7 format \`a↵b·[31m\` is not one of the allowed values
        14 | tier: "a\\nb\\e[31m"
           |       ^^^^^^^^^^^^
        hint: Known: \`premium\`, \`ultimate\`.
    `));
});

describe('several problems', () => {
  test('are all reported, by place', () => {
    const changes = {
      ...extended(alpha, 'titel: Alpha\nsince: 17.0\n'),
      ...replaced(beta, 'category: chat\n', ''),
      ...replaced('api.yaml', 'version: 1.0.0', 'version: 1'),
    };
    expectProblems(changes).toMatchInlineSnapshot(`
      api.yaml:2:10 format \`1\` is a number, expected a string
        2 | version: 1
          |          ^
        hint: Put it in quotes: '1'.

      integrations/alpha.yaml:14:1 format has the unknown key \`titel\`
        14 | titel: Alpha
           | ^^^^^

      integrations/alpha.yaml:15:8 format \`17.0\` is a number, expected a string
        15 | since: 17.0
           |        ^^^^
        hint: Put it in quotes: '17.0'.

      integrations/beta.yaml:1:1 format is missing the key \`category\`
        1 | title: Beta
          | ^^^^^^^^^^^
        hint: \`category\`: Id of a category of api.yaml.
    `);
  });

  test('are sorted', () => {
    const found = validate(
      catalogOf({
        ...extended(alpha, 'since: 17.0\n'),
        ...replaced('api.yaml', 'Number of the integration.', 'number.'),
      }),
    );
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'api.yaml sentence-style',
      'integrations/alpha.yaml format',
    ]);
  });

  test('rules still judge the rest of a malformed file', () => {
    const changes = extended(
      alpha,
      '  - { name: speed, type: text, description: speed., default: 5 }\n  - { name: size, type: string, description: Size. }\n',
    );
    expectProblems(changes).toMatchInlineSnapshot(`
      integrations/alpha.yaml:14:26 format \`text\` is not one of the allowed values
        14 |   - { name: speed, type: text, description: speed., default: 5 }
           |                          ^^^^
        hint: Known: \`string\`, \`integer\`, \`number\`, \`boolean\`, \`string[]\`.

      integrations/alpha.yaml:14:45 sentence-style the sentence does not begin with a capital letter
        14 |   - { name: speed, type: text, description: speed., default: 5 }
           |                                             ^^^^^^
        hint: Begin with \`S\`.

      integrations/alpha.yaml:15:5 valid-example \`size\` has neither an example nor a default
        15 |   - { name: size, type: string, description: Size. }
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Add \`example:\` with a value that GitLab would accept.
    `);
  });

  test.each([
    [
      'field',
      extended(
        'fields.yaml',
        'speed:\n  type: string\n  description: Speed of the messages.\n  default: fast\n',
      ),
    ],
    [
      'set',
      extended(
        'field-sets.yaml',
        'pushes:\n  description: What triggers it first.\n  fields: [tag_events, push_events]\n',
      ),
    ],
    [
      'category',
      replaced(
        'api.yaml',
        'categories:\n',
        'categories:\n  mail: { title: Mail, description: Messages by email. }\n',
      ),
    ],
    [
      'header',
      replaced(
        'api.yaml',
        'headers:\n  Retry',
        'headers:\n  Age: { type: integer, description: Age of the response., example: 1 }\n  Retry',
      ),
    ],
  ])('no %s is said to be unused while a file is malformed or unreadable', (_what, unused) => {
    expect(rulesBroken({ ...unused, ...replaced(beta, '- use: tag_events', '- use: 5') })).toEqual([
      'integrations/beta.yaml:14:10 format',
    ]);
    expect(rulesBroken({ ...unused, [beta]: 'title: [' })).toEqual([
      'integrations/beta.yaml:1:9 yaml-syntax',
    ]);
  });

  test.each(['fields.yaml', 'field-sets.yaml'])('an unreadable %s breaks no rule', (path) =>
    expect(rulesBroken({ [path]: 'a: *b', [beta]: 'title: Beta\n' })).toEqual([
      `${path}:1:4 plain-yaml`,
      'integrations/beta.yaml:1:1 format',
      'integrations/beta.yaml:1:1 format',
      'integrations/beta.yaml:1:1 format',
    ]),
  );

  test('an unreadable api.yaml breaks no rule', () =>
    expect(rulesBroken({ 'api.yaml': 'a: *b' })).toEqual(['api.yaml:1:4 plain-yaml']));
});
