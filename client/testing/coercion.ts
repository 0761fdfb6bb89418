/** Converts the values of a request to the types in which GitLab stores them. */
import type { CatalogField, CatalogValue, FieldType } from '../catalog-types.js';
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
    const value = coerce(type, sent[name]);
    if (value === undefined) problems.push(`${name} is invalid`);
    else settings.push([name, format === 'url' ? stripped(value) : value]);
  }
  return { settings: Object.fromEntries(settings), problems };
}

/** GitLab removes white space around an address before it stores it. */
function stripped(value: CatalogValue): CatalogValue {
  if (typeof value !== 'string') return value;
  let end = value.length;
  while (/[\t-\r ]/.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end).replace(/^[\t-\r ]+/, '');
}

/** The value converted to the type of the field; undefined if that is impossible. */
export function coerce(type: FieldType, value: unknown): CatalogValue | undefined {
  if (value === null) return null;
  switch (type) {
    case 'string':
      return scalarText(value);
    case 'boolean':
      return value === '' ? null : booleans.get(scalarText(value) ?? '');
    case 'integer':
      return value === '' ? null : coerceNumber(value, Number.isInteger);
    case 'number':
      return value === '' ? null : coerceNumber(value, Number.isFinite);
    case 'string[]':
      return coerceList(value);
    default:
      return type satisfies never;
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['1', 'on', 'On', 'ON', 't', 'true', 'True', 'TRUE', 'T', 'y', 'yes', 'Yes', 'YES', 'Y'].map(
    (word) => [word, true] as const,
  ),
  ...['0', 'off', 'Off', 'OFF', 'f', 'false', 'False', 'FALSE', 'F', 'n', 'no', 'No', 'NO', 'N'].map(
    (word) => [word, false] as const,
  ),
]);

function scalarText(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function coerceNumber(value: unknown, fits: (number: number) => boolean): number | undefined {
  const number = typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && fits(number) ? number : undefined;
}

function coerceList(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => scalarText(item));
  return items.every((item) => item !== undefined) ? items : undefined;
}
