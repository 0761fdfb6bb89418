// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates of the file.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorOf, readConfig } from '../../../../cli/config/read-config.ts';
import { type CatalogIntegration, catalog, slugs } from '../../../../generated/client/catalog.ts';
import { fill, temporaryFolder } from '../../../support/folders.ts';
import { configFrom, problemsOf } from './files.ts';

/** A file in which one rule says this of all projects of a group. */
function withIntegrations(integrations: string): string {
  return `version: 1\nrules:\n  - match: { group: acme }\n    integrations: ${integrations}\n`;
}

function withMatch(match: string): string {
  return `version: 1\nrules:\n  - match: ${match}\n    integrations: { jira: inherit }\n`;
}

/** Rule, place and message of each problem. */
function shortProblems(
  text: string | Uint8Array,
  others?: Readonly<Record<string, string>>,
): readonly string[] {
  return problemsOf(text, others).map(
    ({ rule, file, line, column, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  );
}

test('a problem is shown with its line, a caret and a cure', () =>
  expect(errorOf(problemsOf(withIntegrations('{ slack: { chanel: x } }'))).message).toMatchInlineSnapshot(`
    file.yaml:4:30 known-setting \`chanel\` is not a setting of Slack notifications; did you mean \`channel\`?
      4 |     integrations: { slack: { chanel: · } }
        |                              ^^^^^^

    1 problem found.
  `));

test.each([
  ['a pattern that begins with a bracket', withMatch("{ paths: '[' }")],
  ['a slug that is like no other', withIntegrations('{ nothing-alike: inherit }')],
  ['an include without files', "version: 1\ninclude: 'none/*.yaml'\n"],
  ['an include above the folder', "version: 1\ninclude: '../*.yaml'\n"],
  ['an include that begins with `!`', "version: 1\ninclude: '!x.yaml'\n"],
])('%s comes with a cure', (_name, text) =>
  expect(problemsOf(text).map(({ hint }) => hint)).toEqual([expect.any(String)]),
);

test('a file that does not exist comes with a cure', () =>
  expect(readConfig('missing.yaml', { folder: temporaryFolder() }).diagnostics).toMatchObject([
    { hint: expect.any(String) },
  ]));

test.each(['toString', 'constructor', '__proto__'])('the key `%s` is unknown like any other', (key) =>
  expect(problemsOf(`version: 1\nrules: []\n${key}: 1\n`)).toMatchObject([
    { message: `has the unknown key \`${key}\``, hint: expect.stringMatching(/^Known: /) },
  ]),
);

describe('a file that cannot be read', () => {
  const cases: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
    'is empty': ['', /missing-key is empty/],
    'has comments only': ['# nothing\n', /missing-key is empty/],
    'has another encoding': [new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /readable-file is not UTF-8 text/],
    'is too large': [
      `version: 1 #${'x'.repeat(4_000_000)}`,
      /readable-file has 4000012 bytes, and the limit is 4000000/,
    ],
    'has a key twice': ['version: 1\nrules: []\nversion: 1\n', /:3:1 yaml-syntax has this key twice/],
    'has a tab at the start of a line': [
      'version: 1\nlimits:\n\tchanges: 1\n',
      /:3:1 yaml-syntax .*a tab cannot indent/,
    ],
    'has two documents': ['version: 1\n---\nversion: 1\n', /yaml-syntax has more than one document/],
    'has an alias': ['version: 1\nrules: &a [*a]\n', /:2:12 plain-yaml uses an alias/],
    'has an anchor': ['version: 1\nrules: &a []\n', /:2:11 plain-yaml has an anchor/],
    'has an anchor at a mapping': [
      'version: 1\nlimits: &a { changes: 1 }\n',
      /:2:12 plain-yaml has an anchor/,
    ],
    'has a tag at a mapping': ['version: 1\nlimits: !!map { changes: 1 }\n', /:2:15 plain-yaml has a tag/],
    'has a tag': ['version: !!int 1\nrules: []\n', /:1:16 plain-yaml has a tag/],
    'has a number with too many digits': [
      'version: 1\nlimits: { changes: 12345678901234567890 }\n',
      /plain-yaml is a number that JSON cannot hold/,
    ],
    'is no mapping': ['- version: 1\n', /:1:1 value-type must be a mapping of keys to values, not a list/],
    'has brackets that nothing closes': ['version: [1\n', /yaml-syntax is not valid YAML/],
    'nests without end': [`version: ${'['.repeat(20_000)}`, /yaml-syntax is/],
    'nests deeply': [`version: ${'['.repeat(5000)}${']'.repeat(5000)}`, /yaml-syntax is nested too deeply/],
  };
  test.each(Object.entries(cases))('%s', (_name, [text, problem]) =>
    expect(shortProblems(text)).toContainEqual(expect.stringMatching(problem)),
  );

  test('does not exist, or is a folder', () => {
    const folder = temporaryFolder();
    fill(folder, { 'folder/x': '' });
    const messageOf = (path: string): string | undefined =>
      readConfig(path, { folder }).diagnostics[0]?.message;
    expect(messageOf('missing.yaml')).toBe('cannot be read: it does not exist');
    expect(messageOf('folder')).toBe('cannot be read: it is a folder');
    expect(messageOf(join(folder, 'missing.yaml'))).toBe('cannot be read: it does not exist');
  });
});

test('a byte order mark does not matter', () =>
  expect(configFrom(`\uFEFF${withMatch('{ group: acme }')}`).rules).toHaveLength(1));

test('all problems are reported at once, in the order of the file', () =>
  expect(
    shortProblems(`version: 2
token: glpat-abc
limits: { change: 5, groups: -1 }
presets: { chat: { slak: {}, google_chat: {}, hipchat: absent } }
rules:
  - match: { group: /acme, excpt: x }
    use: chatt
  - use: chat
  - match: { group: acme }
  - match: { group: acme }
    only: yes
groups:
  - group: acme
    integrations: { jenkins: absent }
  - integrations: { jira: absnt }
includes: x
`).map((line) => line.replace(/ (?:is|has|must|there|`|a) .*$/, '')),
  ).toEqual([
    'file.yaml:1:10 version',
    'file.yaml:2:1 known-key',
    'file.yaml:3:11 known-key',
    'file.yaml:3:30 value-type',
    'file.yaml:4:20 known-integration `slak`',
    'file.yaml:4:30 known-integration `google_chat`',
    'file.yaml:4:47 known-integration `hipchat`',
    'file.yaml:6:21 match',
    'file.yaml:6:28 known-key',
    'file.yaml:7:10 preset',
    'file.yaml:8:5 missing-key',
    'file.yaml:9:5 missing-key',
    'file.yaml:10:5 missing-key',
    'file.yaml:11:11 value-type',
    'file.yaml:14:21 level',
    'file.yaml:15:5 missing-key',
    'file.yaml:15:27 value-type',
    'file.yaml:16:1 known-key',
  ]));

test('what YAML could hide does not hide other problems', () =>
  expect(
    shortProblems(`version: 1
rules:
  - match: { grup: acme }
    integrations: { slack: absent, slack: inhert }
limits: &usual { change: 1 }
`).map((line) => line.replace(/ (?:is|has|must) .*$/, '')),
  ).toEqual([
    'file.yaml:3:14 known-key',
    'file.yaml:4:36 yaml-syntax',
    'file.yaml:4:43 value-type',
    'file.yaml:5:16 plain-yaml',
    'file.yaml:5:18 known-key',
  ]));

describe('no problem of YAML repeats what it is about', () => {
  const canary = 'Hunter2CANARY';
  const forms = [
    'X',
    '|X',
    '>X',
    '|a X',
    '!X',
    '!X!y',
    '!!X!y',
    '!<X',
    '*X',
    '&X X',
    '@X',
    '`X',
    '%X',
    '"\\\\X',
    '"\\UX',
    "'X",
  ];
  const places = [
    'X',
    'version: X',
    'version: [X',
    'version: {X',
    'X: 1: 2',
    'version: 1\n  X: 1',
    '- X\nX',
    '%X\n---\n',
  ];
  test.each(places)('at %j', (place) => {
    for (const form of forms) {
      const text = place.replaceAll('X', () => form.replaceAll('X', canary));
      const shown = problemsOf(`${text}\n`).map(({ message, hint = '' }) => message + hint);
      expect(shown.join(), text).not.toContain('CANARY');
    }
  });
});

describe('the match of a rule', () => {
  test.each([
    ['{ group: acme }'],
    ['{ group: [acme, beta/sub], except: "acme/sandbox/**" }'],
    ['{ topic: java }'],
    ['{ topic: java, paths: "**/service-*" }'],
    ['{ paths: [acme/web, "acme/*/x"] }'],
    ['{ projects: [acme/web/shop] }'],
    ['{ projects: [acme/.github, acme/a.b-c_d] }'],
    ['{ group: "42a" }'],
  ])('may be %s', (match) => expect(shortProblems(withMatch(match))).toEqual([]));

  test.each([
    ['{}', 'does not say in which group to look for projects'],
    ['{ except: acme/x }', 'does not say in which group to look for projects'],
    ['{ paths: "**/service-*" }', 'does not say in which group to look for projects'],
    ['{ group: /acme }', 'must not begin or end with a slash'],
    ['{ group: "https://gitlab.com/acme" }', 'is an address'],
    ['{ group: "acme/*" }', 'is a pattern, where a path is expected'],
    ['{ projects: ["acme/w*"] }', 'is a pattern, where a path is expected'],
    ['{ paths: ["!acme/x"] }', 'begins with `!`'],
    ['{ paths: "acme/*a*a*a*a*b" }', 'has more than 4 wildcards'],
    ['{ group: acme, except: "acme/*a*a*a*a*b" }', 'has more than 4 wildcards'],
    ['{ paths: [acme] }', 'begins with what is no full path of a project'],
    ['{ paths: ["acme%2Fweb/*"] }', 'begins with what is no full path of a group'],
    ['{ paths: ["acme\\\\web"] }', 'begins with what is no full path of a project'],
    ['{ projects: [shop] }', 'is no full path of a project'],
    ['{ projects: ["42"] }', 'is no full path of a project'],
    ['{ projects: [acme//shop] }', 'is no full path of a project'],
    ['{ projects: [acme%2Fshop] }', 'is no full path of a project'],
    ['{ projects: ["acme/\\uD800"] }', 'is no full path of a project'],
    ['{ group: ../acme }', 'is no full path of a group'],
    ['{ group: acme/./web }', 'is no full path of a group'],
    ['{ group: -acme }', 'is no full path of a group'],
    ['{ group: [] }', 'must not be empty'],
    ['{ group: "" }', 'must not be empty'],
    ['{ group: 5 }', 'must be a string, not a number'],
    ['{ group: { a: 1 } }', 'must be a string, not a mapping'],
  ])('is not %s', (match, message) =>
    expect(shortProblems(withMatch(match))).toContainEqual(expect.stringContaining(message)),
  );
});

describe('settings', () => {
  test.each([
    ['jira: inherit'],
    ['jira: absent'],
    ['slack: {}'],
    ['slack: { channel: null }'],
    ['slack: { webhook: { env: A } }'],
    ['slack: { webhook: { file: secrets/a, rotated: 2026-11-01 } }'],
    ['slack: { webhook: { command: [vault, read, x], rotated: "2026-11-01T09:30:00+01:00" } }'],
    ['slack: { channel: "#${project.name}-${project.id}" }'],
    ['slack: { channel: "$${x}" }'],
    ['jira: { username: null }'],
    ['jira: { url: { env: ADDRESS_WITH_LOGIN } }'],
    ['jira: { jira_auth_type: 2 }'],
    ['datadog: { datadog_site: null }'],
    ['jenkins: { jenkins_url: "http://10.0.0.1" }'],
  ])('may be %s', (entry) => expect(shortProblems(withIntegrations(`{ ${entry} }`))).toEqual([]));

  test.each([
    ['slack: { chanel: x }', 'known-setting `chanel` is not a setting'],
    ['slack: { commit_events: true }', 'ignored-setting GitLab ignores `commit_events`'],
    ['slack: { use_inherited_settings: true }', 'known-setting `use_inherited_settings` is not written'],
    ['jira: { jira_auth_type: 7 }', 'valid-setting `jira_auth_type` must be 0, 1 or 2'],
    ['slack: { push_events: "yes" }', 'valid-setting `push_events` must be a boolean, not a string'],
    ['slack: { push_events: null }', 'valid-setting `push_events` must be a boolean, not null'],
    ['slack: { channel: 5 }', 'valid-setting `channel` must be a string or null, not a number'],
    ['slack: { push_events: { env: A } }', 'value-type `push_events` must be a value, not a mapping'],
    ['slack: { channel: { env: a-b } }', 'secret-reference is not the name of an environment variable'],
    ['jira: { url: "https://jdoe:secret@example.com" }', 'literal-secret `url` holds a login or a token'],
    ['slack: { channel: [a, b] }', 'valid-setting `channel` must be a string or null, not an array'],
    ['slack: { channel: "****" }', 'placeholder `channel` is a placeholder'],
    ['slack: { channel: "[redacted]" }', 'placeholder `channel` is a placeholder'],
    ['slack: { channel: "${project.slug}" }', 'template has a template that stands for nothing'],
    ['slack: { channel: "${project.name" }', 'template has a template that stands for nothing'],
    ['slack: { webhook: "https://hooks.example/x" }', 'literal-secret `webhook` is a secret'],
    ['slack: { webhook: { env: "a b" } }', 'secret-reference is not the name of an environment variable'],
    ['slack: { webhook: { command: "vault read x" } }', 'secret-reference must be a list'],
    ['slack: { webhook: { command: [] } }', 'secret-reference names no program'],
    ['slack: { webhook: { env: A, file: b } }', 'secret-reference says twice'],
    [
      'slack: { webhook: { rotated: 2026-11-01 } }',
      'secret-reference does not say where `webhook` comes from',
    ],
    ['slack: { webhook: { env: A, rotated: 2026-02-30 } }', 'secret-reference is no day and no moment'],
    [
      'slack: { webhook: { env: A, rotated: "2026-11-01T09:30" } }',
      'secret-reference is no day and no moment',
    ],
    ['slack: { webhook: null }', 'valid-setting `webhook` must be a string, not null'],
    ['slack: absnt', 'value-type must be settings, `inherit` or `absent`, not a string'],
    ['slack: null', 'value-type must be settings, `inherit` or `absent`, not null'],
    ['jenkins: inherit', 'valid-setting Jenkins cannot be inherited'],
  ])('are not %s', (entry, problem) =>
    expect(shortProblems(withIntegrations(`{ ${entry} }`))).toEqual([expect.stringContaining(problem)]),
  );

  test('are to be put in quotes when they are strings', () =>
    expect(problemsOf(withIntegrations('{ slack: { channel: 5 } }'))).toMatchObject([
      { hint: "Put it in quotes: `'5'`." },
    ]));

  test.each(slugs)('of %s are to be put in quotes only where quotes cure', (slug) => {
    const { fields }: CatalogIntegration = catalog[slug];
    for (const { name } of fields)
      for (const value of ['5', '-1.5', '0x10', 'true']) {
        const entry = (text: string) => withIntegrations(`{ ${slug}: { ${name}: ${text} } }`);
        const isCure = (hint = '') => hint.includes(`'${value}'`);
        if (!problemsOf(entry(value)).some(({ hint }) => isCure(hint))) continue;
        expect([name, shortProblems(entry(`'${value}'`))]).toEqual([name, []]);
      }
  });

  test('of a group have no templates, and only integrations that groups can have', () => {
    const presets = 'presets: { a: { jenkins: absent, slack: { channel: "${project.name}" } } }\n';
    const own = 'integrations: { github: absent, slack: { channel: "${project.id}" } }';
    const text = `version: 1\n${presets}groups:\n  - group: acme\n    use: a\n    ${own}\n`;
    expect(shortProblems(text)).toEqual([
      expect.stringContaining(':5:10 level preset `a`: a group cannot have Jenkins'),
      expect.stringContaining(':5:10 template preset `a`: `channel` has a template'),
      expect.stringContaining(':6:21 level a group cannot have GitHub'),
      expect.stringContaining(':6:55 template has a template, which only rules for projects fill in'),
    ]);
  });
});

describe('no secret is shown', () => {
  test.each([
    ['a token', 'version: 1\ntoken: CANARY\nrules: []'],
    ['a literal', withIntegrations('{ slack: { webhook: CANARY } }')],
    ['a literal in several lines', withIntegrations('{ slack: { webhook: "CANARY\n  CANARY", chanel: 1 } }')],
    ['a comment', withIntegrations('{ slack: { chanel: 1 } } # CANARY')],
    ['a literal for another integration', withIntegrations('{ slack: CANARY }')],
    ['a literal for an unknown integration', withIntegrations('{ slak: { webhook: CANARY } }')],
    ['a misspelt secret', withIntegrations('{ slack: { webhok: CANARY } }')],
    ['a literal as the name of a variable', withIntegrations('{ slack: { webhook: { env: CANARY-1 } } }')],
    ['a literal as a key', withIntegrations('{ slack: { webhook: { CANARY: 1 } } }')],
    ['a literal in a list', withIntegrations('{ slack: { webhook: [CANARY] } }')],
    ['a literal in a command', withIntegrations('{ slack: { webhook: { command: CANARY } } }')],
    ['a literal beside a mistake', withIntegrations('{ slack: { webhook: CANARY, push_events: 5 } }')],
    ['a block in a broken file', 'version: 1\nx: |\n  CANARY\n CANARY: [\n'],
    ['a quoted text without an end', 'version: 1\nwebhook: "CANARY\n'],
    ['a login in an address', 'version: 1\nhost: https://jdoe:CANARY@example.com\nrules: []'],
    ['a login in a setting', withIntegrations('{ jira: { url: "ftp://jdoe:CANARY@example.com" } }')],
    ['an alias', 'version: 1\nrules: *CANARY\n'],
    ['a tag', 'version: !CANARY 1\nrules: []\n'],
    ['a directive', '%CANARY x\n---\nversion: 1\n'],
  ])('%s', (_name, text) => {
    const problems = problemsOf(text);
    expect(problems).not.toEqual([]);
    expect(errorOf(problems).message).not.toContain('CANARY');
  });
});

describe('included files', () => {
  const main = "version: 1\npresets: { chat: { slack: {} } }\ninclude: 'teams/*.yaml'\n";
  const rules = 'version: 1\nrules:\n  - match: { group: acme }\n    use: chat\n';

  test('add their rules, in the order of their paths, and may use presets', () => {
    const { rules: all } = configFrom(main, {
      'teams/b.yaml': rules,
      'teams/a.yaml': rules,
      'teams/x.txt': '',
    });
    expect(all.map(({ place }) => place.source.file)).toEqual(['teams/a.yaml', 'teams/b.yaml']);
  });

  test.each([
    ['host: https://example.com', 'known-key has the unknown key `host`'],
    ['limits: {}', 'known-key has the unknown key `limits`'],
    ['include: x', 'known-key has the unknown key `include`'],
    ['groups: []', 'known-key has the unknown key `groups`'],
    ['presets: { chat: {} }', 'preset the preset `chat` exists already'],
  ])('have no %s', (line, problem) =>
    expect(shortProblems(main, { 'teams/a.yaml': `${rules}${line}\n` })).toEqual([
      expect.stringContaining(`teams/a.yaml:5:`) && expect.stringContaining(problem),
    ]),
  );

  test('keep their presets to themselves', () => {
    const own = 'version: 1\npresets: { own: { slack: {} } }\n';
    const user = 'version: 1\nrules:\n  - match: { group: acme }\n    use: own\n';
    expect(shortProblems(main, { 'teams/a.yaml': own, 'teams/b.yaml': user })).toEqual([
      'teams/b.yaml:4:10 preset there is no preset `own`',
    ]);
  });

  test.each([
    ['../*.yaml', 'leads out of the folder'],
    ['/etc/*.yaml', 'must be a path from the folder of this file'],
    ['teams/missing.yaml', 'matches no file'],
    ['none/*.yaml', 'matches no file'],
    ['*.yaml', 'includes this file itself'],
    ['file.yaml', 'includes this file itself'],
    ['!x', 'begins with `!`'],
    ['*a*a*a*a*b', 'has more than 4 wildcards'],
  ])('are not %s', (pattern, message) =>
    expect(shortProblems(`version: 1\ninclude: '${pattern}'\n`)).toEqual([expect.stringContaining(message)]),
  );

  test('are found in folders of folders, but not in hidden ones', () => {
    const files = { 'a/b/c.yaml': rules, 'a/.git/d.yaml': rules, 'a/node_modules/e.yaml': rules };
    const { rules: all } = configFrom(main.replace('teams/*', 'a/**/*'), files);
    expect(all.map(({ place }) => place.source.file)).toEqual(['a/b/c.yaml']);
  });
});

test('limits that are left out have their usual values', () => {
  const { limits } = configFrom(`${withMatch('{ group: acme }')}limits: { disables: 0 }\n`);
  expect(limits).toEqual({ changes: 100, disables: 0, groups: 1 });
});
