/** Reads JSON of which nothing is known yet. */

/** The value of a JSON text; undefined when the text is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The properties of a value; none of what is not an object. */
export function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** Whether a value has properties, as objects and arrays do. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Whether what a value holds are its properties. Those of an array, a map or a `Headers` are not, and a
 * promise, a date or an object with private fields has none.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || Symbol.iterator in value) return false;
  return isPlain(value) || Object.keys(value).length > 0;
}

/** Whether an object is of no class, in any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A text as it is, and any other value as JSON; empty when that is impossible. `String` may throw. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
