/** What the bodies are derived from: the operations of a description, with their examples and schemas. */
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Json } from '../../../generator/load/types.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly pattern?: string;
  readonly description?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly 'x-secret'?: boolean;
  readonly 'x-gitlab'?: { readonly returned?: Json };
}

interface Example {
  readonly value: Json;
}

interface Body {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, Example | { readonly $ref: string }>> }>
  >;
}

export interface Operation {
  readonly operationId: string;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'put', Operation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

/** An operation, and what it is called in generated code. */
export interface LocatedOperation {
  /** As in the names of types: `Slack`. Empty for the list. */
  readonly integration: string;
  readonly method: 'get' | 'put';
  readonly path: string;
  readonly operation: Operation;
}

export function readDescription(path: string): Description {
  // What the generator wrote has this form.
  return load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as Description;
}

/** The operations with bodies; those of groups, which have the same schemas and examples, are left out. */
export function operationsOf({ paths }: Description): readonly LocatedOperation[] {
  const ofProjects = Object.entries(paths).filter(([path]) => path.startsWith('/projects/'));
  return ofProjects.flatMap(([path, item]) =>
    (['get', 'put'] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const integration = /^[gs]et(\w+)Integration$/.exec(operation.operationId)?.[1] ?? '';
      return [{ integration, method, path, operation }];
    }),
  );
}

/** The JSON examples of a body by name. */
export function examplesOf(
  { components }: Description,
  body: Body | undefined,
): readonly (readonly [string, Json])[] {
  const examples = body?.content?.['application/json']?.examples ?? {};
  return Object.entries(examples).map(([name, example]) => {
    const found = '$ref' in example ? components.examples[example.$ref.split('/').at(-1) ?? ''] : example;
    if (found === undefined) throw new Error(`The example ${name} points to nothing.`);
    return [name, found.value] as const;
  });
}

/** The settings of an integration: the object with all of them, and the conditions on them. */
export interface SettingsSchema {
  readonly object: Schema;
  /** Each with its place in `allOf`. */
  readonly conditions: readonly { readonly index: number; readonly condition: Schema }[];
}

/** The schema of a request. The object with the settings is the schema itself or a member of its `allOf`. */
export function settingsOf({ components }: Description, integration: string): SettingsSchema {
  const schema = components.schemas[`${integration}Settings`];
  if (schema === undefined) throw new Error(`There is no schema ${integration}Settings.`);
  const members = (schema.allOf ?? []).map((condition, index) => ({ index, condition }));
  const object = schema.properties
    ? schema
    : members.find(({ condition }) => condition.properties)?.condition;
  return { object: object ?? {}, conditions: members.filter(({ condition }) => condition !== object) };
}

/** What a keyword says in a schema and in the members of its unions. */
export function valuesIn(schema: Schema, keyword: string): readonly unknown[] {
  // A schema is an object that can be read by any keyword.
  const own = (schema as Readonly<Record<string, unknown>>)[keyword];
  const members = (schema.anyOf ?? []).flatMap((member) => valuesIn(member, keyword));
  return own === undefined ? members : [own, ...members];
}
