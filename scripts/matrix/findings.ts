/** The evidence against a fact. */
import type { TypeCheck } from './check-types.ts';
import type { Expectations } from './expectations.ts';
import type { FactName } from './facts.ts';
import type { Outcome } from './runner.ts';

export interface Finding {
  /** What does not hold, as the end of a sentence. */
  readonly text: string;
  /** The names of the bodies for which it does not hold, if it is about bodies. */
  readonly cases?: readonly string[];
}

export interface Evidence {
  readonly types: TypeCheck;
  /** What the program did, or why it did not run. */
  readonly outcome: Outcome | string;
}

/** The evidence against a fact; undefined if it holds. */
export function findingOf(
  fact: FactName,
  evidence: Evidence,
  expectations: Expectations,
): Finding | undefined {
  const { types } = evidence;
  switch (fact) {
    case 'compiles':
      return types.problems[0] === undefined
        ? undefined
        : { text: `${types.problems.length} errors, such as ${types.problems[0]}` };
    case 'models':
      return modelsFinding(types, expectations);
    case 'needed':
    case 'condition':
    case 'null':
    case 'slug':
    case 'secrets': {
      const proof = types.types.get(`Fact_${fact}`);
      return proof === 'true' ? undefined : { text: `the type of its proof is ${proof}` };
    }
    default:
      return typeof evidence.outcome === 'string'
        ? { text: evidence.outcome }
        : outcomeFinding(fact, evidence.outcome, expectations);
  }
}

function modelsFinding({ types }: TypeCheck, { schemas }: Expectations): Finding | undefined {
  const vague = schemas.filter((schema) =>
    ['any', 'unknown', undefined].includes(types.get(`Model_${schema}`)),
  );
  if (vague.length === 0) return undefined;
  return {
    text: `${vague.length} of ${schemas.length} schemas do not have a type of their own, such as ${vague[0]}`,
  };
}

function outcomeFinding(
  fact: FactName,
  { url = '', misjudged = [], invented = {}, dates = [] }: Outcome,
  { cases, judge }: Expectations,
): Finding | undefined {
  switch (fact) {
    case 'encoding':
      return url.endsWith('/projects/group%2Fproject/integrations/slack') ? undefined : { text: url };
    case 'dates':
      return dates.length > 0 && dates.every(Boolean)
        ? undefined
        : { text: `what is typed as a Date is one: ${dates.join(', ')} (get, list)` };
    case 'mocks': {
      const wrong = Object.entries(invented).filter(([operation, values]) =>
        values.some((value) => !isValidResponse(operation, value, judge)),
      );
      const names = wrong.map(([operation]) => operation);
      if (Object.keys(invented).length > 0 && names.length === 0) return undefined;
      return {
        text: `${names.length} of ${Object.keys(invented).length} operations, such as ${names[0]}`,
        cases: names,
      };
    }
    default: {
      const all = cases.filter((one) => one.fact === fact);
      const wrong = all.filter(({ name }) => misjudged.includes(name)).map(({ name }) => name);
      if (all.length > 0 && wrong.length === 0) return undefined;
      return { text: `${wrong.length} of ${all.length} bodies, such as ${wrong[0]}`, cases: wrong };
    }
  }
}

function isValidResponse(operation: string, value: unknown, judge: Expectations['judge']): boolean {
  if (operation === 'listIntegrations')
    return Array.isArray(value) && value.every((one) => judge('Integration', one).length === 0);
  return judge(operation.replace(/^[gs]et/, ''), value).length === 0;
}
