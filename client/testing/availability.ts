/** The integrations and settings that a server has. */
import type { CatalogAvailability, CatalogField, CatalogIntegration, Level } from '../catalog-types.js';
import { isIn } from '../versions.js';

/** What kind of GitLab it is. */
export interface ServerKind {
  readonly version: string;
  readonly edition: 'ce' | 'ee';
  readonly tier: 'free' | 'premium' | 'ultimate';
  readonly offering: 'gitlab.com' | 'self-managed' | 'dedicated';
  readonly development: boolean;
}

const tiers = ['free', 'premium', 'ultimate'];

/** Whether the server contains something, given its edition and version. */
export function exists(thing: CatalogAvailability, server: ServerKind): boolean {
  return (server.edition === 'ee' || thing.edition !== 'ee') && isIn(thing, server.version);
}

/** Whether the server knows the slug. */
export function isKnown(integration: CatalogIntegration, server: ServerKind): boolean {
  return exists(integration, server) && (server.development || !integration.developmentOnly);
}

/** Whether the license includes the integration and the server offers it. */
export function isAvailable({ tier, offering }: CatalogIntegration, server: ServerKind): boolean {
  return (
    tiers.indexOf(server.tier) >= tiers.indexOf(tier ?? 'free') &&
    (offering?.includes(server.offering) ?? true)
  );
}

/** Whether a project or a group can have the integration at all. */
export function canHave({ level }: { readonly level: Level }, { levels }: CatalogIntegration): boolean {
  return levels?.includes(level) ?? true;
}

/** The integration as the server has it: it silently drops all settings that are not in `fields` here. */
export function asOf(integration: CatalogIntegration, server: ServerKind): CatalogIntegration {
  const { version } = server;
  const { conditions = [], formerConditions = [], fields } = integration;
  return {
    ...integration,
    conditions: [...formerConditions, ...conditions].filter((condition) => isIn(condition, version)),
    fields: fields
      .filter((field) => !field.ignored && exists(field, server))
      .map((field) => withValuesOf(field, version)),
  };
}

function withValuesOf(field: CatalogField, version: string): CatalogField {
  const { knownValues, datedValues = [] } = field;
  if (knownValues === undefined || datedValues.length === 0) return field;
  const dated = datedValues.map(({ value }) => value);
  const own = datedValues.filter((one) => isIn(one, version)).map(({ value }) => value);
  return { ...field, knownValues: [...knownValues.filter((value) => !dated.includes(value)), ...own] };
}
