/** A project can have one active external issue tracker and one active third-party wiki. */
import type { CatalogIntegration } from '../catalog-types.js';
import type { Problems } from './rules.js';
import type { Server, Target } from './state.js';

const kinds = {
  'issue-tracker': 'issue tracker',
  'third-party-wiki': 'third-party wiki',
} as const satisfies Record<NonNullable<CatalogIntegration['exclusive']>, string>;

/** The problem of a project's integration while another one of its kind is active. The status is GitLab's, the wording ours. */
export function otherActive(
  { integrations }: Server,
  { level, records }: Target,
  { slug, exclusive }: CatalogIntegration,
): Problems {
  if (exclusive === undefined || level === 'group') return new Map();
  const isTaken = [...records.values()].some(
    (record) =>
      record.active && record.slug !== slug && integrations.get(record.slug)?.exclusive === exclusive,
  );
  const reason = `Another ${kinds[exclusive]} is already in use. ${onlyOne(exclusive)}`;
  return new Map(isTaken ? [['base', [reason]]] : []);
}

/** @throws {TypeError} if two of the integrations, which are all active, exclude each other. */
export function refuseExclusive(integrations: readonly CatalogIntegration[]): void {
  const active = new Map<string, string>();
  for (const { slug, exclusive } of integrations) {
    if (exclusive === undefined) continue;
    const other = active.get(exclusive);
    if (other !== undefined)
      throw new TypeError(`A project cannot have ${other} and ${slug}. ${onlyOne(exclusive)}.`);
    active.set(exclusive, slug);
  }
}

function onlyOne(exclusive: keyof typeof kinds): string {
  return `Only one ${kinds[exclusive]} can be active at a time`;
}
