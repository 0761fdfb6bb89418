/** Changes of some parts of a description; every other part stays as it is. */
import type { Json } from '../../load/types.ts';

export type Mapping = { readonly [key: string]: Json };

/** What becomes of a value. */
export type Step = (value: Json) => Json;

/** A step for every entry of a mapping or a list. */
export function each(step: Step): Step {
  return (value) => {
    if (Array.isArray(value)) return value.map(step);
    return Object.fromEntries(Object.entries(mappingOf(value)).map(([key, child]) => [key, step(child)]));
  };
}

/** Steps for some keys of a mapping, where it has them. */
export function within(steps: Readonly<Record<string, Step>>): Step {
  const entries = Object.entries(steps);
  return (value) => {
    const mapping = mappingOf(value);
    const changed = entries.flatMap(([key, step]) => {
      const child = mapping[key];
      return child === undefined ? [] : [[key, step(child)] as const];
    });
    return changed.length === 0 ? value : { ...mapping, ...Object.fromEntries(changed) };
  };
}

/** A mapping as such. */
export function mappingOf(value: Json): Mapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`The description has ${JSON.stringify(value)} where an object belongs.`);
  return value as Mapping;
}
