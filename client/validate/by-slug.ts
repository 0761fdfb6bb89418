/** Validation by slug. */
import type { Level } from '../catalog-types.js';
import { endingFor } from '../names.js';
import { dashed } from '../slug.js';
import { code } from './messages.js';
import type { Problem, ValidateBySlugOptions } from './types.js';
import type { ValidateFor } from './versions.js';

/**
 * Validates the settings of any integration; an unknown slug is also a problem.
 * @param projectOnlySlugs what no group can have.
 */
export function createValidateBySlug(
  validations: Readonly<Record<string, ValidateFor>>,
  projectOnlySlugs: readonly string[],
): (slug: string, settings: unknown, options?: ValidateBySlugOptions) => readonly Problem[] {
  return (slug, settings, options = {}) => {
    if (typeof slug !== 'string') return [{ path: [], message: 'The slug must be a string.' }];
    const known = dashed(slug);
    const validateFor = Object.hasOwn(validations, known) ? validations[known] : undefined;
    if (validateFor === undefined)
      return [{ path: [], message: `Unknown integration ${code(slug)}${endingFor(slug)}` }];
    const { level, ...server } = options;
    const misplaced = level === undefined ? [] : levelProblems(known, level, projectOnlySlugs);
    return [...misplaced, ...validateFor(settings, server)];
  };
}

function levelProblems(slug: string, level: Level, projectOnlySlugs: readonly string[]): readonly Problem[] {
  if (!['project', 'group'].includes(level))
    return [{ path: [], message: 'The level must be `project` or `group`.' }];
  if (level === 'project' || !projectOnlySlugs.includes(slug)) return [];
  return [{ path: [], message: `Only projects can have ${code(slug)}, not groups.` }];
}
