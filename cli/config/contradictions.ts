/** What is wrong with the settings of a target once all rules are applied. */
import type { Slug } from '../../client/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Target, TargetLevel } from '../target.ts';
import { conflicts, fieldOf, integrationOf, settingProblems } from './judge.ts';
import type { Merged, MergedEntries, MergedSetting } from './merge.ts';
import { diagnosticOf } from './source.ts';
import { expanded, hasTemplate } from './template.ts';
import type { Value } from './wanted.ts';

/**
 * Settings that contradict each other, and integrations of which a project can have one only.
 * @param gitlab version of the server. Default: the newest.
 */
export function conflictsIn(
  entries: MergedEntries,
  level: TargetLevel,
  gitlab: string | undefined,
): readonly Diagnostic[] {
  const within = settingConflictsIn(entries, gitlab);
  return level === 'project' ? [...within, ...exclusiveConflicts(entries)] : within;
}

/** Settings of one integration that contradict each other. */
export function settingConflictsIn(
  entries: MergedEntries,
  gitlab: string | undefined,
): readonly Diagnostic[] {
  return [...entries].flatMap(([slug, merged]) => settingConflicts(slug, merged, gitlab));
}

function settingConflicts(slug: Slug, merged: Merged, gitlab: string | undefined): readonly Diagnostic[] {
  if (merged.kind !== 'settings') return [];
  const { settings, place } = merged;
  const judged = Object.fromEntries([...settings].map(([name, one]) => [name, judgedValue(slug, name, one)]));
  return conflicts(slug, judged, gitlab).map(({ name, message }) =>
    diagnosticOf(settings.get(name)?.place ?? place, { rule: 'valid-settings', message }),
  );
}

/** A secret is not known: any that its pattern allows stands for it. */
function judgedValue(slug: Slug, name: string, setting: MergedSetting): Value {
  return setting.kind === 'value' ? setting.value : (fieldOf(slug, name)?.example ?? null);
}

const groupNames = { 'issue-tracker': 'issue tracker', 'third-party-wiki': 'external wiki' } as const;

function exclusiveConflicts(entries: MergedEntries): readonly Diagnostic[] {
  const active = new Map<string, string>();
  return [...entries].flatMap(([slug, { kind, place }]) => {
    const { exclusive, title } = integrationOf(slug);
    if (exclusive === undefined || kind === 'absent') return [];
    const other = active.get(exclusive);
    active.set(exclusive, other ?? title);
    if (other === undefined) return [];
    const message = `a project can have one ${groupNames[exclusive]} only, and has ${other} already`;
    return [diagnosticOf(place, { rule: 'one-only', message, hint: 'Make one of them `absent`.' })];
  });
}

/** Settings whose templates give a value that the setting does not take. */
export function templateProblems(entries: MergedEntries, target: Target): readonly Diagnostic[] {
  return [...entries].flatMap(([slug, merged]) =>
    merged.kind === 'settings'
      ? [...merged.settings].flatMap(([name, setting]) => filledProblems(slug, name, setting, target))
      : [],
  );
}

function filledProblems(
  slug: Slug,
  name: string,
  setting: MergedSetting,
  target: Target,
): readonly Diagnostic[] {
  if (setting.kind === 'secret' || !hasTemplate(setting.value)) return [];
  return settingProblems(slug, name, expanded(setting.value, target)).map((message) =>
    diagnosticOf(setting.place, {
      rule: 'valid-setting',
      message,
      hint: `In the project \`${target.path}\`, and perhaps in others.`,
    }),
  );
}
