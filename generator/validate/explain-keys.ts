/** Says what a JSON Schema error about the keys of an object means. */
import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostics.ts';
import { isMapping } from '../load/source.ts';
import { shown } from './shown.ts';
import { didYouMean } from './suggest.ts';

/** A finding without its file. */
export interface Explanation {
  readonly path: DataPath;
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint?: string;
}

/** An error with what is known of its place. */
export interface ErrorContext {
  readonly error: ErrorObject;
  readonly path: DataPath;
  /** The whole file. */
  readonly data: unknown;
  /** How a scalar is spelt in the file: `17.0` where the data has 17. */
  readonly written: (path: DataPath) => string | undefined;
}

export function missingKey({ error, path }: ErrorContext, key: string): Explanation {
  const property = propertiesOf(error)[key];
  const description = isMapping(property) ? property.description : undefined;
  const meaning = typeof description === 'string' ? `\`${key}\`: ${description}` : undefined;
  return {
    path,
    atKey: true,
    message: `is missing the key \`${key}\``,
    hint: entryHint(path, key) ?? meaning,
  };
}

export function unknownKey({ error, path, data }: ErrorContext, key: string): Explanation {
  // The hint names no key that is already there.
  const present = valueAt(data, path);
  const known = Object.keys(propertiesOf(error)).filter(
    (name) => !isMapping(present) || !Object.hasOwn(present, name),
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

export function wrongKeyForm({ error, path }: ErrorContext, key: string): Explanation {
  const description: unknown = error.parentSchema?.description;
  return {
    path: [...path, key],
    atKey: true,
    message: `has a malformed key: ${shown(key)}`,
    hint: typeof description === 'string' ? description : `It must match \`${error.params.pattern}\`.`,
  };
}

export function missingChoice({ error, path }: ErrorContext): Explanation {
  const branches = error.schema as readonly { readonly required: readonly string[] }[];
  const keys = branches.map(({ required }) => `\`${required.join('` and `')}\``);
  return { path, atKey: true, message: `is missing the key ${keys.join(' or ')}` };
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], data);
}

/** The properties that the schema around the error knows. */
function propertiesOf(error: ErrorObject): Readonly<Record<string, unknown>> {
  const properties: unknown = error.parentSchema?.properties;
  return isMapping(properties) ? properties : {};
}
