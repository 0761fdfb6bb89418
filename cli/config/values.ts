/** Reads nodes of YAML whose form is known. Every function reports what has another form. */
import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { nearest } from '../../client/validate/nearest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { diagnosticOf, type Place, type Placed, type Problem, type Source } from './source.ts';

/** The reading of one file. */
export interface Reading {
  readonly source: Source;
  /** What was found so far. */
  readonly diagnostics: Diagnostic[];
}

/** Adds a problem at a node; a value that is missing is shown at its key. */
export function report({ source, diagnostics }: Reading, node: unknown, problem: Problem): void {
  diagnostics.push(diagnosticOf(placeOf(source, node), problem));
}

export function reportAt({ diagnostics }: Reading, place: Place, problem: Problem): void {
  diagnostics.push(diagnosticOf(place, problem));
}

/** The place of a node, or of the key of a pair. */
export function placeOf(source: Source, node: unknown): Place {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [0, 1, 1];
  return { source, offset: start, length: end - start };
}

/** The keys of a mapping that are known, by name. */
export type Pairs = ReadonlyMap<string, Pair>;

/**
 * The pairs of a mapping. Unknown keys are reported and left out.
 * @param hints what to say of keys that are known not to belong there.
 */
export function pairsIn(
  reading: Reading,
  node: unknown,
  known: readonly string[],
  hints: Readonly<Record<string, string>> = {},
): Pairs {
  const pairs = new Map<string, Pair>();
  for (const [name, pair] of entriesIn(reading, node)) {
    if (known.includes(name)) pairs.set(name, pair);
    else {
      const message = `has the unknown key ${code(name)}`;
      report(reading, pair.key, {
        rule: 'known-key',
        message,
        hint: (Object.hasOwn(hints, name) ? hints[name] : undefined) ?? keyHint(name, known, pairs),
      });
    }
  }
  return pairs;
}

function keyHint(name: string, known: readonly string[], present: Pairs): string {
  const others = known.filter((key) => !present.has(key));
  return suggestion(name, others) ?? `Known: ${known.map(code).join(', ')}.`;
}

/** `Did you mean …?`, if a name is like one of the known. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  const match = name.length > 60 ? undefined : nearest(name, known);
  return match === undefined ? undefined : `Did you mean ${code(match)}?`;
}

/** The entries of a mapping of any names; none if it is no mapping. */
export function entriesIn(reading: Reading, node: unknown): readonly (readonly [string, Pair])[] {
  if (isMap(node)) return namesIn(node);
  report(reading, node, {
    rule: 'value-type',
    message: `must be a mapping of keys to values, not ${kindOf(node)}`,
  });
  return [];
}

function namesIn({ items }: YAMLMap): readonly (readonly [string, Pair])[] {
  return items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair] as const);
}

/** The items of a list; none if it is no list. */
export function itemsIn(reading: Reading, node: unknown): readonly unknown[] {
  if (isSeq(node)) return node.items;
  report(reading, node, { rule: 'value-type', message: `must be a list, not ${kindOf(node)}` });
  return [];
}

/** A text that is not empty. */
export function textIn(reading: Reading, node: unknown): Placed<string> | undefined {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'string' && value.trim() !== '')
    return { value, place: placeOf(reading.source, node) };
  const isQuotable = typeof value === 'number' || typeof value === 'boolean';
  const message = value === '' ? 'must not be empty' : `must be a string, not ${kindOf(node)}`;
  report(reading, node, { rule: 'value-type', message, hint: isQuotable ? 'Put it in quotes.' : undefined });
  return undefined;
}

/** The texts of a list, or a single one. */
export function textsIn(reading: Reading, node: unknown): readonly Placed<string>[] {
  if (!isSeq(node)) return [textIn(reading, node)].filter((text) => text !== undefined);
  if (node.items.length === 0) report(reading, node, { rule: 'value-type', message: 'must not be empty' });
  return node.items.map((item) => textIn(reading, item)).filter((text) => text !== undefined);
}

export function flagIn(reading: Reading, pair: Pair | undefined): boolean {
  if (!pair) return false;
  if (isScalar(pair.value) && typeof pair.value.value === 'boolean') return pair.value.value;
  const message = `must be \`true\` or \`false\`, not ${kindOf(pair.value)}`;
  report(reading, pair.value ?? pair.key, { rule: 'value-type', message });
  return false;
}

/** A whole number, not below 0. */
export function numberIn(reading: Reading, node: unknown): number | undefined {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  report(reading, node, {
    rule: 'value-type',
    message: `must be a whole number of 0 or more, not ${kindOf(node)}`,
  });
  return undefined;
}

/** What a node is, with an article. */
export function kindOf(node: unknown): string {
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  const value = isScalar(node) ? node.value : null;
  if (value === null) return 'null';
  return typeof value === 'number' && value < 0 ? 'a negative number' : `a ${typeof value}`;
}

/** A name in backticks; a long one is cut. An address is not shown: it may hold a password. */
export function code(name: string): string {
  if (name.includes('://')) return '`…`';
  return `\`${name.length > 60 ? `${name.slice(0, 60)}…` : name}\``;
}
