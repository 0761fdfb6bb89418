/** The rules and groups of a configuration in the order in which they apply. */
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Target } from '../target.ts';
import type { Config, GroupEntry, Layer, Rule } from './config.ts';
import { isProject, lowerCased, matcherOf } from './matching.ts';
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
  /** In lower case, the paths of the only targets that it may be for; undefined: of any. */
  readonly paths: ReadonlySet<string> | undefined;
  /** Whether it is for a target. */
  readonly matches: (target: Target) => boolean;
  /** What of it is for none of the targets that it matched. */
  readonly unused: (matched: readonly Target[]) => readonly Diagnostic[];
}

export function partsOf({ rules, groups }: Config): readonly Part[] {
  return [...rules.map(ruleParts), ...groups.map(groupParts)].map((part, number) => ({ ...part, number }));
}

/** Finds the parts that may be for a target, in their order, without looking at those for other paths. */
export function candidatesAmong(parts: readonly Part[]): (target: Target) => readonly Part[] {
  const anywhere = parts.filter(({ paths }) => paths === undefined);
  const byPath = new Map<string, Part[]>();
  for (const part of parts)
    for (const path of part.paths ?? []) byPath.set(path, [...(byPath.get(path) ?? []), part]);
  return ({ path }) =>
    [...anywhere, ...(byPath.get(path.toLowerCase()) ?? [])].sort((one, other) => one.number - other.number);
}

function ruleParts(rule: Rule): Omit<Part, 'number'> {
  const isFor = matcherOf(rule.match);
  const { name, place, layers, only } = rule;
  return {
    name,
    place,
    layers,
    only,
    paths: rule.match.projects && lowerCased(rule.match.projects),
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
    paths: new Set([group.toLowerCase()]),
    matches: (target) => target.level === 'group' && isGroup(target),
    unused: (matched) => (matched.length > 0 ? [] : [diagnosticOf(place, { rule: 'match', message, hint })]),
  };
}

const optionalHint = [
  'Check the names. Projects that are archived, or of which the token is no Maintainer, do not count.',
  'Write `optional: true` if it may match nothing.',
].join(' ');

function unusedParts({ match, place }: Rule, matched: readonly Target[]): readonly Diagnostic[] {
  if (matched.length === 0)
    return [diagnosticOf(place, { rule: 'match', message: 'matches no project', hint: optionalHint })];
  const paths = matched.map(({ path }) => path.toLowerCase());
  return [
    ...unusedItems(match.groups, new Set(paths.flatMap(groupsAround))),
    ...unusedItems(match.projects, new Set(paths)),
  ];
}

/** `acme/web/shop` → `acme`, `acme/web` */
function groupsAround(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

/** @param used in lower case: what the projects needed of a list. */
function unusedItems(
  items: readonly Placed<string>[] | undefined,
  used: ReadonlySet<string>,
): readonly Diagnostic[] {
  return (items ?? [])
    .filter(({ value }) => !used.has(value.toLowerCase()))
    .map(({ place }) =>
      diagnosticOf(place, { rule: 'match', message: 'matches no project of this rule', hint: optionalHint }),
    );
}
