/** What a server of one version lacks of the newest, or still requires. */
import type { CatalogCondition, CatalogDatedValue } from '../catalog-types.js';
import { type Unmet, unmet } from '../unmet.js';
import { absence, type Dated, isIn, versionOf } from '../versions.js';
import { code, valueInWords } from './messages.js';
import type { Problem, ValidateOptions } from './types.js';

/** What not every version of an integration has. */
export interface VersionFacts extends Dated {
  readonly title: string;
  /** The settings that came or went, or that have values that did. */
  readonly fields?: readonly (Dated & {
    readonly name: string;
    readonly datedValues?: readonly CatalogDatedValue[];
  })[];
  /** Requirements that only older versions make. */
  readonly formerConditions?: readonly CatalogCondition[];
}

/**
 * Finds what a server of a version, such as `18.9` or `18.9.3-ee`, does not have: the integration, settings
 * and values, and what it still requires. It supplements `validate`. Never throws.
 */
export type VersionProblems = (
  settings: unknown,
  version: unknown,
  options?: Pick<ValidateOptions, 'partial'>,
) => readonly Problem[];

export function createVersionProblems(facts: VersionFacts): VersionProblems {
  return (settings, wanted, { partial = false } = {}) => {
    const version = versionOf(wanted);
    if (version === undefined)
      return [{ path: [], message: 'The version of GitLab must be one, such as `18.9` or `18.9.3-ee`.' }];
    if (!isIn(facts, version))
      return [
        { path: [], message: `GitLab ${version} does not have ${facts.title}, ${absence(facts, version)}.` },
      ];
    // `validate` says what is wrong with settings that are no object or cannot be read.
    if (typeof settings !== 'object' || settings === null) return [];
    try {
      const read: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), settings);
      const former = partial ? [] : formerProblems(facts, read, version);
      return [...fieldProblems(facts, read, version), ...former];
    } catch {
      return [];
    }
  };
}

function fieldProblems(
  { fields = [] }: VersionFacts,
  settings: Readonly<Record<string, unknown>>,
  version: string,
): readonly Problem[] {
  return fields.flatMap((field) => {
    const { name, datedValues = [] } = field;
    const value = settings[name];
    if (value === undefined) return [];
    if (!isIn(field, version))
      return [
        { path: [name], message: `GitLab ${version} drops ${code(name)}, ${absence(field, version)}.` },
      ];
    return datedValues
      .filter((known) => known.value === value && !isIn(known, version))
      .map((known) => ({
        path: [name],
        message: `GitLab ${version} does not know the value ${valueInWords(known.value)} of ${code(name)}, ${absence(known, version)}.`,
      }));
  });
}

function formerProblems(
  { formerConditions = [] }: VersionFacts,
  settings: Readonly<Record<string, unknown>>,
  version: string,
): readonly Problem[] {
  // A setting that is left out has its default, which is what conditions expect.
  const isProblem = ({ name, isDifferent }: Unmet): boolean => !isDifferent || settings[name] !== undefined;
  return formerConditions
    .filter((condition) => isIn(condition, version))
    .flatMap((condition) =>
      [...unmet(condition, settings)].filter(isProblem).map(({ name, isDifferent }) => ({
        path: [name],
        message: `GitLab ${version} requires ${isDifferent ? 'another value of ' : ''}${code(name)}: ${condition.description}`,
      })),
    );
}
