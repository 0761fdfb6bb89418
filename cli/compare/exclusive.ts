/** Finds integrations that GitLab does not let a target have at the same time. */
import { catalog, slugs } from '../../generated/client/catalog.ts';
import type { WantedOf } from '../config/wanted.ts';
import type { Change } from '../plan/plan.ts';
import type { StoredOf } from '../read/stored.ts';
import type { CompareProblem } from './options.ts';

const kinds = { 'issue-tracker': 'external issue tracker', 'third-party-wiki': 'third-party wiki' };

export function exclusiveProblems(
  { target, integrations }: WantedOf,
  stored: StoredOf,
  changes: readonly Change[],
): readonly CompareProblem[] {
  // Groups may have several.
  if (target.level === 'group') return [];
  const actions = new Map(changes.map(({ slug, action }) => [slug, action]));
  const active = slugs.filter((slug) => {
    const action = actions.get(slug);
    return action ? action !== 'disable' : stored.integrations.get(slug)?.integration.active === true;
  });
  return active.flatMap((slug) => {
    const { exclusive, title } = exclusionOf(slug);
    if (exclusive === undefined || !actions.has(slug)) return [];
    const other = active.find((one) => one !== slug && exclusionOf(one).exclusive === exclusive);
    // Of two that the file switches on, the second is too many.
    if (other === undefined || (actions.has(other) && slug < other)) return [];
    const wanted = integrations.get(slug);
    const origin = wanted?.origin;
    const limit = `GitLab allows one ${kinds[exclusive]}`;
    const cure = `Disable \`${other}\`, in a file with \`absent\`.`;
    const message = `${title} cannot be on beside ${catalog[other].title}: ${limit}. ${cure}`;
    return [{ target, slug, message, ...(origin && { origin }) }];
  });
}

function exclusionOf(slug: Change['slug']) {
  const { exclusive, title }: { exclusive?: keyof typeof kinds; title: string } = catalog[slug];
  return { exclusive, title };
}
