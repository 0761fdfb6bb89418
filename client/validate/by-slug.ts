/** Validation by slug. */
import { endingFor } from '../names.js';
import { dashed } from '../slug.js';
import { code } from './messages.js';
import type { SchemaFor } from './standard-schema.js';
import type { Problem, ValidateBySlugOptions } from './types.js';

/** Validates the settings of any integration; an unknown slug is also a problem. */
export function createValidateBySlug(
  schemasFor: Readonly<Record<string, SchemaFor<unknown>>>,
): (slug: string, settings: unknown, options?: ValidateBySlugOptions) => readonly Problem[] {
  return (slug, settings, options = {}) => {
    if (typeof slug !== 'string') return [{ path: [], message: 'The slug must be a string.' }];
    const known = dashed(slug);
    const schemaFor = Object.hasOwn(schemasFor, known) ? schemasFor[known] : undefined;
    if (schemaFor === undefined)
      return [{ path: [], message: `Unknown integration ${code(slug)}${endingFor(slug)}` }];
    return schemaFor(options)['~standard'].validate(settings).issues ?? [];
  };
}
