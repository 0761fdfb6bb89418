/** Requests that break one rule each, derived from the schemas. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Json } from '../../../generator/load/types.ts';
import { type Schema, type SettingsSchema, valuesIn } from './description.ts';
import type { Settings } from './judge.ts';

export const brokenRules = ['required', 'types', 'values', 'patterns', 'unknown', 'conditions'] as const;
export type BrokenRule = (typeof brokenRules)[number];

export interface BrokenBody {
  readonly rule: BrokenRule;
  /** What is wrong, such as `webhook is missing`. */
  readonly name: string;
  readonly settings: Settings;
}

type Errors = (settings: Settings) => readonly ErrorObject[];

/**
 * A request for every rule of every setting that can be broken alone.
 * @param base a valid request with as many settings as possible.
 */
export function brokenBodies(schema: SettingsSchema, base: Settings, errors: Errors): readonly BrokenBody[] {
  const { required = [], properties = {} } = schema.object;
  const missing = required.map((setting): BrokenBody => {
    const { [setting]: _, ...settings } = base;
    return { rule: 'required', name: `${setting} is missing`, settings };
  });
  const unknown: BrokenBody = {
    rule: 'unknown',
    name: 'there is no setting chanel_',
    settings: { ...base, chanel_: true },
  };
  const wrong = Object.entries(properties).flatMap(([setting, property]) =>
    wrongValues(property).flatMap(({ rule, keyword, candidates }): readonly BrokenBody[] => {
      const value = candidates.find((one) =>
        breaksOnly(errors({ ...base, [setting]: one }), setting, keyword),
      );
      if (value === undefined) return [];
      const name = `${setting} is ${JSON.stringify(value)}`;
      return [{ rule, name, settings: { ...base, [setting]: value } }];
    }),
  );
  const unmet = schema.conditions.map(
    ({ index, condition }): BrokenBody => ({
      rule: 'conditions',
      name: condition.description ?? `condition ${index}`,
      settings: unmetRequest(schema, index, condition, base, errors),
    }),
  );
  return [...missing, ...wrong, unknown, ...unmet];
}

interface WrongValue {
  readonly rule: BrokenRule;
  /** The keyword that reports it. */
  readonly keyword: string;
  readonly candidates: readonly Json[];
}

const unlisted: readonly Json[] = ['none of these', 9999];
const malformed: readonly Json[] = [
  '!',
  'none of these',
  'x',
  'ftp://example.com',
  ' ',
  'https://example.com/ a',
  '',
];

function wrongValues(property: Schema): readonly WrongValue[] {
  return [
    { rule: 'types', keyword: 'type', candidates: [{ a: 1 }] },
    { rule: 'values', keyword: 'enum', candidates: unlisted },
    { rule: 'values', keyword: 'const', candidates: unlisted },
    { rule: 'patterns', keyword: 'pattern', candidates: malformed },
  ].filter(
    ({ keyword }) => keyword === 'type' || valuesIn(property, keyword).length > 0,
  ) as readonly WrongValue[];
}

/** Whether a setting, and nothing but this keyword of it, is what the errors are about. */
function breaksOnly(errors: readonly ErrorObject[], setting: string, keyword: string): boolean {
  // A union reports itself and every member; a value of another type is not listed either.
  const reported = new Set(['anyOf', 'type', 'enum', 'const', keyword]);
  return (
    errors.some((error) => error.keyword === keyword) &&
    errors.every((error) => error.instancePath === `/${setting}` && reported.has(error.keyword))
  );
}

/** A request that meets everything but one condition. */
function unmetRequest(
  { object }: SettingsSchema,
  index: number,
  condition: Schema,
  base: Settings,
  errors: Errors,
): Settings {
  const names = [
    ...new Set((condition.anyOf ?? []).flatMap(({ properties = {} }) => Object.keys(properties))),
  ];
  for (const settings of variations(names, object.properties ?? {}, base)) {
    const found = errors(settings);
    if (found.length > 0 && found.every(({ schemaPath }) => schemaPath.includes(`/allOf/${index}/`)))
      return settings;
  }
  throw new Error(`No request breaks only this condition: ${condition.description}`);
}

/** Every combination of values for a few settings, each also left out. */
function* variations(
  [name, ...rest]: readonly string[],
  properties: Readonly<Record<string, Schema>>,
  base: Settings,
): Generator<Settings> {
  if (name === undefined) {
    yield base;
    return;
  }
  const { [name]: current = 'text', ...without } = base;
  const listed = valuesIn(properties[name] ?? {}, 'enum').flat() as readonly Json[];
  // Addresses of Jira Cloud are what one condition looks for.
  const values = [current, 'https://example.atlassian.net', 'text', true, false, null, '', ' ', ...listed];
  const changed = values.map((value) => ({ ...base, [name]: value }));
  for (const one of [without, ...changed]) yield* variations(rest, properties, one);
}
