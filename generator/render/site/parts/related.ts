/** Which integrations a reader of one may want to see next. */
import { compareText } from '../../../diagnostics.ts';
import type { Integration } from '../../../model/types.ts';

const most = 5;

/** Those that its notes name, then those of its category that share most settings with it. */
export function relatedTo(integration: Integration, all: readonly Integration[]): readonly Integration[] {
  const others = all.filter(
    ({ slug, developmentOnly }) =>
      slug !== integration.slug && developmentOnly === integration.developmentOnly,
  );
  const named = others.filter(({ slug }) => integration.notes.some((note) => note.includes(`\`${slug}\``)));
  const similar = others
    .filter((other) => other.category === integration.category && !named.includes(other))
    .toSorted(
      (a, b) => similarity(integration, b) - similarity(integration, a) || compareText(a.slug, b.slug),
    );
  return [...named, ...similar].slice(0, most);
}

/**
 * The share of settings that two integrations have in common, and a little more for a common beginning of
 * their slugs.
 */
function similarity(one: Integration, other: Integration): number {
  const names = new Set(one.fields.map(({ name }) => name));
  const common = other.fields.filter(({ name }) => names.has(name)).length;
  const family = one.slug.split('-')[0] === other.slug.split('-')[0] ? 1 : 0;
  return common / (names.size + other.fields.length - common) + family;
}
