/** The two generated descriptions, as far as tests read them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Json, Level } from '../../generator/load/types.ts';

export interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly contentMediaType?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly deprecated?: boolean;
  readonly examples?: readonly Json[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
  readonly 'x-secret'?: boolean;
  readonly 'x-gitlab'?: Extension;
}

export type Extension = Readonly<Record<string, Json>>;

export interface Example {
  readonly summary: string;
  readonly value: Json;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, Example | Reference>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export interface Header {
  readonly description: string;
  readonly schema: Schema;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly object[];
  readonly parameters: readonly Reference[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, MediaType>>;
  };
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly 'x-gitlab'?: Extension;
}

export type Method = 'get' | 'put' | 'delete';

export type PathItem = Readonly<Partial<Record<Method, Operation>>>;

export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly externalDocs?: { readonly description: string; readonly url: string };
  readonly 'x-gitlab'?: Extension;
}

export interface Description {
  readonly openapi: string;
  readonly jsonSchemaDialect: string;
  readonly info: Readonly<Record<string, Json>>;
  readonly servers: readonly {
    readonly url: string;
    readonly variables: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly Tag[];
  readonly 'x-tagGroups': readonly { readonly name: string; readonly tags: readonly string[] }[];
  readonly 'x-gitlab': Extension;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, Header>>;
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, Json>>>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

export type Edition = 'verified' | 'documented';

export const editions: readonly Edition[] = ['verified', 'documented'];

const read = (name: string): string =>
  readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8');

const parsed: Partial<Record<Edition, Description>> = {};

/**
 * A description, parsed once; not to be changed. The verified one is read as JSON, which is some twenty times
 * as fast; round-trip.test.ts compares the JSON with the YAML.
 */
export function description(edition: Edition): Description {
  // The tests of the structure prove that the files have this form.
  parsed[edition] ??= (
    edition === 'verified' ? JSON.parse(read('openapi.json')) : parse(read('openapi.documented.yaml'))
  ) as Description;
  return parsed[edition];
}

export type Kind = 'list' | 'get' | 'set' | 'disable';

export interface LocatedOperation {
  readonly path: string;
  readonly method: Method;
  readonly kind: Kind;
  readonly level: Level;
  /** Last part of the path, as it is printed; empty for the list. */
  readonly slug: string;
  readonly operation: Operation;
}

const kinds = { get: 'get', put: 'set', delete: 'disable' } as const;
const levels: Readonly<Record<string, Level>> = { projects: 'project', groups: 'group' };

/** The operations of a description at one level. */
export function operationsOf(root: Description, level: Level = 'project'): readonly LocatedOperation[] {
  return everyOperation(root).filter((operation) => operation.level === level);
}

/** Every operation of a description; the documented edition has none of groups. */
export function everyOperation({ paths }: Description): readonly LocatedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      const [, root = '', , , slug = ''] = path.split('/');
      const level = levels[root];
      if (!operation || !level) return [];
      return [{ path, method, kind: slug === '' ? 'list' : kinds[method], level, slug, operation } as const];
    }),
  );
}

/** `jira-cloud-app` and `jira_cloud_app` → `JiraCloudApp`. */
export function typeName(slug: string): string {
  return slug.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a reference points to, or the value itself. */
export function resolve<T extends object>(root: Description, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  let found: unknown = root;
  for (const part of value.$ref.replace(/^#\//, '').split('/'))
    found = (found as Readonly<Record<string, unknown>>)[part];
  if (found === undefined) throw new Error(`${value.$ref} points to nothing.`);
  // Where a reference stands decides what it points to.
  return found as T;
}

/** The schema of that name in its shortest form; forms.test.ts has the form in which it is written. */
export function schemaNamed(root: Description, name: string): Schema {
  const schema = root.components.schemas[name];
  if (!schema) throw new Error(`There is no schema ${name}.`);
  return shortForm(schema);
}

/**
 * A schema with the same verdicts, in the form that is shortest to read: conditions stand beside the object
 * that they are about, and alternatives of one type each are one schema of several types.
 */
export function shortForm(schema: Schema): Schema {
  const [first, ...conditions] = schema.allOf ?? [];
  if (first?.properties)
    return shortForm({ ...schema, ...first, allOf: conditions.map((condition) => shortForm(condition)) });
  const { properties, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, shortForm(property)]),
      ),
    }),
    ...(anyOf && joined(anyOf)),
  };
}

function joined(anyOf: readonly Schema[]): Schema {
  if (anyOf.some(({ type }) => typeof type !== 'string' || type === 'object'))
    return { anyOf: anyOf.map(shortForm) };
  const isListed = anyOf.some((schema) => schema.enum !== undefined || schema.const !== undefined);
  const values = anyOf.flatMap(({ enum: listed, const: constant }) => listed ?? [constant ?? null]);
  const limits = anyOf.map(({ type: _type, const: _const, enum: _enum, ...rest }) => rest);
  return {
    ...Object.assign({}, ...limits),
    type: anyOf.map(({ type }) => String(type)),
    ...(isListed && { enum: values }),
  };
}

/** The keys that lead to the schema of a setting. */
export function pathOfSetting(root: Description, slug: string, name: string): readonly string[] {
  const schema = `${typeName(slug)}Settings`;
  const object = root.components.schemas[schema]?.allOf ? ['allOf', '0'] : [];
  return ['components', 'schemas', schema, ...object, 'properties', name];
}

/** The example of that name. */
export function exampleNamed(root: Description, name: string): Example {
  const example = root.components.examples[name];
  if (!example) throw new Error(`There is no example ${name}.`);
  return example;
}

/** The types of a schema as a list. */
export function typesOf({ type }: Schema): readonly string[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** Every object and list below a value, itself included, with the keys that lead to it. */
export function* walk(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ readonly path: readonly string[]; readonly node: Readonly<Record<string, unknown>> }> {
  if (typeof value !== 'object' || value === null) return;
  // An object or a list: both can be read by key.
  yield { path, node: value as Readonly<Record<string, unknown>> };
  for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
}
