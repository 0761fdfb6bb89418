/** Runs a compiled validator and builds the messages for what it found. */
import { conditionProblems } from './conditions.js';
import { messageOf, typeOf } from './messages.js';
import type { Check, Facts, Finding, Problem, Validate } from './types.js';

// A comparison with every name takes time, which somebody who sends thousands of names must not be able to waste.
const mostSuggestions = 10;

/** The validation of one integration. */
export function createValidate(check: Check, facts: Facts): Validate {
  return (settings) => {
    const names = facts.names.split(' ');
    const read = readSettings(settings, names);
    if (typeof read === 'string') return [{ path: [], message: read }];
    return check(read) ? [] : problemsOf(check.errors ?? [], read, facts, names);
  };
}

/** A copy of what a request would send, so that no value is read twice; or what is wrong with the whole. */
function readSettings(
  settings: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> | string {
  try {
    if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
      return `The settings must be an object, not ${typeOf(settings)}.`;
    const read: Record<string, unknown> = Object.create(null);
    for (const [name, value] of Object.entries(settings)) {
      // A setting that is undefined is left out, but a name that does not exist is a mistake regardless of its value.
      if (value !== undefined || !names.includes(name))
        read[name] = Array.isArray(value) ? [...value] : value;
    }
    return read;
  } catch {
    return 'Reading the settings threw an error.';
  }
}

function problemsOf(
  findings: readonly Finding[],
  settings: Readonly<Record<string, unknown>>,
  facts: Facts,
  names: readonly string[],
): readonly Problem[] {
  const single = findings.filter(({ schemaPath }) => schemaPath === undefined);
  const telling = single.filter(
    ({ keyword }) => keyword === 'enum' || keyword === 'minLength' || keyword === 'pattern',
  );
  const suggested = new Set(
    single.filter(({ keyword }) => keyword === 'additionalProperties').slice(0, mostSuggestions),
  );
  const problems = single
    .filter(
      (finding) =>
        !telling.some((other) => other.instancePath === finding.instancePath && saysMore(other, finding)),
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
  const rank = ({ path }: Problem): number => {
    const index = names.indexOf(String(path[0]));
    return index === -1 ? names.length : index;
  };
  return [...problems, ...conditional].sort((a, b) => rank(a) - rank(b));
}

/** Whether another finding about the same value makes this one needless. */
function saysMore(other: Finding, { keyword }: Finding): boolean {
  switch (keyword) {
    case 'type':
      return other.keyword === 'enum';
    case 'pattern':
      return demandsContent(other);
    case 'format':
      return demandsContent(other) || other.keyword === 'pattern';
    default:
      return false;
  }
}

/** Whether a value must not be empty. */
function demandsContent({ keyword, params }: Finding): boolean {
  return keyword === 'minLength' && params.limit === 1;
}

/** Where the problem is: a missing or unknown setting counts as its own place. */
function pathOf({ keyword, params, instancePath }: Finding): Problem['path'] {
  if (keyword === 'required') return [params.missingProperty];
  if (keyword === 'additionalProperties') return [params.additionalProperty];
  const [, name = '', index] = instancePath.split('/');
  return index === undefined ? [name] : [name, Number(index)];
}
