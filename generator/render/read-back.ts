/**
 * Reads the YAML that the templates print back into a value, for the artefacts that are made of the rendered description.
 * It knows only what the templates print: two-column indentation, one key or dash a line, values in JSON notation.
 * Anything else throws, which finds a broken template at once. A general YAML reader needs some fifty times as long.
 */
import type { Json } from '../load/types.ts';

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/** @throws {Error} with the line number, when the text is not of the printed form. */
export function readBack(text: string): Json {
  const lines = text.split('\n').flatMap((line, index): readonly Line[] => {
    const trimmed = line.replace(/^ +/, '');
    return trimmed === '' || trimmed.startsWith('#')
      ? []
      : [{ number: index + 1, indent: line.length - trimmed.length, text: trimmed }];
  });
  const reader = { lines, next: 0 };
  const value = readNode(reader, 0);
  const rest = lines[reader.next];
  if (rest) throw unexpected(rest);
  return value;
}

interface Reader {
  readonly lines: Line[];
  next: number;
}

function readNode(reader: Reader, indent: number): Json {
  const first = reader.lines[reader.next];
  if (first === undefined || first.indent !== indent)
    throw first ? unexpected(first) : new Error('The rendered YAML ends after a key without a value.');
  return first.text.startsWith('- ') ? readList(reader, indent) : readMapping(reader, indent);
}

function readList(reader: Reader, indent: number): Json {
  const items: Json[] = [];
  for (
    let line = reader.lines[reader.next];
    line?.indent === indent && line.text.startsWith('- ');
    line = reader.lines[reader.next]
  ) {
    const text = line.text.slice(2);
    if (text.startsWith('- ') || splitKey(text)) {
      reader.lines[reader.next] = { number: line.number, indent: indent + 2, text };
      items.push(readNode(reader, indent + 2));
    } else {
      reader.next += 1;
      items.push(readScalar(text, line));
    }
  }
  return items;
}

function readMapping(reader: Reader, indent: number): Json {
  const entries = new Map<string, Json>();
  for (
    let line = reader.lines[reader.next];
    line?.indent === indent && !line.text.startsWith('- ');
    line = reader.lines[reader.next]
  ) {
    const split = splitKey(line.text);
    if (!split) throw unexpected(line);
    if (entries.has(split.key))
      throw new Error(`The rendered YAML repeats the key ${split.key} in line ${line.number}.`);
    reader.next += 1;
    entries.set(split.key, split.rest === '' ? readNode(reader, indent + 2) : readScalar(split.rest, line));
  }
  return Object.fromEntries(entries);
}

const plainKey = /^([A-Za-z_$/][\w$/{}-]*):(?: |$)/;
const quotedKey = /^("(?:[^"\\]|\\.)*"):(?: |$)/;

function splitKey(text: string): { readonly key: string; readonly rest: string } | undefined {
  const plain = plainKey.exec(text);
  if (plain?.[1] !== undefined) return { key: plain[1], rest: text.slice(plain[0].length) };
  const quoted = quotedKey.exec(text);
  const key = parseJson(quoted?.[1] ?? '');
  return quoted && typeof key === 'string' ? { key, rest: text.slice(quoted[0].length) } : undefined;
}

const bareWord = /^[A-Za-z](?:[\w./:-]*[\w./-])?$/;

/** A value in JSON notation, or one of the words that the templates print bare. */
function readScalar(text: string, line: Line): Json {
  const value = bareWord.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : parseJson(text);
  if (value === undefined) throw unexpected(line);
  return value;
}

/** Undefined for a text that is not JSON. */
function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function unexpected({ number, text }: Line): Error {
  return new Error(
    `Line ${number} of the rendered YAML is not of the form that templates print: ${text.slice(0, 80)}`,
  );
}
