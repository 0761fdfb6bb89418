/** Folds what many projects have alike. */
import { compareText } from '../../diagnostics/diagnostics.ts';
import { slugs } from '../../generated/client/catalog.ts';
import type { ExportedEntry } from './entry.ts';

/** What a project or group has, by its path. */
export interface ExportedTarget {
  readonly path: string;
  readonly entries: readonly ExportedEntry[];
}

/** Integrations that the same projects have alike. */
export interface ExportedRule {
  /** Sorted. */
  readonly projects: readonly string[];
  /** Named, because several projects use them; empty for a single project. */
  readonly presets: readonly ExportedPreset[];
  /** Those of a single project. */
  readonly own: readonly ExportedEntry[];
}

export interface ExportedPreset {
  readonly name: string;
  readonly entry: ExportedEntry;
}

/** Rules in the order of their size, the largest first: the rule that is for all comes first. */
export function rulesFor(projects: readonly ExportedTarget[]): readonly ExportedRule[] {
  const shared = sharedEntries(projects);
  const names = presetNames(shared.filter(({ paths }) => paths.length > 1).map(({ entry }) => entry));
  const rules = new Map<string, { projects: readonly string[]; entries: ExportedEntry[] }>();
  for (const { entry, paths } of shared) {
    const key = paths.join(' ');
    const rule = rules.get(key) ?? { projects: paths, entries: [] };
    rule.entries.push(entry);
    rules.set(key, rule);
  }
  return [...rules.values()]
    .sort(
      (a, b) =>
        b.projects.length - a.projects.length || compareText(a.projects.join(' '), b.projects.join(' ')),
    )
    .map(({ projects, entries }) => ({
      projects,
      presets:
        projects.length > 1 ? entries.map((entry) => ({ name: names.get(entry) ?? entry.slug, entry })) : [],
      own: projects.length > 1 ? [] : entries,
    }));
}

interface Shared {
  readonly entry: ExportedEntry;
  readonly paths: readonly string[];
}

/** Each different entry with the projects that have it: by slug, those of most projects first. */
function sharedEntries(projects: readonly ExportedTarget[]): readonly Shared[] {
  const byText = new Map<string, { entry: ExportedEntry; paths: string[] }>();
  for (const { path, entries } of projects.toSorted((a, b) => compareText(a.path, b.path)))
    for (const entry of entries) {
      const key = JSON.stringify(entry);
      const shared = byText.get(key) ?? { entry, paths: [] };
      shared.paths.push(path);
      byText.set(key, shared);
    }
  return [...byText.values()].sort(
    (a, b) => slugs.indexOf(a.entry.slug) - slugs.indexOf(b.entry.slug) || b.paths.length - a.paths.length,
  );
}

/** `slack`, `slack-2`: the slug, with a number from the second on. */
function presetNames(entries: readonly ExportedEntry[]): ReadonlyMap<ExportedEntry, string> {
  const counts = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const count = (counts.get(entry.slug) ?? 0) + 1;
      counts.set(entry.slug, count);
      return [entry, count === 1 ? entry.slug : `${entry.slug}-${count}`];
    }),
  );
}
