/**
 * The descriptions, read back, say what the model says. What stands in the description is brought into the
 * words of the model here, without any help of the code that renders it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareVersions } from '../../../client/versions.ts';
import { compile, readModel } from '../../../generator/generate.ts';
import type { Json, Level, OperationKind, OperationTexts } from '../../../generator/load/types.ts';
import type {
  Availability,
  DocumentedField,
  Erratum,
  Field,
  Integration,
} from '../../../generator/model/types.ts';
import {
  description,
  type Extension,
  editions,
  exampleNamed,
  type LocatedOperation,
  operationsOf,
  resolve,
  type Schema,
  schemaNamed,
  typesOf,
} from '../../support/descriptions.ts';

const spec = fileURLToPath(new URL('../../../spec', import.meta.url));
const generated = (path: string): string =>
  readFileSync(new URL(`../../../generated/${path}`, import.meta.url), 'utf8');
const model = readModel(spec);
const kinds = ['list', 'get', 'set', 'disable'] as const satisfies readonly OperationKind[];

type Facts = Readonly<Record<string, unknown>>;

/** What the model says of a setting, as far as the description repeats it. */
function factsOf(field: Field): Facts {
  return {
    types: [field.type, ...(field.acceptsAlso ? [field.acceptsAlso] : [])],
    nullable: field.nullable,
    required: field.required,
    enum: field.enforced ? field.knownValues : undefined,
    pattern: field.pattern,
    minLength: field.minLength,
    maxLength: field.maxLength,
    maxItems: field.maxItems,
    not: field.refused && { type: 'string', pattern: field.refused.pattern },
    format: field.secret ? 'password' : undefined,
    holdsJson: field.format === 'json',
    deprecated: field.deprecated !== undefined || field.ignored !== undefined,
    xSecret: field.secret,
    examples: [field.example],
    ...availabilityOf(field),
    default: field.default,
    knownValues: field.knownValues,
    enforced: field.enforced,
    secret: field.secret,
    credential: field.credential,
    clearsSecrets: field.clearsSecrets,
    returned: field.returned,
    returnedType: field.returnedType,
    ignored: field.ignored && JSON.parse(JSON.stringify(field.ignored)),
    errata: field.errata,
  };
}

/** The same, read from the description. */
function factsIn(schema: Schema, required: boolean): Facts {
  const { 'x-gitlab': facts = {} } = schema;
  const types = typesOf(schema).flatMap((type) => (type === 'array' ? [`${schema.items?.type}[]`] : [type]));
  const nullable = types.includes('null');
  return {
    types: types.filter((one) => one !== 'null'),
    nullable,
    required,
    enum: nullable ? schema.enum?.filter((value) => value !== null) : schema.enum,
    pattern: schema.pattern,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    maxItems: schema.maxItems,
    not: schema.not,
    format: schema.format,
    holdsJson: schema.contentMediaType === 'application/json',
    deprecated: schema.deprecated ?? false,
    xSecret: schema['x-secret'] ?? false,
    examples: schema.examples,
    ...availabilityIn(facts),
    default: facts.default,
    knownValues: facts.knownValues ?? [],
    enforced: facts.enforced ?? false,
    secret: facts.secret ?? false,
    credential: facts.credential ?? false,
    clearsSecrets: facts.clearsSecrets ?? false,
    returned: facts.returned ?? 'properties',
    returnedType: facts.returnedType ?? types[0],
    ignored: facts.ignored,
    errata: facts.errata ?? [],
  };
}

function availabilityOf({ since, generallyAvailable, until, tier, edition }: Availability): Facts {
  return { since, generallyAvailable, until, tier, edition };
}

function availabilityIn({
  since,
  generallyAvailable,
  until,
  tier = 'free',
  edition = 'ce',
}: Extension): Facts {
  return { since, generallyAvailable, until, tier, edition };
}

/** The settings of a schema in the words of the model. */
function settingsIn(schema: Schema): readonly { readonly name: string; readonly facts: Facts }[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    facts: factsIn(property, schema.required?.includes(name) ?? false),
  }));
}

/** The sentences that a text lacks. */
function missingFrom(
  text: string | undefined,
  sentences: readonly (string | undefined)[],
): readonly string[] {
  return sentences.filter(
    (sentence) => sentence !== undefined && !text?.includes(sentence),
  ) as readonly string[];
}

describe('generated/', () => {
  test('openapi.json has the value of openapi.yaml', () =>
    expect(parse(generated('openapi.yaml'))).toEqual(JSON.parse(generated('openapi.json'))));

  test('generated/ is up to date', async () => {
    const { artefacts } = await compile(spec);
    const stale = [...artefacts].filter(([path, text]) => generated(path) !== text).map(([path]) => path);
    expect(stale, 'Run `npm run generate`.').toEqual([]);
    expect([...artefacts.keys()]).toEqual(
      expect.arrayContaining(['client/paths.ts', 'openapi.documented.yaml', 'openapi.json', 'openapi.yaml']),
    );
  });
});

describe.each(editions)('the %s edition', (edition) => {
  const root = description(edition);
  const operations = { project: operationsOf(root), group: operationsOf(root, 'group') };
  const isVerified = edition === 'verified';
  const levels: readonly Level[] = isVerified ? ['project', 'group'] : ['project'];
  const { api, integrations } = isVerified ? model : model.documented;

  test('info, servers and security are those of api.yaml', () => {
    const { title, version, summary, contact, license, description: text } = root.info;
    expect({ title, version, summary, contact, license }).toEqual({
      title: isVerified ? api.title : `${api.title}, as documented`,
      version: api.version,
      summary: api.summary,
      contact: api.contact,
      license: api.license,
    });
    expect(missingFrom(String(text), [api.description, api.group?.introduction])).toEqual([]);
    expect(String(text).includes('**Groups**')).toBe(isVerified);
    expect(root['x-gitlab']).toEqual({
      edition,
      gitlabVersion: api.gitlabVersion,
      gitlabVersions: api.gitlabVersions,
      sources: api.sources,
      errata: api.errata,
    });
    expect(root.servers).toEqual([
      {
        url: 'https://{host}/api/v4',
        description: api.server.description,
        variables: { host: { default: api.server.host } },
      },
      {
        url: 'http://{host}/api/v4',
        description: api.server.withoutTls,
        variables: { host: { default: api.server.host } },
      },
      {
        url: 'https://{host}/{path}/api/v4',
        description: api.server.belowPath,
        variables: { host: { default: api.server.host }, path: { default: 'gitlab' } },
      },
    ]);
    expect(
      Object.entries(root.components.securitySchemes).map(([name, scheme]) => [name, scheme.description]),
    ).toEqual(Object.entries(api.security));
    expect(root.components.parameters.ProjectId).toMatchObject({
      name: api.project?.name,
      description: api.project?.description,
      schema: { examples: api.project?.examples },
    });
  });

  test('headers are those of api.yaml', () => {
    const expected = Object.entries(api.headers).map(([name, { type, description: text, example }]) => [
      name,
      { description: text, schema: { type, examples: [example] } },
    ]);
    expect(Object.entries(root.components.headers)).toEqual(expected);
  });

  test('tag groups are the categories with their integrations', () => {
    const expected = Object.entries(api.categories).map(([id, { title }]) => ({
      name: title,
      tags: integrations.filter(({ category }) => category === id).map(({ pageTitle }) => pageTitle),
    }));
    expect(root['x-tagGroups'].slice(1)).toEqual(expected);
  });

  test('error responses are those of api.yaml', () => {
    const actual = Object.entries(root.components.responses).map(
      ([name, { description: text, headers = {}, content = {} }]) => ({
        name,
        description: text,
        headers: Object.entries(headers).map(([header, { $ref }]) => `${header} ${$ref}`),
        examples: Object.values(content).flatMap(({ examples }) =>
          Object.entries(examples).map(([key, example]) => ({ key, ...resolve(root, example) })),
        ),
        types: Object.keys(content),
      }),
    );
    const expected = Object.entries(api.responses).map(
      ([name, { description: text, headers = [], examples = {} }]) => ({
        name,
        description: text,
        headers: headers.map((header) => `${header} #/components/headers/${header}`),
        examples: Object.entries(examples).map(([key, { summary, body }]) => ({ key, summary, value: body })),
        types: [
          ...new Set(
            Object.values(examples).map(({ shape }) =>
              shape === 'text' ? 'text/plain' : 'application/json',
            ),
          ),
        ],
      }),
    );
    expect(actual).toEqual(expected);
  });

  test('the schema of an error response follows from the shapes of its examples', () => {
    const schemas = {
      parameter: 'ParameterProblem',
      server: 'ServerMessage',
      token: 'TokenProblem',
      limit: 'LimitProblem',
    } as const;
    const wrong = Object.entries(api.responses).filter(([name, { examples = {} }]) => {
      const shapes = Object.values(examples).flatMap(({ shape }) =>
        shape === 'text' ? [] : [`#/components/schemas/${schemas[shape]}`],
      );
      const schema = root.components.responses[name]?.content?.['application/json']?.schema;
      const actual = schema ? (schema.anyOf ?? [schema]).map(({ $ref = '' }) => $ref) : [];
      return [...new Set(shapes)].sort().join() !== [...actual].sort().join();
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('the entity is that of api.yaml', () => {
    const { properties = {}, required } = schemaNamed(root, 'IntegrationBase');
    const actual = Object.entries(properties).map(([name, schema]) => ({
      name,
      types: typesOf(schema),
      format: schema.format,
      examples: schema.examples,
      ...availabilityIn(schema['x-gitlab'] ?? {}),
      missing: missingFrom(schema.description, [api.entity[name]?.description]),
    }));
    const expected = Object.entries(api.entity).map(
      ([name, { type, format, nullable, example, since, generallyAvailable, edition: from }]) => ({
        name,
        types: nullable ? [type, 'null'] : [type],
        format,
        examples: [example],
        ...availabilityOf({
          since,
          generallyAvailable,
          until: undefined,
          tier: 'free',
          edition: from ?? 'ce',
        }),
        missing: [],
      }),
    );
    expect(actual).toEqual(expected);
    expect(required).toEqual(
      Object.entries(api.entity).flatMap(([name, { optional }]) => (optional ? [] : [name])),
    );
  });

  test.each(levels)('the list operation of a %s has the texts, responses and errata of api.yaml', (level) => {
    const list = operations[level].find(({ kind }) => kind === 'list');
    const { summary, description: text } = textsOf(api.operations.list, level);
    const since = level === 'group' ? api.group?.since : undefined;
    expect(list?.path).toBe(`/${level}s/{id}/integrations`);
    expect(list?.operation).toMatchObject({
      operationId: level === 'group' ? 'listGroupIntegrations' : 'listIntegrations',
      summary,
      description: since === undefined ? text : `${text} Since GitLab ${since}.`,
    });
    expect(list?.operation['x-gitlab']?.since).toBe(since);
    expect(list?.operation['x-gitlab']?.errata ?? []).toEqual(errataAt(level, api.errata, ['response']));
    const success = list?.operation.responses['200'];
    expect(success && resolve(root, success)).toMatchObject({
      description: api.operations.list.success,
      content: {
        'application/json': {
          schema: { type: 'array', items: { $ref: '#/components/schemas/Integration' } },
        },
      },
    });
    expect(failuresIn(list?.operation.responses ?? {})).toEqual(failuresOf('list', level));
  });

  describe.each(integrations.map((integration) => ({ slug: integration.slug, integration })))(
    '$slug',
    ({ integration }) => {
      const { typeName } = integration;
      const ownAt = (level: Level): readonly LocatedOperation[] =>
        operations[level].filter(({ operation }) => operation.tags.includes(integration.pageTitle));
      const canHave = (level: Level): boolean => integration.levels.includes(level);
      const settings = schemaNamed(root, `${typeName}Settings`);
      const descriptionOf = (kind: OperationKind, level: Level): string => {
        const { description, requiresInstall } = textsOf(api.operations[kind], level);
        return (integration.requiresInstall ? requiresInstall : undefined) ?? description;
      };

      test.each(levels)('the operations of a %s have their paths, ids and descriptions', (level) => {
        const actual = ownAt(level).map(({ kind, path, operation }) => ({
          kind,
          path,
          operationId: operation.operationId,
          summary: operation.summary,
          missing: kind === 'list' ? [] : missingFrom(operation.description, [descriptionOf(kind, level)]),
          success:
            kind === 'list'
              ? undefined
              : resolve(root, operation.responses[kind === 'disable' ? '204' : '200'] ?? { description: '' })
                  .description,
          failures: failuresIn(operation.responses),
        }));
        const slug = isVerified ? integration.slug : integration.documentedSlug;
        const getPath = isVerified ? undefined : integration.documentedGetPath?.replace(':id', '{id}');
        const expected = kinds.flatMap((kind) =>
          !canHave(level) || kind === 'list' || (kind === 'disable' && !integration.canDisable)
            ? []
            : [
                {
                  kind,
                  path: (kind === 'get' ? getPath : undefined) ?? `/${level}s/{id}/integrations/${slug}`,
                  operationId: `${kind}${level === 'group' ? 'Group' : ''}${typeName}Integration`,
                  summary: textsOf(api.operations[kind], level).summary.replace(
                    '{title}',
                    integration.pageTitle,
                  ),
                  missing: [],
                  success: api.operations[kind].success,
                  failures: failuresOf(kind, level, integration),
                },
              ],
        );
        const byKind = (a: { readonly kind: string }, b: { readonly kind: string }): number =>
          a.kind < b.kind ? -1 : 1;
        expect(actual.sort(byKind)).toEqual(expected.sort(byKind));
      });

      test.each(levels)('the operations of a %s have their availability and errata', (level) => {
        const subjects = {
          set: ['slug', 'settings'],
          get: ['slug', 'getPath', 'response'],
          disable: ['slug', 'disable'],
          list: [],
        } as const;
        for (const { kind, operation } of ownAt(level)) {
          const {
            slug,
            offering = ['gitlab.com', 'self-managed', 'dedicated'],
            errata = [],
            ...rest
          } = operation['x-gitlab'] ?? {};
          expect({ slug, offering, errata, ...availabilityIn(rest) }).toEqual({
            slug: integration.slug,
            offering: integration.offering,
            errata: errataAt(level, integration.errata, subjects[kind]),
            ...availabilityAt(level, integration),
          });
        }
      });

      test('the tag has the description and facts of the integration', () => {
        const tag = root.tags.find(({ name }) => name === integration.pageTitle);
        expect(missingFrom(tag?.description, [integration.description, ...integration.notes])).toEqual([]);
        expect(tag?.externalDocs?.url).toBe(integration.documentation);
        const facts = tag?.['x-gitlab'] ?? {};
        const actual = {
          slug: facts.slug,
          category: facts.category,
          offering: facts.offering ?? ['gitlab.com', 'self-managed', 'dedicated'],
          status: facts.status,
          developmentOnly: facts.developmentOnly ?? false,
          requiresInstall: facts.requiresInstall ?? false,
          canDisable: facts.disable ?? true,
          inheritable: facts.inheritable ?? true,
          exclusive: facts.exclusive,
          errata: facts.errata ?? [],
          sources: facts.sources,
          ...availabilityIn(facts),
        };
        const expected = { ...integration, ...availabilityOf(integration) };
        const keys = Object.keys(actual) as (keyof typeof expected)[];
        expect(actual).toEqual(Object.fromEntries(keys.map((key) => [key, expected[key]])));
      });

      test('the request examples are those of the catalog', () => {
        const set = ownAt('project').find(({ kind }) => kind === 'set');
        const body = set?.operation.requestBody?.content['application/json'];
        const actual = Object.entries(body?.examples ?? {}).map(([name, example]) => ({
          name,
          ...resolve(root, example),
        }));
        const examples = isVerified ? integration.examples : integration.documentedExamples;
        expect(actual).toEqual(
          examples.map(({ name, summary, settings: value }) => ({ name, summary, value })),
        );
      });

      test('the response examples show what was sent, as far as it is returned', () => {
        const returned = integration.fields.filter(({ returned: where }) => where === 'properties');
        const flags = integration.fields.filter(({ returned: where }) => where === 'topLevel');
        const sent: Readonly<Record<string, Json>> =
          integration.examples.find(({ name }) => name === 'full')?.settings ?? {};
        const { properties, ...entity } = exampleNamed(root, `${typeName}Active`).value as Readonly<
          Record<string, Json>
        >;
        expect(properties).toEqual(
          Object.fromEntries(
            returned.map((field) => [
              field.name,
              asType(field.returnedType, sent[field.name] ?? field.default),
            ]),
          ),
        );
        expect(entity).toMatchObject({
          slug: integration.slug,
          title: integration.title,
          active: true,
          ...Object.fromEntries(flags.map(({ name }) => [name, sent[name]])),
        });
        expect(Object.keys(entity).sort()).toEqual(['slug', ...Object.keys(api.entity)].sort());
      });

      test('the properties are the returned settings', () => {
        const actual = Object.entries(schemaNamed(root, `${typeName}Properties`).properties ?? {}).map(
          ([name, schema]) => ({
            name,
            types: typesOf(schema),
            items: schema.items?.type,
            enum: schema.enum,
            credential: schema['x-gitlab']?.credential ?? false,
            ...availabilityIn(schema['x-gitlab'] ?? {}),
          }),
        );
        const expected = integration.fields
          .filter(({ returned }) => returned === 'properties')
          .map((field) => ({
            name: field.name,
            types: [field.returnedType === 'string[]' ? 'array' : field.returnedType, 'null'],
            items: field.returnedType === 'string[]' ? 'string' : undefined,
            enum: field.enforced ? [...field.knownValues, null] : undefined,
            credential: field.credential,
            ...availabilityOf(field),
          }));
        expect(actual).toEqual(expected);
      });

      if (isVerified) {
        test('the settings have all facts of the fields, in the same order', () =>
          expect(settingsIn(settings)).toEqual(
            integration.fields.map((field) => ({ name: field.name, facts: factsOf(field) })),
          ));

        test('the settings have the descriptions of the fields', () => {
          const missing = integration.fields.flatMap((field) =>
            missingFrom(settings.properties?.[field.name]?.description, [
              field.description,
              field.deprecated,
              ...field.notes,
              field.ignored ? 'Ignored:' : undefined,
              field.default === undefined || field.ignored
                ? undefined
                : `Server default: \`${typeof field.default === 'string' ? field.default : JSON.stringify(field.default)}\`.`,
              field.clearsSecrets ? 'A change clears the stored secrets' : undefined,
              field.since === undefined ? undefined : `Since GitLab ${field.since}`,
              field.tier === 'free' ? undefined : 'Ultimate only.',
              // That a setting is missing on the page concerns its readers alone: `x-gitlab` has it.
              ...field.errata.flatMap(({ subject, effect }) => (subject === 'presence' ? [] : [effect])),
            ]).map((sentence) => `${field.name}: ${sentence}`),
          );
          expect(missing).toEqual([]);
        });

        test('every condition becomes an anyOf: its test does not hold, or its demand is met', () => {
          expect((settings.allOf ?? []).map(({ description: text, anyOf }) => [text, anyOf?.length])).toEqual(
            integration.conditions.map(({ description: text }) => [text, 2]),
          );
          expect(
            missingFrom(
              settings.description,
              integration.conditions.map(({ description: text }) => text),
            ),
          ).toEqual([]);
          const demanded = (settings.allOf ?? []).map(({ anyOf = [] }) =>
            Object.keys(anyOf[1]?.properties ?? {}),
          );
          expect(demanded).toEqual(
            integration.conditions.map(({ require = [], expect: values = {} }) => [
              ...require,
              ...Object.keys(values),
            ]),
          );
          const tested = (settings.allOf ?? []).map(({ anyOf = [] }) =>
            Object.keys(anyOf[0]?.properties ?? {}).join(),
          );
          expect(tested).toEqual(integration.conditions.map(({ when }) => when.field));
        });
      } else {
        const rows = integration.fields.flatMap((field) =>
          field.documented ? [{ field, documented: field.documented }] : [],
        );

        test('the settings are what the page prints, with the errata of the catalog', () => {
          const actual = Object.entries(settings.properties ?? {}).map(([name, schema]) => ({
            name,
            ...documentedIn(schema, settings.required?.includes(name) ?? false),
            errata: schema['x-gitlab']?.errata ?? [],
          }));
          expect(actual).toEqual(
            rows.map(({ field, documented }) => ({
              name: field.name,
              ...documentedFacts(documented),
              errata: field.errata,
            })),
          );
        });

        test('the settings have the descriptions of the fields and a warning for every erratum', () => {
          const missing = rows.flatMap(({ field, documented }) =>
            missingFrom(settings.properties?.[field.name]?.description, [
              documented.description,
              field.ignored ? 'Ignored:' : undefined,
              ...field.errata.map(warning),
            ]).map((sentence) => `${field.name}: ${sentence}`),
          );
          expect(missing).toEqual([]);
        });
      }
    },
  );
});

function documentedFacts({ type, required, example }: DocumentedField): Facts {
  return { types: [type], required, examples: [example] };
}

function documentedIn(schema: Schema, required: boolean): Facts {
  return {
    types: typesOf(schema).map((type) => (type === 'array' ? `${schema.items?.type}[]` : type)),
    required,
    examples: schema.examples,
  };
}

function warning({ subject }: Erratum): string | undefined {
  return subject === 'presence' ? undefined : `GitLab differs: ${subject} is`;
}

/** No operation of groups is older than the API of groups. */
function availabilityAt(level: Level, integration: Integration): Facts {
  const { since, generallyAvailable, ...rest } = availabilityOf(integration);
  const first = level === 'group' ? model.api.group?.since : undefined;
  const isLater = first !== undefined && compareVersions(integration.since ?? '0.0', first) < 0;
  return isLater
    ? { since: first, generallyAvailable: undefined, ...rest }
    : { since, generallyAvailable, ...rest };
}

/** The texts of an operation at one level. */
function textsOf(texts: OperationTexts, level: Level): Omit<OperationTexts, 'success' | 'group'> {
  return (level === 'group' ? texts.group : undefined) ?? texts;
}

/** The mistakes of the page of one level. */
function errataAt(level: Level, errata: readonly Erratum[], subjects: readonly string[]): readonly Erratum[] {
  return errata.filter(({ subject, page = 'project' }) => page === level && subjects.includes(subject));
}

/** Statuses with the component that describes them, success left out. */
function failuresIn(responses: Readonly<Record<string, object>>): readonly string[] {
  return Object.entries(responses)
    .flatMap(([status, response]) =>
      Number(status) >= 300 ? [`${status} ${'$ref' in response ? response.$ref : 'inline'}`] : [],
    )
    .sort();
}

function failuresOf(kind: OperationKind, level: Level, integration?: Integration): readonly string[] {
  return Object.entries(model.api.responses)
    .flatMap(([name, { status, operations, only, levels = [level] }]) =>
      operations.includes(kind) && levels.includes(level) && (only === undefined || integration?.[only])
        ? [`${status} #/components/responses/${name}`]
        : [],
    )
    .sort();
}

/** A value in the type in which GitLab returns it. */
function asType(type: Field['type'], value: Json | undefined): Json {
  if (value === undefined || value === null) return null;
  if (type === 'string') return String(value);
  return value;
}
