/**
 * Proves that a value fits a JSON Schema. Nearly every value does, so that Ajv, which takes longer to load
 * and to compile schemas than this takes for the whole catalog, is needed only where something is wrong.
 */
import type { Schema } from '../load/schemas.ts';
import { isMapping } from '../load/source.ts';

/** Whether a value certainly fits a schema; false also where only Ajv can tell. */
export type Proof = (value: unknown, schema: unknown) => boolean;

interface Place {
  /** The schema in which the keyword stands. */
  readonly schema: Schema;
  readonly fits: Proof;
  readonly referenced: (reference: string) => unknown;
  readonly expressionOf: (pattern: string) => RegExp;
}

/** Whether a value certainly fits a keyword. The schemas have the form that their meta-schema demands. */
type Judge = (value: unknown, wanted: never, place: Place) => boolean;

/** A proof for schemas that refer to others as `#/$defs/<name>`. */
export function createProof(definitions: Readonly<Record<string, Schema>>): Proof {
  const expressions = new Map<string, RegExp>();
  const expressionOf = (pattern: string): RegExp => {
    const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
    expressions.set(pattern, expression);
    return expression;
  };
  const referenced = (reference: string): unknown => definitions[reference.replace('#/$defs/', '')];
  const fits: Proof = (value, schema) => {
    if (!isMapping(schema)) return schema === true;
    const place = { schema, fits, referenced, expressionOf };
    return Object.entries(schema).every(([keyword, wanted]) =>
      judges[keyword]?.(value, wanted as never, place),
    );
  };
  return fits;
}

const anything: Judge = () => true;

/** A keyword that is not here proves nothing. */
const judges: Readonly<Record<string, Judge>> = {
  title: anything,
  description: anything,
  examples: anything,
  // The name of a type for `npm run source-types`.
  tsType: anything,
  $ref: (value, reference: string, { fits, referenced }) => fits(value, referenced(reference)),
  anyOf: (value, branches: readonly unknown[], { fits }) => branches.some((branch) => fits(value, branch)),
  type: (value, types: string | readonly string[]) => [types].flat().some((type) => isOfType(value, type)),
  const: (value, wanted: unknown) => value === wanted,
  enum: (value, listed: readonly unknown[]) => listed.includes(value),
  pattern: (value, pattern: string, { expressionOf }) =>
    typeof value !== 'string' || expressionOf(pattern).test(value),
  minLength: (value, limit: number) => typeof value !== 'string' || [...value].length >= limit,
  minimum: (value, limit: number) => typeof value !== 'number' || value >= limit,
  maximum: (value, limit: number) => typeof value !== 'number' || value <= limit,
  minItems: (value, limit: number) => !Array.isArray(value) || value.length >= limit,
  items: (value, schema, { fits }) =>
    !Array.isArray(value) || value.every((item: unknown) => fits(item, schema)),
  uniqueItems: (value) => !Array.isArray(value) || areDistinct(value),
  required: (value, names: readonly string[]) =>
    !isMapping(value) || names.every((name) => Object.hasOwn(value, name)),
  minProperties: (value, limit: number) => !isMapping(value) || Object.keys(value).length >= limit,
  maxProperties: (value, limit: number) => !isMapping(value) || Object.keys(value).length <= limit,
  propertyNames: (value, schema, { fits }) =>
    !isMapping(value) || Object.keys(value).every((name) => fits(name, schema)),
  properties: (value, known: Readonly<Record<string, unknown>>, { fits }) =>
    !isMapping(value) ||
    Object.entries(value).every(([name, child]) => !Object.hasOwn(known, name) || fits(child, known[name])),
  additionalProperties: (value, schema, { schema: { properties = {} }, fits }) =>
    !isMapping(value) ||
    Object.entries(value).every(([name, child]) => Object.hasOwn(properties, name) || fits(child, schema)),
};

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isMapping(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** Whether no two items are equal; false also where an item is more than an object of scalars. */
function areDistinct(items: readonly unknown[]): boolean {
  const texts = items.map((item) => (isMapping(item) ? JSON.stringify(Object.entries(item).sort()) : item));
  const parts = items.flatMap((item) => (isMapping(item) ? Object.values(item) : [item]));
  return parts.every(isScalar) && new Set(texts).size === items.length;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
