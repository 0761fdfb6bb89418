/** Requirements that depend on another setting, as alternatives that validators enforce and generators of types see. */
import type { Scalar } from '../../load/types.ts';
import type { Condition, Field } from '../../model/types.ts';
import { type Keyword, type PropertyView, typeKeywords, typesOf } from './keywords.ts';

/** One way to satisfy a condition. */
export interface BranchView {
  readonly title: string;
  readonly hasRequired: boolean;
  readonly required: readonly string[];
  readonly properties: readonly PropertyView[];
}

/** A condition as alternatives: its test does not hold, or its demands are met. */
export function branchesOf(condition: Condition, fields: readonly Field[]): readonly BranchView[] {
  const tested = fieldNamed(fields, condition.when.field);
  return [testFails(condition, tested), demandsMet(condition, fields)];
}

function testFails({ when }: Condition, tested: Field): BranchView {
  const { name } = tested;
  const branch = (title: string, keywords: readonly Keyword[], isRequired = false): BranchView => ({
    title,
    hasRequired: isRequired,
    required: isRequired ? [name] : [],
    properties: [{ name, keywords }],
  });
  if (when.is !== undefined) return branch(`${name} is not ${when.is}`, otherThan(when.is, tested));
  if (when.isNot !== undefined)
    return branch(`${name} is ${when.isNot}`, [{ key: 'const', value: when.isNot }], true);
  if (when.blank === true)
    return branch(`${name} is left out or has a value`, [
      ...typeKeywords(typesOf(tested), false),
      { key: 'minLength', value: 1 },
    ]);
  if (when.blank === false)
    return branch(`${name} is left out or blank`, [{ key: 'enum', value: ['', null] }]);
  return branch(`${name} does not match`, [
    ...typeKeywords(typesOf(tested), tested.nullable),
    { key: 'not', value: { type: 'string', pattern: when.matches ?? '' } },
  ]);
}

function otherThan(value: Scalar, field: Field): readonly Keyword[] {
  if (typeof value === 'boolean')
    return [field.nullable ? { key: 'enum', value: [!value, null] } : { key: 'const', value: !value }];
  const others = field.knownValues.filter((known) => known !== value);
  return field.enforced && others.length > 0
    ? [{ key: 'enum', value: field.nullable ? [...others, null] : others }]
    : [...typeKeywords(typesOf(field), field.nullable), { key: 'not', value: { const: value } }];
}

function demandsMet({ require = [], expect = {} }: Condition, fields: readonly Field[]): BranchView {
  const expected = Object.entries(expect);
  const mustBeSent = expected
    .filter(([name, value]) => fieldNamed(fields, name).default !== value)
    .map(([name]) => name);
  const required = [...new Set([...require, ...mustBeSent])];
  return {
    title: [
      ...(require.length > 0 ? [`${require.join(' and ')} sent`] : []),
      ...expected.map(([name, value]) => `${name} is ${value}`),
    ].join(', '),
    hasRequired: required.length > 0,
    required,
    properties: [
      ...require
        .filter((name) => !Object.hasOwn(expect, name))
        .map((name) => ({ name, keywords: notBlank(fieldNamed(fields, name)) })),
      ...expected.map(([name, value]) => ({ name, keywords: [{ key: 'const', value }] })),
    ],
  };
}

function notBlank(field: Field): readonly Keyword[] {
  return [
    ...typeKeywords(typesOf(field), false),
    ...(field.type === 'string' ? [{ key: 'minLength', value: 1 }] : []),
  ];
}

function fieldNamed(fields: readonly Field[], name: string): Field {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`A condition names ${name}, although validation found no problem.`);
  return field;
}
