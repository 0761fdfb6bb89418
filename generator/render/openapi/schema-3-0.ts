/** A JSON Schema of OpenAPI 3.1 in the words of OpenAPI 3.0. */
import type { Json } from '../../load/types.ts';

type Schema = { readonly [keyword: string]: Json };

/** Keywords that mean the same in both versions and do not contain schemas. */
const kept = new Set([
  'title',
  'description',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'maxItems',
  'minimum',
  'maximum',
  'required',
  'deprecated',
  'writeOnly',
  'discriminator',
]);
/** Annotations that do not exist in 3.0; the description also contains what they say. */
const dropped = new Set(['contentMediaType']);
/** Keywords that bear on values of one type only. */
const ownKeywords: Readonly<Record<string, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  array: ['items', 'maxItems'],
};

/**
 * The schema that accepts the same values.
 * @throws {Error} for a keyword that none of our schemas use, so that nothing is silently lost.
 */
export function schema30(value: Json): Json {
  if (!isMapping(value))
    throw new Error(`A schema of OpenAPI 3.0 is an object, not ${JSON.stringify(value)}.`);
  if ('$ref' in value) return referenceOf(value);
  return withTypes(
    typesOf(value),
    Object.fromEntries(Object.entries(value).flatMap(([keyword, child]) => keyword30(keyword, child))),
  );
}

function referenceOf(schema: Schema): Json {
  if (Object.keys(schema).length > 1) throw new Error('OpenAPI 3.0 ignores siblings of a $ref.');
  return schema;
}

/** A keyword but `type` as no, one or another keyword. */
function keyword30(keyword: string, value: Json): readonly (readonly [string, Json])[] {
  if (keyword === 'type' || dropped.has(keyword)) return [];
  if (keyword === 'const') return [['enum', [value]]];
  if (keyword === 'examples') return [['example', firstOf(value)]];
  if (keyword === 'enum' || keyword.startsWith('x-') || kept.has(keyword)) return [[keyword, value]];
  return [[keyword, subschemas(keyword, value)]];
}

function subschemas(keyword: string, value: Json): Json {
  switch (keyword) {
    case 'items':
    case 'not':
      return schema30(value);
    case 'additionalProperties':
      return typeof value === 'boolean' ? value : schema30(value);
    case 'properties':
      return isMapping(value)
        ? Object.fromEntries(Object.entries(value).map(([name, child]) => [name, schema30(child)]))
        : value;
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return Array.isArray(value) ? value.map(schema30) : value;
    default:
      throw new Error(`OpenAPI 3.0 gets no form of the keyword ${keyword}.`);
  }
}

function firstOf(value: Json): Json {
  const first: Json | undefined = Array.isArray(value) ? value[0] : undefined;
  if (first === undefined) throw new Error('examples of a schema are a list that is not empty.');
  return first;
}

/** The types that a schema names, or else those of the values that it lists. */
function typesOf({ type, enum: values, const: constant }: Schema): readonly string[] {
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  if (constant !== undefined) return [typeOf(constant)];
  return Array.isArray(values) ? [...new Set(values.map(typeOf))] : [];
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** 3.0 knows one type in each schema, and null as a property of it. */
function withTypes(types: readonly string[], schema: Schema): Schema {
  const names = types.filter((type) => type !== 'null');
  const nullable: Schema = types.includes('null') ? { nullable: true } : {};
  const [first = 'string', ...others] = names;
  if (types.length === 0) return schema;
  if (others.length === 0) return { type: first, ...nullable, ...schema };
  if ('anyOf' in schema) throw new Error('A schema of several types has anyOf already.');
  const own = new Set(['enum', ...names.flatMap((name) => ownKeywords[name] ?? [])]);
  return {
    ...keywordsOf(schema, (keyword) => !own.has(keyword)),
    anyOf: names.map((name) => ({
      type: name,
      ...nullable,
      ...branchOf(name, schema, types.includes('null')),
    })),
  };
}

/** What a schema of several types demands of one of them. */
function branchOf(type: string, schema: Schema, isNullable: boolean): Schema {
  const { enum: values } = schema;
  const keywords = keywordsOf(schema, (keyword) => ownKeywords[type]?.includes(keyword) === true);
  if (!Array.isArray(values)) return keywords;
  const fits = (value: Json): boolean => typeOf(value) === type || (isNullable && value === null);
  return { ...keywords, enum: values.filter(fits) };
}

function keywordsOf(schema: Schema, isWanted: (keyword: string) => boolean): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => isWanted(keyword)));
}

function isMapping(value: Json): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
