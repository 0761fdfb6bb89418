/**
 * What of a configuration file may be shown: its structure, its keys, and values that are known to be
 * harmless.
 */
import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { redact } from '../../client/index.ts';
import { catalog, type Slug } from '../../generated/client/catalog.ts';
import { fieldOf, isSecret } from './judge.ts';

/** Keys outside of integrations whose values are no secrets. */
const openKeys: readonly string[] = [
  ...['version', 'host', 'include', 'changes', 'disables', 'groups'],
  ...['group', 'except', 'topic', 'paths', 'projects', 'use', 'only', 'optional'],
];

/** Keys of a reference to a secret whose values are no secrets. */
const openReferenceKeys: readonly string[] = ['file', 'rotated'];

/** The longest key that is shown. */
const longestKey = 60;

type Range = readonly [start: number, end: number];

/** What is known of a place: whether keys and values at it may be shown. */
interface Around {
  readonly slug: Slug | undefined;
  readonly inSecret: boolean;
  /** Whether a scalar here may be shown. */
  readonly isOpen: boolean;
  /** Whether the keys here are names of presets, which may be those of integrations. */
  readonly areNames: boolean;
}

/**
 * The text with a `·` in place of every character that may belong to a secret: comments, what follows a
 * syntax error, values of secrets and of unknown keys. Lengths and line ends stay.
 * @param contents the nodes of the text; undefined if it could not be parsed.
 */
export function shownText(text: string, contents: unknown): string {
  const ranges = openRanges(contents);
  const hidden = text.replace(/[^\s{}[\],:?|>'"-]/g, '·');
  const parts: string[] = [];
  let position = 0;
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    parts.push(hidden.slice(position, start), text.slice(start, end));
    position = end;
  }
  return [...parts, hidden.slice(position)].join('');
}

function openRanges(contents: unknown): readonly Range[] {
  const ranges: Range[] = [];
  // The list grows as it is read, so that no depth is too deep.
  const queue: (readonly [unknown, Around])[] = [
    [contents, { slug: undefined, inSecret: false, isOpen: false, areNames: false }],
  ];
  for (const [node, around] of queue) {
    if (isSeq(node)) for (const item of node.items) queue.push([item, around]);
    else if (isMap(node)) for (const pair of node.items) queue.push(...partsOf(pair, around));
    else if (isScalar(node) && node.range && around.isOpen && !hasLogin(node.value))
      ranges.push([node.range[0], node.range[1]]);
  }
  return ranges;
}

function hasLogin(value: unknown): boolean {
  return redact('', { value }).value !== value;
}

/** The key and the value of a pair, with what is known of them. */
function partsOf({ key: node, value }: Pair, around: Around): readonly (readonly [unknown, Around])[] {
  const key = isScalar(node) ? String(node.value) : '';
  const { inSecret } = around;
  const isReference = inSecret && isOpenReference(key, value);
  const isKeyOpen = inSecret ? isReference : key.length <= longestKey;
  return [
    [node, { ...around, isOpen: isKeyOpen }],
    [value, inSecret ? { ...around, isOpen: isReference } : within(key, value, around)],
  ];
}

function within(key: string, value: unknown, { slug, areNames }: Around): Around {
  const outside = { slug: undefined, inSecret: false, isOpen: false, areNames: false };
  if (areNames) return outside;
  if (slug !== undefined) {
    const field = fieldOf(slug, key);
    // A mapping says where the value comes from.
    const inSecret = !field || isSecret(field) || isMap(value);
    return { ...outside, slug, inSecret, isOpen: !inSecret };
  }
  const isWord = isScalar(value) && (value.value === 'inherit' || value.value === 'absent');
  if (Object.hasOwn(catalog, key)) return { ...outside, slug: key as Slug, isOpen: isWord };
  return { ...outside, isOpen: openKeys.includes(key), areNames: key === 'presets' };
}

/** Whether a pair of a reference to a secret says no more than where the secret is. */
function isOpenReference(key: string, value: unknown): boolean {
  if (key === 'env') return isScalar(value) && isVariableName(value.value);
  return key === 'command' ? isSeq(value) : openReferenceKeys.includes(key);
}

/** Whether a value can be the name of an environment variable. */
export function isVariableName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z_]\w{0,254}$/.test(value);
}
