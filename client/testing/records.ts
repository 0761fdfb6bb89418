/** What the server keeps of an integration, from the first request on. None means that it was never configured. */
import { entity } from '../../generated/client/catalog.js';
import type { CatalogField, CatalogValue } from '../catalog-types.js';
import type { StoredSettings } from './coercion.js';

export interface IntegrationRecord {
  readonly id: number;
  readonly slug: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly active: boolean;
  /** Whether the settings are those of the group or the instance. */
  readonly inherited: boolean;
  /** Secrets and triggers included. */
  readonly settings: StoredSettings;
}

/** The settings of a new integration: what the server uses until a request says otherwise. */
export function initialSettings(fields: readonly CatalogField[]): StoredSettings {
  return Object.fromEntries(
    fields.filter(isStored).map((field) => [field.name, field.default ?? emptyValue(field)]),
  );
}

/** The settings with some of them replaced. */
export function changedSettings(
  fields: readonly CatalogField[],
  stored: StoredSettings,
  sent: StoredSettings,
): StoredSettings {
  return Object.fromEntries(
    fields
      .filter(isStored)
      .map((field) => [field.name, changedValue(field, stored[field.name], sent[field.name])]),
  );
}

/** The settings of an integration that was disabled: only the triggers stay. */
export function resetSettings(fields: readonly CatalogField[], stored: StoredSettings): StoredSettings {
  return Object.fromEntries(
    fields
      .filter(isStored)
      .map((field) => [field.name, isTrigger(field) ? (stored[field.name] ?? null) : emptyValue(field)]),
  );
}

/** A reset integration begins with what the server uses for a new one. */
export function withDefaults(fields: readonly CatalogField[], stored: StoredSettings): StoredSettings {
  const defaults = initialSettings(fields);
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [name, value ?? defaults[name] ?? null]),
  );
}

function changedValue(
  field: CatalogField,
  stored: CatalogValue | undefined,
  sent: CatalogValue | undefined,
): CatalogValue {
  const before = stored === undefined ? emptyValue(field) : stored;
  if (sent === undefined) return before;
  // Most triggers know only yes and no.
  const cannotBeNull = isTrigger(field) && !entity.find(({ name }) => name === field.name)?.nullable;
  return sent ?? (cannotBeNull ? before : emptyValue(field));
}

function emptyValue({ name, type, returned }: CatalogField): CatalogValue {
  if (type === 'string[]') return [];
  const flag =
    returned === 'topLevel' && entity.find((property) => property.name === name && !property.nullable);
  return flag ? flag.example : null;
}

function isTrigger({ returned }: CatalogField): boolean {
  return returned === 'topLevel';
}

/** It is an instruction for the request, not a setting that is kept. */
function isStored({ name }: CatalogField): boolean {
  return name !== 'use_inherited_settings';
}
