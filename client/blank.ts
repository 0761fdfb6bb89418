/** Blank values. */

/** Whether a value is null or a string without a visible character: what Rails calls blank. */
export function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !/\S/.test(value));
}
