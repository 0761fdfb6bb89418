/** Follows what a configuration says about a target, in the order in which it says it. */
import type { Slug } from '../../client/index.ts';
import type { Config, Entry } from '../config/config.ts';
import { type Part, partsOf } from '../config/parts.ts';
import { originOf } from '../config/source.ts';
import { expanded } from '../config/template.ts';
import type { Origin, SecretReference, Value } from '../config/wanted.ts';
import type { Target } from '../target.ts';

export interface Trace {
  /** The rules that are for the target, in their order. */
  readonly rules: readonly Origin[];
  /** The rule that disables everything without a name, if there is one. */
  readonly only: Origin | undefined;
  readonly integrations: ReadonlyMap<Slug, readonly Step[]>;
}

/** Something that a rule says about an integration. */
export interface Step {
  readonly origin: Origin;
  /** Whether nothing later replaces it. */
  readonly counts: boolean;
  readonly said: Said;
}

export type Said =
  | { readonly kind: 'value'; readonly name: string; readonly value: Value }
  | { readonly kind: 'secret'; readonly name: string; readonly reference: SecretReference }
  /** Settings without any, which make it active. */
  | { readonly kind: 'active' }
  | { readonly kind: 'inherit' }
  | { readonly kind: 'absent' };

export function traceOf(config: Config, target: Target): Trace {
  const parts = partsOf(config).filter(({ matches }) => matches(target));
  const said = new Map<Slug, { readonly origin: Origin; readonly said: Said }[]>();
  for (const { rule, entries } of parts.flatMap(({ layers }) => layers))
    for (const entry of entries) {
      const steps = said.get(entry.slug) ?? [];
      steps.push(...stepsOf(entry, rule, target));
      said.set(entry.slug, steps);
    }
  return {
    rules: parts.map(originOfPart),
    only: parts
      .filter(({ only }) => only)
      .map(originOfPart)
      .at(-1),
    integrations: new Map([...said].map(([slug, steps]) => [slug, withCounts(steps)])),
  };
}

function originOfPart({ place, name }: Part): Origin {
  return originOf(place, name);
}

function stepsOf(entry: Entry, rule: string, target: Target): Omit<Step, 'counts'>[] {
  const origin = originOf(entry.place, rule);
  if (entry.kind !== 'settings') return [{ origin, said: { kind: entry.kind } }];
  const values = [...entry.settings].map(([name, { value, place }]) => ({
    origin: originOf(place, rule),
    said: { kind: 'value', name, value: expanded(value, target) } as const,
  }));
  const secrets = [...entry.secrets].map(([name, { value, place }]) => ({
    origin: originOf(place, rule),
    said: { kind: 'secret', name, reference: value } as const,
  }));
  return [{ origin, said: { kind: 'active' } }, ...values, ...secrets];
}

/**
 * A word counts when nothing follows; a setting, when no word and no other value of the same setting follows.
 */
function withCounts(steps: readonly Omit<Step, 'counts'>[]): readonly Step[] {
  return steps.map((step, index) => {
    const later = steps.slice(index + 1);
    return { ...step, counts: !later.some((other) => replaces(other.said, step.said)) };
  });
}

function replaces(later: Said, earlier: Said): boolean {
  if (!('name' in later)) return later.kind !== 'active' || !('name' in earlier);
  return 'name' in earlier ? later.name === earlier.name : false;
}
