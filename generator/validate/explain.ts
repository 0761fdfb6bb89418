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

/** Where the problem is, what is wrong and what the schema wants there. */
export function explain(
  error: ErrorObject,
  data: unknown,
  written: (path: DataPath) => string | undefined,
): Explanation {
  const path = pathOf(error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return {
        path,
        atKey: true,
        message: `lacks the key \`${params.missingProperty}\``,
        ...hintOf(entryHint(path, params.missingProperty) ?? describe(error, String(params.missingProperty))),
      };
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return {
        path: [...path, key],
        atKey: true,
        message: `has the unknown key ${shown(key)}`,
        ...hintOf(entryHint(path, key) ?? didYouMean(key, knownKeys(error, valueAt(data, path)))),
      };
    }
    case 'pattern':
      if (error.propertyName !== undefined)
        return {
          path: [...path, error.propertyName],
          atKey: true,
          message: `has a key of the wrong form: ${shown(error.propertyName)}`,
          hint:
            typeof error.parentSchema?.description === 'string'
              ? error.parentSchema.description
              : `It must match \`${params.pattern}\`.`,
        };
      return {
        path,
        message: `${shown(error.data)} has the wrong form`,
        hint: `It must match \`${params.pattern}\`.`,
      };
    case 'type':
      return {
        path,
        message: `${shown(typeof error.data === 'number' ? (written(path) ?? error.data) : error.data)} is ${kindOf(error.data)}, not ${[params.type].flat().map(article).join(' or ')}`,
        ...hintOf(quoteHint(error, written(path))),
      };
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      return {
        path,
        message: `${shown(error.data)} is not one of the possible values`,
        ...hintOf(
          didYouMean(typeof error.data === 'string' ? error.data : '', allowed) ??
            `Known are ${allowed.join(', ')}.`,
        ),
      };
    }
    case 'anyOf': {
      const keys = (error.schema as readonly { readonly required: readonly string[] }[]).map(
        ({ required }) => `\`${required.join('` and `')}\``,
      );
      return { path, atKey: true, message: `lacks the key ${keys.join(' or ')}` };
    }
    case 'const':
      if (error.schemaPath.includes('/anyOf/'))
        return {
          path,
          message: `${shown(error.data)} is not possible here`,
          hint: `Write \`${params.allowedValue}\` or a mapping.`,
        };
      return {
        path,
        message: `${shown(error.data)} is not possible here`,
        hint: `The only possible value is \`${params.allowedValue}\`; leave the key out otherwise.`,
      };
    case 'false schema':
      return { path, atKey: true, message: `has the key \`${path.at(-1)}\`, which does not belong here` };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { path, message: `holds too little: at least ${params.limit} needed` };
    case 'uniqueItems':
      return { path, message: `names ${shown((error.data as readonly unknown[])[Number(params.i)])} twice` };
    default:
      return { path, message: `${shown(error.data)} ${error.message ?? 'does not fit the schema'}` };
  }
}

function hintOf(hint: string | undefined): { readonly hint?: string } {
  return hint === undefined ? {} : { hint };
}

/** For the key that says what kind of entry of `fields` it is. */
function entryHint(path: DataPath, key: unknown): string | undefined {
  const isEntry = path.length === 2 && path[0] === 'fields';
  return isEntry && (key === 'use' || key === 'set' || key === 'name')
    ? 'An entry of `fields` has exactly one of `use`, `set` and `name`.'
    : undefined;
}

/** What the schema says of a missing key. */
function describe(error: ErrorObject, key: string): string | undefined {
  const properties: unknown = error.parentSchema?.properties;
  const property = isRecord(properties) ? properties[key] : undefined;
  return isRecord(property) && typeof property.description === 'string'
    ? `\`${key}\`: ${property.description}`
    : undefined;
}

/** The keys that may still be added, so that the hint names none that is already there. */
function knownKeys(error: ErrorObject, value: unknown): readonly string[] {
  const properties: unknown = error.parentSchema?.properties;
  return isRecord(properties)
    ? Object.keys(properties).filter((key) => !isRecord(value) || !Object.hasOwn(value, key))
    : [];
}

function quoteHint(error: ErrorObject, written: string | undefined): string | undefined {
  const { data } = error;
  const wantsText = [error.params.type].flat().includes('string');
  return wantsText && (typeof data === 'number' || typeof data === 'boolean')
    ? `Put it in quotes: '${written ?? data}'.`
    : undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : article(typeof value);
}

function article(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    object: 'a mapping',
    array: 'a list',
    integer: 'a whole number',
    string: 'a text',
    null: 'nothing',
  };
  return names[String(type)] ?? `a ${type}`;
}

/** A value, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
