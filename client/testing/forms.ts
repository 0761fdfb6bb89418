/** Parses the names of forms and queries as Ruby does: `keys[]=A` is an array, `keys[name]=A` an object. */

/** A name and its value: a string, or an object for a file. */
export type FormEntry = readonly [name: string, value: string | object];

/** An array or an object that is still being read. */
type Collection = unknown[] | Map<string, unknown>;

/** The values by name; the last one of a repeated name. Takes time in proportion to the number of entries. */
export function nested(entries: readonly FormEntry[]): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const [name, value] of entries) {
    const [, base = name, key] = /^([^[\]]+)\[([^\]]*)\]/.exec(name) ?? [];
    if (key === undefined) values.set(base, value);
    else values.set(base, extended(values.get(base), key, value));
  }
  return Object.fromEntries([...values].map(([name, value]) => [name, finished(value)]));
}

/** The collection with one more value; a new one if there was another kind of value. */
function extended(present: unknown, key: string, value: string | object): Collection {
  if (key === '') {
    const items: unknown[] = Array.isArray(present) ? present : [];
    items.push(value);
    return items;
  }
  const members: Map<string, unknown> = present instanceof Map ? present : new Map();
  return members.set(key, value);
}

function finished(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
