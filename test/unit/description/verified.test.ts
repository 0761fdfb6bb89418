/** The verified edition says what GitLab accepts and returns, and keeps every row of the documentation page. */
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../generator/load/types.ts';
import {
  description,
  operationsOf,
  type Schema,
  schemaNamed,
  typeName,
  typesOf,
} from '../../support/descriptions.ts';
import { readPage, readSettings, type Setting } from './facts.ts';

const page = readPage();
const settings = readSettings();
const accepted = settings.filter(({ hasNoSetter }) => !hasNoSetter);
const verified = description('verified');
const operations = operationsOf(verified);
const slugs = [...new Set(settings.map(({ slug }) => slug))];

const settingsOf = (slug: string): Schema => schemaNamed(verified, `${typeName(slug)}Settings`);
const propertyOf = ({ slug, name }: Pick<Setting, 'slug' | 'name'>): Schema | undefined =>
  settingsOf(slug).properties?.[name];
const factOf = (setting: Setting, key: string): Json | undefined => propertyOf(setting)?.['x-gitlab']?.[key];
const isReturned = ({ slug, name }: Setting): boolean =>
  schemaNamed(verified, `${typeName(slug)}Properties`).properties?.[name] !== undefined;

/** The settings that a description and the facts disagree about, by name. */
function names(list: readonly Pick<Setting, 'slug' | 'name'>[]): readonly string[] {
  return list.map(({ slug, name }) => `${slug} ${name}`).sort();
}

/** The accepted settings of which something holds, by name. */
function acceptedWhere(holds: (setting: Setting) => boolean): readonly string[] {
  return names(accepted.filter(holds));
}

/** The settings of every integration that are described and of which something holds, the ignored ones left out. */
function describedWhere(holds: (schema: Schema, name: string, slug: string) => boolean): readonly string[] {
  return slugs
    .flatMap((slug) =>
      Object.entries(settingsOf(slug).properties ?? {}).flatMap(([name, schema]) =>
        schema['x-gitlab']?.ignored === undefined && holds(schema, name, slug) ? [`${slug} ${name}`] : [],
      ),
    )
    .sort();
}

test('the fixture holds every setting that GitLab declares', () => {
  expect([slugs.length, accepted.length, settings.length - accepted.length]).toEqual([50, 454, 27]);
});

describe('operations', () => {
  test('there is one to list, and per integration one to get, to set and to disable, but none to disable jira-cloud-app', () => {
    const expected = slugs.flatMap((slug) =>
      ['get', 'set', ...(slug === 'jira-cloud-app' ? [] : ['disable'])].map((kind) => `${kind} ${slug}`),
    );
    expect(operations.map(({ kind, slug }) => `${kind} ${slug}`).sort()).toEqual(
      ['list ', ...expected].sort(),
    );
    expect(operations).toHaveLength(150);
  });

  test('they stand on the real paths', () => {
    const expected = slugs.map((slug) => `/projects/{id}/integrations/${slug}`);
    expect(Object.keys(verified.paths).sort()).toEqual(['/projects/{id}/integrations', ...expected].sort());
  });

  test('their ids follow from kind and slug, and are unique', () => {
    const actual = operations.map(({ operation }) => operation.operationId);
    expect(actual).toEqual(
      operations.map(({ kind, slug }) =>
        kind === 'list' ? 'listIntegrations' : `${kind}${typeName(slug)}Integration`,
      ),
    );
    expect(new Set(actual).size).toBe(150);
  });

  test('some ids, to the letter', () => {
    const actual = new Set(operations.map(({ operation }) => operation.operationId));
    const expected = [
      'listIntegrations',
      'setSlackIntegration',
      'getJiraCloudAppIntegration',
      'disableDroneCiIntegration',
      'setAppleAppStoreIntegration',
    ];
    expect(expected.filter((id) => !actual.has(id))).toEqual([]);
  });
});

describe('requests', () => {
  test('every setting that GitLab accepts is described, and no other', () => {
    expect(describedWhere(() => true)).toEqual(names(accepted));
  });

  test('no setting that the model cannot store is described', () => {
    expect(
      names(settings.filter((setting) => setting.hasNoSetter && propertyOf(setting) !== undefined)),
    ).toEqual([]);
  });

  test('every setting takes the type that the server has', () => {
    const jsonTypes = (schema: Schema | undefined): readonly string[] =>
      schema
        ? typesOf(schema).map((type) => (schema.items ? `${type}<${typesOf(schema.items).join('|')}>` : type))
        : [];
    expect(acceptedWhere((setting) => !jsonTypes(propertyOf(setting)).includes(setting.type))).toEqual([]);
  });

  test('a second type is taken only where the page prints one', () => {
    const more = describedWhere((schema) => typesOf(schema).filter((type) => type !== 'null').length > 1);
    expect(more).toEqual([
      'google-cloud-platform-workload-identity-federation workload_identity_federation_project_number',
      'jira issues_enabled',
      'jira vulnerabilities_issuetype',
      'pushover priority',
      'telegram thread',
    ]);
  });

  test('a setting is required exactly when the server requires it', () => {
    expect(describedWhere((_, name, slug) => settingsOf(slug).required?.includes(name) === true)).toEqual(
      acceptedWhere(({ isRequired }) => isRequired),
    );
  });

  test('required settings are no null', () => {
    expect(
      acceptedWhere((setting) => setting.isRequired && typesOf(propertyOf(setting) ?? {}).includes('null')),
    ).toEqual([]);
  });

  test('the defaults are those of the server, as a fact beside the schema', () => {
    const actual = accepted.map(
      (setting) => `${setting.slug} ${setting.name}: ${JSON.stringify(factOf(setting, 'default'))}`,
    );
    expect(actual.sort()).toEqual(
      accepted.map((setting) => `${setting.slug} ${setting.name}: ${JSON.stringify(setting.default)}`).sort(),
    );
  });

  test('the known values are those of the settings form, as a fact beside the schema', () => {
    const text = (values: readonly Json[]): string =>
      values.flatMap((value) => (value === null ? [] : [String(value)])).join();
    const known = (setting: Setting): readonly Json[] =>
      (factOf(setting, 'knownValues') as readonly Json[] | undefined) ?? [];
    const actual = accepted.map((setting) => `${setting.slug} ${setting.name}: ${text(known(setting))}`);
    expect(actual.sort()).toEqual(
      accepted.map((setting) => `${setting.slug} ${setting.name}: ${text(setting.choices)}`).sort(),
    );
  });

  test('known values have a type that the setting takes', () => {
    const typeOf = (value: Json): string => (Number.isInteger(value) ? 'integer' : typeof value);
    const isOther = (setting: Setting): boolean => {
      const types = typesOf(propertyOf(setting) ?? {});
      return ((factOf(setting, 'knownValues') as readonly Json[] | undefined) ?? []).some(
        (value) => !types.includes(typeOf(value)),
      );
    };
    expect(acceptedWhere(isOther)).toEqual([]);
  });

  test('only values that the server enforces are an enum', () => {
    expect(describedWhere((schema) => schema.enum !== undefined)).toEqual(
      acceptedWhere(({ choicesEnforced }) => choicesEnforced),
    );
    expect(describedWhere((schema) => schema['x-gitlab']?.enforced === true)).toEqual(
      acceptedWhere(({ choicesEnforced }) => choicesEnforced),
    );
  });

  test('an enum lists what the server takes, and null where null may be sent', () => {
    const lists = accepted.flatMap((setting) => {
      const schema = propertyOf(setting);
      return schema?.enum
        ? [
            {
              setting: setting.name,
              actual: schema.enum,
              expected: [...setting.choices, ...(typesOf(schema).includes('null') ? [null] : [])],
            },
          ]
        : [];
    });
    expect(lists.map(({ setting, actual }) => ({ setting, values: actual }))).toEqual(
      lists.map(({ setting, expected }) => ({ setting, values: expected })),
    );
  });

  test('the settings that clear stored secrets are marked', () => {
    expect(describedWhere((schema) => schema['x-gitlab']?.clearsSecrets === true)).toEqual(
      acceptedWhere(({ clearsSecrets }) => clearsSecrets),
    );
  });
});

describe('secrets', () => {
  test('every password of GitLab is marked in all ways, and so is nothing else', () => {
    const passwords = acceptedWhere(({ isSecret }) => isSecret);
    expect(describedWhere((schema) => schema.format === 'password')).toEqual(passwords);
    expect(describedWhere((schema) => schema['x-secret'] === true)).toEqual(passwords);
    expect(describedWhere((schema) => schema['x-gitlab']?.secret === true)).toEqual(passwords);
    expect(describedWhere((schema) => schema.format === 'password' && schema.writeOnly === true)).toEqual(
      passwords,
    );
  });

  test('what is never returned is write-only', () => {
    expect(describedWhere((schema) => schema.writeOnly === true)).toEqual(
      acceptedWhere(({ returned }) => returned === 'never'),
    );
  });

  test('no secret is among the returned properties', () => {
    expect(acceptedWhere((setting) => setting.isSecret && isReturned(setting))).toEqual([]);
  });
});

describe('responses', () => {
  test('the properties are the settings that GitLab returns there', () => {
    const actual = slugs.flatMap((slug) =>
      Object.keys(schemaNamed(verified, `${typeName(slug)}Properties`).properties ?? {}).map(
        (name) => `${slug} ${name}`,
      ),
    );
    expect(actual.sort()).toEqual(acceptedWhere(({ returned }) => returned === 'properties'));
  });

  test('every property may be null, since it can be unset', () => {
    const notNull = slugs.flatMap((slug) =>
      Object.entries(schemaNamed(verified, `${typeName(slug)}Properties`).properties ?? {}).flatMap(
        ([name, schema]) => (typesOf(schema).includes('null') ? [] : [`${slug} ${name}`]),
      ),
    );
    expect(notNull).toEqual([]);
  });

  test('the requests say where a setting is returned', () => {
    const actual = accepted.map(
      (setting) => `${setting.slug} ${setting.name}: ${factOf(setting, 'returned') ?? 'properties'}`,
    );
    expect(actual.sort()).toEqual(
      accepted.map(({ slug, name, returned }) => `${slug} ${name}: ${returned}`).sort(),
    );
  });

  test('what is returned at the top level is a key of every integration', () => {
    const keys = Object.keys(schemaNamed(verified, 'IntegrationBase').properties ?? {});
    expect(acceptedWhere(({ name, returned }) => returned === 'topLevel' && !keys.includes(name))).toEqual(
      [],
    );
  });

  test('the entity has the keys that GitLab prints, with null where it can be null', () => {
    const { properties = {}, required = [] } = schemaNamed(verified, 'IntegrationBase');
    const nullable = Object.entries(properties).flatMap(([name, schema]) =>
      typesOf(schema).includes('null') ? [name] : [],
    );
    expect(Object.keys(properties).sort()).toEqual(
      [
        ...[
          'id',
          'title',
          'slug',
          'created_at',
          'updated_at',
          'active',
          'commit_events',
          'push_events',
          'issues_events',
          'incident_events',
          'alert_events',
        ],
        ...[
          'confidential_issues_events',
          'merge_requests_events',
          'tag_push_events',
          'deployment_events',
          'note_events',
          'confidential_note_events',
          'pipeline_events',
        ],
        ...[
          'wiki_page_events',
          'job_events',
          'comment_on_event_enabled',
          'inherited',
          'vulnerability_events',
        ],
      ].sort(),
    );
    expect(nullable.sort()).toEqual([
      'alert_events',
      'confidential_note_events',
      'issues_events',
      'merge_requests_events',
      'push_events',
      'tag_push_events',
      'wiki_page_events',
    ]);
    // `vulnerability_events` is missing in Community Edition, `inherited` on older servers.
    expect(Object.keys(properties).filter((name) => !required.includes(name))).toEqual([
      'inherited',
      'vulnerability_events',
    ]);
  });
});

describe('the page', () => {
  const slugOf = new Map(settings.map(({ slug, printedSlug }) => [printedSlug, slug]));
  const rows = page.rows.map((row) => ({ ...row, slug: slugOf.get(row.slug) ?? row.slug }));
  const ignored = rows.filter(
    ({ slug, name }) => !accepted.some((setting) => setting.slug === slug && setting.name === name),
  );

  test('every row is still described', () => {
    expect(names(rows.filter((row) => propertyOf(row) === undefined))).toEqual([]);
  });

  test('the 14 rows that GitLab drops are deprecated and say so', () => {
    const marked = ignored.filter((row) => {
      const schema = propertyOf(row);
      return (
        schema?.deprecated === true &&
        schema['x-gitlab']?.ignored !== undefined &&
        schema.description?.includes('Ignored') === true
      );
    });
    expect(names(marked)).toEqual(names(ignored));
    expect(ignored).toHaveLength(14);
  });

  test('a dropped row names its replacement where there is one, and never a setting that is not accepted', () => {
    const replacements = ignored.map((row) => {
      const { replacement } = (propertyOf(row)?.['x-gitlab']?.ignored ?? {}) as {
        readonly replacement?: string;
      };
      return { row, replacement };
    });
    const wrong = replacements.filter(
      ({ row, replacement }) =>
        replacement !== undefined &&
        !accepted.some(({ slug, name }) => slug === row.slug && name === replacement),
    );
    expect(names(wrong.map(({ row }) => row))).toEqual([]);
    const unsaid = replacements.filter(
      ({ row, replacement }) =>
        replacement !== undefined &&
        !propertyOf(row)?.description?.includes(`Use \`${replacement}\` instead.`),
    );
    expect(names(unsaid.map(({ row }) => row))).toEqual([]);
  });

  test('nothing else is called ignored', () => {
    expect(describedWhere((schema) => schema.description?.includes('Ignored:') === true)).toEqual([]);
  });
});
