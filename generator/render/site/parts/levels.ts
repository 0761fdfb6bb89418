/** What differs between projects and groups: the level switch shows one of the two. */
import type { Level } from '../../../load/types.ts';

/** Something that one level has, or both: then it is undefined. */
export type AtLevel<T> = T & { readonly level: Level | undefined };

/** The things of both levels in the order of the projects; those that differ follow each other. */
export function atLevels<T extends object>(
  ofProject: readonly T[],
  ofGroup: readonly T[],
): readonly AtLevel<T>[] {
  const keys = (things: readonly T[]): readonly string[] => things.map((thing) => JSON.stringify(thing));
  const [projectKeys, groupKeys] = [keys(ofProject), keys(ofGroup)];
  const common = projectKeys.filter((key) => groupKeys.includes(key));
  const rest = ofGroup.filter((_, index) => !common.includes(groupKeys[index] ?? ''));
  return [
    ...ofProject.map((thing, index) => ({
      ...thing,
      level: common.includes(projectKeys[index] ?? '') ? undefined : ('project' as const),
    })),
    ...rest.map((thing) => ({ ...thing, level: 'group' as const })),
  ];
}
