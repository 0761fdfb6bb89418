/**
 * The known shortcomings of the generators. A fact that does not hold without an exception fails, and so does
 * an exception that is not needed.
 */
import { type FactName, factNames } from './facts.ts';
import type { Measurement } from './measure.ts';
import type { Subject } from './tools/tool.ts';

export interface Exception {
  readonly tool: string;
  readonly fact: FactName;
  /** The descriptions for which it is known, if not all. */
  readonly subjects?: readonly Subject['name'][];
  /** The only bodies for which the fact does not hold, by name. */
  readonly cases?: readonly string[];
  /** What users of the tool need to know, as a sentence. */
  readonly reason: string;
}

const unencoded =
  'Sends `group/project` unencoded, to which GitLab responds with 404: write `group%2Fproject`, or use the ID.';

export const exceptions: readonly Exception[] = [
  { tool: 'kubb', fact: 'encoding', reason: unencoded },
  { tool: 'openapi-typescript-codegen', fact: 'encoding', reason: unencoded },
  { tool: 'orval', fact: 'encoding', reason: unencoded },
  { tool: 'swagger-typescript-api', fact: 'encoding', reason: unencoded },
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
  const measured = new Set(measurements.map(({ tool }) => tool));
  const unused = known.filter((one) => measured.has(one.tool) && !used.has(one));
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
  const { cases: expected } = exception;
  if (expected === undefined || sameTexts(cases, expected)) return undefined;
  return `the exception for \`${fact}\` is for other bodies than these: ${cases.join(', ')}`;
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
