/**
 * Small facts about one field that follow from what is written of it.
 * This folder is the only part of `model` that `validate` may import: a rule and the model must not differ
 * about a field.
 */
import type { Choice, FieldSource, Json, KnownValueSource, RefusedSource, Scalar } from '../../load/types.ts';
import { re2 } from './re2.ts';
import { asciiWebAddress, localAddress, optional, webAddress } from './web-address.ts';

/**
 * A value whose malformed parts were removed, so that rules can go on with the rest:
 * any key may be missing and any list item undefined.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> }
    : T;

/** A field with its name; of a checked catalog or of a draft. */
export type NamedField = Draft<FieldSource> & { readonly name: string };

/** Whether null may be sent to clear the value. */
export function isNullable(field: Draft<FieldSource>): boolean {
  return (
    field.nullable ??
    (field.required !== true &&
      field.refusesNull === undefined &&
      (field.type === 'string' || field.type === 'integer' || field.type === 'number'))
  );
}

/** The value of a known value, without the versions that have it. */
export function scalarOf(known: Draft<KnownValueSource> | undefined): Scalar | undefined {
  return typeof known === 'object' ? known.value : known;
}

/** The values of which each will do. */
export function choicesOf(choice: Draft<Choice> | undefined): readonly Scalar[] {
  const choices = typeof choice === 'object' ? choice : [choice];
  return choices.filter((value) => value !== undefined);
}

/** The value that examples show; undefined when the field has to name one. */
export function exampleOf(field: Draft<FieldSource>): Json | undefined {
  // A draft differs from Json only in readonly undefined items, which the format rule took out of examples.
  const candidates = [field.example, field.default, scalarOf(field.knownValues?.[0])] as readonly (
    | Json
    | undefined
  )[];
  const value = candidates.find((candidate) => candidate !== undefined && candidate !== null);
  if (value !== undefined) return value;
  return field.type === 'boolean' ? true : undefined;
}

/** The pattern of a string that must not be blank. */
export const visible = '\\S';

/** The pattern that the server enforces on a string: its own, that of an address, or that it is not blank. */
export function patternOf(field: Draft<FieldSource>): string | undefined {
  const { type, required, format, asciiOnly, pattern } = field;
  if (pattern !== undefined) return pattern;
  if (format === 're2') return re2;
  if (format === 'url') {
    const address = asciiOnly === true ? asciiWebAddress : webAddress;
    return required === true ? address : optional(address);
  }
  return required === true && type === 'string' ? visible : undefined;
}

/** The strings that are refused although they match the pattern. */
export function refusedOf({ format, refused }: Draft<FieldSource>): RefusedSource | undefined {
  if (refused?.pattern !== undefined) {
    const { pattern, reason = '', accepted } = refused;
    return { pattern, reason, ...(accepted && { accepted }) };
  }
  return format === 'url' ? localRefused : undefined;
}

const localRefused: RefusedSource = {
  pattern: localAddress,
  reason: 'GitLab refuses addresses in its own network unless an administrator allows them.',
};

/** Whether a text matches a regular expression that compiles and takes no exponential time. */
export function matchesPattern(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}
