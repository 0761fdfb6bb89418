/** Checks a request body against the fields of an integration, as the description does. */
import { isBlank } from '../../../client/blank.ts';
import type { ConditionSource, Json, Scalar } from '../../load/types.ts';
import { type Settings, unmet } from './conditions.ts';
import {
  type Draft,
  isNullable,
  matchesPattern,
  type NamedField,
  patternOf,
  refusedOf,
  scalarOf,
} from './field-facts.ts';

export interface SettingProblem {
  readonly setting: string;
  /** Continues a sentence that begins with the setting's name. */
  readonly problem: string;
}

/** All problems with a request body; none if the description accepts it. */
export function checkSettings(
  fields: readonly NamedField[],
  conditions: readonly (Draft<ConditionSource> | undefined)[],
  settings: Settings,
): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  const known = new Map(fields.map((field) => [field.name, field]));
  for (const [setting, value] of Object.entries(settings)) {
    const field = known.get(setting);
    const found = field ? checkValue(field, value) : ['is not a setting of this integration'];
    problems.push(...found.map((problem) => ({ setting, problem })));
  }
  for (const field of fields) {
    if (field.required === true && !Object.hasOwn(settings, field.name))
      problems.push({ setting: field.name, problem: 'is required' });
  }
  for (const condition of conditions) {
    if (condition === undefined) continue;
    for (const { name, choices } of unmet(condition, settings, fields)) {
      problems.push({
        setting: name,
        problem: `${choices === undefined ? 'is required' : `must be ${listOf(choices)}`}: ${condition.description ?? ''}`,
      });
    }
  }
  return problems;
}

const notUrl = 'must be a URL that begins with `http://` or `https://`';

/** Everything that is wrong with the value of one field. */
export function checkValue(field: Draft<NamedField>, value: Json): readonly string[] {
  if (value === null) return isNullable(field) ? [] : ['must not be null'];
  const { type, acceptsAlso, enforced, knownValues, maxItems } = field;
  if (enforced === true && knownValues && !knownValues.some((known) => scalarOf(known) === value))
    return [`must be one of ${knownValues.map(scalarOf).join(', ')}`];
  if (type === undefined || hasType(value, acceptsAlso)) return [];
  if (!hasType(value, type))
    return [`must be of the type ${acceptsAlso === undefined ? type : `${type} or ${acceptsAlso}`}`];
  if (typeof value === 'string') return checkText(field, value);
  const isTooLong = Array.isArray(value) && maxItems !== undefined && value.length > maxItems;
  return isTooLong ? [`must have at most ${maxItems} items`] : [];
}

function checkText(field: Draft<NamedField>, value: string): readonly string[] {
  const { minLength, maxLength, format } = field;
  const length = [...value].length;
  if (field.required === true && isBlank(value)) return ['must not be blank'];
  const problems: string[] = [];
  if (minLength !== undefined && length < minLength)
    problems.push(`must have at least ${minLength} characters`);
  if (maxLength !== undefined && length > maxLength)
    problems.push(`must have at most ${maxLength} characters`);
  const pattern = patternOf(field);
  const refused = refusedOf(field);
  if (pattern !== undefined && !matchesPattern(pattern, value)) problems.push(mismatch(field, pattern));
  else if (refused !== undefined && matchesPattern(refused.pattern, value))
    problems.push(`is refused: ${refused.reason}`);
  if (format === 'json' && value !== '' && !isJson(value)) problems.push('must contain JSON');
  return problems;
}

function mismatch({ pattern: own, patternMeaning }: Draft<NamedField>, pattern: string): string {
  if (own === undefined) return notUrl;
  return `must ${patternMeaning ?? `match \`${pattern}\``}`;
}

function hasType(value: Json, type: string | undefined): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    case 'string[]':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    default:
      return false;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function listOf(values: readonly Scalar[]): string {
  return values.map((value) => JSON.stringify(value)).join(' or ');
}
