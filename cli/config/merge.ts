/** Puts the layers of rules together: later ones win, setting by setting. */
import type { Slug } from '../../client/index.ts';
import type { Target } from '../target.ts';
import type { Entry, Layer } from './config.ts';
import { originOf, type Place } from './source.ts';
import { expanded, hasTemplate } from './template.ts';
import type { Origin, SecretReference, Value, Wanted } from './wanted.ts';

/** What is left of all layers about one setting. */
export type MergedSetting = { readonly place: Place; readonly origin: Origin } & (
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'secret'; readonly reference: SecretReference }
);

/** What is left of all layers about one integration. Templates are not filled in. */
export type Merged = { readonly place: Place; readonly origin: Origin } & (
  | { readonly kind: 'settings'; readonly settings: ReadonlyMap<string, MergedSetting> }
  | { readonly kind: 'inherit' | 'absent' }
);

/** By slug, in the order in which they are first named. */
export type MergedEntries = ReadonlyMap<Slug, Merged>;

export function mergeLayers(layers: readonly Layer[]): MergedEntries {
  const merged = new Map<Slug, Merged>();
  for (const { rule, entries } of layers)
    for (const entry of entries) merged.set(entry.slug, mergedWith(merged.get(entry.slug), entry, rule));
  return merged;
}

function mergedWith(before: Merged | undefined, entry: Entry, rule: string): Merged {
  const { place } = entry;
  const origin = originOf(place, rule);
  if (entry.kind !== 'settings') return { kind: entry.kind, place, origin };
  const settings = new Map<string, MergedSetting>(before?.kind === 'settings' ? before.settings : []);
  for (const [name, { value, place }] of entry.settings)
    settings.set(name, { kind: 'value', value, place, origin: originOf(place, rule) });
  for (const [name, { value, place }] of entry.secrets)
    settings.set(name, { kind: 'secret', reference: value, place, origin: originOf(place, rule) });
  return { kind: 'settings', settings, place, origin };
}

/** What a target gets: frozen, so that it may be shared with targets that get the same. */
export function wantedFor(merged: Merged, target: Target): Wanted {
  if (merged.kind !== 'settings') return Object.freeze({ kind: merged.kind, origin: merged.origin });
  const settings: Record<string, Value> = {};
  const secrets: Record<string, SecretReference> = {};
  const templates: Record<string, Value> = {};
  const origins: Record<string, Origin> = {};
  for (const [name, setting] of merged.settings) {
    origins[name] = setting.origin;
    if (setting.kind === 'secret') {
      secrets[name] = frozenCopy(setting.reference);
      continue;
    }
    const { value } = setting;
    settings[name] = filledValue(value, target);
    if (hasTemplate(value)) templates[name] = Array.isArray(value) ? Object.freeze([...value]) : value;
  }
  return Object.freeze({
    kind: 'settings',
    settings: Object.freeze(settings),
    secrets: Object.freeze(secrets),
    ...(Object.keys(templates).length > 0 && { templates: Object.freeze(templates) }),
    origins: Object.freeze(origins),
    origin: merged.origin,
  });
}

/** What another target gets: the same object, but for templates, which are filled in anew. */
export function filledIn(wanted: Wanted, target: Target): Wanted {
  if (wanted.kind !== 'settings' || !wanted.templates) return wanted;
  const filled = Object.entries(wanted.templates).map(([name, value]) => [name, filledValue(value, target)]);
  return Object.freeze({
    ...wanted,
    settings: Object.freeze({ ...wanted.settings, ...Object.fromEntries(filled) }),
  });
}

function filledValue(value: Value, target: Target): Value {
  return Object.freeze(expanded(value, target));
}

function frozenCopy(reference: SecretReference): SecretReference {
  const copy =
    'command' in reference
      ? { ...reference, command: Object.freeze([...reference.command]) }
      : { ...reference };
  return Object.freeze(copy);
}
