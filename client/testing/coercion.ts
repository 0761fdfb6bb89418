/** Converts the values of a request to the types in which GitLab stores them. */
import type { CatalogField, CatalogValue, FieldType } from '../catalog-types.js';
import { coerce } from '../coercion.js';
import type { FakeSettings } from './options.js';

export type StoredSettings = Readonly<Record<string, CatalogValue>>;

export interface Coerced {
  /** The settings of the request that the integration has. */
  readonly settings: StoredSettings;
  /** The problems that GitLab's parameter validation reports. */
  readonly problems: readonly string[];
}

/**
 * Checks types and the presence of required settings, which may be null or blank here. Drops unknown
 * settings.
 */
export function coerceAll(fields: readonly CatalogField[], sent: FakeSettings): Coerced {
  const problems: string[] = [];
  const settings: [string, CatalogValue][] = [];
  for (const { name, type, required, format } of fields) {
    if (!Object.hasOwn(sent, name)) {
      if (required) problems.push(`${name} is missing`);
      continue;
    }
    const value = coerce(type, inParameters(type, sent[name]));
    if (value === undefined) problems.push(`${name} is invalid`);
    else settings.push([name, format === 'url' ? stripped(value) : value]);
  }
  return { settings: Object.fromEntries(settings), problems };
}

/** The value as GitLab's parameter layer reads it: without a fraction, and an empty string as no items. */
function inParameters(type: FieldType, value: unknown): unknown {
  if (type === 'integer' && typeof value === 'number') return Math.trunc(value);
  return type === 'string[]' && value === '' ? [] : value;
}

/** GitLab removes white space around an address before it stores it. */
function stripped(value: CatalogValue): CatalogValue {
  if (typeof value !== 'string') return value;
  let end = value.length;
  while (/[\t-\r ]/.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end).replace(/^[\t-\r ]+/, '');
}
