/** Reads the JSON Schemas of `spec/schema/` as one document, so that a reference never leaves it. */
import { readFileSync } from 'node:fs';

const fileNames = ['api', 'field', 'field-sets', 'fields', 'integration', 'other-names'];

/** A JSON Schema, as far as its form matters here. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly required?: readonly string[];
}

/**
 * The schemas by name: `integration` is the root of `integration.schema.json`, `useEntry` one of its `$defs`.
 * A reference has the form `#/$defs/<name>`.
 */
export function loadSchemas(): Readonly<Record<string, Schema>> {
  const files = fileNames.map((name) => ({ name, schema: readSchema(name) }));
  const parts = files.flatMap(({ name, schema: { $defs = {}, $schema: _, ...root } }) => [
    ...Object.entries($defs),
    [name, root] as const,
  ]);
  // The names are a generated file; the rules known-shared-field and known-field-set check them.
  const names = { sharedField: { type: 'string' }, fieldSet: { type: 'string' } };
  return Object.fromEntries([...Object.entries(names), ...parts]);
}

function readSchema(name: string): Schema & { readonly $defs?: Readonly<Record<string, Schema>> } {
  // A test compares these files with the meta-schema.
  const url = new URL(`../../spec/schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'), (key, value: unknown) =>
    key === '$ref' ? `#/$defs/${String(value).replace(/^.*\$defs\//, '')}` : value,
  );
}

/**
 * The schema of an object with the keys of the schemas that it extends, as one closed object:
 * `{ allOf: [base], properties, unevaluatedProperties: false }` →
 * `{ properties, additionalProperties: false }`.
 */
export function flatSchema(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  const { allOf = [], unevaluatedProperties, ...own } = schema;
  if (allOf.length === 0) return schema;
  const bases = allOf.map(({ $ref }) => {
    const base = schemas[String($ref).replace('#/$defs/', '')];
    if (!base) throw new Error(`spec/schema has no ${String($ref)}.`);
    return flatSchema(base, schemas);
  });
  const required = [...bases, own].flatMap((part) => part.required ?? []);
  return {
    ...own,
    type: 'object',
    properties: Object.assign({}, ...bases.map(({ properties }) => properties), own.properties),
    ...(required.length === 0 ? {} : { required }),
    ...(unevaluatedProperties === undefined ? {} : { additionalProperties: unevaluatedProperties }),
  };
}
