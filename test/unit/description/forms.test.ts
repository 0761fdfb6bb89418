/**
 * The forms in which every description is written. Each has an equivalent on which a tool that reads OpenAPI
 * fails, drops a constraint or makes a wrong type; docs/decisions/forms-that-tools-read.md
 * names them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Description, Schema } from '../../support/descriptions.ts';

interface Located {
  readonly path: string;
  readonly schema: Schema & Readonly<Record<string, unknown>>;
}

/** Keywords by what their value holds: a schema, a list of schemas, or schemas by name. */
const nested = {
  one: ['items', 'not', 'additionalProperties'],
  list: ['allOf', 'anyOf', 'oneOf'],
  named: ['properties'],
} as const;

/** Every schema below a value, each with its place; extensions and examples hold none. */
function* schemasIn(value: unknown, path: string): Generator<Located> {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Located['schema'];
  yield { path, schema };
  for (const keyword of nested.one) yield* schemasIn(schema[keyword], `${path}/${keyword}`);
  for (const keyword of [...nested.list, ...nested.named])
    for (const [key, child] of Object.entries(schema[keyword] ?? {}))
      yield* schemasIn(child, `${path}/${keyword}/${key}`);
}

/** The roots of all schemas of a description: those of components, parameters, headers and bodies. */
function* rootsOf(value: unknown, path: string): Generator<Located> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith('x-') || key === 'examples') continue;
    if (path === '/components/schemas' || key === 'schema') yield* schemasIn(child, `${path}/${key}`);
    else yield* rootsOf(child, `${path}/${key}`);
  }
}

const typesOf = ({ type }: Schema): readonly string[] => [type ?? []].flat();

describe.each(['openapi.yaml', 'openapi.documented.yaml', 'openapi.3.0.yaml'])('%s', (file) => {
  const text = readFileSync(new URL(`../../../generated/${file}`, import.meta.url), 'utf8');
  // The tests of the structure prove that the files have this form.
  const root = parse(text) as Description;
  const located = [...rootsOf(root, '')];
  const schemas = Object.entries(root.components.schemas);

  /** Where the schemas are of which something holds. */
  const placesWhere = (holds: (schema: Located['schema']) => boolean): readonly string[] =>
    located.filter(({ schema }) => holds(schema)).map(({ path }) => path);

  test('schemas were found in every part', () => {
    const parts = ['/components/schemas', '/components/parameters', '/components/headers', '/paths'];
    expect(parts.filter((part) => !located.some(({ path }) => path.startsWith(part)))).toEqual([]);
  });

  test('begins with its version, because some tools tell YAML by its first line', () =>
    expect(text).toMatch(/^openapi: "3\.\d\.\d"\n# Generated/));

  test('no list of values has null in it', () =>
    expect(placesWhere((schema) => schema.enum?.includes(null) === true)).toEqual([]));

  test('constants and lists of values name their type', () =>
    expect(
      placesWhere((schema) => ('const' in schema || schema.enum !== undefined) && schema.type === undefined),
    ).toEqual([]));

  test('a schema has one type, or one and null', () =>
    expect(placesWhere((schema) => typesOf(schema).filter((type) => type !== 'null').length > 1)).toEqual(
      [],
    ));

  test('null and listed values stand side by side', () =>
    expect(placesWhere((schema) => typesOf(schema).includes('null') && schema.enum !== undefined)).toEqual(
      [],
    ));

  test('nothing but texts stands beside allOf', () => {
    const texts = ['title', 'description', 'allOf'];
    expect(
      placesWhere(
        (schema) => schema.allOf !== undefined && Object.keys(schema).some((key) => !texts.includes(key)),
      ),
    ).toEqual([]);
  });

  test('conditions follow the object that they are about', () => {
    const conditional = schemas.filter(([name, { allOf }]) => name.endsWith('Settings') && allOf);
    expect(
      conditional.filter(
        ([, { allOf: [object, ...conditions] = [] as readonly Schema[] }]) =>
          object?.additionalProperties !== false || conditions.some(({ anyOf }) => anyOf === undefined),
      ),
    ).toEqual([]);
    if (file !== 'openapi.documented.yaml') expect(conditional).not.toEqual([]);
  });

  test('a condition that repeats a setting repeats its format and its example', () => {
    const wrong = schemas.flatMap(([name, { allOf = [] }]) => {
      const [object, ...conditions] = allOf;
      return conditions.flatMap(({ anyOf = [] }) =>
        anyOf.flatMap(({ properties = {} }) =>
          Object.entries(properties).flatMap(([setting, demand]) => {
            const whole = object?.properties?.[setting];
            return whole && !repeats(demand, whole) ? [`${name} ${setting}`] : [];
          }),
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('answers have one level of allOf', () => {
    const deep = schemas.filter(([name, { allOf = [] }]) => {
      const parts = allOf.flatMap(({ $ref }) =>
        $ref ? [root.components.schemas[$ref.split('/').at(-1) ?? '']] : [],
      );
      return name !== 'Integration' && parts.some((part) => part?.allOf !== undefined);
    });
    expect(deep.map(([name]) => name)).toEqual([]);
  });

  test('no part of an answer declares a property that another part has', () => {
    const wrong = schemas.flatMap(([name, { allOf = [] }]) => {
      const names = allOf.flatMap((part) => {
        const of = part.$ref ? root.components.schemas[part.$ref.split('/').at(-1) ?? ''] : part;
        return Object.keys(of?.properties ?? {});
      });
      return names
        .filter((property, index) => names.indexOf(property) !== index)
        .map((one) => `${name} ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no schema is oneOf', () => expect(placesWhere((schema) => schema.oneOf !== undefined)).toEqual([]));

  test('a discriminator stands beside anyOf alone', () => {
    const places = placesWhere((schema) => schema.discriminator !== undefined);
    expect(places).toEqual(['/components/schemas/KnownIntegration']);
    expect(root.components.schemas.KnownIntegration?.anyOf).toBeDefined();
  });

  test('no pattern looks around or refers back, so that RE2 reads it', () =>
    expect(placesWhere(({ pattern = '' }) => /\(\?(?:[=!]|<[=!])|\\[1-9k]/.test(pattern))).toEqual([]));

  test('every schema of the components has a title, and no two schemas anywhere have the same', () => {
    expect(schemas.filter(([, { title }]) => !title).map(([name]) => name)).toEqual([]);
    const titles = located.flatMap(({ schema }) => schema.title ?? []);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('the descriptions of tags are on one line', () =>
    expect(root.tags.filter(({ description }) => description.includes('\n'))).toEqual([]));

  test('every operation names its parameters, and no path does it for them', () => {
    const items = Object.values(root.paths).map((item): Readonly<Record<string, unknown>> => ({ ...item }));
    expect(items.filter(({ parameters }) => parameters !== undefined)).toEqual([]);
    const operations = items.flatMap(({ get, put, delete: remove }) => [get, put, remove]);
    expect(
      operations.filter((operation) => operation && !(operation as { parameters?: unknown }).parameters),
    ).toEqual([]);
  });
});

/** A demand for one value, or for none, has neither. */
function repeats(
  demand: Schema & { readonly example?: unknown },
  whole: Schema & { readonly example?: unknown },
): boolean {
  const isBlank = demand.pattern === '^\\s*$';
  const isChoice = 'const' in demand || demand.enum !== undefined || isBlank;
  const alternatives = [demand, ...(demand.anyOf ?? [])];
  if (isChoice || alternatives.some((one) => one.enum !== undefined || 'const' in one)) return true;
  const shown = (schema: typeof demand): string => JSON.stringify([schema.examples, schema.example]);
  return demand.format === whole.format && shown(demand) === shown(whole);
}
