/**
 * The known shortcomings of the generators. A fact that does not hold without an exception fails, and so does
 * an exception that is not needed.
 */
import { type FactName, factNames } from './facts.ts';
import type { Measurement } from './measure.ts';
import type { Subject, Tool } from './tools/tool.ts';

export interface Exception {
  readonly tool: string;
  readonly fact: FactName;
  /** The descriptions for which it is known, if not all. */
  readonly subjects?: readonly Subject['name'][];
  /** Matches the names of all bodies for which the fact does not hold, if it holds for others. */
  readonly only?: RegExp;
  /** What users of the tool need to know, as a sentence. */
  readonly reason: string;
}

const unencoded =
  'Sends `group/project` unencoded, to which GitLab responds with 404: write `group%2Fproject`, or use the ID.';
const open = 'Its objects drop unknown settings instead of rejecting them.';
/** Conditions that say `not`: Jira Cloud takes one way to authenticate. */
const negated = /^Jira: (The API of )?Jira Cloud /;
const ignoresNot = 'Ignores `not`: accepts a personal access token for Jira Cloud.';

const untypedFakes = 'Its fakes of settings with `not`, such as addresses, do not compile.';

export const exceptions: readonly Exception[] = [
  { tool: 'kubb', fact: 'encoding', reason: unencoded },
  { tool: 'openapi-typescript-codegen', fact: 'encoding', reason: unencoded },
  { tool: 'orval', fact: 'encoding', reason: unencoded },
  { tool: 'swagger-typescript-api', fact: 'encoding', reason: unencoded },
  {
    tool: 'swagger-typescript-api',
    fact: 'null',
    subjects: ['verified'],
    reason: 'Types settings with `not`, such as addresses, as `any`.',
  },
  { tool: 'kubb, faker and msw', fact: 'compiles', subjects: ['verified'], reason: untypedFakes },
  { tool: 'kubb, faker and msw', fact: 'mocks', subjects: ['verified'], reason: untypedFakes },
  { tool: 'typed-openapi', fact: 'encoding', reason: unencoded },
  {
    tool: 'openapi-typescript --enum',
    fact: 'condition',
    subjects: ['verified'],
    reason:
      'Types `jira_auth_type` as an enum, which no literal in a condition can match: a personal access token for Jira needs a cast.',
  },
  {
    tool: 'openapi-typescript --enum',
    fact: 'compiles',
    subjects: ['verified'],
    reason: 'Declares the members of some enums of numbers twice.',
  },
  { tool: 'typed-openapi', fact: 'slug', reason: 'Ignores `const` beside `type`: slugs are strings.' },
  {
    tool: '@hey-api/openapi-ts, transformers',
    fact: 'dates',
    reason: 'Types the dates in the list as `Date`, but leaves them strings.',
  },
  { tool: '@hey-api/openapi-ts, valibot', fact: 'conditions', only: negated, reason: ignoresNot },
  { tool: '@hey-api/openapi-ts, zod', fact: 'conditions', only: negated, reason: ignoresNot },
  { tool: '@hey-api/openapi-ts, zod', fact: 'unknown', reason: open },
  {
    tool: 'kubb, zod',
    fact: 'conditions',
    only: /^Jira: (The API of )?Jira Cloud |^Jenkins: /,
    reason: `${ignoresNot} For Jenkins it accepts a user name without a password.`,
  },
  {
    tool: 'kubb, zod',
    fact: 'patterns',
    reason: 'Ignores patterns of addresses and of strings that may be null.',
  },
  { tool: 'kubb, zod', fact: 'unknown', reason: open },
  { tool: 'orval, zod', fact: 'conditions', only: negated, reason: ignoresNot },
  { tool: 'orval, zod', fact: 'unknown', reason: open },
  { tool: 'redocly generate-client, zod', fact: 'conditions', only: negated, reason: ignoresNot },
  { tool: 'redocly generate-client, zod', fact: 'unknown', reason: open },
  {
    tool: 'openapi-zod-client',
    fact: 'conditions',
    subjects: ['verified'],
    reason: 'Reads OpenAPI 3.1 in part: use the file in OpenAPI 3.0, where it checks nearly everything.',
  },
  {
    tool: 'openapi-zod-client',
    fact: 'patterns',
    subjects: ['verified'],
    reason: 'In 3.1 it ignores patterns of strings that may be null.',
  },
  {
    tool: 'openapi-zod-client',
    fact: 'conditions',
    subjects: ['verified, OpenAPI 3.0'],
    only: negated,
    reason: ignoresNot,
  },
  {
    tool: 'openapi-zod-client',
    fact: 'requests',
    subjects: ['verified, OpenAPI 3.0'],
    only: / is null$/,
    reason: 'In 3.0 it rejects null for a setting of several types.',
  },
  {
    tool: 'openapi-zod-client',
    fact: 'patterns',
    subjects: ['verified, OpenAPI 3.0'],
    only: /_number is |^Telegram: thread is |^Pushover: priority is /,
    reason: 'In 3.0 it ignores patterns of settings of several types.',
  },
  {
    tool: 'typed-openapi, zod',
    fact: 'conditions',
    reason: 'Checks which settings a condition demands, but not their values.',
  },
  { tool: 'typed-openapi, zod', fact: 'patterns', reason: 'Ignores patterns.' },
  { tool: 'typed-openapi, zod', fact: 'unknown', reason: open },
];

/** The exception for what was measured. */
export function exceptionFor(
  { tool, subject }: Measurement,
  fact: FactName,
  known: readonly Exception[] = exceptions,
): Exception | undefined {
  return known.find(
    (one) => one.tool === tool && one.fact === fact && (one.subjects?.includes(subject) ?? true),
  );
}

/** The exceptions for some tools. */
export function exceptionsOf(tools: readonly Tool[]): readonly Exception[] {
  return exceptions.filter(({ tool }) => tools.some(({ name }) => name === tool));
}

/** Disagreements between measurements and exceptions, one sentence each. */
export function disagreements(
  measurements: readonly Measurement[],
  known: readonly Exception[] = exceptions,
): readonly string[] {
  const used = new Set<Exception | undefined>();
  const sentences = measurements.flatMap((measurement) =>
    factNames.flatMap((fact): readonly string[] => {
      const exception = exceptionFor(measurement, fact, known);
      if (measurement.facts[fact] !== undefined) used.add(exception);
      const sentence = disagreement(measurement, fact, exception);
      return sentence === undefined ? [] : [`${measurement.tool} on ${measurement.subject}: ${sentence}`];
    }),
  );
  const unused = known.filter((one) => !used.has(one));
  return [
    ...sentences,
    ...unused.map(
      ({ tool, fact }) => `${tool}: the exception for \`${fact}\` does not match anything that is measured.`,
    ),
  ];
}

function disagreement(
  { facts, findings }: Measurement,
  fact: FactName,
  exception: Exception | undefined,
): string | undefined {
  const { text, cases = [] } = findings[fact] ?? {};
  if (facts[fact] === true && exception) return `the exception for \`${fact}\` is no longer needed.`;
  if (facts[fact] !== false) return undefined;
  if (!exception) return `\`${fact}\` does not hold: ${text}`;
  const others = cases.filter((name) => exception.only?.test(name) === false);
  return others.length === 0
    ? undefined
    : `the exception for \`${fact}\` is not for these bodies: ${others.join(', ')}`;
}
