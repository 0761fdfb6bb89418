/** The order in which changes are shown, and that in which they are made. */
import { catalog } from '../../generated/client/catalog.ts';
import type { Change } from './plan.ts';

/** For readers: projects by path, then groups; the changes of each by slug. */
export function sorted(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (one, other) =>
      compareTexts(other.target.level, one.target.level) ||
      compareTexts(one.target.path, other.target.path) ||
      compareTexts(one.slug, other.slug),
  );
}

/**
 * In steps; each may begin when the one before has ended. Groups come first, from the top, as what is in them
 * inherits. What is switched off goes before what takes its place: GitLab allows one external issue tracker
 * and one third-party wiki.
 */
export function inOrder(changes: readonly Change[]): readonly (readonly Change[])[] {
  const ranks = [...new Set(changes.map(rankOf))].sort((one, other) => one - other);
  return ranks.map((rank) => changes.filter((change) => rankOf(change) === rank));
}

function rankOf({ target, slug, action }: Change): number {
  const depth = target.level === 'group' ? target.path.split('/').length : deepest;
  const makesRoom = action === 'disable' && 'exclusive' in catalog[slug];
  return depth * 2 + (makesRoom ? 0 : 1);
}

/** Deeper than groups can be. */
const deepest = 100;

export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
