/** What the output of a tool is compared with: all of it follows from the description. */
import { type BodyCase, casesOf } from './bodies/cases.ts';
import { readDescription, settingsOf } from './bodies/description.ts';
import { createJudge, type Judge } from './bodies/judge.ts';
import type { Secrets } from './facts.ts';

export interface Expectations {
  /** Names of the schemas. */
  readonly schemas: readonly string[];
  readonly secrets: Secrets;
  readonly cases: readonly BodyCase[];
  readonly judge: Judge;
}

/** @param path of a description in OpenAPI 3.1. */
export function expectationsOf(path: string): Expectations {
  const description = readDescription(path);
  const { schemas } = description.components;
  const secrets = Object.keys(schemas).flatMap((name): readonly (readonly [string, readonly string[]])[] => {
    if (!name.endsWith('Settings')) return [];
    const { object } = settingsOf(description, name.replace(/Settings$/, ''));
    const hidden = Object.entries(object.properties ?? {}).flatMap(([property, schema]) =>
      schema['x-secret'] || schema['x-gitlab']?.returned === 'never' ? [property] : [],
    );
    return hidden.length > 0 ? [[name.replace(/Settings$/, 'Properties'), hidden]] : [];
  });
  return {
    schemas: Object.keys(schemas),
    secrets: new Map(secrets),
    cases: casesOf(description),
    judge: createJudge(description),
  };
}
