/**
 * Small facts about one field that follow from what is written of it.
 * This folder is the only part of `model` that `validate` may import: a rule and the model must not differ
 * about a field.
 */
import type { Choice, FieldSource, Json, KnownValueSource, Scalar } from '../../load/types.ts';

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
      (field.type === 'string' || field.type === 'integer' || field.type === 'number'))
  );
}

/** Null or empty: what Rails calls blank, white space aside. */
export function isBlank(value: unknown): boolean {
  return value === null || value === '';
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

const requiredUrl = '^https?://';
// An optional URL may be blank, which `format: uri` would reject.
const optionalUrl = '^(?:https?://\\S+)?$';

/** The pattern that the server enforces on a string: its own, or that of a URL. */
export function patternOf(field: Draft<FieldSource>): string | undefined {
  if (field.pattern !== undefined || field.format !== 'url') return field.pattern;
  return field.required === true ? requiredUrl : optionalUrl;
}

/** Whether a text matches a regular expression that compiles and takes no exponential time. */
export function matchesPattern(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}
