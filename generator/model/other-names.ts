/** What people call an integration, beside its slug. */
import { foldedName } from '../../client/folded-name.ts';
import type { OtherNamesSource } from '../load/types.ts';
import type { AbsentIntegration, Integration, IntegrationNames } from './types.ts';

/**
 * The titles, the misprinted slug and the written names of every integration, without those that its slug
 * says too.
 */
export function integrationNames(
  integrations: readonly Integration[],
  { names: written }: OtherNamesSource,
): readonly IntegrationNames[] {
  return integrations.map(({ slug, title, pageTitle, documentedSlug }) => ({
    slug,
    names: distinct(slug, [title, pageTitle, documentedSlug, ...(written[slug] ?? [])]),
  }));
}

function distinct(slug: string, names: readonly string[]): readonly string[] {
  const seen = new Set([foldedName(slug)]);
  return names.filter((name) => {
    const key = foldedName(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The integrations that no project can have, in the order of their slugs. */
export function absentIntegrations({ absent }: OtherNamesSource): readonly AbsentIntegration[] {
  const all = Object.entries(absent).map(([slug, facts]) => ({ slug, removed: undefined, ...facts }));
  return all.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
