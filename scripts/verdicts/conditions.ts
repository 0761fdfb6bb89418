/** Requests that meet a condition, that break it, and to which it does not apply. */
import type {
  CatalogChoice,
  CatalogCondition,
  CatalogIntegration,
  CatalogTest,
  CatalogValue,
} from '../../client/catalog-types.ts';

type Settings = Readonly<Record<string, unknown>>;

interface ConditionCase {
  readonly setting: string;
  readonly name: string;
  readonly settings: Settings;
}

/** Three cases for each condition. */
export function conditionCases(integration: CatalogIntegration, base: Settings): readonly ConditionCase[] {
  return (integration.conditions ?? []).flatMap((condition, index) => {
    const setting = condition.when.field;
    const [holding, failing] = valuesFor(condition.when, exampleOf(integration, setting));
    const caseOf = (name: string, value: unknown, demands: Settings): ConditionCase => ({
      setting,
      name: `condition ${index + 1} ${name}`,
      settings: { ...base, ...demands, [setting]: value },
    });
    const broken = brokenDemands(condition);
    return [
      caseOf('met', holding, metDemands(integration, condition)),
      caseOf('broken', holding, broken),
      caseOf('not applicable', failing, broken),
    ];
  });
}

/** A value for which the test is true, and one for which it is not. */
function valuesFor(test: CatalogTest, example: CatalogValue): readonly [holding: unknown, failing: unknown] {
  if (test.is !== undefined) return [test.is, otherThan(test.is)];
  if (test.isNot !== undefined) return [otherThan(test.isNot), choicesOf(test.isNot)[0]];
  if (test.blank !== undefined) return test.blank ? ['', example] : [example, ''];
  if (test.matchesNot !== undefined) return ['a-name', example];
  const match = ['https://demo.atlassian.net'].find((text) => new RegExp(test.matches, 'u').test(text));
  if (match === undefined) throw new Error(`No text is known that matches ${test.matches}.`);
  return [match, example];
}

function metDemands(
  integration: CatalogIntegration,
  { require = [], expect = {} }: CatalogCondition,
): Settings {
  const present = require.map((name) => [name, exampleOf(integration, name)] as const);
  const expected = Object.entries(expect).map(([name, choice]) => [name, choicesOf(choice)[0]] as const);
  return { ...Object.fromEntries(present), ...Object.fromEntries(expected) };
}

function brokenDemands({ require = [], expect = {} }: CatalogCondition): Settings {
  const different = Object.entries(expect).map(([name, value]) => [name, otherThan(value)] as const);
  return { ...Object.fromEntries(require.map((name) => [name, ''])), ...Object.fromEntries(different) };
}

/** A value of the same type that is none of the choices. */
function otherThan(choice: CatalogChoice): string | number | boolean {
  const choices = choicesOf(choice);
  const [first] = choices;
  if (typeof first === 'boolean') return !first;
  return typeof first === 'number' ? ([0, 1].find((one) => !choices.includes(one)) ?? 3) : `other ${first}`;
}

function choicesOf(choice: CatalogChoice): readonly (string | number | boolean)[] {
  return typeof choice === 'object' ? choice : [choice];
}

function exampleOf({ fields }: CatalogIntegration, name: string): CatalogValue {
  return fields.find((field) => field.name === name)?.example ?? null;
}
