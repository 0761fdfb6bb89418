/** What a schema demands of a value, in the forms that the tools of others read alike. */
import type { FieldType, Json, Scalar } from '../../load/types.ts';

/** The keywords of a schema, one by one; undefined or empty where it demands nothing. */
export interface ValueView extends OneTypeView {
  readonly type: string | readonly string[] | undefined;
  /** In place of all others: a schema for each type. */
  readonly anyOf: readonly Json[];
}

/** Limits of values; each bears on values of its own type. */
export type Limits = Partial<Omit<OneTypeView, 'isList'>>;

interface OneTypeView {
  /** Whether it is an array, whose items are strings. */
  readonly isList: boolean;
  readonly const: Scalar | undefined;
  readonly enum: readonly Scalar[];
  readonly format: string | undefined;
  readonly contentMediaType: string | undefined;
  readonly pattern: string | undefined;
  /** The schema that a value must not fit. */
  readonly not: Json | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly maxItems: number | undefined;
}

/**
 * Values of some types within some limits. Of several types each has a schema of its own, and so has null
 * beside listed values: some tools read only the first of several types, and others fail on null in a list.
 *
 * `string` or null, one of `a` and `b` → `anyOf: [{ type: string, enum: [a, b] }, { type: null }]`
 */
export function valueView(types: readonly FieldType[], nullable: boolean, limits: Limits = {}): ValueView {
  const names = types.map((type) => (type === 'string[]' ? 'array' : type));
  const possible = names.filter((name) => allows(limits, name));
  const [only, ...others] = possible;
  if (only !== undefined && others.length === 0 && !(nullable && isListed(limits)))
    return { ...oneType(only, limits), type: nullable ? [only, 'null'] : only, anyOf: [] };
  const schemas = possible.map((name) => schemaOf(name, limits));
  return {
    ...oneType('null', {}),
    type: undefined,
    anyOf: nullable ? [...schemas, { type: 'null' }] : schemas,
  };
}

/** The one value that is accepted. */
export function constantView(value: Scalar): ValueView {
  const type = typeOfValue(value);
  return { ...oneType(type, { const: value }), type, anyOf: [] };
}

/** The name that JSON Schema has for the type of a value. */
export function typeOfValue(value: Scalar): 'string' | 'boolean' | 'integer' | 'number' {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' ? 'string' : 'boolean';
}

/** The limits that bear on one type. */
function oneType(type: string, limits: Limits): OneTypeView {
  const text: Limits = type === 'string' ? limits : {};
  return {
    isList: type === 'array',
    const: limits.const,
    enum: (limits.enum ?? []).filter((value) => isOf(value, type)),
    format: text.format,
    contentMediaType: text.contentMediaType,
    pattern: text.pattern,
    not: text.not,
    minLength: text.minLength,
    maxLength: text.maxLength,
    maxItems: type === 'array' ? limits.maxItems : undefined,
  };
}

function schemaOf(type: string, limits: Limits): Json {
  const { isList, enum: values, ...keywords } = oneType(type, limits);
  const given = Object.entries(keywords).flatMap(([keyword, value]) =>
    value === undefined ? [] : [[keyword, value] as const],
  );
  return {
    type,
    ...(isList && { items: { type: 'string' } }),
    ...(values.length > 0 && { enum: values }),
    ...Object.fromEntries(given),
  };
}

function isListed(limits: Limits): boolean {
  return listedIn(limits).length > 0;
}

/** Whether the limits leave a value of a type. */
function allows(limits: Limits, type: string): boolean {
  return !isListed(limits) || listedIn(limits).some((value) => isOf(value, type));
}

function listedIn({ const: constant, enum: values = [] }: Limits): readonly Scalar[] {
  return constant === undefined ? values : [constant];
}

function isOf(value: Scalar, type: string): boolean {
  const own = typeOfValue(value);
  return own === type || (own === 'integer' && type === 'number');
}
