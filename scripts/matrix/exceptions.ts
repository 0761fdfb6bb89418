/**
 * The known shortcomings of the generators. A fact that does not hold without an exception fails, and so does
 * an exception that is not needed.
 */
import { type FactName, factNames } from './facts.ts';
import type { Measurement } from './measure.ts';

export interface Exception {
  readonly tool: string;
  readonly fact: FactName;
  /** What users of the tool need to know, as a sentence. */
  readonly reason: string;
}

const unencoded =
  'Sends `group/project` unencoded, to which GitLab responds with 404: write `group%2Fproject`, or use the ID.';

export const exceptions: readonly Exception[] = [
  { tool: '@kubb/core', fact: 'encoding', reason: unencoded },
  { tool: 'openapi-typescript-codegen', fact: 'encoding', reason: unencoded },
  { tool: 'orval', fact: 'encoding', reason: unencoded },
  { tool: 'swagger-typescript-api', fact: 'encoding', reason: unencoded },
];

/** Disagreements between measurements and exceptions, one sentence each. */
export function disagreements(
  measurements: readonly Measurement[],
  known: readonly Exception[] = exceptions,
): readonly string[] {
  const isKnown = (tool: string, fact: string): boolean =>
    known.some((exception) => exception.tool === tool && exception.fact === fact);
  const sentences = measurements.flatMap(({ tool, subject, facts, findings }) =>
    factNames.flatMap((fact) => {
      if (facts[fact] === true && isKnown(tool, fact))
        return [`${tool} on ${subject}: the exception for \`${fact}\` is no longer needed.`];
      if (facts[fact] === false && !isKnown(tool, fact))
        return [`${tool} on ${subject}: \`${fact}\` does not hold: ${findings[fact]}`];
      return [];
    }),
  );
  const unused = known.filter(
    ({ tool, fact }) => !measurements.some((one) => one.tool === tool && one.facts[fact] !== undefined),
  );
  return [
    ...sentences,
    ...unused.map(
      ({ tool, fact }) => `${tool}: the exception for \`${fact}\` does not match anything that is measured.`,
    ),
  ];
}
