/** Applies the rules of a configuration to projects and groups. */
import type { Slug } from '../../client/index.ts';
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostics.ts';
import type { Target } from '../target.ts';
import type { Config } from './config.ts';
import { conflictsIn, templateProblems } from './contradictions.ts';
import { filledIn, type MergedEntries, mergeLayers, wantedFor } from './merge.ts';
import { candidatesAmong, type Part, partsOf } from './parts.ts';
import type { Wanted, WantedOf } from './wanted.ts';

/** What is wanted of each target that the file names, and what is wrong with that. */
export interface Resolved {
  /** In the order of the targets. Those for which no rule is are left out. */
  readonly wanted: readonly WantedOf[];
  /** Sorted. Rules that match nothing, settings that contradict each other, groups that do not exist. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ResolveOptions {
  /** Version of the server, such as `18.9.3-ee`. Default: the newest. */
  readonly gitlab?: string | undefined;
}

/**
 * @param targets all projects and groups that were found. Choose among what is wanted, not among the targets:
 * a rule for none of them is a mistake.
 */
export function resolve(
  config: Config,
  targets: readonly Target[],
  { gitlab }: ResolveOptions = {},
): Resolved {
  const diagnostics = new Map<string, Diagnostic>();
  const add = (found: readonly Diagnostic[]): void => {
    // The same mistake counts once, however many projects have it.
    for (const diagnostic of found) {
      const { file, line, column, message } = diagnostic;
      const key = `${file}:${line}:${column} ${message}`;
      if (!diagnostics.has(key)) diagnostics.set(key, diagnostic);
    }
  };
  const recipeOf = recipesOf(config, (entries, target) => add(conflictsIn(entries, target.level, gitlab)));
  const targetsOf = new Map<Part, Target[]>(recipeOf.parts.map((part) => [part, []]));
  const wanted = targets.flatMap((target) => {
    const recipe = recipeOf.find(target);
    if (!recipe) return [];
    for (const part of recipe.parts) targetsOf.get(part)?.push(target);
    add(templateProblems(recipe.entries, target));
    const { integrationsOf, only } = recipe;
    return [
      Object.freeze({
        target,
        // Made when it is needed: what templates become in thousands of projects would take memory.
        get integrations() {
          return integrationsOf(target);
        },
        only,
      }),
    ];
  });
  for (const [part, matched] of targetsOf) add(part.unused(matched));
  return { wanted, diagnostics: sortDiagnostics([...diagnostics.values()]) };
}

/** What all targets get for which the same rules are. */
interface Recipe {
  readonly parts: readonly Part[];
  readonly entries: MergedEntries;
  readonly only: boolean;
  readonly integrationsOf: (target: Target) => ReadonlyMap<Slug, Wanted>;
}

interface Recipes {
  /** All rules and groups. */
  readonly parts: readonly Part[];
  /** The recipe of a target; undefined if nothing is wanted of it. */
  readonly find: (target: Target) => Recipe | undefined;
}

/**
 * Targets with the same rules share a recipe, so that thousands of projects take little time.
 * @param judge is called once for each recipe, with the first target that has it.
 */
function recipesOf(config: Config, judge: (entries: MergedEntries, target: Target) => void): Recipes {
  const recipes = new Map<string, Recipe>();
  const parts = partsOf(config);
  const candidatesFor = candidatesAmong(parts);
  const find = (target: Target): Recipe | undefined => {
    const matching = candidatesFor(target).filter(({ matches }) => matches(target));
    if (matching.length === 0) return undefined;
    const key = matching.map(({ number }) => number).join(' ');
    const known = recipes.get(key);
    if (known) return known;
    const entries = mergeLayers(matching.flatMap(({ layers }) => layers));
    const only = matching.some((part) => part.only);
    const recipe = { parts: matching, entries, only, integrationsOf: sharedAmong(entries, target) };
    recipes.set(key, recipe);
    judge(entries, target);
    return recipe;
  };
  return { parts, find };
}

/**
 * What is wanted of each target with these entries. What does not depend on the target is one object for all
 * of them, as thousands of copies would take memory.
 * @param first any of the targets.
 */
function sharedAmong(entries: MergedEntries, first: Target): Recipe['integrationsOf'] {
  const shared = [...entries].map(([slug, merged]) => [slug, wantedFor(merged, first)] as const);
  const ofFirst = new Map(shared);
  const isSameForAll = shared.every(([, wanted]) => filledIn(wanted, first) === wanted);
  if (isSameForAll) return () => ofFirst;
  return (target) => new Map(shared.map(([slug, wanted]) => [slug, filledIn(wanted, target)]));
}
