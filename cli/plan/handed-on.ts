/** What a change of a group reaches: GitLab hands it on to all subgroups and projects below. */
import type { Slug } from '../../client/index.ts';
import type { StoredOf } from '../read/stored.ts';
import type { Target } from '../target.ts';
import type { Change } from './plan.ts';

/** `unwanted`: it has none, and the file wants it off. */
type State = 'inherits' | 'own' | 'none' | 'unwanted';

export interface Reach {
  /**
   * Notes what a target has, as far as groups hand it on.
   * @param isUnwanted whether the file wants an integration of it off.
   */
  readonly add: (stored: StoredOf, isUnwanted: (slug: Slug) => boolean) => void;
  /** Notes a target whose integrations were not read. */
  readonly addUnread: (target: Target) => void;
  readonly handedOn: (change: Change) => Change['handedOn'];
}

interface Entry {
  readonly level: Target['level'];
  readonly path: string;
  readonly states: ReadonlyMap<Slug, State>;
}

/**
 * @param slugs those that the file sets on groups; of no others anything is kept.
 * @param others targets whose integrations are not going to be read.
 */
export function createReach(slugs: readonly Slug[], others: readonly Target[] = []): Reach {
  const entries: Entry[] = [];
  const unread = others.map(({ path }) => path);
  return {
    add: (stored, isUnwanted) => {
      if (slugs.length > 0) entries.push(entryOf(stored, slugs, isUnwanted));
    },
    addUnread: ({ path }) => unread.push(path),
    handedOn: ({ target, slug, action }) => {
      // What inherits from a disabled integration keeps its copy.
      if (target.level !== 'group' || action === 'disable') return undefined;
      const below = entries.filter(({ path }) => isBelow(path, target.path));
      const hiding = below.filter(({ level, states }) => level === 'group' && states.get(slug) === 'own');
      const reached = below.filter(({ path }) => !hiding.some((other) => isBelow(path, other.path)));
      const count = (state: State): number =>
        reached.filter((entry) => entry.states.get(slug) === state).length;
      const unknown = unread.filter((path) => isBelow(path, target.path)).length;
      const unwanted = count('unwanted');
      return {
        changes: count('inherits'),
        creates: count('none') + unwanted,
        ...(unwanted > 0 && { unwanted }),
        ...(unknown > 0 && { unread: unknown }),
      };
    },
  };
}

function entryOf(
  { target, integrations }: StoredOf,
  slugs: readonly Slug[],
  isUnwanted: (slug: Slug) => boolean,
): Entry {
  const stateOf = (slug: Slug): State => {
    const integration = integrations.get(slug)?.integration;
    if (integration) return integration.inherited === true ? 'inherits' : 'own';
    return isUnwanted(slug) ? 'unwanted' : 'none';
  };
  const { level, path } = target;
  return { level, path, states: new Map(slugs.map((slug) => [slug, stateOf(slug)] as const)) };
}

function isBelow(path: string, group: string): boolean {
  return path.startsWith(`${group}/`);
}
