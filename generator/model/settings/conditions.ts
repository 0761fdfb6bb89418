/** Requirements that depend on the value of another setting. */
import { isBlank } from '../../../client/blank.ts';
import type { ConditionSource, Json, Scalar } from '../../load/types.ts';
import { choicesOf, type Draft, matchesPattern, type NamedField } from './field-facts.ts';

export type Settings = Readonly<Record<string, Json>>;

/** Whether the test of a condition is true for a request. */
export function applies(condition: Draft<ConditionSource>, settings: Settings): boolean {
  const { when } = condition;
  if (when?.field === undefined) return false;
  const sent = Object.hasOwn(settings, when.field);
  const value = sent ? settings[when.field] : undefined;
  if (when.is !== undefined) return sent && value === when.is;
  if (when.isNot !== undefined) return !choicesOf(when.isNot).some((one) => one === value);
  if (when.blank !== undefined) return sent && isBlank(value) === when.blank;
  if (when.matches !== undefined) return typeof value === 'string' && matchesPattern(when.matches, value);
  if (when.matchesNot !== undefined)
    return typeof value === 'string' && !matchesPattern(when.matchesNot, value);
  return false;
}

/**
 * The settings that a condition demands but a request lacks, with the values of which they should have one,
 * if it matters.
 */
export function unmet(
  condition: Draft<ConditionSource>,
  settings: Settings,
  fields: readonly NamedField[],
): readonly { readonly name: string; readonly choices?: readonly Scalar[] }[] {
  if (!applies(condition, settings)) return [];
  const missing = (condition.require ?? []).flatMap((name) =>
    name !== undefined && (!Object.hasOwn(settings, name) || isBlank(settings[name])) ? [{ name }] : [],
  );
  const different = Object.entries(condition.expect ?? {}).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const choices = choicesOf(value);
    const sent = Object.hasOwn(settings, name)
      ? settings[name]
      : fields.find((field) => field.name === name)?.default;
    return choices.some((one) => one === sent) ? [] : [{ name, choices }];
  });
  return [...missing, ...different];
}
