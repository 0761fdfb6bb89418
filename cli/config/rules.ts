/** Reads presets, rules and the settings of groups. */
import type { Pair } from 'yaml';
import type { Entry, GroupEntry, Layer, Rule } from './config.ts';
import { entriesOf, levelProblem } from './integrations.ts';
import { checkPath, matchIn } from './match.ts';
import type { Placed } from './source.ts';
import { hasTemplate } from './template.ts';
import {
  code,
  entriesIn,
  flagIn,
  itemsIn,
  type Pairs,
  pairsIn,
  placeOf,
  type Reading,
  report,
  reportAt,
  suggestion,
  textsIn,
} from './values.ts';

/** Integrations by the name of their preset. */
export type Presets = ReadonlyMap<string, readonly Entry[]>;

/** @param outer those of the file that includes this one: their names are taken. */
export function presetsIn(reading: Reading, pair: Pair | undefined, outer: Presets = new Map()): Presets {
  const presets = new Map(outer);
  if (!pair) return presets;
  for (const [name, { key, value }] of entriesIn(reading, pair.value)) {
    if (outer.has(name)) {
      const hint = 'Give it another name: presets of the including file cannot be changed.';
      report(reading, key, { rule: 'preset', message: `the preset ${code(name)} exists already`, hint });
    }
    presets.set(name, entriesOf(reading, value, { level: undefined, hasProject: true }));
  }
  return presets;
}

const ruleHints = {
  group: 'Write it under `match`.',
  topic: 'Write it under `match`.',
  projects: 'Write it under `match`.',
  presets: 'Name the presets under `use`.',
};

export function rulesIn(reading: Reading, pair: Pair | undefined, presets: Presets): readonly Rule[] {
  if (!pair) return [];
  return itemsIn(reading, pair.value).flatMap((item, index) => {
    const pairs = pairsIn(reading, item, ['match', 'use', 'integrations', 'only', 'optional'], ruleHints);
    const name = `rule ${index + 1}`;
    const matchPair = pairs.get('match');
    const match = matchPair && matchIn(reading, matchPair.value);
    const only = flagIn(reading, pairs.get('only'));
    const optional = flagIn(reading, pairs.get('optional'));
    const layers = layersIn(reading, pairs, name, { presets, level: 'project' });
    if (!matchPair) report(reading, item, missing('match', 'Write which projects the rule is for.'));
    if (!pairs.has('use') && !pairs.has('integrations') && !only)
      report(reading, item, missing('integrations', 'Write what the projects get, or `use` presets.'));
    return match ? [{ name, place: placeOf(reading.source, item), match, layers, only, optional }] : [];
  });
}

export function groupsIn(reading: Reading, pair: Pair | undefined, presets: Presets): readonly GroupEntry[] {
  if (!pair) return [];
  return itemsIn(reading, pair.value).flatMap((item) => {
    const pairs = pairsIn(reading, item, ['group', 'use', 'integrations']);
    const paths = pairs.has('group') ? textsIn(reading, pairs.get('group')?.value) : [];
    if (!pairs.has('group')) report(reading, item, missing('group', 'Write the full path of the group.'));
    if (!pairs.has('use') && !pairs.has('integrations'))
      report(reading, item, missing('integrations', 'Write what the group gets, or `use` presets.'));
    for (const path of paths) checkPath(reading, path, 'group');
    const name = `group ${paths.map(({ value }) => value).join(', ')}`;
    const layers = layersIn(reading, pairs, name, { presets, level: 'group' });
    return paths.map(({ value, place }) => ({ name: `group ${value}`, group: value, place, layers }));
  });
}

function missing(key: string, hint: string): { rule: string; message: string; hint: string } {
  return { rule: 'missing-key', message: `is missing the key \`${key}\``, hint };
}

interface LayersContext {
  readonly presets: Presets;
  readonly level: 'project' | 'group';
}

function layersIn(
  reading: Reading,
  pairs: Pairs,
  name: string,
  { presets, level }: LayersContext,
): readonly Layer[] {
  const use = pairs.get('use');
  const used = use ? textsIn(reading, use.value) : [];
  const layers: Layer[] = used.flatMap((preset) => {
    const entries = presets.get(preset.value);
    if (!entries) reportUnknown(reading, preset, presets);
    else if (level === 'group') checkForGroup(reading, preset, entries);
    return entries ? [{ rule: `${name}, preset ${preset.value}`, entries }] : [];
  });
  const own = pairs.get('integrations');
  if (!own) return layers;
  const entries = entriesOf(reading, own.value, { level, hasProject: level === 'project' });
  return [...layers, { rule: name, entries }];
}

/** A preset is read before it is known what uses it. */
function checkForGroup(reading: Reading, { value, place }: Placed<string>, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const problem = levelProblem(entry.slug, 'group');
    if (problem)
      reportAt(reading, place, { ...problem, message: `preset ${code(value)}: ${problem.message}` });
    const settings = entry.kind === 'settings' ? [...entry.settings] : [];
    for (const [name, setting] of settings)
      if (hasTemplate(setting.value)) {
        const fault = 'has a template, which only rules for projects fill in';
        const message = `preset ${code(value)}: \`${name}\` ${fault}`;
        reportAt(reading, place, { rule: 'template', message });
      }
  }
}

function reportUnknown(reading: Reading, { value, place }: Placed<string>, presets: Presets): void {
  const names = [...presets.keys()];
  const known =
    names.length === 0 ? 'There are no presets.' : `Known: ${names.slice(0, 12).map(code).join(', ')}.`;
  const hint = suggestion(value, names) ?? known;
  reportAt(reading, place, { rule: 'preset', message: `there is no preset ${code(value)}`, hint });
}
