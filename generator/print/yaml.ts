/** Prints values as YAML. Strings are always in JSON quotes, which YAML reads verbatim. */
import type { Json } from '../load/types.ts';
import { unicodeEscape } from './unicode-escape.ts';

// Without the words that a YAML 1.1 parser reads as a boolean or null.
const plainKey = /^(?!(?:y|yes|n|no|on|off|true|false|null)$)[a-z_$/][\w$/{}-]*$/i;

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
  return plainKey.test(key) ? key : yamlFlow(key);
}

/**
 * A value after its key: a scalar or something empty on the same line, anything else in lines below it.
 * @param indent column of the lines below.
 */
export function yamlBlock(value: Json, indent: number): string {
  const line = onOneLine(value);
  if (line !== undefined) return ` ${line}`;
  const lines = [''];
  const margin = ' '.repeat(indent);
  addLines(value, margin, margin, lines);
  return lines.join('\n');
}

/**
 * Adds the lines of a list or a mapping.
 * @param start what the first line begins with.
 * @param margin what the other lines begin with.
 */
function addLines(value: Json, start: string, margin: string, lines: string[]): void {
  const deeper = `${margin}  `;
  let lineStart = start;
  if (Array.isArray(value)) {
    for (const item of value) {
      const line = onOneLine(item);
      if (line === undefined) addLines(item, `${lineStart}- `, deeper, lines);
      else lines.push(`${lineStart}- ${line}`);
      lineStart = margin;
    }
    return;
  }
  for (const [key, child] of Object.entries(value as object)) {
    const line = onOneLine(child);
    lines.push(`${lineStart}${yamlKey(key)}:${line === undefined ? '' : ` ${line}`}`);
    if (line === undefined) addLines(child, deeper, deeper, lines);
    lineStart = margin;
  }
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
