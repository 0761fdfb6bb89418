/** What of the catalog one level can have. */
import { catalog, type Level, type Slug, slugs } from '../../generated/client/catalog.ts';

/** Whether projects or groups can have an integration. */
export function isAt(level: Level, slug: Slug): boolean {
  return catalog[slug].levels?.includes(level) ?? true;
}

/** The slugs of the integrations that projects or groups can have. */
export function slugsAt(level: Level): readonly Slug[] {
  return slugs.filter((slug) => isAt(level, slug));
}
