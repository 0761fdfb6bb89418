/** The verdict is that of Ajv on the description. */
import { describe, expect, test } from 'vitest';
import { schemas, validate } from '../../../../generated/client/validate/index.ts';
import type { Schema } from '../../../support/descriptions.ts';
import { type Case, readCases, valuesFor } from './cases.ts';

const cases = readCases();
const notInJson = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

function expectSameVerdict({ slug, check }: Case, settings: object): void {
  const problems = validate(slug, settings);
  const errors = check(settings);
  expect(
    problems.length === 0,
    `${slug} ${JSON.stringify(settings)}\n${errors}\n${JSON.stringify(problems)}`,
  ).toBe(errors === '');
}

test('every integration has a schema', () => {
  expect(Object.keys(schemas)).toEqual(cases.map(({ slug }) => slug));
  expect(cases).not.toEqual([]);
});

describe.each(cases)('$slug', (one) => {
  const { slug, schema, examples } = one;
  const { properties = {}, required = [] } = schema;

  test('validate accepts the examples of the catalog', () => {
    for (const settings of examples) expect(validate(slug, settings)).toEqual([]);
  });

  test('validate reports each missing required setting', () => {
    for (const name of required) {
      for (const { [name]: _, ...rest } of examples)
        expect(validate(slug, rest).map(({ message }) => message)).toContain(`\`${name}\` is required.`);
    }
  });

  test('validate judges any value of each setting as the description does', () => {
    for (const [name, property] of Object.entries(properties)) {
      for (const value of valuesFor(property))
        for (const settings of examples.slice(0, 2)) expectSameVerdict(one, { ...settings, [name]: value });
    }
  });

  // The description is about JSON, so it has nothing to say of them.
  test('validate refuses NaN and Infinity', () => {
    for (const name of Object.keys(properties)) {
      for (const value of notInJson)
        expect(validate(slug, { ...examples[0], [name]: value })).toMatchObject([{ path: [name] }]);
    }
  });

  test('validate refuses a setting that does not exist', () => {
    for (const name of [
      '',
      'unknown',
      '__proto__',
      'constructor',
      'a/b',
      'a~b',
      `${Object.keys(properties)[0]}x`,
    ]) {
      const settings = Object.fromEntries([...Object.entries(examples[0] ?? {}), [name, 'x']]);
      expectSameVerdict(one, settings);
      expect(validate(slug, settings)).toMatchObject([{ path: [name] }]);
    }
  });
});

describe.each(cases.filter(({ schema }) => schema.allOf))('the conditions of $slug', (one) => {
  test('validate judges conditions as the description does, for all combinations of their settings', () => {
    for (const { anyOf = [] } of one.schema.allOf ?? []) {
      for (const settings of combinations(namesOf(anyOf)))
        for (const example of one.examples.slice(0, 2)) expectSameVerdict(one, { ...example, ...settings });
    }
  });
});

function namesOf(branches: readonly Schema[]): readonly string[] {
  return [...new Set(branches.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

const absent = undefined;
const tried = [
  absent,
  null,
  '',
  'x',
  'https://example.com',
  'https://example.atlassian.net',
  'datadoghq.eu',
  0,
  1,
  2,
  true,
  false,
];

/** Every combination of these values for these settings. */
function combinations(names: readonly string[]): readonly object[] {
  return names.reduce<readonly object[]>(
    (before, name) => before.flatMap((settings) => tried.map((value) => ({ ...settings, [name]: value }))),
    [{}],
  );
}

test('white space is refused for every required string, with words that say so', () => {
  const accepted = cases.flatMap(({ slug, schema: { required = [] }, examples }) =>
    required
      .filter((name) => typeof examples[0]?.[name] === 'string')
      .flatMap((name) =>
        [' ', '\t\n', '\u3000'].filter(
          (blank) =>
            validate(slug, { ...examples[0], [name]: blank })[0]?.message !==
            `\`${name}\` must not be blank.`,
        ),
      ),
  );
  expect(accepted).toEqual([]);
});
