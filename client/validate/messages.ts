/** Builds the message for one invalid setting. Mentions the type of a value, never the value. */
import { isBlank } from '../blank.js';
import { characterCount } from './character-count.js';
import { nearest } from './nearest.js';
import type { Facts, Finding, JsonType, Problem, Scalar } from './types.js';

const typeWords: Readonly<Record<JsonType, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  null: 'null',
};

const longestName = 60;

/** The message for a finding about a single setting; a misspelt one is compared with the names. */
export function messageOf(
  finding: Finding,
  path: Problem['path'],
  settings: Readonly<Record<string, unknown>>,
  facts: Facts,
  names: readonly string[],
): string {
  const [name = '', index] = path.map(String);
  const value = settings[name];
  const { keyword, params } = finding;
  switch (keyword) {
    case 'required':
      return `${code(name)} is required.`;
    case 'additionalProperties':
      return `${code(name)} is not a setting of ${facts.title}${suggestion(name, names)}`;
    case 'type': {
      const types = [params.type].flat();
      if (index === undefined)
        return `${code(name)} must be ${typesInWords(types)}, not ${typeOf(value, types)}.`;
      return `Item ${Number(index) + 1} of ${code(name)} must be ${typesInWords(types)}, not ${typeOf((value as readonly unknown[])[Number(index)], types)}.`;
    }
    case 'enum':
      return `${code(name)} must be ${listOf(params.allowedValues.map(valueInWords), 'or')}.`;
    case 'const':
      return `${code(name)} must be ${valueInWords(params.allowedValue)}.`;
    case 'pattern':
      if (isBlank(value)) return `${code(name)} must not be blank.`;
      return `${code(name)} must ${facts.demands?.[name] ?? patternInWords(params.pattern, facts.examples?.[name])}.`;
    case 'minLength':
      return params.limit === 1
        ? `${code(name)} must not be blank.`
        : `${code(name)} must have at least ${params.limit} characters, not ${lengthOf(value)}.`;
    case 'maxLength':
      return `${code(name)} must have at most ${params.limit} characters, not ${lengthOf(value)}.`;
    case 'maxItems':
      return `${code(name)} must have at most ${params.limit} items, not ${lengthOf(value)}.`;
    case 'not': {
      const reason = facts.reasons?.[name];
      return reason === undefined ? `${code(name)} is not allowed.` : `${code(name)} is refused: ${reason}`;
    }
    case 'anyOf':
      return `${code(name)} is not allowed.`;
  }
}

/** `; did you mean …?`, or a period. */
function suggestion(name: string, names: readonly string[]): string {
  const match = name.length > longestName ? undefined : nearest(name, names);
  return match === undefined ? '.' : `; did you mean ${code(match)}?`;
}

/** Terminals and logs obey these: control characters, direction marks, line separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A name in backticks; a very long one is truncated. An address is not shown: it may hold a password. */
export function code(name: string): string {
  const shown = name.includes('://') ? '…' : name.slice(0, longestName).replace(unprintable, ' ');
  return `\`${shown}${name.length > longestName ? '…' : ''}\``;
}

/** `a, b or c`. */
export function listOf(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A value of the catalog, in words. */
export function valueInWords(value: Scalar): string {
  if (value === '') return 'empty';
  return typeof value === 'string' ? `\`${value}\`` : String(value);
}

/** The type of a value, with an article. */
export function typeOf(value: unknown, wanted: readonly JsonType[] = []): string {
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'string':
      return 'a string';
    case 'number':
      return !Number.isFinite(value) ? String(value) : wanted.includes('integer') ? 'a fraction' : 'a number';
    case 'object':
      return value === null ? 'null' : 'an object';
    case 'undefined':
      return 'undefined';
    default:
      return `a ${typeof value}`;
  }
}

function typesInWords(types: readonly JsonType[]): string {
  return listOf(
    types.map((type) => typeWords[type]),
    'or',
  );
}

function patternInWords(pattern: string, example: string | undefined): string {
  return `match \`${pattern}\`${example === undefined ? '' : `, for example \`${example.replaceAll('\n', '\\n')}\``}`;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? characterCount(value) : Array.isArray(value) ? value.length : 0;
}
