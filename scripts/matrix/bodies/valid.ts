/** Valid requests, derived from the schemas: every value that a setting lists, and null. */
import type { Json } from '../../../generator/load/types.ts';
import { type Schema, type SettingsSchema, valuesIn } from './description.ts';
import type { Settings } from './judge.ts';

/**
 * Requests with a name each, such as `channel is null`.
 * @param base a valid request with as many settings as possible.
 */
export function validBodies(
  { object }: SettingsSchema,
  base: Settings,
  isValid: (settings: Settings) => boolean,
): readonly (readonly [string, Settings])[] {
  return Object.entries(object.properties ?? {})
    .flatMap(([setting, property]) =>
      valuesOf(property).map(
        (value) => [`${setting} is ${JSON.stringify(value)}`, { ...base, [setting]: value }] as const,
      ),
    )
    .filter(([, settings]) => isValid(settings));
}

/** Values of every kind; those that the setting does not allow are dropped by the caller. */
function valuesOf(property: Schema): readonly Json[] {
  const listed = [...valuesIn(property, 'enum').flat(), ...valuesIn(property, 'const')] as readonly Json[];
  return [...new Set<Json>([...listed, null, true, false, 0, 1, '', '1'])];
}
