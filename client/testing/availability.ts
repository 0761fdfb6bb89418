/** Which integrations and settings a server has. */
import type { CatalogAvailability, CatalogField, CatalogIntegration } from '../catalog-types.js';
import { compareVersions } from '../versions.js';

/** What kind of GitLab it is. */
export interface ServerKind {
  readonly version: string;
  readonly edition: 'ce' | 'ee';
  readonly tier: 'free' | 'premium' | 'ultimate';
  readonly offering: 'gitlab.com' | 'self-managed' | 'dedicated';
  readonly development: boolean;
}

const tiers = ['free', 'premium', 'ultimate'];

/** Whether the server has the code of something: its edition and version decide. */
export function exists({ edition, since, until }: CatalogAvailability, server: ServerKind): boolean {
  if (edition === 'ee' && server.edition === 'ce') return false;
  return (
    compareVersions(server.version, since ?? '0') >= 0 &&
    compareVersions(server.version, until ?? 'Infinity') <= 0
  );
}

/** Whether the server knows the slug. */
export function isKnown(integration: CatalogIntegration, server: ServerKind): boolean {
  return exists(integration, server) && (server.development || !integration.developmentOnly);
}

/** Whether the license allows the integration, and the server offers it. */
export function isAvailable({ tier, offering }: CatalogIntegration, server: ServerKind): boolean {
  return (
    tiers.indexOf(server.tier) >= tiers.indexOf(tier ?? 'free') &&
    (offering?.includes(server.offering) ?? true)
  );
}

/** The settings that the server takes; it drops all others without a word. */
export function fieldsOf({ fields }: CatalogIntegration, server: ServerKind): readonly CatalogField[] {
  return fields.filter((field) => !field.ignored && exists(field, server));
}
