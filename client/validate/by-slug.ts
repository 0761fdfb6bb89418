/** Validation by slug. */
import { endingFor } from '../names.js';
import { dashed } from '../slug.js';
import { code } from './messages.js';
import type { SettingsSchema } from './standard-schema.js';
import type { Problem, ValidateBySlugOptions } from './types.js';
import type { VersionProblems } from './versions.js';

/** Validates the settings of any integration; an unknown slug is also a problem. */
export function createValidateBySlug(
  schemas: Readonly<Record<string, SettingsSchema<unknown>>>,
  versionProblems: Readonly<Record<string, VersionProblems>>,
): (slug: string, settings: unknown, options?: ValidateBySlugOptions) => readonly Problem[] {
  return (slug, settings, options) => {
    if (typeof slug !== 'string') return [{ path: [], message: 'The slug must be a string.' }];
    const known = dashed(slug);
    const schema = Object.hasOwn(schemas, known) ? schemas[known] : undefined;
    if (schema === undefined)
      return [{ path: [], message: `Unknown integration ${code(slug)}${endingFor(slug)}` }];
    const { gitlab, ...libraryOptions } = options ?? {};
    const problems = schema['~standard'].validate(settings, { libraryOptions }).issues ?? [];
    if (gitlab === undefined) return problems;
    return [...(versionProblems[known]?.(settings, gitlab) ?? []), ...problems];
  };
}
