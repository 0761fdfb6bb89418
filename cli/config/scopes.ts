/** Where to look for the projects and groups of a configuration. */
import type { Search } from '../discover/searches.ts';
import type { Config, Match } from './config.ts';
import { basePath } from './match.ts';

export interface Scopes {
  /** Together they find every project that a rule matches. */
  readonly searches: readonly Search[];
  /** Full paths of the groups that have settings of their own. */
  readonly groups: readonly string[];
}

export function scopesOf({ rules, groups }: Config): Scopes {
  return {
    searches: rules.flatMap(({ match }) => searchesFor(match)),
    groups: unique(groups.map(({ group }) => group)),
  };
}

/** The narrowest of what a rule demands. */
function searchesFor({ projects, groups, paths, topics }: Match): readonly Search[] {
  if (projects) return projects.map(({ value: project }) => ({ project }));
  const places = groups ? groups.map(({ value: group }) => ({ group })) : placesOf(paths);
  if (!topics) return places ?? [];
  const withTopic = (place: Search): readonly Search[] =>
    place.project === undefined ? topics.map(({ value: topic }) => ({ ...place, topic })) : [place];
  return (places ?? [{}]).flatMap(withTopic);
}

/** What patterns begin with; undefined if one of them begins with a wildcard. */
function placesOf(paths: Match['paths']): readonly Search[] | undefined {
  if (!paths?.every(({ value }) => basePath(value) !== '')) return undefined;
  return paths.map(({ value }) => {
    const base = basePath(value);
    return base === value ? { project: base } : { group: base };
  });
}

/** Paths that differ in more than case; the first of each. */
function unique(paths: readonly string[]): readonly string[] {
  return [...new Map(paths.toReversed().map((path) => [path.toLowerCase(), path])).values()].toReversed();
}
