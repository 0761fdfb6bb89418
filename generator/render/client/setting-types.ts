/** The TypeScript types of settings, and of requirements that depend on another setting. */
import type { Choice } from '../../load/types.ts';
import { choicesOf } from '../../model/settings/field-facts.ts';
import type { Condition, Field } from '../../model/types.ts';
import { literal, propertyKey } from '../../print/typescript.ts';

/** What a request may send. */
export function settingType(field: Field): string {
  return union([
    ...valueTypes(field),
    ...(field.acceptsAlso === undefined ? [] : [baseType(field.acceptsAlso)]),
    ...(field.nullable ? ['null'] : []),
  ]);
}

/** The known values, so that editors offer them; any other text too, unless the server rejects it. */
export function valueTypes({ type, knownValues, enforced }: Field): readonly string[] {
  if (knownValues.length === 0) return [baseType(type)];
  const known = knownValues.map((value) => literal(value));
  if (enforced) return known;
  return type === 'string' ? [...known, 'OtherText'] : [baseType(type)];
}

export function baseType(type: Field['type']): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string[]':
      return 'readonly string[]';
    default:
      return type;
  }
}

export function union(types: readonly string[]): string {
  return types.join(' | ');
}

/** The two ways to satisfy a condition; undefined for one that types cannot express. */
export function conditionType(
  { when, require = [], expect = {} }: Condition,
  fields: readonly Field[],
): string | undefined {
  const tested = fields.find(({ name }) => name === when.field);
  const fails = tested && failingType(when, tested);
  if (fails === undefined) return undefined;
  const demands = [
    ...require.map(
      (name) => `${propertyKey(name)}: ${presentType(fields.find((field) => field.name === name))}`,
    ),
    ...Object.entries(expect).map(
      ([name, value]) =>
        `${propertyKey(name)}${hasDefault(fields, name, value) ? '?' : ''}: ${choiceType(value)}`,
    ),
  ];
  return `${fails} | { ${demands.join('; ')} }`;
}

/** The type of requests for which the test of a condition is false. */
function failingType(when: Condition['when'], tested: Field): string | undefined {
  const key = propertyKey(tested.name);
  const orNull = tested.nullable ? ' | null' : '';
  if (when.isNot !== undefined) return `{ ${key}: ${choiceType(when.isNot)} }`;
  if (typeof when.is === 'boolean') return `{ ${key}?: ${literal(!when.is)}${orNull} }`;
  if (when.is !== undefined && tested.enforced) {
    const others = tested.knownValues.filter((known) => known !== when.is);
    return `{ ${key}?: ${union(others.map((value) => literal(value)))}${orNull} }`;
  }
  if (when.blank === true) return `{ ${key}?: ${baseType(tested.type)} }`;
  if (when.blank === false) return `{ ${key}?: ''${orNull} }`;
  return undefined;
}

function choiceType(choice: Choice): string {
  return union(choicesOf(choice).map((value) => literal(value)));
}

function presentType(field: Field | undefined): string {
  return field === undefined
    ? 'unknown'
    : union([
        baseType(field.type),
        ...(field.acceptsAlso === undefined ? [] : [baseType(field.acceptsAlso)]),
      ]);
}

function hasDefault(fields: readonly Field[], name: string, choice: Choice): boolean {
  const preset = fields.find((field) => field.name === name)?.default;
  return choicesOf(choice).some((value) => value === preset);
}
