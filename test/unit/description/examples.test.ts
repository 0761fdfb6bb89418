/** Every example fits its schema, and the schemas refuse what they should. */
import { describe, expect, test } from 'vitest';
import { slugs } from '../../../generated/client/catalog.ts';
import type { Json } from '../../../generator/load/types.ts';
import {
  description,
  editions,
  everyOperation,
  exampleNamed,
  type MediaType,
  pathOfSetting,
  type Response,
  resolve,
  schemaNamed,
  shortForm,
  typeName,
  typesOf,
  walk,
} from '../../support/descriptions.ts';
import { checkOf, requestCheck } from './ajv.ts';

const placeholder = /<[a-z][a-z ]*>|\byour[-_][a-z_-]+/;

interface Place {
  /** Keys from the root of the description. */
  readonly schema: readonly string[];
  readonly name: string;
  readonly value: Json;
}

/** Bodies are requests or responses; the schema stands in the media type. */
function bodyExamples(
  edition: (typeof editions)[number],
  content: Readonly<Record<string, MediaType>> | undefined,
  path: readonly string[],
): readonly Place[] {
  return Object.entries(content ?? {}).flatMap(([type, { examples }]) =>
    Object.entries(examples ?? {}).map(([name, example]) => ({
      schema: [...path, 'content', type, 'schema'],
      name,
      value: resolve(description(edition), example).value,
    })),
  );
}

describe.each(editions)('the examples of the %s edition', (edition) => {
  const root = description(edition);
  const operations = everyOperation(root);

  /** The problems of all examples, each with its place. */
  function problems(places: readonly Place[]): readonly string[] {
    return places.flatMap(({ schema, name, value }) => {
      const found = checkOf(edition, ...schema)(value);
      return found === '' ? [] : [`${schema.join('/')} ${name}: ${found}`];
    });
  }

  test('request examples are valid', () => {
    const places = operations.flatMap(({ path, method, operation }) =>
      bodyExamples(edition, operation.requestBody?.content, ['paths', path, method, 'requestBody']),
    );
    expect(problems(places)).toEqual([]);
    expect(places.length).toBeGreaterThanOrEqual(100);
  });

  test('success response examples are valid', () => {
    const places = operations.flatMap(({ path, method, operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        '$ref' in response
          ? []
          : bodyExamples(edition, (response as Response).content, [
              'paths',
              path,
              method,
              'responses',
              status,
            ]),
      ),
    );
    expect(problems(places)).toEqual([]);
    // One or two of each get, one of each set, two of the list.
    const expected = { list: 2, set: 1, get: 1, disable: 1 } as const;
    expect(places).toHaveLength(operations.reduce((sum, { kind }) => sum + expected[kind], 0));
  });

  test('error response examples are valid', () => {
    const places = Object.entries(root.components.responses).flatMap(([name, { content }]) =>
      bodyExamples(edition, content, ['components', 'responses', name]),
    );
    expect(problems(places)).toEqual([]);
    expect(places.length).toBeGreaterThan(20);
  });

  test('examples of single values in schemas, parameters and headers are valid', () => {
    const places = [...walk(root.components)].flatMap(({ path, node }): readonly Place[] => {
      const isSchema = path[0] === 'schemas' || path.at(-1) === 'schema';
      return isSchema && Array.isArray(node.examples)
        ? node.examples.map((value: Json, index) => ({
            schema: ['components', ...path],
            name: String(index),
            value,
          }))
        : [];
    });
    expect(problems(places)).toEqual([]);
    expect(places.length).toBeGreaterThan(400);
  });

  test('every integration has a minimal and a full request', () => {
    const sets = operations.filter(({ kind }) => kind === 'set');
    const names = sets.map(({ operation }) =>
      Object.keys(operation.requestBody?.content['application/json']?.examples ?? {}).slice(0, 2),
    );
    expect(new Set(sets.map(({ slug }) => slug)).size).toBe(slugs.length);
    expect(names).toEqual(sets.map(() => ['minimal', 'full']));
  });

  test('the component examples are named after their integration', () => {
    const missing = slugs.filter((slug) =>
      ['RequestMinimal', 'RequestFull', 'Active'].some(
        (suffix) => !(typeName(slug) + suffix in root.components.examples),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('a full request holds exactly what is not deprecated', () => {
    const actual = slugs.map((slug) => ({ slug, settings: Object.keys(request(slug, 'Full')).sort() }));
    const expected = slugs.map((slug) => {
      const properties = Object.entries(schemaNamed(root, `${typeName(slug)}Settings`).properties ?? {});
      return {
        slug,
        settings: properties.flatMap(([name, { deprecated }]) => (deprecated ? [] : [name])).sort(),
      };
    });
    expect(actual).toEqual(expected);
  });

  test('secrets are placeholders wherever a request shows them', () => {
    const real = operations.flatMap(({ slug, operation }) => {
      const content = operation.requestBody?.content['application/json'];
      if (!content) return [];
      const { properties = {} } = shortForm(resolve(root, content.schema));
      const secrets = Object.entries(properties).filter(
        ([, schema]) => schema['x-secret'] || schema['x-gitlab']?.credential,
      );
      const shown = secrets.flatMap(([name, schema]) => [
        ...(schema.examples ?? []),
        ...Object.values(content.examples).flatMap((example) => {
          const value = (resolve(root, example).value as Readonly<Record<string, Json>>)[name];
          return value === undefined ? [] : [value];
        }),
      ]);
      return shown
        .filter((value) => typeof value !== 'string' || !placeholder.test(value))
        .map((value) => `${slug}: ${JSON.stringify(value)}`);
    });
    expect(real).toEqual([]);
  });

  test('a disabled integration is not active and has lost its settings', () => {
    const wrong = slugs.filter((slug) => {
      const answer = root.components.examples[`${typeName(slug)}Disabled`]?.value as
        | { readonly active: boolean; readonly properties: object }
        | undefined;
      return (
        answer &&
        (answer.active ||
          Object.values(answer.properties).some((value) => value !== null && JSON.stringify(value) !== '[]'))
      );
    });
    expect(wrong).toEqual([]);
  });

  function request(slug: string, name: string): Readonly<Record<string, Json>> {
    // The examples of requests are objects, which the test of their validity proves.
    return exampleNamed(root, `${typeName(slug)}Request${name}`).value as Readonly<Record<string, Json>>;
  }
});

describe('the verified edition', () => {
  const root = description('verified');
  const minimal = (slug: string): Readonly<Record<string, Json>> =>
    exampleNamed(root, `${typeName(slug)}RequestMinimal`).value as Readonly<Record<string, Json>>;
  const settings = slugs.map((slug) => ({ slug, ...schemaNamed(root, `${typeName(slug)}Settings`) }));
  const valueCheck = (slug: string, name: string) => checkOf('verified', ...pathOfSetting(root, slug, name));

  test('refuses every request that lacks a required setting, and names it', () => {
    const accepted = settings.flatMap(({ slug, required = [] }) =>
      required.filter((name) => {
        const { [name]: _, ...rest } = minimal(slug);
        return !requestCheck(slug)(rest).includes(`must have required property '${name}'`);
      }),
    );
    expect(accepted).toEqual([]);
  });

  test('refuses null and an empty string for a required string', () => {
    const accepted = settings.flatMap(({ slug, required = [], properties = {} }) =>
      required
        .filter(
          (name) =>
            typesOf(properties[name] ?? {}).includes('string') &&
            [null, ''].some((value) => valueCheck(slug, name)(value) === ''),
        )
        .map((name) => `${slug} ${name}`),
    );
    expect(accepted).toEqual([]);
  });

  test('accepts null and an empty string for an optional string without values of its own', () => {
    const refused = settings.flatMap(({ slug, required = [], properties = {} }) =>
      Object.entries(properties).flatMap(([name, schema]) => {
        const types = typesOf(schema);
        if (required.includes(name) || !types.includes('string') || types.includes('boolean')) return [];
        const values = schema.enum ? [null] : [null, ''];
        return values
          .filter((value) => valueCheck(slug, name)(value) !== '')
          .map((value) => `${slug} ${name} ${JSON.stringify(value)}`);
      }),
    );
    expect(refused).toEqual([]);
  });

  test('refuses an object for every setting, a string for a boolean and a boolean for a string', () => {
    const wrongValue = (types: readonly string[]): Json =>
      types.includes('boolean') && !types.includes('string') ? 'true' : true;
    const accepted = settings.flatMap(({ slug, properties = {} }) =>
      Object.entries(properties).flatMap(([name, schema]) => {
        const types = typesOf(schema);
        const values: readonly Json[] =
          types.includes('boolean') && types.includes('string') ? [{}] : [{}, wrongValue(types)];
        return values
          .filter((value) => valueCheck(slug, name)(value) === '')
          .map((value) => `${slug} ${name} ${JSON.stringify(value)}`);
      }),
    );
    expect(accepted).toEqual([]);
  });

  test('refuses a setting that does not exist', () =>
    expect(
      slugs.filter(
        (slug) =>
          requestCheck(slug)({ ...minimal(slug), actve: true }) !== '/ must NOT have additional properties',
      ),
    ).toEqual([]));

  test.each([
    'hooks.slack.com',
    'ftp://hooks.slack.com',
    'HTTPS://hooks.slack.com',
    'https://hooks slack com',
  ])('slack refuses %s for the webhook', (webhook) =>
    expect(requestCheck('slack')({ webhook })).toMatch(/^\/webhook must match pattern/),
  );

  test.each<[string, string, Json, string]>([
    ['slack', 'a number for the webhook', { webhook: 1 }, '/webhook must be string'],
    [
      'jira',
      'a text in place of a list',
      { url: 'https://jira.example.com', username: 'jdoe', password: '<password>', project_keys: 'DEMO,SEC' },
      '/project_keys must be array',
    ],
    [
      'datadog',
      'text that has to be a word',
      { api_key: 'two words' },
      '/api_key must match pattern "^\\w+$"',
    ],
    [
      'telegram',
      'a fraction for the thread',
      { token: '<token>', room: '1', thread: 1.5 },
      '/thread must be string\n/thread must be integer\n/thread must be null\n/thread must match a schema in anyOf',
    ],
  ])('%s refuses %s', (slug, _, body, problem) => expect(requestCheck(slug)(body)).toBe(problem));

  test.each<[string, string, Json]>([
    [
      'slack',
      'a branch filter that the form does not offer',
      { webhook: 'https://hooks.slack.com/services/your-webhook-path', branches_to_be_notified: 'some' },
    ],
    ['telegram', 'a number for the thread', { token: '<token>', room: '1', thread: 12 }],
    ['jira-cloud-app', 'nothing at all', {}],
  ])('%s accepts %s', (slug, _, body) => expect(requestCheck(slug)(body)).toBe(''));

  test('slack refuses another value than those that GitLab enforces', () =>
    expect(requestCheck('slack')({ ...minimal('slack'), labels_to_be_notified_behavior: 'match_some' })).toBe(
      '/labels_to_be_notified_behavior must be equal to one of the allowed values\n/labels_to_be_notified_behavior must be null\n/labels_to_be_notified_behavior must match a schema in anyOf',
    ));
});
