/** Finds the schema of an integration by its slug. */
import { code, suggestion } from './messages.js';
import type { SettingsSchema } from './standard-schema.js';
import type { Problem } from './types.js';

/** A validation of the settings of any integration; an unknown slug is a problem too. */
export function createValidateBySlug(
  schemas: Readonly<Record<string, SettingsSchema<unknown>>>,
  aliases: Readonly<Record<string, string>>,
): (slug: string, settings: unknown) => readonly Problem[] {
  return (slug, settings) => {
    if (typeof slug !== 'string') return [{ path: [], message: 'The slug must be a string.' }];
    const known = Object.hasOwn(aliases, slug) ? aliases[slug] : slug;
    const schema = known !== undefined && Object.hasOwn(schemas, known) ? schemas[known] : undefined;
    if (schema === undefined)
      return [
        {
          path: [],
          message: `There is no integration ${code(slug)}${suggestion(slug, Object.keys(schemas))}`,
        },
      ];
    return schema['~standard'].validate(settings).issues ?? [];
  };
}
