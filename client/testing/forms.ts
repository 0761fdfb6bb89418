/** Parses the names of forms and queries as Ruby does: `keys[]=A` is an array, `keys[name]=A` an object. */

/** A name and its value: a string, or an object for a file. */
export type FormEntry = readonly [name: string, value: string | object];

/** The values by name; the last one of a repeated name. */
export function nested(entries: readonly FormEntry[]): Readonly<Record<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const [name, value] of entries) {
    const [, base = name, key] = /^([^[\]]+)\[([^\]]*)\]/.exec(name) ?? [];
    values.set(base, key === undefined ? value : extended(values.get(base), key, value));
  }
  return Object.fromEntries(values);
}

function extended(present: unknown, key: string, value: string | object): unknown {
  if (key === '') return [...(Array.isArray(present) ? present : []), value];
  return { ...(typeof present === 'object' ? present : {}), [key]: value };
}
