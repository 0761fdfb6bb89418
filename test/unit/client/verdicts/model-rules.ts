/** The checks of GitLab's models, on values that the parameter layer passed on. */
import type {
  CatalogChoice,
  CatalogField,
  CatalogIntegration,
  CatalogTest,
} from '../../../../client/catalog-types.ts';
import { accepts, type Reading, refuses } from '../../../../scripts/verdicts/reading.ts';
import { missingFlag } from './storage-rules.ts';
import { type Origin, textVerdict } from './text-rules.ts';

type Settings = Readonly<Record<string, unknown>>;

/** The verdict on one setting, and on the conditions of all. */
export function modelVerdict(
  integration: CatalogIntegration,
  field: CatalogField,
  settings: Settings,
): Reading {
  const model = modelOf(integration);
  // Another value replaces it before it is saved.
  const isReplaced = field.savedAs !== undefined;
  const own = isReplaced ? accepts(model) : valueVerdict(field, settings[field.name], { model, integration });
  if (own.verdict === 'refuses' || areConditionsMet(integration, settings)) return own;
  return refuses(model);
}

function modelOf({ sources }: CatalogIntegration): string {
  return (
    sources.find((source) => /^(?:ee\/)?app\/models\/integrations\//.test(source)) ??
    'app/models/integrations'
  );
}

function valueVerdict(field: CatalogField, value: unknown, origin: Origin): Reading {
  const { model } = origin;
  // Rails reads an empty text for a boolean as null.
  const isEmptyFlag = value === '' && field.returnedType === 'boolean';
  if (value === null || value === undefined || isEmptyFlag) return nullVerdict(field, origin);
  if (typeof value === 'string') return textVerdict(field, value, origin);
  if (Array.isArray(value))
    return value.length > (field.maxItems ?? Infinity) ? refuses(model) : accepts(model);
  if (field.enforced)
    return field.knownValues?.some((known) => known === value) ? accepts(model) : refuses(model);
  return accepts(model);
}

function nullVerdict(field: CatalogField, { model, integration }: Origin): Reading {
  const { name, type, returnedType = type, required, enforced, nullable, refusesNull } = field;
  if (required) return refuses(model);
  if (name === 'use_inherited_settings') return accepts('app/services/integrations/update_service.rb');
  if (refusesNull === 400 || (enforced && !nullable)) return refuses(model);
  return returnedType === 'boolean' ? missingFlag(field, integration.slug) : accepts(model);
}

function areConditionsMet({ conditions = [], fields }: CatalogIntegration, settings: Settings): boolean {
  const present = (name: string): unknown =>
    Object.hasOwn(settings, name)
      ? settings[name]
      : (fields.find((field) => field.name === name)?.default ?? null);
  return conditions.every(
    ({ when, require = [], expect = {} }) =>
      !holds(when, present(when.field)) ||
      (require.every((name) => !isBlank(present(name))) &&
        Object.entries(expect).every(([name, choice]) => isOneOf(present(name), choice))),
  );
}

function holds(test: CatalogTest, value: unknown): boolean {
  if (test.is !== undefined) return value === test.is;
  if (test.isNot !== undefined) return !isOneOf(value, test.isNot);
  if (test.blank !== undefined) return isBlank(value) === test.blank;
  if (typeof value !== 'string') return false;
  if (test.matches !== undefined) return new RegExp(test.matches, 'u').test(value);
  return !new RegExp(test.matchesNot, 'u').test(value);
}

function isOneOf(value: unknown, choice: CatalogChoice): boolean {
  return [choice].flat().some((one) => one === value);
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
