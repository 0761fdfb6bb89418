/**
 * Requirements that depend on another setting, as alternatives that validators enforce and generators of
 * types see.
 */
import type { Scalar } from '../../load/types.ts';
import { visible } from '../../model/settings/field-facts.ts';
import type { Condition, Field } from '../../model/types.ts';
import { orNull, type TypeView, typesOf, typeView } from './property.ts';

/** One way to satisfy a condition. */
export interface BranchView {
  readonly title: string;
  readonly required: readonly string[];
  readonly properties: readonly TestView[];
}

/** What a branch demands of one property, keyword by keyword. */
interface TestView extends Omit<TypeView, 'type'> {
  readonly name: string;
  readonly type: TypeView['type'] | undefined;
  readonly const: Scalar | undefined;
  readonly enum: readonly (Scalar | null)[];
  readonly minLength: number | undefined;
  /** A value that it must not have. */
  readonly otherThan: Scalar | undefined;
  readonly pattern: string | undefined;
  /** A regular expression that must not match. */
  readonly unlike: string | undefined;
}

/** A condition as alternatives: its test is false, or its requirements are met. */
export function branchesOf(condition: Condition, fields: readonly Field[]): readonly BranchView[] {
  const tested = fieldNamed(fields, condition.when.field);
  return [testFails(condition.when, tested), demandsMet(condition, fields)];
}

function testFails({ is, isNot, blank, matches, matchesNot = '' }: Condition['when'], tested: Field): BranchView {
  const { name, nullable } = tested;
  const branch = (result: string, test: TestView): BranchView => ({
    title: `${name} ${result}`,
    required: [],
    properties: [test],
  });
  if (is !== undefined) return branch(`is not ${is}`, otherThan(is, tested));
  if (isNot !== undefined)
    return { ...branch(`is ${isNot}`, demand(name, { const: isNot })), required: [name] };
  if (blank === true)
    return branch(
      'is left out or has a value',
      demand(name, { ...typeView(typesOf(tested), false), pattern: visible }),
    );
  if (blank === false) return branch('is left out or blank', demand(name, { ...typeView(['string'], nullable), pattern: '^\\s*$' }));
  const types = typeView(typesOf(tested), nullable);
  if (matches !== undefined) return branch('does not match', demand(name, { ...types, unlike: matches }));
  return branch('matches', demand(name, { ...types, pattern: matchesNot }));
}

function otherThan(value: Scalar, field: Field): TestView {
  const { name, nullable } = field;
  if (typeof value === 'boolean')
    return demand(name, nullable ? { enum: [!value, null] } : { const: !value });
  const others = field.knownValues.filter((known) => known !== value);
  if (field.enforced && others.length > 0) return demand(name, { enum: orNull(others, nullable) });
  return demand(name, { ...typeView(typesOf(field), nullable), otherThan: value });
}

function demandsMet({ require = [], expect = {} }: Condition, fields: readonly Field[]): BranchView {
  const expected = Object.entries(expect);
  const results = expected.map(([name, value]) => `${name} is ${value}`);
  if (require.length > 0) results.unshift(`${require.join(' and ')} sent`);
  // An omitted setting has its default, which may be what is expected.
  const needed = expected.filter(([name, value]) => fieldNamed(fields, name).default !== value);
  const filled = require.filter((name) => !Object.hasOwn(expect, name));
  return {
    title: results.join(', '),
    required: [...new Set([...require, ...needed.map(([name]) => name)])],
    properties: [
      ...filled.map((name) => notBlank(fieldNamed(fields, name))),
      ...expected.map(([name, value]) => demand(name, { const: value })),
    ],
  };
}

function notBlank(field: Field): TestView {
  return demand(field.name, {
    ...typeView(typesOf(field), false),
    pattern: field.type === 'string' ? visible : undefined,
  });
}

function demand(name: string, test: Partial<TestView>): TestView {
  return {
    name,
    type: undefined,
    isList: false,
    const: undefined,
    enum: [],
    minLength: undefined,
    otherThan: undefined,
    pattern: undefined,
    unlike: undefined,
    ...test,
  };
}

function fieldNamed(fields: readonly Field[], name: string): Field {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`A condition names ${name}, although validation found no problem.`);
  return field;
}
