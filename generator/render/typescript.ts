/** Prints values as TypeScript source. */
import type { Json } from '../load/types.ts';

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A value as an expression, or as a literal type. */
export function literal(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  // Single quotes, as everywhere in the source; JSON has escaped whatever else a literal cannot hold.
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

/** The key of a property. */
export function propertyKey(name: string): string {
  return identifier.test(name) ? name : literal(name);
}

/** A text inside a comment, on one line: it can neither end the comment nor begin a tag. */
export function comment(text: string): string {
  return text
    .replaceAll('*/', '*\\/')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/^@/, '\\@');
}
