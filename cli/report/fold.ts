/** Folds projects and groups whose changes are alike. */
import type { Change } from '../plan/plan.ts';
import { nameOf, namespaceOf, type Target, targetKey } from '../target.ts';
import { withWordReplaced } from './replace-word.ts';

/** Targets with the same changes. */
export interface Fold {
  readonly target: Target;
  readonly changes: readonly Change[];
  /** Others with changes that are alike. */
  readonly alike: readonly Target[];
}

/** Every target by itself, in the order of the changes. */
export function* unfolded(changes: readonly Change[]): Iterable<Fold> {
  const byTarget = new Map<string, Change[]>();
  for (const change of changes) {
    const key = targetKey(change.target);
    const own = byTarget.get(key);
    if (own) own.push(change);
    else byTarget.set(key, [change]);
  }
  for (const own of byTarget.values()) if (own[0]) yield { target: own[0].target, changes: own, alike: [] };
}

/** Targets that differ by nothing but their own names are folded into the first one. */
export function folded(changes: readonly Change[]): readonly Fold[] {
  const folds = new Map<string, Fold & { readonly alike: Target[] }>();
  for (const fold of unfolded(changes)) {
    const key = likenessOf(fold);
    const first = folds.get(key);
    if (first) first.alike.push(fold.target);
    else folds.set(key, { ...fold, alike: [] });
  }
  return [...folds.values()];
}

/** Characters of no meaning, which stand for the path, the namespace, the name and the number of a target. */
const stand = ['\uE000', '\uE001', '\uE002', '\uE003'];

/** `#java-shop` of acme/web/shop and `#java-cart` of acme/web/cart are alike. */
function likenessOf({ target, changes }: Fold): string {
  const generic = genericFor(target);
  const parts = changes.map(({ slug, action, settings, secrets, notes, handedOn }) => [
    slug,
    action,
    // What comes from one template is alike, even in a project whose name is a word of the template.
    settings.map(({ name, before, after, template }) => [name, generic(before), template ?? generic(after)]),
    secrets.map(({ name, verdict, sent }) => [name, verdict, sent]),
    notes,
    handedOn,
  ]);
  return JSON.stringify([target.level, parts]);
}

/** Replaces the names of a target in a value, where they are not parts of other words. */
function genericFor(target: Target): (value: unknown) => unknown {
  const names = [target.path, namespaceOf(target), nameOf(target), String(target.id)];
  const generic = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(generic);
    if (typeof value !== 'string') return value;
    return names.reduce((text, name, index) => withWordReplaced(text, name, stand[index] ?? ''), value);
  };
  return generic;
}
