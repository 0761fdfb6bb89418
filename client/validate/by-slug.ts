/** Validation by slug. */
import { code, suggestion } from './messages.js';
import type { SettingsSchema } from './standard-schema.js';
import type { Problem } from './types.js';

/** Validates the settings of any integration; an unknown slug is also a problem. */
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
          message: `Unknown integration ${code(slug)}${suggestion(slug, Object.keys(schemas))}`,
        },
      ];
    return schema['~standard'].validate(settings).issues ?? [];
  };
}
