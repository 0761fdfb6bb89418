/** The description for readers to whom a second content type is a second operation. */
import type { Json } from '../../load/types.ts';

/**
 * The same description with requests in JSON only. Some generators give an operation with two content types two
 * names, none of them its own, and types that are twice as long say nothing more.
 */
export function withoutForms(description: Json): Json {
  // JSON in, JSON out: nothing but the content type is left out.
  return JSON.parse(JSON.stringify(description), (key, value: unknown) =>
    key === 'application/x-www-form-urlencoded' ? undefined : value,
  ) as Json;
}
