/** Checks a request body against the fields of an integration, as the description does. */
import type { ConditionSource, Json } from '../../load/types.ts';
import { type Settings, unmet } from './conditions.ts';
import { type Draft, isNullable, matchesPattern, type NamedField, patternOf } from './field.ts';

export interface SettingProblem {
  readonly setting: string;
  /** Continues a sentence that begins with the setting's name. */
  readonly problem: string;
}

/** Every problem of a request body; none means that the description accepts it. */
export function checkSettings(
  fields: readonly NamedField[],
  conditions: readonly (Draft<ConditionSource> | undefined)[],
  settings: Settings,
): readonly SettingProblem[] {
  const problems: SettingProblem[] = [];
  const known = new Map(fields.map((field) => [field.name, field]));
  for (const [setting, value] of Object.entries(settings)) {
    const field = known.get(setting);
    const problem = field ? checkValue(field, value) : 'is not a setting of this integration';
    if (problem !== undefined) problems.push({ setting, problem });
  }
  for (const field of fields) {
    if (field.required === true && !Object.hasOwn(settings, field.name))
      problems.push({ setting: field.name, problem: 'is required' });
  }
  for (const condition of conditions) {
    if (condition === undefined) continue;
    for (const { name, value } of unmet(condition, settings, fields)) {
      problems.push({
        setting: name,
        problem: `${value === undefined ? 'is required' : `must be ${JSON.stringify(value)}`}: ${condition.description ?? ''}`,
      });
    }
  }
  return problems;
}

const notAnAddress = 'must be an address that begins with `http://` or `https://`';

/** RFC 3986. An optional address is not held to it, nor is it in the description. */
const onlyAddressCharacters = /^(?:[\w!#$&'()*+,\-./:;=?@[\]~]|%[\da-f]{2})*$/i;

/** What is wrong with the value of one field, or undefined. */
export function checkValue(field: Draft<NamedField>, value: Json): string | undefined {
  if (value === null) return isNullable(field) ? undefined : 'must not be null';
  if (field.enforced === true && field.knownValues && !field.knownValues.some((known) => known === value))
    return `must be one of ${field.knownValues.map((known) => (typeof known === 'object' ? JSON.stringify(known) : known)).join(', ')}`;
  if (hasType(value, field.acceptsAlso)) return undefined;
  if (field.type === undefined) return undefined;
  if (!hasType(value, field.type))
    return `must be of the type ${[field.type, field.acceptsAlso].filter((type) => type !== undefined).join(' or ')}`;
  if (Array.isArray(value))
    return field.maxItems !== undefined && value.length > field.maxItems
      ? `must have at most ${field.maxItems} items`
      : undefined;
  return typeof value === 'string' ? checkText(field, value) : undefined;
}

function checkText(field: Draft<NamedField>, value: string): string | undefined {
  const length = [...value].length;
  if (field.required === true && length === 0) return 'must not be empty';
  if (field.minLength !== undefined && length < field.minLength)
    return `must have at least ${field.minLength} characters`;
  if (field.maxLength !== undefined && length > field.maxLength)
    return `must have at most ${field.maxLength} characters`;
  const pattern = patternOf(field);
  if (pattern !== undefined && !matchesPattern(pattern, value))
    return field.pattern === undefined ? notAnAddress : `must match \`${pattern}\``;
  if (field.format === 'url' && value !== '' && !URL.canParse(value)) return notAnAddress;
  if (field.format === 'url' && field.required === true && !onlyAddressCharacters.test(value))
    return 'must have no characters that an address cannot have; write a blank as `%20`';
  return field.format === 'json' && value !== '' && !isJson(value) ? 'must hold JSON' : undefined;
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
