/** A project can have one active external issue tracker and one active third-party wiki. */
import type { CatalogIntegration } from '../catalog-types.js';
import type { Problems } from './rules.js';
import type { Server, Target } from './state.js';

const kinds = {
  'issue-tracker': 'issue tracker',
  'third-party-wiki': 'third-party wiki',
} as const satisfies Record<NonNullable<CatalogIntegration['exclusive']>, string>;

/** The problem of a project's integration while another one of its kind is active. The status is GitLab's, the wording ours. */
export function otherActive(server: Server, target: Target, integration: CatalogIntegration): Problems {
  const { exclusive } = integration;
  if (exclusive === undefined || activeRival(server, target, integration) === undefined) return new Map();
  return new Map([['base', [`Another ${kinds[exclusive]} is already in use. ${onlyOne(exclusive)}`]]]);
}

/** @throws {TypeError} if another integration of its kind is active. */
export function refuseRival(server: Server, target: Target, integration: CatalogIntegration): void {
  const { slug, exclusive } = integration;
  const rival = activeRival(server, target, integration);
  if (exclusive !== undefined && rival !== undefined)
    throw new TypeError(`A project cannot have ${rival} and ${slug}. ${onlyOne(exclusive)}.`);
}

/** The slug of an active integration of a project beside which this one cannot be active. */
function activeRival(
  { integrations }: Server,
  { level, records }: Target,
  { slug, exclusive }: CatalogIntegration,
): string | undefined {
  if (exclusive === undefined || level === 'group') return undefined;
  for (const record of records.values())
    if (record.active && record.slug !== slug && integrations.get(record.slug)?.exclusive === exclusive)
      return record.slug;
  return undefined;
}

function onlyOne(exclusive: keyof typeof kinds): string {
  return `Only one ${kinds[exclusive]} can be active at a time`;
}
