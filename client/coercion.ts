/** Converts values to the types of settings, as GitLab's parameter layer does. */
import type { CatalogValue, FieldType } from './catalog-types.js';

/** The value converted to the type; undefined if that is impossible. An empty string is no number or boolean. */
export function coerce(type: FieldType, value: unknown): CatalogValue | undefined {
  if (value === null) return null;
  switch (type) {
    case 'string':
      return scalarText(value);
    case 'boolean':
      return value === '' ? null : coerceFlag(value);
    case 'integer':
      return value === '' ? null : coerceNumber(value, /^[+-]?\d+$/, Number.isSafeInteger);
    case 'number':
      return value === '' ? null : coerceNumber(value, /^[+-]?\d+(?:\.\d+)?$/, Number.isFinite);
    case 'string[]':
      return coerceList(value);
    default:
      return type satisfies never;
  }
}

/** Each may also begin with a capital or be in capitals. */
const flagWords = {
  true: ['1', 't', 'y', 'on', 'yes', 'true'],
  false: ['0', 'f', 'n', 'off', 'no', 'false'],
};

function coerceFlag(value: unknown): boolean | undefined {
  const text = scalarText(value) ?? '';
  const isWord = (word: string): boolean =>
    text === word || text === word.toUpperCase() || text === word.charAt(0).toUpperCase() + word.slice(1);
  if (flagWords.true.some(isWord)) return true;
  return flagWords.false.some(isWord) ? false : undefined;
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

function coerceNumber(value: unknown, digits: RegExp, fits: (number: number) => boolean): number | undefined {
  const number = typeof value === 'string' && digits.test(value) ? Number(value) : value;
  return typeof number === 'number' && fits(number) ? number : undefined;
}

function coerceList(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => scalarText(item));
  return items.every((item) => item !== undefined) ? items : undefined;
}
