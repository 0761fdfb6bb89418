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
  'discriminator',
]);
/** Annotations that do not exist in 3.0; the description also contains what they say. */
const dropped = new Set(['contentMediaType']);
/**
 * The schema that accepts the same values.
 * @throws {Error} for a keyword that none of our schemas use, so that nothing is silently lost.
 */
export function schema30(value: Json): Json {
  if (!isMapping(value))
    throw new Error(`A schema of OpenAPI 3.0 is an object, not ${JSON.stringify(value)}.`);
  if ('$ref' in value) return referenceOf(value);
  const { type, anyOf, ...rest } = value;
  const keywords: Record<string, Json> = {};
  for (const [keyword, child] of Object.entries(rest)) {
    const changed = keyword30(keyword, child);
    if (changed) keywords[changed[0]] = changed[1];
  }
  if (anyOf !== undefined) return beside(keywords, alternatives30(anyOf));
  return { ...typeOf30(type), ...keywords };
}

/**
 * What alternatives became, and the keywords beside them: an example of the whole replaces that of a part.
 */
function beside(keywords: Schema, alternatives: Schema): Schema {
  const lost = Object.keys(alternatives).find((keyword) => keyword !== 'example' && keyword in keywords);
  if (lost !== undefined) throw new Error(`OpenAPI 3.0 gets no form of ${lost} beside alternatives with it.`);
  return { ...alternatives, ...keywords };
}

function referenceOf(schema: Schema): Json {
  if (Object.keys(schema).length > 1) throw new Error('OpenAPI 3.0 ignores siblings of a $ref.');
  return schema;
}

/** The keyword, or another one, that says in 3.0 what a keyword but `type` says; undefined for none. */
function keyword30(keyword: string, value: Json): readonly [string, Json] | undefined {
  if (dropped.has(keyword)) return undefined;
  if (keyword === 'const') return ['enum', [value]];
  if (keyword === 'examples') return ['example', firstOf(value)];
  if (keyword === 'enum' || keyword.startsWith('x-') || kept.has(keyword)) return [keyword, value];
  return [keyword, subschemas(keyword, value)];
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

/** 3.0 knows one type in each schema, and null as a property of it. */
function typeOf30(type: Json | undefined): Schema {
  if (!Array.isArray(type)) return type === undefined ? {} : { type };
  const [only = '', ...others] = type.filter((name) => name !== 'null');
  if (others.length > 0) throw new Error('A schema of several types is written as anyOf.');
  return { type: only, nullable: true };
}

/** Alternatives; null is none in 3.0, but may be taken by each of the others. */
function alternatives30(value: Json): Schema {
  if (!Array.isArray(value)) throw new Error('anyOf is a list of schemas.');
  const others = value.filter((schema: Json) => !isNull(schema));
  const schemas = others.map(schema30);
  if (others.length === value.length) return { anyOf: schemas };
  const [only, ...more] = schemas.map(nullable30);
  return only !== undefined && more.length === 0 ? only : { anyOf: schemas.map(nullable30) };
}

function isNull(schema: Json): boolean {
  return isMapping(schema) && schema.type === 'null' && Object.keys(schema).length === 1;
}

/** A schema that takes null as well. Some tools fail on null in `enum`, others refuse null without it. */
function nullable30(schema: Json): Schema {
  if (!isMapping(schema) || typeof schema.type !== 'string')
    throw new Error('A schema that takes null has a type in OpenAPI 3.0.');
  const { type, enum: values, ...rest } = schema;
  if (!Array.isArray(values)) return { type, nullable: true, ...rest };
  const limits = limitsOf(values);
  const isFree = Object.keys(limits).every((keyword) => !(keyword in rest));
  // No tool can make an example of a pattern.
  const example = values[0] ?? null;
  if (isFree && Object.keys(limits).length > 0) return { type, nullable: true, ...limits, example, ...rest };
  return { anyOf: [schema, { type, nullable: true, not: { type } }] };
}

/** The keywords that take exactly the listed values of their type; none for numbers with gaps. */
function limitsOf(values: readonly Json[]): Schema {
  const [first] = values;
  if (values.every((value) => typeof value === 'string'))
    return { pattern: `^(?:${values.map(escapePattern).join('|')})$` };
  if (values.length === 1 && typeof first === 'boolean') return { not: { type: 'boolean', enum: [!first] } };
  const whole = values.filter((value) => typeof value === 'number' && Number.isInteger(value)).map(Number);
  const [minimum, maximum] = [Math.min(...whole), Math.max(...whole)];
  const isRange = whole.length === values.length && maximum - minimum === new Set(whole).size - 1;
  return isRange ? { minimum, maximum } : {};
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function isMapping(value: Json): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
