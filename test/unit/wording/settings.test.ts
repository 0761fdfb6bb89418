/** What is said of a setting, by the keys that make it special. */
import { describe, expect, test } from 'vitest';
import { settingEntries } from '../../../generator/render/site/parts/setting.ts';
import { settingBadges } from '../../../generator/wording/badges.ts';
import { documentedDescription, fieldDescription } from '../../../generator/wording/sentences.ts';
import { alphaWith, fieldWith } from '../model/model-of.ts';

const plain = 'type: string, nullable: false, example: x';

interface Said {
  readonly badges?: readonly string[];
  readonly sentences?: string;
  readonly entries?: readonly string[];
}

const cases: readonly (readonly [string, Said])[] = [
  [plain, { entries: ['Example: `"x"`'] }],
  ['type: boolean', {}],
  [
    `${plain}, required: true`,
    { badges: ['required'], entries: ['Accepts: no blank string', 'Example: `"x"`'] },
  ],
  ['type: string, example: x', { entries: ['Cleared by: `null`', 'Example: `"x"`'] }],
  [
    `${plain}, secret: true`,
    {
      badges: ['secret'],
      sentences: ' Keep it secret; GitLab never returns it.',
      entries: ['Secret: Never returned.', 'Example: `"x"`'],
    },
  ],
  [
    `${plain}, secret: true, required: true`,
    {
      badges: ['required', 'secret'],
      sentences: ' Keep it secret; GitLab never returns it.',
      entries: [
        'Accepts: no blank string',
        'Secret: Required in every request, never returned.',
        'Example: `"x"`',
      ],
    },
  ],
  [
    `${plain}, credential: true`,
    {
      badges: ['secret'],
      sentences: ' Keep it secret: GitLab returns it in clear.',
      entries: ['Secret: GitLab returns it in plain text, so protect the responses too.', 'Example: `"x"`'],
    },
  ],
  [`${plain}, returned: never`, { entries: ['Returned: never', 'Example: `"x"`'] }],
  ['type: boolean, returnedType: string', { entries: ['Returned: as string'] }],
  [
    'type: string, nullable: false, default: x`y',
    { sentences: ' Server default: `x`y`.', entries: ['Default: `"x\'y"`'] },
  ],
  [
    'type: integer, nullable: false, default: 5',
    { sentences: ' Server default: `5`.', entries: ['Default: `5`'] },
  ],
  [
    'type: string, nullable: false, knownValues: [a, b, c]',
    { sentences: ' Known values: `a`, `b`, `c`.', entries: ['Values: `"a"`, `"b"` or `"c"`'] },
  ],
  [
    'type: string, nullable: false, knownValues: [a, b], enforced: true',
    { entries: ['Values: `"a"` or `"b"`; others are rejected'] },
  ],
  [
    'type: boolean, deprecated: Use `room`.',
    { badges: ['deprecated'], sentences: ' Deprecated: Use `room`.', entries: ['Deprecated: Use `room`.'] },
  ],
  [
    'type: boolean, clearsSecrets: true',
    {
      sentences: ' A change clears the stored secrets that the same request does not send.',
      entries: ['Careful: Changing it drops stored secrets, unless the same request sends them again.'],
    },
  ],
  [
    'type: boolean, ignored: {}, notes: [Nothing replaces it.]',
    {
      badges: ['ignored'],
      sentences: ' Ignored: it is on the documentation page, but the server drops it. Nothing replaces it.',
      entries: ['Instead: Omit it: GitLab accepts the request but drops this setting.'],
    },
  ],
  [
    'type: boolean, ignored: { replacement: webhook }',
    {
      badges: ['ignored'],
      sentences: ' Ignored: it is on the documentation page, but the server drops it. Use `webhook` instead.',
      entries: ['Instead: GitLab accepts the request but drops this setting. Send `webhook` instead.'],
    },
  ],
  [
    "type: boolean, since: '17.0', generallyAvailable: '17.3', tier: premium",
    {
      badges: ['Premium', 'since 17.0'],
      sentences: ' Since GitLab 17.0, generally available since 17.3. Premium and Ultimate only.',
      entries: ['Feature flag: needed until 17.3'],
    },
  ],
  [
    'type: string, format: url, nullable: false, maxLength: 2048, example: "https://example.com"',
    {
      sentences: ' GitLab refuses addresses in its own network unless an administrator allows them.',
      entries: [
        'Accepts: URLs that begin with `http://` or `https://`, up to 2,048 characters',
        'Example: `"https://example.com"`',
      ],
    },
  ],
  [
    'type: string, nullable: false, pattern: ^a$, patternMeaning: be an a, refused: { pattern: b, reason: No b. }, serverChecks: [It is new.], example: a',
    {
      sentences: ' It must be an a. It is new. No b.',
      entries: ['Example: `"a"`'],
    },
  ],
  [
    'type: string, nullable: false, format: re2, example: a',
    {
      sentences:
        ' It must be a regular expression in the syntax of RE2, without look-around and back-references.',
      entries: ['Accepts: regular expressions in the syntax of RE2', 'Example: `"a"`'],
    },
  ],
  [
    'type: string, pattern: "^a`b$", minLength: 3, nullable: false, example: "a`b"',
    { entries: ["Accepts: strings that match `^a'b$`, at least 3 characters", 'Example: `"a\'b"`'] },
  ],
  [
    'type: string, format: json, nullable: false, example: "{}"',
    { entries: ['Accepts: JSON as a string', 'Example: `"{}"`'] },
  ],
  [
    'type: "string[]", maxItems: 2, example: [a]',
    { entries: ['Accepts: up to 2 items', 'Example: `["a"]`'] },
  ],
];

describe('what is said of a setting with', () => {
  test.each(cases)('%s', (keys, { badges = [], sentences = '', entries = [] }) => {
    const field = fieldWith(keys);
    expect(settingBadges(field).map(({ label }) => label)).toEqual(badges);
    expect(fieldDescription(field)).toBe(`Tests.${sentences}`);
    expect(settingEntries(field, []).map(({ term, text }) => `${term}: ${text}`)).toEqual(entries);
  });
});

test('a setting names the secrets that its change drops, but not itself', () => {
  const { fields } = alphaWith(`  - { name: url, type: boolean, description: Tests., clearsSecrets: true }
  - { name: password, type: string, description: Tests., secret: true, clearsSecrets: true, example: x }
  - { name: token, type: string, description: Tests., secret: true, example: x }
`);
  const careful = fields.flatMap((field) =>
    settingEntries(field, fields).filter(({ term }) => term === 'Careful'),
  );
  expect(careful.map(({ text }) => text)).toEqual([
    'Changing it drops the stored `password` and `token`, unless the same request sends it again.',
    'Changing it drops the stored `token`, unless the same request sends it again.',
  ]);
});

test('the description tells what is printed wrong, but not that a setting is missing on the page', () => {
  const wrong = fieldWith(
    'type: boolean, erratum: { printed: { type: string }, evidence: it was run, effect: It fails. }',
  );
  expect(fieldDescription(wrong)).toBe('Tests. The page prints "string" as its type. It fails.');
  const missing = fieldWith('type: boolean, erratum: { printed: absent, evidence: it was run }');
  expect(fieldDescription(missing)).toBe('Tests.');
});

describe('the description of the documented edition', () => {
  test.each([
    ['type: string, default: a, example: a', 'Tests. Server default: `a`.'],
    [
      'type: string, default: a, example: a, erratum: { printed: { default: b }, evidence: it was run }',
      'Tests. Server default: `b`. GitLab differs: default is "a".',
    ],
    ['type: string, knownValues: [a, b], enforced: true, nullable: false', 'Tests. Known values: `a`, `b`.'],
    [
      'type: boolean, ignored: {}',
      'Tests. Ignored: it is on the documentation page, but the server drops it.',
    ],
    [
      'type: boolean, erratum: { printed: { description: Something else. }, evidence: it was run }',
      'Something else. GitLab differs: description is "Tests".',
    ],
  ])('of a setting with %s', (keys, description) =>
    expect(documentedDescription(fieldWith(keys))).toBe(description),
  );

  test('does not exist for a setting that the page does not list', () => {
    const field = fieldWith('type: boolean, erratum: { printed: absent, evidence: it was run }');
    expect(() => documentedDescription(field)).toThrow('The page does not list test.');
  });
});

test('a description dates the values and notes that came with a version', () => {
  const keys =
    "knownValues: [x, { value: y, since: '18.1' }], notes: [One., { text: Two., since: '18.2' }, { text: Old., until: '18.0' }]";
  expect(fieldDescription(fieldWith(`${plain}, ${keys}`))).toContain(
    'The value `"y"` came with GitLab 18.1. One. Two. (Since GitLab 18.2.)',
  );
});
