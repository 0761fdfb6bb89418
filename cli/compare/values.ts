/** Compares values as GitLab stores and shows them. */
import type { CatalogField } from '../../generated/client/catalog.ts';
import type { Value } from '../config/wanted.ts';
import type { Stored } from '../read/stored.ts';

/** What the server shows of a setting; undefined when it does not show it. */
export function shownIn({ integration }: Stored, { name, returned }: CatalogField): unknown {
  if (returned === 'never') return undefined;
  return Reflect.get(returned === 'topLevel' ? integration : (integration.properties ?? {}), name);
}

/** Whether two values of a setting are the same to GitLab, whatever types they have. */
export function isSame(field: CatalogField, one: unknown, other: unknown): boolean {
  return canonical(field, one) === canonical(field, other);
}

/** A value that the server shows, in the type that requests have. What cannot be converted stays a text. */
export function declared({ type }: CatalogField, shown: unknown): Value {
  if (shown === null || shown === undefined) return null;
  if (Array.isArray(shown)) return shown.map(textIn);
  const text = textIn(shown);
  switch (type) {
    case 'boolean':
      return booleanIn(text) ?? text;
    case 'integer':
    case 'number':
      return numberIn(text) ?? text;
    case 'string':
    case 'string[]':
      return text;
    default:
      return type satisfies never;
  }
}

/** The text that all values have which are the same to GitLab. */
function canonical(field: CatalogField, value: unknown): string {
  const type = field.returnedType ?? field.type;
  if (type === 'string[]') return itemsOf(value).toSorted().join('\n');
  const text = textIn(value ?? '');
  switch (type) {
    case 'boolean':
      if (text.trim() === '') return blankBoolean(field);
      return String(booleanIn(text) ?? text);
    case 'integer':
    case 'number':
      return String(numberIn(text) ?? text.trim());
    case 'string':
      return canonicalText(field, text);
    default:
      return type satisfies never;
  }
}

/**
 * GitLab takes a boolean without a value for false; what it makes of one that is true by default is unknown.
 */
function blankBoolean(field: CatalogField): string {
  return field.default === true ? '' : 'false';
}

/**
 * `https://host/ ` → `https://host`; `Done, Closed` → `Done,Closed`; a text without a visible character →
 * empty.
 */
function canonicalText({ format }: CatalogField, text: string): string {
  if (text.trim() === '') return '';
  if (format === 'url') return text.trim().replace(/\/$/, '');
  // GitLab takes some lists in texts apart, and puts them together again.
  return text.includes(',') ? itemsOf(text).join() : text;
}

/** Without white space around the items, blank items and repeated ones. */
function itemsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : textIn(value ?? '').split(',');
  return [...new Set(items.map((item) => textIn(item ?? '').trim()))].filter(Boolean);
}

/** An object, which no setting has, as JSON; anything else as a form shows it. */
function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => textIn(item ?? '')).join();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function booleanIn(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (['true', 't', 'yes', 'y', '1', 'on'].includes(word)) return true;
  return ['false', 'f', 'no', 'n', '0', 'off'].includes(word) ? false : undefined;
}

function numberIn(text: string): number | undefined {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}
