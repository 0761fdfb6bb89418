/** A request schema without what does not decide on a verdict, so that the compiled validator is small. */
import type { Json } from '../../load/types.ts';

type Keywords = Readonly<Record<string, Json>>;

/** The schema of the settings of an integration, as `templates/openapi/_schemas.hbs` prints it. */
export interface SettingsSchema {
  readonly type: string;
  readonly properties: Readonly<Record<string, Keywords>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly { readonly anyOf: readonly Keywords[] }[];
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
  'writeOnly',
  'contentMediaType',
  'x-secret',
  'x-gitlab',
]);

/**
 * The same verdict in fewer words. Settings with equal requirements are checked by one piece of code;
 * annotations go, and so does the type of a branch, which the whole has already.
 */
export function compactSchema({ properties, required, allOf }: SettingsSchema): object {
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
    ...(allOf === undefined ? {} : { allOf: allOf.map(({ anyOf }) => ({ anyOf: anyOf.map(branch) })) }),
  };
}

function alternatives(names: readonly string[]): string {
  const strange = names.find((name) => !/^\w+$/.test(name));
  if (strange !== undefined) throw new Error(`The setting ${strange} cannot be used in a pattern.`);
  return `^(?:${names.join('|')})$`;
}

function branch(schema: Keywords): Keywords {
  const { type, ...rest } = withoutAnnotations(schema);
  if (type !== 'object') throw new Error('A branch of a condition is not an object.');
  return rest;
}

function withoutAnnotations(schema: Keywords): Keywords {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => decides(keyword, value))
      .map(([keyword, value]) => [keyword, withinKeyword(keyword, value)]),
  );
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
