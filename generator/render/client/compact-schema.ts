/** A request schema without what does not decide on a verdict, so that the compiled validator is small. */
import type { Json } from '../../load/types.ts';

type Keywords = Readonly<Record<string, Json>>;

/**
 * The schema of the settings of an integration, as `templates/openapi/_settings.hbs` prints it: an object, or
 * the object and its conditions.
 */
export type SettingsSchema =
  | SettingsObject
  | { readonly allOf: readonly [SettingsObject, ...{ readonly anyOf: readonly Keywords[] }[]] };

interface SettingsObject {
  readonly type: string;
  readonly properties: Readonly<Record<string, Keywords>>;
  readonly required?: readonly string[];
}

/** Up to so many names are compared one by one; for more, Ajv would carry the whole schema. */
const mostNames = 8;

const deciding = new Set([
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'maxItems',
  'items',
  'not',
  'required',
  'properties',
]);
const annotations = new Set([
  'title',
  'description',
  'examples',
  'deprecated',
  'contentMediaType',
  'x-secret',
  'x-gitlab',
]);

/**
 * The same verdict in fewer words. Settings with equal requirements are checked by one piece of code;
 * annotations go, and so does the type of a branch, which the whole has already.
 */
export function compactSchema(schema: SettingsSchema): object {
  const [{ properties, required }, ...conditions] = 'allOf' in schema ? schema.allOf : [schema];
  const groups = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(properties)) {
    const requirement = JSON.stringify(withoutAnnotations(schema));
    groups.set(requirement, [...(groups.get(requirement) ?? []), name]);
  }
  const entries = [...groups].map(([requirement, names]) => ({
    names,
    schema: JSON.parse(requirement) as Json,
  }));
  const singles = entries.filter(({ names }) => names.length === 1);
  const alone = singles.length > mostNames ? [] : singles;
  const shared = entries.filter((entry) => !alone.includes(entry));
  return {
    type: 'object',
    additionalProperties: false,
    ...(required === undefined ? {} : { required }),
    ...(alone.length === 0
      ? {}
      : { properties: Object.fromEntries(alone.map(({ names, schema }) => [names.join(), schema])) }),
    ...(shared.length === 0
      ? {}
      : {
          patternProperties: Object.fromEntries(
            shared.map(({ names, schema }) => [alternatives(names), schema]),
          ),
        }),
    ...(conditions.length === 0
      ? {}
      : { allOf: conditions.map(({ anyOf }) => ({ anyOf: anyOf.map(branch) })) }),
  };
}

function alternatives(names: readonly string[]): string {
  const strange = names.find((name) => !/^\w+$/.test(name));
  if (strange !== undefined) throw new Error(`The setting ${strange} cannot be used in a pattern.`);
  return `^(?:${names.join('|')})$`;
}

function branch(schema: Keywords): Keywords {
  const { type, ...rest } = schema;
  if (type !== 'object') throw new Error('A branch of a condition is not an object.');
  return withoutAnnotations(rest);
}

function withoutAnnotations({ anyOf, ...schema }: Keywords): Keywords {
  // A constant tells its type.
  const isType = (keyword: string): boolean => keyword === 'type' && 'const' in schema;
  const keywords = Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => decides(keyword, value) && !isType(keyword))
      .map(([keyword, value]) => [keyword, withinKeyword(keyword, value)]),
  );
  return anyOf === undefined ? keywords : { ...keywords, ...joined(anyOf as readonly Keywords[]) };
}

/**
 * Alternatives of one type each as one schema of several types, which is less code and yields one error.
 *
 * `[{ type: string, enum: [a] }, { type: null }]` → `{ type: [string, null], enum: [a, null] }`
 */
function joined(alternatives: readonly Keywords[]): Keywords {
  const parts = alternatives.map(withoutAnnotations);
  const listed = parts.map(listedIn);
  const limits = parts.map(({ type: _type, const: _const, enum: _enum, ...rest }) => rest);
  return {
    ...Object.assign({}, ...limits),
    type: alternatives.map(({ type = '' }) => type),
    ...(listed.every((values) => values === undefined)
      ? {}
      : { enum: listed.flatMap((values, index) => values ?? nullOf(alternatives[index])) }),
  };
}

function listedIn({ const: constant, enum: values }: Keywords): readonly Json[] | undefined {
  if (constant !== undefined) return [constant];
  return Array.isArray(values) ? values : undefined;
}

/** The only value of null, which stands beside listed values. */
function nullOf(schema: Keywords | undefined): readonly Json[] {
  if (schema?.type !== 'null') throw new Error('Only null can stand beside listed values.');
  return [null];
}

function decides(keyword: string, value: Json): boolean {
  if (annotations.has(keyword)) return false;
  if (!deciding.has(keyword)) throw new Error(`The validators do not know the keyword ${keyword}.`);
  if (keyword !== 'format') return true;
  if (value === 'password') return false;
  throw new Error(`The validators do not know the format ${String(value)}.`);
}

/** The value of a keyword; these three contain schemas, as Ajv requires. */
function withinKeyword(keyword: string, value: Json): Json {
  const inner = value as Readonly<Record<string, Keywords>>;
  if (keyword === 'properties')
    return Object.fromEntries(
      Object.entries(inner).map(([name, schema]) => [name, withoutAnnotations(schema)]),
    );
  return keyword === 'items' || keyword === 'not' ? withoutAnnotations(value as Keywords) : value;
}
