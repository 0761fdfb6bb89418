/** The verified edition states what GitLab accepts and returns; facts.test.ts compares its settings. */
import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../client/versions.ts';
import { levels as catalogLevels, slugs } from '../../../generated/client/catalog.ts';
import type { Json } from '../../../generator/load/types.ts';
import {
  description,
  type LocatedOperation,
  operationsOf,
  type Schema,
  schemaNamed,
  typeName,
  typesOf,
} from '../../support/descriptions.ts';
import { slugsAt } from '../../support/levels.ts';
import { readColumns } from './facts.ts';

interface Setting {
  readonly slug: string;
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly facts: Readonly<Record<string, Json>>;
}

const verified = description('verified');
const levels = catalogLevels.map(({ level }) => level);
const described: readonly Setting[] = slugs.flatMap((slug) => {
  const { properties = {}, required = [] } = schemaNamed(verified, `${typeName(slug)}Settings`);
  return Object.entries(properties).map(([name, schema]) => ({
    slug,
    name,
    schema,
    isRequired: required.includes(name),
    facts: schema['x-gitlab'] ?? {},
  }));
});
/** Those that GitLab accepts. */
const settings = described.filter(({ facts }) => facts.ignored === undefined);

const propertiesOf = (slug: string): Readonly<Record<string, Schema>> =>
  schemaNamed(verified, `${typeName(slug)}Properties`).properties ?? {};

/** The names of the settings of which something holds. */
function namesWhere(
  holds: (setting: Setting) => boolean,
  all: readonly Setting[] = settings,
): readonly string[] {
  return all.filter(holds).map(({ slug, name }) => `${slug} ${name}`);
}

describe('operations', () => {
  test('those of groups came with GitLab 17.9', () => {
    expect(catalogLevels).toEqual([{ level: 'project' }, { level: 'group', since: '17.9' }]);
    const older = operationsOf(verified, 'group').filter(
      ({ operation }) => compareVersions(String(operation['x-gitlab']?.since), '17.9') < 0,
    );
    expect(older).toEqual([]);
  });

  test('they are on the paths that GitLab has', () => {
    const expected = levels.flatMap((level) => [
      `/${level}s/{id}/integrations`,
      ...slugsAt(level).map((slug) => `/${level}s/{id}/integrations/${slug}`),
    ]);
    expect(Object.keys(verified.paths)).toEqual(expected);
  });

  test('those of a group differ from those of a project in id, texts, errata and what is not found alone', () => {
    const common = ({ kind, slug, operation }: LocatedOperation): object => {
      const { operationId: _id, summary: _summary, description: _text, parameters, ...rest } = operation;
      const { 'x-gitlab': _facts, responses, ...same } = rest;
      const { 301: _moved, 403: _forbidden, 404: _notFound, 405: _movedToo, ...answers } = responses;
      return { kind, slug, parameters: parameters.slice(1), answers, ...same };
    };
    const ofProjects = new Map(
      operationsOf(verified).map((one) => [`${one.kind} ${one.slug}`, common(one)] as const),
    );
    for (const one of operationsOf(verified, 'group'))
      expect(common(one)).toEqual(ofProjects.get(`${one.kind} ${one.slug}`));
  });
});

describe('requests', () => {
  test('required settings cannot be null', () =>
    expect(namesWhere(({ isRequired, schema }) => isRequired && typesOf(schema).includes('null'))).toEqual(
      [],
    ));
});

describe('secrets', () => {
  test('no secret is among the properties of responses', () =>
    expect(
      namesWhere(({ slug, name, facts }) => facts.secret === true && name in propertiesOf(slug)),
    ).toEqual([]));
});

describe('responses', () => {
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

describe('rows of the page that GitLab drops', () => {
  const dropped = described.filter(({ facts }) => facts.ignored !== undefined);
  const replacementOf = ({ facts }: Setting): string | undefined =>
    (facts.ignored as { readonly replacement?: string } | undefined)?.replacement;

  test('every row of the page is still described', () => {
    const slugOf = new Map(readColumns('accepted-settings.tsv').map((line) => [line[11], line[1]]));
    const names = new Set(namesWhere(() => true, described));
    const rows = readColumns('documented-rows.tsv').filter(([kind]) => kind === 'row');
    expect(rows.filter(([, slug, name]) => !names.has(`${slugOf.get(slug)} ${name}`))).toEqual([]);
  });

  test('they are deprecated and described as ignored, and no other setting is', () => {
    const all = namesWhere(({ facts }) => facts.ignored !== undefined, described);
    expect(
      namesWhere(
        ({ schema }) => schema.deprecated === true && schema.description?.includes('Ignored:') === true,
        described,
      ),
    ).toEqual(all);
    expect(namesWhere(({ schema }) => schema.description?.includes('Ignored:') === true)).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  test('the description names the replacement', () => {
    const unsaid = dropped.filter((setting) => {
      const replacement = replacementOf(setting);
      return (
        replacement !== undefined && !setting.schema.description?.includes(`Use \`${replacement}\` instead.`)
      );
    });
    expect(unsaid).toEqual([]);
  });
});
