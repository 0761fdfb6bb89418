/** What `templates/client/levels.hbs` prints: the integrations that only projects can have. */
import type { Integration, Model } from '../../model/types.ts';

export function levelsView({ integrations }: Model): object {
  return { projectOnlySlugs: projectOnlySlugs(integrations) };
}

/** The slugs of the integrations that no group can have. */
export function projectOnlySlugs(integrations: readonly Integration[]): readonly string[] {
  return integrations.filter(({ levels }) => !levels.includes('group')).map(({ slug }) => slug);
}
