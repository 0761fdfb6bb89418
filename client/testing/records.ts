/** What the server stores for an integration. Without a record, it was never configured. */
import { entity } from '../../generated/client/catalog.js';
import type { CatalogField, CatalogIntegration, CatalogValue } from '../catalog-types.js';
import type { StoredSettings } from './coercion.js';

export interface IntegrationRecord {
  readonly id: number;
  readonly slug: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly active: boolean;
  /** ID of the record of a group or of the instance whose settings it takes over; undefined: none. */
  readonly inheritsFrom: number | undefined;
  /** Includes secrets and triggers. */
  readonly settings: StoredSettings;
}

/** An instruction for the request, not a stored setting. */
export const inheritance = 'use_inherited_settings';

/** An active record with settings of its own. */
export function newRecord(
  { now, nextId }: { readonly now: () => Date; readonly nextId: () => number },
  { slug }: Pick<CatalogIntegration, 'slug'>,
  settings: StoredSettings,
): IntegrationRecord {
  const time = now();
  return {
    id: nextId(),
    slug,
    createdAt: time,
    updatedAt: time,
    active: true,
    inheritsFrom: undefined,
    settings,
  };
}

/**
 * The record after a change. The settings of issue trackers are in a table of their own, so that a change of
 * them alone does not move `updatedAt`; triggers are in the record itself.
 */
export function changedRecord(
  { exclusive, fields }: Pick<CatalogIntegration, 'exclusive' | 'fields'>,
  before: IntegrationRecord,
  change: Partial<Pick<IntegrationRecord, 'active' | 'inheritsFrom' | 'settings'>>,
  time: Date,
): IntegrationRecord {
  const after = { ...before, ...change };
  const isMoved =
    exclusive !== 'issue-tracker' ||
    after.active !== before.active ||
    after.inheritsFrom !== before.inheritsFrom ||
    fields.some((field) => isTrigger(field) && after.settings[field.name] !== before.settings[field.name]);
  return isMoved ? { ...after, updatedAt: time } : after;
}

/** The settings of a new integration: the server defaults. */
export function initialSettings(fields: readonly CatalogField[]): StoredSettings {
  return Object.fromEntries(
    fields.filter(isStored).map((field) => [field.name, field.default ?? emptyValue(field)]),
  );
}

/** The settings with some replaced. */
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

/** The settings of a disabled integration: only the triggers are kept. */
export function resetSettings(fields: readonly CatalogField[], stored: StoredSettings): StoredSettings {
  return Object.fromEntries(
    fields
      .filter(isStored)
      .map((field) => [field.name, isTrigger(field) ? (stored[field.name] ?? null) : emptyValue(field)]),
  );
}

/** A reset integration starts with the server defaults. */
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
  return sent === undefined ? before : (sent ?? emptyValue(field));
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

function isStored({ name }: CatalogField): boolean {
  return name !== inheritance;
}
