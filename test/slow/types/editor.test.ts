/** What an editor shows: completion, hover and strike-through of settings. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type CatalogField, catalog } from '../../../generated/client/catalog.ts';

const file = fileURLToPath(new URL('../../../client/editor.ts', import.meta.url));
const undistributed = fileURLToPath(new URL('../../../client/undistributed.ts', import.meta.url));

/** The text of the open file, and how often it was changed. */
const open = { text: '', version: 0 };
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    paths: { '#undistributed': [undistributed] },
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: (path) => (path === file ? String(open.version) : '1'),
  getScriptSnapshot: (path) =>
    path === file || ts.sys.fileExists(path)
      ? ts.ScriptSnapshot.fromString(path === file ? open.text : readFileSync(path, 'utf8'))
      : undefined,
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

/** Opens a text in which `|` marks the cursor, and returns its place. */
function edit(marked: string): number {
  open.text = marked.replace('|', '');
  open.version += 1;
  return marked.indexOf('|');
}

const call = (slug: string, settings: string): string =>
  `import { createClient } from './index.js';\nvoid createClient().set(1, '${slug}', { ${settings} });\n`;

function completion(slug: string, settings = '|') {
  const cursor = edit(call(slug, settings));
  return service.getCompletionsAtPosition(file, cursor, {})?.entries ?? [];
}

/** The text of the hover over a setting, with its tags. */
function hover(slug: string, setting: string, value = "''"): string {
  const cursor = edit(call(slug, `|${setting}: ${value}`));
  return shownIn(service.getQuickInfoAtPosition(file, cursor));
}

function shownIn(info: ts.QuickInfo | undefined): string {
  const tags = info?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
  return [
    ts.displayPartsToString(info?.displayParts),
    ts.displayPartsToString(info?.documentation),
    ...tags,
  ].join('\n');
}

describe('completion', () => {
  test('offers the settings of the integration and no others', () => {
    const names = completion('redmine').map(({ name }) => name);
    expect(names).toEqual([
      'issues_url',
      'new_issue_url',
      'project_url',
      'push_events',
      'use_inherited_settings',
    ]);
  });

  test('offers the settings of an integration with conditions', () =>
    expect(completion('jira').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['url', 'username', 'password', 'jira_auth_type', 'project_keys']),
    ));

  test('strikes through what GitLab ignores', () => {
    const deprecated = completion('slack').flatMap(({ name, kindModifiers }) =>
      kindModifiers?.includes('deprecated') ? [name] : [],
    );
    expect(deprecated).toEqual([
      'commit_events',
      'incidents_events',
      'job_events',
      'notify_only_default_branch',
    ]);
  });

  test('offers the known values', () => {
    const values = completion('slack', "webhook: '', branches_to_be_notified: '|'").map(({ name }) => name);
    expect(values.sort()).toEqual(['all', 'default', 'default_and_protected', 'protected']);
  });
});

describe('hover', () => {
  test('shows description, default and known values', () =>
    expect(hover('slack', 'branches_to_be_notified')).toBe(
      '(property) SlackSettings.branches_to_be_notified?: "all" | "default" | "protected" | "default_and_protected" | OtherText | null | undefined\n' +
        'Selects the branches whose events are reported.\n\nServer default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.',
    ));

  test.each([
    ['jira', 'issues_enabled', "''", 'Since GitLab 17.0. Premium and Ultimate only.'],
    ['jira', 'jira_check_enabled', 'true', 'Premium and Ultimate only.'],
    ['slack', 'webhook', "''", 'Keep it secret; GitLab never returns it.'],
    ['slack', 'incidents_events', 'true', '@deprecated GitLab ignores it; use `incident_events`.'],
    ['slack', 'vulnerability_events', 'true', 'Not in Community Edition.'],
    [
      'jenkins',
      'jenkins_url',
      "''",
      'A change clears the stored secrets that the same request does not send.',
    ],
    ['jira', 'username', "''", 'It is not needed with a personal access token.'],
    ['jira', 'vulnerabilities_enabled', 'true', 'Ultimate only.'],
    ['datadog', 'api_url', "''", 'A change clears the stored secrets that the same request does not send.'],
    ['jenkins', 'password', "''", 'Keep it secret; GitLab never returns it.'],
  ])('hovering over %s %s shows more', (slug, setting, value, text) =>
    expect(hover(slug, setting, value)).toContain(text),
  );
});

describe('hover over every setting', () => {
  const whole = Object.values(catalog).map(({ slug, fields }): readonly [string, readonly CatalogField[]] => [
    slug,
    fields,
  ]);

  test.each(whole)('hovering over the settings of %s shows what the catalog knows', (slug, fields) => {
    const text = call(
      slug,
      fields.map(({ name, example }) => `${JSON.stringify(name)}: ${JSON.stringify(example)}`).join(', '),
    );
    edit(text);
    for (const field of fields) {
      // One past the quote, in the name itself.
      const info = service.getQuickInfoAtPosition(
        file,
        text.indexOf(`${JSON.stringify(field.name)}: `, text.lastIndexOf('{ ')) + 1,
      );
      const shown = shownIn(info);
      for (const fact of factsOf(field)) expect(shown, `${slug} ${field.name}`).toContain(fact);
    }
  });

  /** The facts that a hover has to show. */
  function factsOf({
    description,
    default: preset,
    knownValues = [],
    tier,
    since,
    ignored,
  }: CatalogField): readonly string[] {
    if (ignored) return [description, '@deprecated GitLab ignores it'];
    return [
      description,
      ...(preset === undefined
        ? []
        : [`Server default: \`${typeof preset === 'string' ? preset : JSON.stringify(preset)}\`.`]),
      ...knownValues.map(String),
      ...(tier === undefined ? [] : [tier === 'premium' ? 'Premium and Ultimate only.' : 'Ultimate only.']),
      ...(since === undefined ? [] : [`Since GitLab ${since}`]),
    ];
  }
});

test('a compile error is reported at the wrong setting, or at the settings that lack one', () => {
  const errors = (slug: string, settings: string): readonly (readonly [string, string])[] => {
    const text = call(slug, settings);
    edit(text);
    return service
      .getSemanticDiagnostics(file)
      .map(({ start = 0, length = 0, messageText }) => [
        text.slice(start, start + length),
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]);
  };
  expect(errors('slack', "webhook: '', chanel: ''")).toEqual([
    ['chanel', expect.stringContaining("Did you mean to write 'channel'?")],
  ]);
  expect(errors('slack', "webhook: '', push_events: 'true'")).toEqual([
    ['push_events', "Type 'string' is not assignable to type 'boolean | undefined'."],
  ]);
  expect(errors('slack', "channel: ''")).toEqual([
    ["{ channel: '' }", expect.stringContaining("Property 'webhook' is missing")],
  ]);
  expect(errors('jira', "url: '', password: '', projectkeys: []")).toHaveLength(1);
  expect(errors('jira', "url: '', password: '', username: '', projectkeys: []")).toEqual([
    ['projectkeys', expect.stringContaining('projectkeys')],
  ]);
});
