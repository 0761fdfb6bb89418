/** Runs a compiled validator and describes what it found. */
import { isRecord } from '../json.js';
import { conditionProblems } from './conditions.js';
import { messageOf, typeOf } from './messages.js';
import type { Check, Facts, Finding, Problem, Validate, ValidateOptions } from './types.js';

// Comparing with every name takes time; thousands of unknown names must not take thousands of times as long.
const mostSuggestions = 10;

/** The validation of one integration. */
export function createValidate(check: Check, facts: Facts): Validate {
  const names = facts.names.split(' ');
  return (settings, options = {}) => {
    try {
      const read = readSettings(settings, names);
      if (read === undefined) return whole(`The settings must be an object, not ${kindOf(settings)}.`);
      return check(read) ? [] : problemsOf(findingsOf(check, facts, options), read, facts, names);
    } catch (error) {
      // A regular expression runs out of memory at some millions of characters.
      return whole(
        error instanceof RangeError
          ? 'A string in the settings is too long to be checked.'
          : 'Reading the settings threw an error.',
      );
    }
  };
}

/** What settings are that hold nothing, or not as properties. */
function kindOf(settings: unknown): string {
  const type = typeOf(settings);
  return type === 'an object' ? 'a promise or the like' : type;
}

function whole(message: string): readonly Problem[] {
  return [{ path: [], message }];
}

/** A copy of what a request would send, so that no value is read twice; undefined if that is no object. */
function readSettings(
  settings: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(settings)) return undefined;
  const read: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(settings)) {
    // An undefined setting is omitted, but an unknown name is a mistake regardless of its value.
    if (value !== undefined || !names.includes(name)) read[name] = Array.isArray(value) ? [...value] : value;
  }
  return read;
}

/** What was found, without what the options allow. */
function findingsOf(
  { errors }: Check,
  { local = '' }: Facts,
  { allowLocalAddresses, partial }: ValidateOptions,
): readonly Finding[] {
  const addresses = local.split(' ');
  const isAllowed = (finding: Finding): boolean => {
    if (partial && (finding.keyword === 'required' || finding.schemaPath !== undefined)) return true;
    return (
      allowLocalAddresses === true &&
      finding.keyword === 'not' &&
      addresses.includes(String(pathOf(finding)[0]))
    );
  };
  return (errors ?? []).filter((finding) => !isAllowed(finding));
}

function problemsOf(
  findings: readonly Finding[],
  settings: Readonly<Record<string, unknown>>,
  facts: Facts,
  names: readonly string[],
): readonly Problem[] {
  const single = findings.filter(({ schemaPath }) => schemaPath === undefined);
  const moreSpecific = single.filter(
    ({ keyword }) => keyword === 'enum' || keyword === 'minLength' || keyword === 'pattern',
  );
  const suggested = new Set(
    single.filter(({ keyword }) => keyword === 'additionalProperties').slice(0, mostSuggestions),
  );
  const problems = single
    .filter(
      (finding) =>
        !moreSpecific.some(
          (other) => other.instancePath === finding.instancePath && saysMore(other, finding),
        ),
    )
    .map((finding) => ({
      path: pathOf(finding),
      message: messageOf(finding, pathOf(finding), settings, facts, suggested.has(finding) ? names : []),
    }));
  const faulty = new Set(problems.map(({ path }) => path[0]));
  const conditional = conditionProblems(
    findings.filter(({ schemaPath }) => schemaPath !== undefined),
    facts.conditions ?? [],
    (finding) => faulty.has(pathOf(finding)[0]),
  );
  return inCatalogOrder([...problems, ...conditional], names);
}

/** In the order of the settings; those of unknown ones come last. */
export function inCatalogOrder(problems: readonly Problem[], names: readonly string[]): readonly Problem[] {
  const rank = ({ path }: Problem): number => {
    const index = names.indexOf(String(path[0]));
    return index === -1 ? names.length : index;
  };
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

/** Whether another finding about the same value makes this one redundant. */
function saysMore(other: Finding, { keyword }: Finding): boolean {
  switch (keyword) {
    case 'type':
      return other.keyword === 'enum';
    case 'pattern':
      return demandsContent(other);
    case 'not':
      return other.keyword === 'pattern';
    default:
      return false;
  }
}

/** Whether a value must not be empty. */
function demandsContent({ keyword, params }: Finding): boolean {
  return keyword === 'minLength' && params.limit === 1;
}

/** The path of the problem; for a missing or unknown setting, its name. */
function pathOf({ keyword, params, instancePath }: Finding): Problem['path'] {
  if (keyword === 'required') return [params.missingProperty];
  if (keyword === 'additionalProperties') return [params.additionalProperty];
  const [, name = '', index] = instancePath.split('/');
  return index === undefined ? [name] : [name, Number(index)];
}
