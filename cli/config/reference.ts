/** Reads references to secrets. No message repeats a value: it may be the secret itself. */
import { isMap, isScalar, type Pair } from 'yaml';
import { isVariableName } from './shown.ts';
import type { Problem } from './source.ts';
import { entriesIn, itemsIn, kindOf, type Pairs, type Reading, report, textIn } from './values.ts';
import type { SecretReference } from './wanted.ts';

const sources = ['env', 'file', 'command'] as const;
const forms = '`{ env: NAME }`, `{ file: path }` or `{ command: [program, argument] }`';
const rule = 'secret-reference';

/** @param name of the setting. */
export function referenceIn(reading: Reading, node: unknown, name: string): SecretReference | undefined {
  if (!isMap(node)) {
    report(reading, node, literal(name, kindOf(node)));
    return undefined;
  }
  const pairs = knownPairs(reading, node);
  const [source, ...others] = sources.filter((key) => pairs.has(key));
  for (const other of others) {
    const message = 'says twice where the secret comes from';
    report(reading, pairs.get(other)?.key, { rule, message, hint: `Keep one of ${sources.join(', ')}.` });
  }
  if (source === undefined) {
    // Unknown keys were reported.
    if (node.items.every(({ key }) => isScalar(key) && key.value === 'rotated'))
      report(reading, node, {
        rule,
        message: `does not say where \`${name}\` comes from`,
        hint: `Write ${forms}.`,
      });
    return undefined;
  }
  const origin = originIn(reading, source, pairs);
  const rotated = rotatedIn(reading, pairs.get('rotated'));
  return origin && Object.freeze({ ...origin, ...(rotated === undefined ? {} : { rotated }) });
}

/** The name of an unknown key may be the secret. */
function knownPairs(reading: Reading, node: unknown): Pairs {
  const known: readonly string[] = [...sources, 'rotated'];
  const entries = entriesIn(reading, node);
  for (const [name, { key }] of entries)
    if (!known.includes(name))
      report(reading, key, {
        rule: 'known-key',
        message: 'is no key of a reference',
        hint: `Write ${forms}.`,
      });
  return new Map(entries.filter(([name]) => known.includes(name)));
}

function literal(name: string, kind: string): Problem {
  return {
    rule: 'literal-secret',
    message: `\`${name}\` is a secret: it must say where it comes from, not be ${kind}`,
    hint: `Write ${forms}, and replace the secret if others have seen this file.`,
  };
}

function originIn(
  reading: Reading,
  source: (typeof sources)[number],
  pairs: Pairs,
): SecretReference | undefined {
  const node = pairs.get(source)?.value;
  switch (source) {
    case 'env':
      return variableIn(reading, node);
    case 'file': {
      const file = textIn(reading, node);
      return file && { file: file.value };
    }
    case 'command':
      return commandIn(reading, node);
    default:
      return source satisfies never;
  }
}

function variableIn(reading: Reading, node: unknown): SecretReference | undefined {
  const name = isScalar(node) ? node.value : undefined;
  if (isVariableName(name)) return { env: name };
  const message = 'is not the name of an environment variable';
  report(reading, node, {
    rule,
    message,
    hint: 'A name has letters, digits and `_`. The secret is its value.',
  });
  return undefined;
}

function commandIn(reading: Reading, node: unknown): SecretReference | undefined {
  const hint = 'Write a list of the program and its arguments: no shell reads it.';
  if (isScalar(node)) {
    report(reading, node, { rule, message: 'must be a list, not a single text', hint });
    return undefined;
  }
  const items = itemsIn(reading, node);
  const command = items.map((item) => textIn(reading, item)?.value).filter((text) => text !== undefined);
  if (items.length === 0) report(reading, node, { rule, message: 'names no program', hint });
  return command.length === items.length && command.length > 0
    ? { command: Object.freeze(command) }
    : undefined;
}

function rotatedIn(reading: Reading, pair: Pair | undefined): string | undefined {
  if (!pair) return undefined;
  const value = isScalar(pair.value) ? pair.value.value : undefined;
  if (typeof value === 'string' && isTime(value)) return value;
  const hint = 'Write a day such as `2026-11-01`, or a moment such as `2026-11-01T09:30:00Z`.';
  report(reading, pair.value, { rule, message: 'is no day and no moment', hint });
  return undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a day, or a moment with its time zone. */
function isTime(text: string): boolean {
  if (!day.test(text) && !moment.test(text)) return false;
  const date = text.slice(0, 10);
  // `2026-02-30` would be a day in March.
  return !Number.isNaN(Date.parse(text)) && new Date(`${date}T00:00:00Z`).toJSON().startsWith(date);
}
