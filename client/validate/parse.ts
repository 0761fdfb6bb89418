/** Converts values that are strings to settings of the right types. */
import type { CatalogValue, FieldType } from '../catalog-types.js';
import { coerce } from '../coercion.js';
import { isRecord, jsonIn, propertiesOf } from '../json.js';
import { code } from './messages.js';
import type { Problem, Validate, ValidateOptions } from './types.js';

/** Settings that are valid, or the problems with the values. */
export type Parsed<Settings> =
  | { readonly settings: Settings; readonly problems?: undefined }
  | { readonly settings?: undefined; readonly problems: readonly Problem[] };

/**
 * Converts an object of values, such as a part of `process.env`, to settings, by GitLab's own rules:
 * - A boolean is `true`, `t`, `yes`, `y`, `on` or `1`, or `false`, `f`, `no`, `n`, `off` or `0`.
 * - An integer is written in digits; an empty string is null.
 * - A number or a boolean becomes a string where the setting is one; not an integer beyond 2 ** 53, whose last
 *   digits JavaScript has lost: write it as a string.
 *
 * A string becomes an array at its commas, without white space around the items, or as JSON if it begins
 * with a bracket; GitLab would refuse it.
 * Undefined values are left out. No message contains a value. Never throws.
 */
export type Parse<Settings> = (values: unknown, options?: ValidateOptions) => Parsed<Settings>;

type OtherType = Exclude<FieldType, 'string'>;

/** The names of the settings of each type, separated by spaces. All others are strings. */
export type NamesByType = { readonly [Type in OtherType]?: string };

/** @param validate judges the converted settings */
export function createParse<Settings>(validate: Validate, names: NamesByType): Parse<Settings> {
  return (values, options) => {
    const types = typesIn(names);
    let converted: unknown;
    try {
      converted = convertAll(values, types);
    } catch {
      return { problems: [{ path: [], message: 'Reading the values threw an error.' }] };
    }
    const problems = withLostDigits(validate(converted, options), converted, types).map((problem) =>
      inWordsOfValues(problem, converted, types),
    );
    // The types and the validators are generated from the same fields.
    return problems.length === 0 ? { settings: converted as Settings } : { problems };
  };
}

function typesIn(names: NamesByType): ReadonlyMap<unknown, OtherType> {
  // `Object.entries` loses the type of the keys.
  const entries = Object.entries(names) as [OtherType, string][];
  return new Map(entries.flatMap(([type, list]) => list.split(' ').map((name) => [name, type] as const)));
}

/** A copy with converted values; what cannot be converted stays as it is, and what is no object too. */
function convertAll(values: unknown, types: ReadonlyMap<unknown, OtherType>): unknown {
  if (!isRecord(values)) return values;
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const converted = convert(types.get(name) ?? 'string', value);
      return [name, converted === undefined ? value : converted];
    }),
  );
}

/** Undefined if the value cannot be converted. */
function convert(type: FieldType, value: unknown): CatalogValue | undefined {
  if (type === 'boolean' && value === '') return undefined;
  if (type === 'string' && hasLostDigits(value)) return undefined;
  return coerce(type, type === 'string[]' && typeof value === 'string' ? itemsIn(value) : value);
}

/** The items of a list that is written as a string. */
function itemsIn(text: string): unknown {
  if (text.trimStart().startsWith('[')) return jsonIn(text);
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function hasLostDigits(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** The problems, and one for each number that has lost digits where a request may hold an integer too. */
function withLostDigits(
  problems: readonly Problem[],
  settings: unknown,
  types: ReadonlyMap<unknown, OtherType>,
): readonly Problem[] {
  const lost = Object.entries(propertiesOf(settings))
    .filter(([name, value]) => !types.has(name) && hasLostDigits(value))
    .filter(([name]) => problems.every(({ path }) => path[0] !== name))
    .map(([name]) => ({ path: [name], message: `${code(name)} must be a string, not a number.` }));
  return [...problems, ...lost];
}

/** For a string that is no boolean or number, what it should be; any other problem as it is. */
function inWordsOfValues(
  problem: Problem,
  settings: unknown,
  types: ReadonlyMap<unknown, OtherType>,
): Problem {
  const [name] = problem.path;
  const type = types.get(name);
  if (type === undefined || typeof name !== 'string' || typeof settingOf(settings, name) !== 'string')
    return problem;
  return { path: [name], message: `${code(name)} must be ${formsInWords[type]}.` };
}

function settingOf(settings: unknown, name: string): unknown {
  return typeof settings === 'object' && settings !== null ? Reflect.get(settings, name) : undefined;
}

const formsInWords: Readonly<Record<OtherType, string>> = {
  boolean: 'a boolean: `true`, `yes`, `on` or `1`, or `false`, `no`, `off` or `0`',
  integer: 'an integer, written in digits',
  number: 'a number',
  'string[]': 'an array, as JSON or as a string with commas between the items',
};
