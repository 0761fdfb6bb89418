/** The rules and groups of a configuration in the order in which they apply. */
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Target } from '../target.ts';
import type { Config, GroupEntry, Layer, Rule } from './config.ts';
import { isInGroup, isProject, type Matches, matcherOf } from './matching.ts';
import { diagnosticOf, type Place, type Placed } from './source.ts';

/** A rule for projects, or the settings of a group. */
export interface Part {
  /** Unlike that of any other. */
  readonly number: number;
  /** `rule 2` or `group acme`. */
  readonly name: string;
  readonly place: Place;
  readonly layers: readonly Layer[];
  readonly only: boolean;
  /** Whether it is for a target. */
  readonly matches: (target: Target) => boolean;
  /** What of it is for none of the targets that it matched. */
  readonly unused: (matched: readonly Target[]) => readonly Diagnostic[];
}

export function partsOf({ rules, groups }: Config): readonly Part[] {
  return [...rules.map(ruleParts), ...groups.map(groupParts)].map((part, number) => ({ ...part, number }));
}

function ruleParts(rule: Rule): Omit<Part, 'number'> {
  const isFor = matcherOf(rule.match);
  const { name, place, layers, only } = rule;
  return {
    name,
    place,
    layers,
    only,
    matches: (target) => target.level === 'project' && isFor(target),
    unused: (matched) => (rule.optional ? [] : unusedParts(rule, matched)),
  };
}

function groupParts({ name, group, layers, place }: GroupEntry): Omit<Part, 'number'> {
  const isGroup = isProject(group);
  const hint = 'Check its path, and whether the token may see it.';
  const message = `there is no group \`${group}\``;
  return {
    name,
    place,
    layers,
    only: false,
    matches: (target) => target.level === 'group' && isGroup(target),
    unused: (matched) => (matched.length > 0 ? [] : [diagnosticOf(place, { rule: 'match', message, hint })]),
  };
}

const optionalHint = 'Archived projects do not count. Write `optional: true` if it may match nothing.';

function unusedParts({ match, place }: Rule, matched: readonly Target[]): readonly Diagnostic[] {
  if (matched.length === 0)
    return [diagnosticOf(place, { rule: 'match', message: 'matches no project', hint: optionalHint })];
  return [
    ...unusedItems(match.groups, isInGroup, matched),
    ...unusedItems(match.projects, isProject, matched),
  ];
}

/** The items of a list that none of the projects needed. */
function unusedItems(
  items: readonly Placed<string>[] | undefined,
  test: (path: string) => Matches,
  matched: readonly Target[],
): readonly Diagnostic[] {
  return (items ?? [])
    .filter(({ value }) => !matched.some(test(value)))
    .map(({ place }) =>
      diagnosticOf(place, { rule: 'match', message: 'matches no project of this rule', hint: optionalHint }),
    );
}
