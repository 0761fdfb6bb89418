/** Prints values as YAML. Strings are always in JSON quotes, which YAML reads verbatim. */
import type { Json } from '../load/types.ts';
import { unicodeEscape } from './unicode-escape.ts';

const plainKey = /^[A-Za-z_$/][\w$/{}-]*$/;
// Words that a YAML 1.1 parser reads as a boolean or null.
const ambiguous = new Set(['y', 'yes', 'n', 'no', 'on', 'off', 'true', 'false', 'null']);
const longestAmbiguous = 5;

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
  return plainKey.test(key) && !isAmbiguous(key) ? key : yamlFlow(key);
}

function isAmbiguous(key: string): boolean {
  return key.length <= longestAmbiguous && ambiguous.has(key.toLowerCase());
}

/**
 * A value after its key: a scalar or something empty on the same line, anything else in lines below it.
 * @param indent column of the lines below.
 */
export function yamlBlock(value: Json, indent: number): string {
  const line = onOneLine(value);
  return line === undefined ? `\n${' '.repeat(indent)}${yamlLines(value, indent)}` : ` ${line}`;
}

/** A list or a mapping in lines, the first of which stands in its column already. */
function yamlLines(value: Json, indent: number): string {
  const lineEnd = `\n${' '.repeat(indent)}`;
  let text = '';
  const add = (line: string): void => {
    text += text === '' ? line : lineEnd + line;
  };
  if (Array.isArray(value))
    for (const item of value) add(`- ${onOneLine(item) ?? yamlLines(item, indent + 2)}`);
  else
    for (const [key, child] of Object.entries(value as object))
      add(`${yamlKey(key)}:${yamlBlock(child, indent + 2)}`);
  return text;
}

const widestList = 80;

/** A scalar, something empty or a list of a few of these; undefined for anything else. */
function onOneLine(value: Json): string | undefined {
  if (isEmptyOrScalar(value)) return yamlFlow(value);
  if (!Array.isArray(value) || !value.every(isEmptyOrScalar)) return undefined;
  const text = `[${value.map(yamlFlow).join(', ')}]`;
  return text.length <= widestList ? text : undefined;
}

function isEmptyOrScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}
