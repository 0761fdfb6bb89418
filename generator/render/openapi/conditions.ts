/**
 * Requirements that depend on another setting, as alternatives that validators enforce and generators of
 * types see.
 */
import type { Choice, Json, Scalar } from '../../load/types.ts';
import { choicesOf, matchesPattern, visible } from '../../model/settings/field-facts.ts';
import type { Condition, Field } from '../../model/types.ts';
import { formatOf, typesOf } from './property.ts';
import { constantView, typeOfValue, type ValueView, valueView } from './value.ts';

/** One way to satisfy a condition. */
export interface BranchView {
  readonly title: string;
  readonly required: readonly string[];
  readonly properties: readonly DemandView[];
}

/** What a branch demands of one property, keyword by keyword. */
interface DemandView extends ValueView {
  readonly name: string;
  readonly examples: readonly Json[];
}

/** A condition as alternatives: its test is false, or its requirements are met. */
export function branchesOf(condition: Condition, fields: readonly Field[]): readonly BranchView[] {
  const tested = fieldNamed(fields, condition.when.field);
  return [testFails(condition.when, tested), demandsMet(condition, fields)];
}

function testFails(
  { is, isNot, blank, matches, matchesNot = '' }: Condition['when'],
  tested: Field,
): BranchView {
  const { name, example } = tested;
  const branch = (result: string, property: DemandView): BranchView => ({
    title: `${name} ${result}`,
    required: [],
    properties: [property],
  });
  if (is !== undefined) return branch(`is not ${is}`, otherThan(is, tested));
  if (isNot !== undefined)
    return { ...branch(`is ${orOf(isNot)}`, demand(name, choiceView(isNot))), required: [name] };
  if (blank === true) return branch('is left out or has a value', filled(tested));
  if (blank === false) return branch('is left out or blank', empty(tested));
  const isMatch = typeof example === 'string' && matchesPattern(matches ?? matchesNot, example);
  if (matches === undefined) return branch('matches', like(tested, matchesNot, isMatch));
  return branch('does not match', unlike(tested, { type: 'string', pattern: matches }, !isMatch));
}

function otherThan(value: Scalar, field: Field): DemandView {
  const { name, nullable, enforced, knownValues } = field;
  if (typeof value === 'boolean') return demand(name, valueView(typesOf(field), nullable, { const: !value }));
  const others = knownValues.filter((known) => known !== value);
  if (enforced && others.length > 0)
    return demand(name, valueView(typesOf(field), nullable, { enum: others }));
  const isOther = field.example !== value;
  return unlike(field, { type: typeOfValue(value), const: value }, isOther);
}

function demandsMet({ require = [], expect = {} }: Condition, fields: readonly Field[]): BranchView {
  const expected = Object.entries(expect);
  const results = expected.map(([name, value]) => `${name} is ${orOf(value)}`);
  if (require.length > 0) results.unshift(`${require.join(' and ')} sent`);
  // An omitted setting has its default, which may be what is expected.
  const needed = expected.filter(([name, value]) => !isDefault(fieldNamed(fields, name), value));
  const sent = require.filter((name) => !Object.hasOwn(expect, name));
  return {
    title: results.join(', '),
    required: [...new Set([...require, ...needed.map(([name]) => name)])],
    properties: [
      ...sent.map((name) => filled(fieldNamed(fields, name))),
      ...expected.map(([name, value]) => demand(name, choiceView(value))),
    ],
  };
}

/** A value that has to be one of some. */
function choiceView(choice: Choice): ValueView {
  const choices = choicesOf(choice);
  const [only, ...others] = choices;
  if (only !== undefined && others.length === 0) return constantView(only);
  return valueView([...new Set(choices.map(typeOfValue))], false, { enum: choices });
}

function orOf(choice: Choice): string {
  return choicesOf(choice).join(' or ');
}

function isDefault(field: Field, choice: Choice): boolean {
  return choicesOf(choice).some((value) => value === field.default);
}

/** A value that is not blank. */
function filled(field: Field): DemandView {
  const limits = { pattern: visible, minLength: 1, format: formatOf(field) };
  return repeated(field, valueView(typesOf(field), false, limits));
}

function empty({ name, nullable }: Field): DemandView {
  return demand(name, valueView(['string'], nullable, { pattern: '^\\s*$' }));
}

/** A text that matches. */
function like(field: Field, pattern: string, hasExample: boolean): DemandView {
  const value = valueView(typesOf(field), field.nullable, { pattern, format: formatOf(field) });
  return { ...repeated(field, value), ...(hasExample ? {} : { examples: [] }) };
}

/** Any value that does not fit a schema. */
function unlike(field: Field, not: Json, hasExample: boolean): DemandView {
  const value = valueView(typesOf(field), field.nullable, { format: formatOf(field) });
  return { ...repeated(field, value), not, ...(hasExample ? {} : { examples: [] }) };
}

/** A demand that repeats the property, with its example: tools that merge the two let the demand win. */
function repeated(field: Field, value: ValueView): DemandView {
  return { ...demand(field.name, value), examples: [field.example] };
}

function demand(name: string, value: ValueView): DemandView {
  return { name, ...value, examples: [] };
}

function fieldNamed(fields: readonly Field[], name: string): Field {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`A condition names ${name}, although validation found no problem.`);
  return field;
}
