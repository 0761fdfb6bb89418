/** Bodies that every tool should accept or reject, derived from a description. */
import type { Json } from '../../../generator/load/types.ts';
import { type BrokenRule, brokenBodies } from './broken.ts';
import {
  type Description,
  examplesOf,
  type LocatedOperation,
  operationsOf,
  settingsOf,
} from './description.ts';
import { createJudge, type Judge, type Settings } from './judge.ts';
import { validBodies } from './valid.ts';

/** The facts about bodies: two about valid ones, and one for each rule that a request can break. */
export type BodyFact = 'requests' | 'responses' | BrokenRule;

export interface BodyCase {
  readonly fact: BodyFact;
  /** Such as `Jira: password is missing`. */
  readonly name: string;
  readonly body: 'request' | 'response';
  /** Such as `setSlackIntegration`. */
  readonly operation: string;
  /** As in the names of types: `Slack`. Empty for the list. */
  readonly integration: string;
  readonly method: 'get' | 'put';
  readonly path: string;
  readonly value: Json;
  readonly isValid: boolean;
}

/** The cases of a description. Ajv agrees with all that are derived. */
export function casesOf(description: Description): readonly BodyCase[] {
  const judge = createJudge(description);
  return operationsOf(description).flatMap((operation) => [
    ...responsesOf(description, operation),
    ...(operation.method === 'put' ? requestsOf(description, operation, judge) : []),
  ]);
}

function responsesOf(description: Description, located: LocatedOperation): readonly BodyCase[] {
  const { operation, ...place } = located;
  return examplesOf(description, operation.responses['200']).map(([name, value]) => ({
    ...place,
    fact: 'responses',
    name: `${operation.operationId}: ${name}`,
    body: 'response',
    operation: operation.operationId,
    value,
    isValid: true,
  }));
}

function requestsOf(
  description: Description,
  { operation, ...place }: LocatedOperation,
  judge: Judge,
): readonly BodyCase[] {
  const { integration } = place;
  const schema = settingsOf(description, integration);
  const errors = (settings: Settings) => judge(`${integration}Settings`, settings);
  // The examples of requests are objects.
  const examples = examplesOf(description, operation.requestBody) as readonly (readonly [string, Settings])[];
  const base = largestOf(examples.map(([, settings]) => settings));
  const valid = validBodies(schema, base, (settings) => errors(settings).length === 0);
  const request = { ...place, body: 'request', operation: operation.operationId } as const;
  return [
    ...[...examples, ...valid].map(
      ([name, value]): BodyCase => ({
        ...request,
        fact: 'requests',
        name: `${integration}: ${name}`,
        value,
        isValid: true,
      }),
    ),
    ...brokenBodies(schema, base, errors).map(
      ({ rule, name, settings }): BodyCase => ({
        ...request,
        fact: rule,
        name: `${integration}: ${name}`,
        value: settings,
        isValid: false,
      }),
    ),
  ];
}

function largestOf(all: readonly Settings[]): Settings {
  return all.reduce((most, one) => (Object.keys(one).length > Object.keys(most).length ? one : most), {});
}
