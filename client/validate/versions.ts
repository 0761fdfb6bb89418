/** The validation for a server of one version: what it lacks of the newest, and what it still requires. */
import type { CatalogCondition, CatalogDatedValue } from '../catalog-types.js';
import { type Unmet, unmet } from '../unmet.js';
import { absence, type Dated, isIn, versionOf } from '../versions.js';
import { code, listOf, valueInWords } from './messages.js';
import type { Check, Facts, Problem, ServerOptions } from './types.js';
import { createValidate, inCatalogOrder } from './validate.js';

/** What not every version of an integration has. */
export interface VersionFacts extends Dated {
  readonly title: string;
  /** The settings that came or went, or that have values that did. */
  readonly fields?: readonly DatedField[];
  /** Requirements that only older versions make. */
  readonly formerConditions?: readonly CatalogCondition[];
}

interface DatedField extends Dated {
  readonly name: string;
  readonly datedValues?: readonly CatalogDatedValue[];
}

type Settings = Readonly<Record<string, unknown>>;

/**
 * Returns all problems of settings with one server, also those that the newest version does not have: an
 * integration, settings and values that it lacks, and what it still requires. Never throws.
 */
export type ValidateFor = (settings: unknown, server: ServerOptions) => readonly Problem[];

/** The validation of one integration for any version. */
export function createValidateFor(check: Check, facts: Facts, versionFacts: VersionFacts): ValidateFor {
  return (settings, { gitlab, ...options }) => {
    if (gitlab === undefined) return createValidate(check, facts)(settings, options);
    const version = versionOf(gitlab);
    if (version === undefined) return [noVersion, ...createValidate(check, facts)(settings, options)];
    if (!isIn(versionFacts, version)) {
      const { title } = versionFacts;
      return [
        { path: [], message: `GitLab ${version} does not have ${title}, ${absence(versionFacts, version)}.` },
      ];
    }
    const problems = createValidate(check, factsIn(facts, version))(settings, options);
    const read = readable(settings);
    if (read === undefined) return problems;
    // What several settings require of each other is no problem of a change.
    const { formerConditions = [] } = options.partial ? {} : versionFacts;
    const found = problemsIn({ ...versionFacts, formerConditions }, read, version, problems);
    return inCatalogOrder(found, facts.names.split(' '));
  };
}

const noVersion: Problem = {
  path: [],
  message: 'The version of GitLab must be one, such as `18.9` or `18.9.3-ee`.',
};

/** Without the requirements that only newer versions make. */
function factsIn(facts: Facts, version: string): Facts {
  const conditions = facts.conditions?.map((condition) =>
    condition !== undefined && isIn(condition, version) ? condition : undefined,
  );
  return conditions === undefined ? facts : { ...facts, conditions };
}

/** Undefined if `validate` has said all of it: settings that are no object, or cannot be read. */
function readable(settings: unknown): Settings | undefined {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return undefined;
  try {
    return Object.assign(Object.create(null), settings);
  } catch {
    return undefined;
  }
}

/** The problems with one version: those of the newest that count there, and its own. */
function problemsIn(
  { fields = [], formerConditions = [] }: VersionFacts,
  settings: Settings,
  version: string,
  problems: readonly Problem[],
): readonly Problem[] {
  const lacks = fields.filter((field) => settings[field.name] !== undefined && !isIn(field, version));
  const found = [
    ...lacks.map((field) => dropProblem(field, version)),
    ...fields
      .filter((field) => !lacks.includes(field))
      .flatMap((field) => valueProblems(field, settings, version)),
    // The value of a setting that the server drops does not matter.
    ...problems.filter(({ path }) => !lacks.some(({ name }) => name === path[0])),
  ];
  const isFaulty = (name: string): boolean => found.some(({ path }) => path[0] === name);
  const required = formerConditions
    .filter((condition) => isIn(condition, version) && !isFaulty(condition.when.field))
    .flatMap((condition) => formerProblems(condition, settings, version))
    .filter(({ path: [name] }) => !isFaulty(String(name)));
  return [...found, ...firstOfEach(required)];
}

function dropProblem(field: DatedField, version: string): Problem {
  const { name } = field;
  return { path: [name], message: `GitLab ${version} drops ${code(name)}, ${absence(field, version)}.` };
}

function valueProblems(
  { name, datedValues = [] }: DatedField,
  settings: Settings,
  version: string,
): readonly Problem[] {
  return datedValues
    .filter((known) => known.value === settings[name] && !isIn(known, version))
    .map((known) => {
      const value = `the value ${valueInWords(known.value)} of ${code(name)}`;
      return {
        path: [name],
        message: `GitLab ${version} does not know ${value}, ${absence(known, version)}.`,
      };
    });
}

function formerProblems(
  condition: CatalogCondition,
  settings: Settings,
  version: string,
): readonly Problem[] {
  // A setting that is left out has its default, which is what conditions expect.
  const isProblem = ({ name, isDifferent }: Unmet): boolean => !isDifferent || settings[name] !== undefined;
  return [...unmet(condition, settings)].filter(isProblem).map(({ name }) => ({
    path: [name],
    message: `GitLab ${version} requires ${code(name)}${demand(condition, name)}: ${condition.description}`,
  }));
}

/** ` to be 0`, where a value is demanded. */
function demand({ expect = {} }: CatalogCondition, name: string): string {
  const choice = expect[name];
  return choice === undefined ? '' : ` to be ${listOf([choice].flat().map(valueInWords), 'or')}`;
}

/** Several requirements of one setting are met by one change. */
function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ path: [name] }, index) => problems.findIndex(({ path }) => path[0] === name) === index,
  );
}
