/** Says in plain words what a JSON Schema error means. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { DataPath } from '../diagnostics.ts';
import { pathOf } from './pointer.ts';
import { didYouMean } from './suggest.ts';

/** A finding without its file. */
export interface Explanation {
  readonly path: DataPath;
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** An error with what is known of its place. */
interface Context {
  readonly error: ErrorObject;
  readonly path: DataPath;
  /** The whole file. */
  readonly data: unknown;
  /** How a scalar is spelt in the file: `17.0` where the data has 17. */
  readonly written: (path: DataPath) => string | undefined;
}

/** Where the problem is, what is wrong and what the schema wants there. */
export function explain(
  error: ErrorObject,
  data: unknown,
  written: (path: DataPath) => string | undefined,
): Explanation {
  const context = { error, path: pathOf(error.instancePath), data, written };
  const { path } = context;
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return missingKey(context, String(params.missingProperty));
    case 'additionalProperties':
      return unknownKey(context, String(params.additionalProperty));
    case 'pattern':
      return error.propertyName === undefined
        ? wrongForm(context)
        : wrongKeyForm(context, error.propertyName);
    case 'type':
      return wrongType(context);
    case 'enum':
      return unknownValue(context);
    case 'anyOf':
      return missingChoice(context);
    case 'const':
      return otherValue(context);
    case 'false schema':
      return { path, atKey: true, message: `has the key \`${path.at(-1)}\`, which does not belong here` };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { path, message: tooLittle(error.keyword, Number(params.limit)) };
    case 'uniqueItems':
      return { path, message: `names ${shown((error.data as readonly unknown[])[Number(params.i)])} twice` };
    default:
      return { path, message: `${shown(error.data)} ${error.message ?? 'does not fit the schema'}` };
  }
}

function missingKey({ error, path }: Context, key: string): Explanation {
  const property = propertiesOf(error)[key];
  const description = isRecord(property) ? property.description : undefined;
  return {
    path,
    atKey: true,
    message: `is missing the key \`${key}\``,
    hint:
      entryHint(path, key) ?? (typeof description === 'string' ? `\`${key}\`: ${description}` : undefined),
  };
}

function unknownKey({ error, path, data }: Context, key: string): Explanation {
  // The hint names no key that is already there.
  const present = valueAt(data, path);
  const known = Object.keys(propertiesOf(error)).filter(
    (name) => !isRecord(present) || !Object.hasOwn(present, name),
  );
  return {
    path: [...path, key],
    atKey: true,
    message: `has the unknown key ${shown(key)}`,
    hint: entryHint(path, key) ?? didYouMean(key, known),
  };
}

/** For the key that says what kind of entry of `fields` it is. */
function entryHint(path: DataPath, key: string): string | undefined {
  const isEntry = path.length === 2 && path[0] === 'fields';
  return isEntry && ['use', 'set', 'name'].includes(key)
    ? 'An entry of `fields` has exactly one of `use`, `set` and `name`.'
    : undefined;
}

function wrongForm({ error, path }: Context): Explanation {
  return {
    path,
    message: `${shown(error.data)} has the wrong form`,
    hint: `It must match \`${error.params.pattern}\`.`,
  };
}

function wrongKeyForm({ error, path }: Context, key: string): Explanation {
  const description: unknown = error.parentSchema?.description;
  return {
    path: [...path, key],
    atKey: true,
    message: `has a key of the wrong form: ${shown(key)}`,
    hint: typeof description === 'string' ? description : `It must match \`${error.params.pattern}\`.`,
  };
}

function wrongType({ error, path, written }: Context): Explanation {
  const { data } = error;
  const expected: readonly string[] = [error.params.type].flat();
  const spelling = typeof data === 'number' || typeof data === 'boolean' ? written(path) : undefined;
  const needsQuotes = spelling !== undefined && expected.includes('string');
  const what =
    data === null
      ? 'is empty'
      : `${shown(spelling ?? data)} is ${article(Array.isArray(data) ? 'array' : typeof data)}`;
  return {
    path,
    message: `${what}, expected ${expected.map(article).join(' or ')}`,
    hint: needsQuotes ? `Put it in quotes: '${spelling}'.` : undefined,
  };
}

function unknownValue({ error, path }: Context): Explanation {
  const { data } = error;
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  return {
    path,
    message: `${shown(data)} is not one of the possible values`,
    hint: didYouMean(typeof data === 'string' ? data : '', allowed) ?? `Known are ${allowed.join(', ')}.`,
  };
}

function missingChoice({ error, path }: Context): Explanation {
  const branches = error.schema as readonly { readonly required: readonly string[] }[];
  const keys = branches.map(({ required }) => `\`${required.join('` and `')}\``);
  return { path, atKey: true, message: `is missing the key ${keys.join(' or ')}` };
}

function otherValue({ error, path }: Context): Explanation {
  const only = `\`${error.params.allowedValue}\``;
  return {
    path,
    message: `${shown(error.data)} is not possible here`,
    hint: error.schemaPath.includes('/anyOf/')
      ? `Write ${only} or an object.`
      : `The only possible value is ${only}; leave the key out otherwise.`,
  };
}

function tooLittle(keyword: string, limit: number): string {
  if (limit === 1) return 'must not be empty';
  return `must have at least ${limit} ${keyword === 'minItems' ? 'items' : 'keys'}`;
}

function article(type: string): string {
  if (type === 'null') return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** A value, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], data);
}

/** The properties that the schema around the error knows. */
function propertiesOf(error: ErrorObject): Readonly<Record<string, unknown>> {
  const properties: unknown = error.parentSchema?.properties;
  return isRecord(properties) ? properties : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
