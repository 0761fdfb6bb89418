/** Prints values as YAML. Strings are always in JSON quotes, which YAML reads verbatim. */
import type { Json } from '../load/types.ts';
import { unicodeEscape } from './unicode-escape.ts';

const plainKey = /^[A-Za-z_$/][\w$/{}-]*$/;
// Words that a YAML 1.1 parser reads as a boolean or null.
const ambiguous = /^(?:y|yes|n|no|on|off|true|false|null)$/i;

// Printable ASCII but for the quote and the backslash: most texts, which need no escaping.
const plain = /^[ !#-[\]-~]*$/;

/** A value on one line. */
export function yamlFlow(value: Json): string {
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  // YAML reads these as line ends or forbids them; JSON leaves them as they are.
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, unicodeEscape);
}

/** A mapping key. */
export function yamlKey(key: string): string {
  return plainKey.test(key) && !ambiguous.test(key) ? key : yamlFlow(key);
}

/**
 * A value after its key: a scalar or something empty on the same line, anything else in lines below it.
 * @param indent column of the lines below.
 */
export function yamlBlock(value: Json, indent: number): string {
  if (isEmptyOrScalar(value)) return ` ${yamlFlow(value)}`;
  const flow = shortList(value);
  if (flow !== undefined) return ` ${flow}`;
  const pad = ' '.repeat(indent);
  if (Array.isArray(value))
    return value.map((item: Json) => `\n${pad}-${yamlItem(item, indent + 2)}`).join('');
  return Object.entries(value as Readonly<Record<string, Json>>)
    .map(([key, child]) => `\n${pad}${yamlKey(key)}:${yamlBlock(child, indent + 2)}`)
    .join('');
}

const widestList = 80;

/** A list of a few scalars on one line; undefined for anything else. */
function shortList(value: Json): string | undefined {
  if (!Array.isArray(value) || !value.every(isEmptyOrScalar)) return undefined;
  const text = `[${value.map(yamlFlow).join(', ')}]`;
  return text.length <= widestList ? text : undefined;
}

/** A list item, with its first key on the line of the dash. */
function yamlItem(item: Json, indent: number): string {
  const text = yamlBlock(item, indent);
  return text.startsWith('\n') ? ` ${text.slice(1 + indent)}` : text;
}

function isEmptyOrScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}
