/** Prints values as TypeScript source. */
import type { Json } from '../load/types.ts';
import { unicodeEscape } from './unicode-escape.ts';

const identifier = /^[A-Za-z_$][\w$]*$/;
// Printable ASCII but for the quote and the backslash: most texts, which need no escaping.
const plain = /^[ -&(-[\]-~]*$/;

/** A value as an expression, or as a literal type. */
export function literal(value: Json): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : objectLiteral(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (plain.test(value)) return `'${value}'`;
  // Single quotes, as everywhere in the source; JSON has escaped everything else that a literal cannot
  // contain.
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, unicodeEscape)}'`;
}

function objectLiteral(value: object): string {
  // Written plainly, `__proto__` would set the prototype instead of a key.
  const entries = Object.entries(value).map(
    ([name, one]) => `${name === '__proto__' ? "['__proto__']" : propertyKey(name)}: ${literal(one)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Words that cannot be the name of a constant, and the other constants of catalog.ts. */
const taken = `
  arguments await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package
  private protected public return static super switch this throw true try typeof undefined var void while
  with yield availableIn catalog categories entity errata gitlabVersion gitlabVersions slugs
`.split(/\s+/);

/** The constant of an integration: `jira-cloud-app` → `jiraCloudApp`. */
export function constantOf(slug: string): string {
  const name = slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return taken.includes(name) ? `${name}Integration` : name;
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
