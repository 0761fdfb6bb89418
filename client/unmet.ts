/** Requirements that depend on another setting, on settings that may have any values. */
import { isBlank } from './blank.js';
import type { CatalogChoice, CatalogCondition, CatalogTest } from './catalog-types.js';

/** A setting that does not have what a condition requires. */
export interface Unmet {
  readonly name: string;
  /** It has another value than it must have; otherwise it has none. */
  readonly isDifferent: boolean;
}

/** What is not met of a condition. */
export function* unmet(
  { when, require = [], expect = {} }: CatalogCondition,
  settings: Readonly<Record<string, unknown>>,
): Generator<Unmet> {
  if (!holds(when, settings[when.field] ?? null)) return;
  for (const name of require) if (isBlank(settings[name] ?? null)) yield { name, isDifferent: false };
  for (const [name, choice] of Object.entries(expect))
    if (!isOneOf(settings[name], choice)) yield { name, isDifferent: true };
}

function holds(test: CatalogTest, value: unknown): boolean {
  if (test.is !== undefined) return value === test.is;
  if (test.isNot !== undefined) return !isOneOf(value, test.isNot);
  if (test.blank !== undefined) return isBlank(value) === test.blank;
  if (typeof value !== 'string') return false;
  return test.matches === undefined ? !matches(test.matchesNot ?? '', value) : matches(test.matches, value);
}

function isOneOf(value: unknown, choice: CatalogChoice): boolean {
  return typeof choice === 'object' ? choice.some((one) => one === value) : choice === value;
}

/** Whether a text matches. Engines give up on some texts of many million characters; those match nothing. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}
