/** Builds the messages for requirements that depend on another setting. */
import { code, listOf, valueInWords } from './messages.js';
import type { ConditionFacts, Finding, Problem } from './types.js';

/**
 * One problem for each condition that is not met. Its schema is an `anyOf` of two: the condition does not
 * apply, or its requirements are met. A condition about a setting that is itself invalid is skipped.
 */
export function conditionProblems(
  findings: readonly Finding[],
  conditions: readonly (ConditionFacts | undefined)[],
  isFaulty: (finding: Finding) => boolean,
): readonly Problem[] {
  return conditions.flatMap((condition, index) => {
    if (condition === undefined) return [];
    const place = `#/allOf/${index}/anyOf`;
    const branches = findings.filter(({ schemaPath }) => schemaPath?.startsWith(`${place}/`));
    if (!findings.some(({ schemaPath }) => schemaPath === place) || branches.some(isFaulty)) return [];
    return [
      problemOf(
        condition,
        branches.filter(({ schemaPath }) => schemaPath?.startsWith(`${place}/1/`)),
      ),
    ];
  });
}

function problemOf({ description, expected = {} }: ConditionFacts, demands: readonly Finding[]): Problem {
  const isExpected = (name: string): boolean => Object.hasOwn(expected, name);
  const namesOf = (isWanted: (finding: Finding) => boolean): readonly string[] => [
    ...new Set(demands.filter(isWanted).map(nameOf)),
  ];
  const missing = namesOf((finding) => finding.keyword === 'required' && !isExpected(nameOf(finding)));
  const blank = namesOf((finding) => finding.keyword !== 'required' && !isExpected(nameOf(finding)));
  const different = namesOf((finding) => isExpected(nameOf(finding)));
  const sentences: string[] = [];
  const verb = missing.length > 1 ? 'are' : 'is';
  if (missing.length > 0) sentences.push(`${listOf(missing.map(code), 'and')} ${verb} required`);
  if (blank.length > 0) sentences.push(`${listOf(blank.map(code), 'and')} must not be blank`);
  for (const name of different)
    sentences.push(`${code(name)} must be ${listOf((expected[name] ?? []).map(valueInWords), 'or')}`);
  return {
    path: [...missing, ...blank, ...different].slice(0, 1),
    message: `${listOf(sentences, 'and')}: ${description}`,
  };
}

function nameOf({ keyword, params, instancePath }: Finding): string {
  return keyword === 'required' ? params.missingProperty : instancePath.slice(1);
}
