/** What one server has of the catalog. */
import type {
  CatalogCondition,
  CatalogDatedValue,
  CatalogEntityProperty,
  CatalogField,
  CatalogIntegration,
  Level,
} from './catalog-types.js';
import { absence, isIn, versionIn } from './versions.js';

/** A server, as far as it is known. What is left out rules nothing out. */
export interface CatalogServer {
  /** Its version, such as `18.9`, `18.9.3-ee` or `19.5.0-pre`. */
  readonly gitlab?: string | undefined;
  readonly tier?: 'free' | 'premium' | 'ultimate' | undefined;
  readonly offering?: 'gitlab.com' | 'self-managed' | 'dedicated' | undefined;
  /** The Community Edition (`ce`) is always of the tier Free. */
  readonly edition?: 'ce' | 'ee' | undefined;
  /** What is to have the integration. */
  readonly level?: Level | undefined;
}

/**
 * What the catalog has entries of: an integration, a setting, a value that came or went, a requirement, a
 * property of responses.
 */
export type CatalogEntry =
  | CatalogIntegration
  | CatalogField
  | CatalogDatedValue
  | CatalogCondition
  | CatalogEntityProperty;

const known = {
  tier: ['free', 'premium', 'ultimate'],
  offering: ['gitlab.com', 'self-managed', 'dedicated'],
  edition: ['ce', 'ee'],
  level: ['project', 'group'],
} as const;

const offeringNames = {
  'gitlab.com': 'GitLab.com',
  'self-managed': 'GitLab Self-Managed',
  dedicated: 'GitLab Dedicated',
};

/**
 * `true` if a server has an entry of the catalog, or makes a requirement, or else a sentence that says why not.
 * A setting is judged apart from its integration: ask about both.
 * @throws {TypeError} if the version, tier, offering, edition or level is not one.
 */
export function availableIn(entry: CatalogEntry, server: CatalogServer): true | string {
  refuseUnknown(server);
  const { gitlab, offering, edition, level } = server;
  const tier = edition === 'ce' ? 'free' : server.tier;
  const name = nameOf(entry);
  const version = gitlab === undefined ? undefined : versionIn(gitlab);
  if (version !== undefined && !isIn(entry, version))
    return `GitLab ${version} does not have ${name}, ${absence(entry, version)}.`;
  const { edition: ownEdition, tier: ownTier = 'free', offering: offered, levels } = limitsOf(entry);
  if (edition === 'ce' && ownEdition === 'ee') return `GitLab Community Edition does not have ${name}.`;
  if (tier !== undefined && known.tier.indexOf(tier) < known.tier.indexOf(ownTier))
    return `The tier ${tier} does not include ${name}, which needs ${ownTier}.`;
  if (offering !== undefined && offered?.includes(offering) === false)
    return `${offeringNames[offering]} does not offer ${name}.`;
  if (level !== undefined && levels?.includes(level) === false)
    return `Only a ${levels.join(' or ')} can have ${name}, not a ${level}.`;
  return true;
}

type Limits = Pick<CatalogIntegration, 'edition' | 'tier' | 'offering' | 'levels'>;

function limitsOf(entry: CatalogEntry): Limits {
  return 'slug' in entry || 'type' in entry ? entry : {};
}

function nameOf(entry: CatalogEntry): string {
  if ('slug' in entry) return entry.title;
  if ('type' in entry) return `\`${entry.name}\``;
  return 'value' in entry ? `the value \`${entry.value}\`` : 'this requirement';
}

function refuseUnknown(server: CatalogServer): void {
  for (const [key, values] of Object.entries(known)) {
    const value = server[key as keyof typeof known];
    if (value !== undefined && !(values as readonly string[]).includes(value))
      throw new TypeError(`The ${key} must be one of ${values.map((one) => `\`${one}\``).join(', ')}.`);
  }
}
