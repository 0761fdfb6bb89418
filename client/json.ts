/** Reads JSON of which nothing is known yet. */

/** Replaces a value by its name, as `JSON.parse` lets it. */
export type Reviver = (name: string, value: unknown) => unknown;

/** The value of a JSON text; undefined when the text is not JSON. */
export function jsonIn(text: string, reviver?: Reviver): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
}

/** The properties of a value; none of what is not an object. */
export function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** Whether a value has properties, as objects and arrays do. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
