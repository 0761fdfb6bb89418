/** The requests that every integration shows: the smallest possible one, and one with every setting. */
import type { ConditionSource, Json } from '../../load/types.ts';
import { type Settings, unmet } from './conditions.ts';
import { type Draft, exampleOf, type NamedField } from './field-facts.ts';

type Conditions = readonly (Draft<ConditionSource> | undefined)[];

/** The required settings, and those that the conditions then require. */
export function minimalExample(fields: readonly NamedField[], conditions: Conditions): Settings {
  return satisfy(
    fields,
    conditions,
    fields.filter((field) => field.required === true),
  );
}

/** Every setting that has an effect, without optional deprecated ones. */
export function fullExample(fields: readonly NamedField[], conditions: Conditions): Settings {
  return satisfy(
    fields,
    conditions,
    fields.filter(
      (field) => field.ignored === undefined && (field.deprecated === undefined || field.required === true),
    ),
  );
}

function satisfy(
  fields: readonly NamedField[],
  conditions: Conditions,
  chosen: readonly NamedField[],
): Settings {
  const values = new Map<string, Json>();
  const add = (name: string, value: Json | undefined): void => {
    if (value !== undefined) values.set(name, value);
  };
  for (const field of chosen) add(field.name, exampleOf(field));
  for (const condition of conditions) {
    if (condition === undefined) continue;
    for (const { name, choices } of unmet(condition, Object.fromEntries(values), fields))
      add(name, choices?.[0] ?? exampleOf(fields.find((field) => field.name === name) ?? {}));
  }
  return Object.fromEntries(
    fields.flatMap(({ name }) => (values.has(name) ? [[name, values.get(name) ?? null]] : [])),
  );
}
