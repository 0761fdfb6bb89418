// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates of the file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../cli/config/resolve.ts';
import { scopesOf } from '../../../../cli/config/scopes.ts';
import type { Wanted, WantedOf } from '../../../../cli/config/wanted.ts';
import type { Target } from '../../../../cli/target.ts';
import { configFrom, group, project } from './files.ts';

/** A file with these rules or groups, each in one line. */
function file(...lines: readonly string[]): string {
  const rules = lines.filter((line) => line.startsWith('{ match'));
  const groups = lines.filter((line) => line.startsWith('{ group'));
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  return `version: 1\npresets: { chat: { slack: { channel: preset } } }\n${list('rules', rules)}${list('groups', groups)}`;
}

function wantedFrom(text: string, targets: readonly Target[]): readonly WantedOf[] {
  const { wanted, diagnostics } = resolve(configFrom(text), targets);
  expect(diagnostics).toEqual([]);
  return wanted;
}

/** What these rules want of one integration of a project. */
function wantedOf(
  slug: 'slack' | 'jira' | 'jenkins',
  path: string,
  ...lines: readonly string[]
): Wanted | undefined {
  return wantedFrom(file(...lines), [project(path, ['java'])])[0]?.integrations.get(slug);
}

function settingsOf(wanted: Wanted | undefined): object | undefined {
  return wanted?.kind === 'settings' ? wanted.settings : undefined;
}

function problemsOf(text: string, targets: readonly Target[], gitlab?: string): readonly string[] {
  return resolve(configFrom(text), targets, { gitlab }).diagnostics.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe('a rule is for a project', () => {
  const projects = [
    project('acme/shop', ['java']),
    project('acme/web/shop', ['go', 'java']),
    project('acme/web/old', ['go']),
    project('Acme/Sandbox/x'),
    project('acmeother/shop', ['java']),
  ];
  test.each([
    ['{ group: acme }', [0, 1, 2, 3]],
    ['{ group: [ACME/web, acmeother] }', [1, 2, 4]],
    ['{ group: acme, except: ["acme/sandbox/**", "*/*/old"] }', [0, 1]],
    ['{ topic: java }', [0, 1, 4]],
    ['{ topic: [go, java] }', [0, 1, 2, 4]],
    ['{ topic: java, group: acme }', [0, 1]],
    ['{ paths: "acme/*/shop" }', [1]],
    ['{ paths: ["acme/*", "acme/web/{old,new}"] }', [0, 2]],
    ['{ projects: [acme/Shop, acmeother/shop] }', [0, 4]],
    ['{ projects: [acme/shop, acme/web/shop], topic: go }', [1]],
  ])('%s', (match, expected) => {
    const text = file(`{ match: ${match}, optional: true, integrations: { jira: inherit } }`);
    const { wanted } = resolve(configFrom(text), projects);
    expect(wanted.map(({ target }) => projects.indexOf(target))).toEqual(expected);
  });
});

describe('what a project gets', () => {
  const all = 'match: { group: a }';

  test('comes from all its rules, setting by setting, and later ones win', () =>
    expect(
      settingsOf(
        wantedOf(
          'slack',
          'a/x',
          `{ ${all}, integrations: { slack: { channel: one, username: one } } }`,
          `{ ${all}, integrations: { slack: { channel: two, push_events: false } } }`,
        ),
      ),
    ).toEqual({ channel: 'two', username: 'one', push_events: false }));

  test("comes from presets first and from the rule's own settings last", () => {
    const wanted = wantedOf(
      'slack',
      'a/x',
      `{ ${all}, use: chat, integrations: { slack: { username: own } } }`,
    );
    expect(wanted).toEqual({
      kind: 'settings',
      settings: { channel: 'preset', username: 'own' },
      secrets: {},
      origins: {
        channel: { file: 'file.yaml', line: 2, rule: 'rule 1, preset chat' },
        username: { file: 'file.yaml', line: 4, rule: 'rule 1' },
      },
      origin: { file: 'file.yaml', line: 4, rule: 'rule 1' },
    });
  });

  test.each(['inherit', 'absent'])('is %s alone after that word', (word) =>
    expect(
      wantedOf(
        'jira',
        'a/x',
        `{ ${all}, integrations: { jira: { username: x } } }`,
        `{ ${all}, integrations: { jira: ${word} } }`,
      ),
    ).toEqual({ kind: word, origin: { file: 'file.yaml', line: 5, rule: 'rule 2' } }),
  );

  test('begins anew after `absent`', () =>
    expect(
      settingsOf(
        wantedOf(
          'slack',
          'a/x',
          `{ ${all}, use: chat }`,
          `{ ${all}, integrations: { slack: absent } }`,
          `{ ${all}, integrations: { slack: { username: x } } }`,
        ),
      ),
    ).toEqual({ username: 'x' }));

  test('may clear a setting, or a secret of an earlier rule', () => {
    const wanted = wantedOf(
      'slack',
      'a/x',
      `{ ${all}, integrations: { slack: { channel: x, webhook: { env: ONE } } } }`,
      `{ ${all}, integrations: { slack: { channel: null, webhook: { env: TWO } } } }`,
    );
    expect(wanted).toMatchObject({ settings: { channel: null }, secrets: { webhook: { env: 'TWO' } } });
  });

  test('has the facts of the project in place of templates', () =>
    expect(
      settingsOf(
        wantedOf(
          'slack',
          'a/b/x',
          `{ ${all}, integrations: { slack: { channel: '\${project.path} \${ project.name }', username: '\${project.namespace} $\${project.id}' } } }`,
        ),
      ),
    ).toEqual({ channel: 'a/b/x x', username: 'a/b ${project.id}' }));

  test('is only what is named where a rule says so', () => {
    const wanted = wantedFrom(file(`{ ${all}, use: chat }`, '{ match: { group: a/b }, only: true }'), [
      project('a/x'),
      project('a/b/x'),
    ]);
    expect(wanted.map(({ only, integrations }) => [only, integrations.size])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  test('is nothing without a rule', () =>
    expect(wantedFrom(file(`{ ${all}, use: chat }`), [project('b/x'), project('a/x')])).toHaveLength(1));
});

test('rules are for projects, and groups have settings of their own', () => {
  const text = file('{ match: { group: a }, use: chat }', '{ group: a/b, integrations: { jira: inherit } }');
  const wanted = wantedFrom(text, [group('a'), group('A/b'), project('a/b/x')]);
  expect(wanted.map(({ target, integrations }) => [target.path, [...integrations.keys()]])).toEqual([
    ['A/b', ['jira']],
    ['a/b/x', ['slack']],
  ]);
});

describe('a mistake that only the projects show', () => {
  const use = 'use: chat';
  test.each([
    [`{ match: { group: b }, ${use} }`, ['4:5 matches no project']],
    [`{ match: { group: [a, b] }, ${use} }`, ['4:27 matches no project of this rule']],
    [`{ match: { projects: [a/x, a/y] }, ${use} }`, ['4:32 matches no project of this rule']],
    [`{ match: { projects: [A/X], group: A }, ${use} }`, []],
    [`{ match: { topic: rust }, ${use} }`, ['4:5 matches no project']],
    [`{ match: { group: b }, optional: true, ${use} }`, []],
    [`{ match: { projects: [a/x, a/y] }, optional: true, ${use} }`, []],
    ['{ group: b, use: chat }', ['4:14 there is no group `b`']],
  ])('%s', (line, problems) =>
    expect(problemsOf(file(line), [project('a/x'), group('a')])).toEqual(problems),
  );

  test.each([
    ['jira: { jira_auth_type: 1, url: "https://a.atlassian.net" }', '19.5', 1],
    ['jira: { jira_auth_type: 2, url: "https://a.atlassian.net" }', '19.5', 0],
    ['jira: { url: "https://a.atlassian.net" }', '19.5', 0],
    ['jira: { jira_auth_type: 0, username: null }', '19.5', 1],
    ['jira: { jira_auth_type: 0 }', '19.5', 0],
    ['jenkins: { username: x, password: { env: A } }', '19.5', 0],
    ['datadog: { archive_trace_events: true, datadog_ci_visibility: false }', '19.5', 1],
    ['redmine: {}, jira: inherit', '19.5', 1],
    ['redmine: {}, jira: absent', '19.5', 0],
  ])('%s', (entries, gitlab, count) => {
    const text = file(`{ match: { group: a }, integrations: { ${entries} } }`);
    expect(problemsOf(text, [project('a/x'), project('a/y')], gitlab)).toHaveLength(count);
  });

  test('a template whose value the setting does not take', () => {
    const text = file(
      '{ match: { group: a }, integrations: { campfire: { subdomain: "${project.name}" } } }',
    );
    const { diagnostics } = resolve(
      configFrom(text),
      ['a/b', 'a/5', 'a/6'].map((path) => project(path)),
    );
    expect(diagnostics).toMatchObject([
      { column: 56, rule: 'valid-setting', hint: 'In the project `a/5`, and perhaps in others.' },
    ]);
  });
});

test('the searches of a configuration find every project that a rule matches', () => {
  const text = file(
    '{ match: { group: [a, b/c], topic: [x, y] }, use: chat }',
    '{ match: { topic: z, paths: ["**/service"] }, use: chat }',
    '{ match: { paths: ["d/e/*", f/g] }, use: chat }',
    '{ match: { projects: [h/i], group: h }, use: chat }',
    '{ group: [A, a, j], use: chat }',
  );
  expect(scopesOf(configFrom(text))).toEqual({
    searches: [
      { group: 'a', topic: 'x' },
      { group: 'a', topic: 'y' },
      { group: 'b/c', topic: 'x' },
      { group: 'b/c', topic: 'y' },
      { topic: 'z' },
      { group: 'd/e' },
      { project: 'f/g' },
      { project: 'h/i' },
    ],
    groups: ['A', 'j'],
  });
});

/** Rules for some of three projects, with some settings of two integrations. */
const anyRule = fc
  .record({
    projects: fc.subarray(['a/x', 'a/y', 'a/z'], { minLength: 1 }),
    slug: fc.constantFrom('slack', 'mattermost'),
    entry: fc.oneof(
      fc.constantFrom('inherit', 'absent'),
      fc.dictionary(
        fc.constantFrom('channel', 'username', 'labels_to_be_notified'),
        fc.constantFrom('one', 'two', '${project.name}', null),
      ),
      fc.constant({ webhook: { command: ['a', 'b'] } }),
    ),
  })
  .map(({ projects, slug, entry }) => ({ projects, slug, entry }));

type AnyRule = typeof anyRule extends fc.Arbitrary<infer Rule> ? Rule : never;

const projects = [project('a/x'), project('a/y'), project('a/z')];

function textOf(rules: readonly AnyRule[]): string {
  return file(
    ...rules.map(
      ({ projects, slug, entry }) =>
        `{ match: ${matchOf(projects)}, integrations: { ${slug}: ${JSON.stringify(entry)} } }`,
    ),
  );
}

/** Those for all projects name their group. Paths are not case-sensitive. */
function matchOf(paths: readonly string[]): string {
  const isForAll = paths.length === projects.length;
  return isForAll ? '{ group: A }' : `{ projects: ${JSON.stringify(paths).toUpperCase()} }`;
}

/** What each project gets, without the places where it stands. */
function plainly(rules: readonly AnyRule[]): unknown {
  return resolve(configFrom(textOf(rules)), projects).wanted.map(({ target, integrations }) => [
    target.path,
    [...integrations]
      .map(([slug, wanted]) =>
        wanted.kind === 'settings'
          ? { slug, settings: wanted.settings, secrets: wanted.secrets }
          : { slug, kind: wanted.kind },
      )
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  ]);
}

describe('whatever the rules are', () => {
  const someRules = fc.array(anyRule, { minLength: 1, maxLength: 5 });

  test('the result is what applying them one by one gives', () =>
    fc.assert(
      fc.property(someRules, (rules) => {
        const expected = projects.map(({ path }) => {
          const state: Record<string, Record<string, unknown> | string> = {};
          for (const { slug, entry } of rules.filter((rule) => rule.projects.includes(path))) {
            const before = state[slug];
            state[slug] =
              typeof entry === 'string' ? entry : { ...(typeof before === 'object' ? before : {}), ...entry };
          }
          return [path, JSON.parse(JSON.stringify(state).replaceAll('${project.name}', path.slice(2)))];
        });
        const found = resolve(configFrom(textOf(rules)), projects).wanted.map(({ target, integrations }) => [
          target.path,
          Object.fromEntries(
            [...integrations].map(([slug, wanted]) => [
              slug,
              wanted.kind === 'settings' ? { ...wanted.settings, ...wanted.secrets } : wanted.kind,
            ]),
          ),
        ]);
        expect(found).toEqual(expected.filter(([, state]) => Object.keys(state).length > 0));
      }),
      { numRuns: 20 },
    ));

  test('those about different projects or integrations may change places', () =>
    fc.assert(
      fc.property(someRules, fc.nat(), (rules, seed) => {
        const place = seed % rules.length;
        const [one, other] = [rules[place], rules[place + 1]];
        fc.pre(one !== undefined && other !== undefined);
        fc.pre(one.slug !== other.slug || !one.projects.some((path) => other.projects.includes(path)));
        expect(plainly(rules.with(place, other).with(place + 1, one))).toEqual(plainly(rules));
      }),
      { numRuns: 15 },
    ));

  test('all that is wanted is frozen, as projects share it', () =>
    fc.assert(
      fc.property(someRules, (rules) => {
        for (const { integrations } of resolve(configFrom(textOf(rules)), projects).wanted)
          for (const part of objectsIn([...integrations.values()])) expect(Object.isFrozen(part)).toBe(true);
      }),
      { numRuns: 15 },
    ));
});

test('projects share what does not depend on them', () => {
  const text = (channel: string) => `version: 1
rules:
  - match: { group: a }
    integrations: { slack: { channel: '${channel}' }, jenkins: absent }
`;
  const [one, other] = resolve(configFrom(text('all')), projects).wanted;
  expect(one?.integrations).toBe(other?.integrations);
  const [own, its] = resolve(configFrom(text('#${project.name}')), projects).wanted;
  expect(own?.integrations.get('jenkins')).toBe(its?.integrations.get('jenkins'));
  expect(own?.integrations.get('slack')).not.toEqual(its?.integrations.get('slack'));
});

/** All objects in some values, without the list of them. */
function objectsIn(values: readonly unknown[]): readonly object[] {
  return values
    .filter((value) => typeof value === 'object' && value !== null)
    .flatMap((value) => [value, ...objectsIn(Object.values(value))]);
}
