// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are templates of the file.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type CatalogField, catalog, slugs } from '../../../../generated/client/catalog.ts';
import { problemsOf } from './files.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../generated/config.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

const rule = { match: { group: 'acme' }, integrations: { jira: 'inherit' } };

/** A file in which one rule wants this. */
function file(integrations: unknown): object {
  return { version: 1, rules: [{ match: { group: 'acme' }, integrations }] };
}

/** Whether the schema and the command accept a file. */
function verdicts(data: unknown): { readonly schema: boolean; readonly command: boolean } {
  const text = stringify(data);
  // What the editor sees is what the text says.
  return { schema: fits(parse(text)), command: problemsOf(text).length === 0 };
}

const accepted = { schema: true, command: true };
const refused = { schema: false, command: false };

describe('the schema and the command accept', () => {
  test.each<[string, unknown]>([
    ['one rule', { version: 1, rules: [rule] }],
    [
      'everything that a file can have',
      {
        version: 1,
        host: 'https://gitlab.example.com/gitlab',
        limits: { changes: 0, disables: 5, groups: 2 },
        presets: { chat: { slack: { channel: '#x' } } },
        rules: [
          {
            match: {
              group: ['a', 'b/c'],
              topic: 'x',
              paths: ['a/*', 'b/c/{d,e}'],
              projects: 'a/b',
              except: ['a/x/**'],
            },
            use: 'chat',
          },
          { match: { paths: 'a/**' }, only: true, optional: true },
        ],
        groups: [{ group: 'a', use: ['chat'], integrations: { jira: { password: { file: 'x' } } } }],
      },
    ],
    ['a host in capitals', { version: 1, rules: [rule], host: 'HTTPS://GitLab.example.com:8443' }],
    ['references', file({ slack: { webhook: { command: ['a', 'b'], rotated: '2026-11-01T09:30:00Z' } } })],
    ['a reference in place of an address', file({ jira: { url: { env: 'JIRA_URL' } } })],
    ['templates', file({ jira: { url: 'https://jira.example.com/${project.path}' } })],
    ['settings without any', file({ slack: {} })],
  ])('%s', (_name, data) => expect(verdicts(data)).toEqual(accepted));
});

describe('the schema and the command refuse', () => {
  test.each<[string, unknown]>([
    ['no mapping', []],
    ['nothing but a version', { version: 1 }],
    ['a template in place of an address', file({ jira: { url: '${project.path}' } })],
    [
      'a template in place of an address on one host',
      file({ confluence: { confluence_url: '${project.path}' } }),
    ],
    ['no version', { rules: [rule] }],
    ['another version', { version: 2, rules: [rule] }],
    ['an unknown key', { version: 1, rules: [rule], token: 'x' }],
    ['a host that is no address', { version: 1, rules: [rule], host: 'gitlab.example.com' }],
    ['a host with a login', { version: 1, rules: [rule], host: 'https://a:b@gitlab.example.com' }],
    ['a host without a name', { version: 1, rules: [rule], host: 'https:///gitlab' }],
    ['a host behind one slash', { version: 1, rules: [rule], host: 'https:/gitlab.example.com' }],
    ['a host with an empty query', { version: 1, rules: [rule], host: 'https://gitlab.example.com?' }],
    ['a host with a space', { version: 1, rules: [rule], host: 'https://gitlab.example.com/a b' }],
    ['a host with a backslash', { version: 1, rules: [rule], host: 'https://gitlab.example.com\\b' }],
    ['a limit below 0', { version: 1, rules: [rule], limits: { changes: -1 } }],
    ['a limit that is no number', { version: 1, rules: [rule], limits: { changes: '5' } }],
    ['an unknown limit', { version: 1, rules: [rule], limits: { change: 5 } }],
    ['rules that are no list', { version: 1, rules: rule }],
    ['a rule without a match', { version: 1, rules: [{ integrations: {} }] }],
    ['a rule that wants nothing', { version: 1, rules: [{ match: { group: 'a' } }] }],
    ['an empty match', { version: 1, rules: [{ ...rule, match: {} }] }],
    ['a match by exceptions alone', { version: 1, rules: [{ ...rule, match: { except: 'a/b' } }] }],
    ['a misspelt key of a match', { version: 1, rules: [{ ...rule, match: { groups: 'a' } }] }],
    ['a group with a slash before it', { version: 1, rules: [{ ...rule, match: { group: '/a' } }] }],
    ['a group that is a pattern', { version: 1, rules: [{ ...rule, match: { group: 'a*' } }] }],
    ['an address of a project', { version: 1, rules: [{ ...rule, match: { projects: 'https://a/b/c' } }] }],
    ['an empty list', { version: 1, rules: [{ ...rule, match: { projects: [] } }] }],
    ['a negated pattern', { version: 1, rules: [{ ...rule, match: { group: 'a', except: '!b' } }] }],
    ['a pattern with a group', { version: 1, rules: [{ ...rule, match: { paths: 'a/+(b)' } }] }],
    ['a flag that is no boolean', { version: 1, rules: [{ ...rule, only: 'yes' }] }],
    ['an unknown integration', file({ slak: {} })],
    ['an unknown word', file({ jira: 'absnt' })],
    ['an integration without a value', file({ jira: null })],
    ['an unknown setting', file({ slack: { chanel: 'x' } })],
    ['an ignored setting', file({ slack: { commit_events: true } })],
    ['inheriting as a setting', file({ slack: { use_inherited_settings: true } })],
    ['inheriting what cannot be inherited', file({ jenkins: 'inherit' })],
    ['a literal secret', file({ slack: { webhook: 'https://hooks.slack.com/x' } })],
    ['two sources of a secret', file({ slack: { webhook: { env: 'A', file: 'b' } } })],
    ['no source of a secret', file({ slack: { webhook: { rotated: '2026-11-01' } } })],
    ['a command that is a text', file({ slack: { webhook: { command: 'vault read' } } })],
    ['a variable with another name', file({ slack: { webhook: { env: 'a b' } } })],
    ['a rotation that is no time', file({ slack: { webhook: { env: 'A', rotated: 'yesterday' } } })],
    [
      'an integration that groups cannot have',
      { version: 1, groups: [{ group: 'a', integrations: { jenkins: 'absent' } }] },
    ],
    ['a group without a path', { version: 1, groups: [{ integrations: { jira: 'inherit' } }] }],
  ])('%s', (_name, data) => expect(verdicts(data)).toEqual(refused));
});

/** Values of every type that YAML has. */
const values = [
  'text',
  '',
  5,
  1.5,
  true,
  null,
  ['a'],
  [5],
  { env: 'NAME' },
  { value: 'x' },
  'https://example.com',
];

/** The settings that a file may have. */
function settingsOf(fields: readonly CatalogField[]): readonly CatalogField[] {
  return fields.filter(({ name, ignored }) => !ignored && name !== 'use_inherited_settings');
}

test.each(slugs)('the schema accepts all that the command accepts of %s, and no other types', (slug) => {
  for (const { name, format, pattern, refused: other } of settingsOf(catalog[slug].fields)) {
    const settings = values.map((value) => ({ [slug]: { [name]: value } }));
    // One file with a rule for each value: the problems say which of them are refused.
    const faulty = new Set(
      problemsOf(
        stringify(
          { version: 1, rules: settings.map((integrations) => ({ match: { group: 'a' }, integrations })) },
          { collectionStyle: 'flow', lineWidth: 0 },
        ).replaceAll('{ match', '\n{ match'),
      ).map(({ line }) => line - 2),
    );
    for (const [index, integrations] of settings.entries()) {
      const accepts = !faulty.has(index);
      const fitting = fits(file(integrations));
      const at = `${name}: ${JSON.stringify(values[index])}`;
      if (accepts) expect({ at, fitting }).toEqual({ at, fitting: true });
      // What the schema cannot say is said by the command alone.
      const isBeyond = format !== undefined || pattern !== undefined || other !== undefined;
      if (!isBeyond) expect({ at, fitting }).toEqual({ at, fitting: accepts });
    }
  }
});
