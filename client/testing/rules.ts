/** The checks that GitLab makes before it stores an integration. */

import { isBlank } from '../blank.js';
import type {
  CatalogCondition,
  CatalogField,
  CatalogIntegration,
  CatalogRefusal,
  CatalogValue,
} from '../catalog-types.js';
import { isRecord, jsonIn } from '../json.js';
import { matches, unmet } from '../unmet.js';
import { characterCount } from '../validate/character-count.js';
import type { StoredSettings } from './coercion.js';

/** Reasons by setting; each continues a sentence that begins with the setting. */
export type Problems = ReadonlyMap<string, readonly string[]>;

/**
 * Everything that is wrong with the settings as they would be stored, including those of earlier requests.
 * The messages are those of Rails and GitLab where known; other ones of conditions are our own.
 */
export function problemsOf(
  fields: readonly CatalogField[],
  { conditions = [] }: CatalogIntegration,
  settings: StoredSettings,
): Problems {
  const problems = new Map<string, readonly string[]>();
  const add = (name: string, reason: string): void => {
    const reasons = problems.get(name) ?? [];
    if (!reasons.includes(reason)) problems.set(name, [...reasons, reason]);
  };
  for (const field of fields) {
    const reason = valueProblem(field, settings[field.name] ?? null);
    if (reason !== undefined) add(field.name, reason);
  }
  for (const condition of conditions) {
    for (const [name, reason] of conditionProblems(condition, settings)) add(name, reason);
  }
  return problems;
}

/** The settings of a request that GitLab's database refuses, which are no problem of the checks before it. */
export function refusedByDatabase(fields: readonly CatalogField[], sent: StoredSettings): readonly string[] {
  return fields
    .filter(({ refusesNull, savedAs }) => refusesNull === 500 && savedAs === undefined)
    .map(({ name }) => name)
    .filter((name) => sent[name] === null || sent[name] === '');
}

function valueProblem(field: CatalogField, value: CatalogValue): string | undefined {
  if (field.required && isBlank(value)) return "can't be blank";
  // A setting that cannot be cleared has a default, so null was sent.
  if (
    field.enforced &&
    !(field.nullable && isBlank(value)) &&
    !field.knownValues?.some((known) => known === value)
  )
    return 'is not included in the list';
  // Rails checks that it is true or false.
  if (field.refusesNull === 400 && value === null) return 'is not included in the list';
  if (Array.isArray(value)) return tooLong(value.length, field.maxItems);
  return typeof value === 'string' && value !== '' ? textProblem(field, value) : undefined;
}

function textProblem(field: CatalogField, value: string): string | undefined {
  const { format, pattern, refused, minLength = 0, maxLength } = field;
  const length = characterCount(value);
  if (length < minLength) return `is too short (minimum is ${minLength} characters)`;
  if (pattern !== undefined && !matches(pattern, value)) return mismatch(field, value);
  if (refused !== undefined && !refused.accepted && matches(refused.pattern, value))
    return format === 'url' ? blocked(refused) : 'is invalid';
  if (format === 'json' && !isRecord(jsonIn(value))) return 'must be a valid json schema';
  return tooLong(length, maxLength);
}

function blocked(refused: CatalogRefusal): string {
  return refusesLocal(refused)
    ? 'is blocked: Requests to the local network are not allowed'
    : 'is blocked: Only allowed schemes are https';
}

/** Whether a refusal is that of addresses in the server's own network. */
export function refusesLocal({ pattern }: CatalogRefusal): boolean {
  return matches(pattern, 'https://localhost');
}

function mismatch({ format }: CatalogField, value: string): string {
  switch (format) {
    case 'url':
      return matches('^[\\t-\\r ]*https?:', value)
        ? 'is blocked: URI is invalid'
        : 'is blocked: Only allowed schemes are http, https';
    case 're2': {
      const [operator] = /\(\?<?[=!>]/.exec(value) ?? [];
      return `not valid RE2 syntax${operator === undefined ? '' : `: invalid perl operator: ${operator}`}`;
    }
    default:
      return 'is invalid';
  }
}

function tooLong(length: number, limit = Infinity): string | undefined {
  return length > limit ? `is too long (maximum is ${limit} characters)` : undefined;
}

/** The reasons of a condition, by setting. */
function* conditionProblems(
  condition: CatalogCondition,
  settings: StoredSettings,
): Generator<readonly [name: string, reason: string]> {
  const { when, message } = condition;
  for (const { name, isDifferent } of unmet(condition, settings)) {
    if (message !== undefined) yield ['base', message];
    else if (isDifferent) yield [name, 'is invalid'];
    // The server blames the list of which it understands nothing, not the setting that would help.
    else yield when.matchesNot === undefined ? [name, "can't be blank"] : [when.field, 'are all invalid'];
  }
}
