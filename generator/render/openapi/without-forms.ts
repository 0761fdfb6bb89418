/** The description for readers to whom a second content type is a second operation. */
import type { Json } from '../../load/types.ts';

/**
 * The same description with requests in JSON only. Some generators give an operation with two content types two
 * names, none of them its own, and types that are twice as long say nothing more.
 */
export function withoutForms(description: Json): Json {
  const { paths = {} } = description as { readonly paths?: Json };
  return { ...(description as object), paths: withoutForm(paths) };
}

/** Only requests have such a key. */
function withoutForm(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutForm);
  const kept = Object.entries(value).filter(([key]) => key !== 'application/x-www-form-urlencoded');
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutForm(child)]));
}
