/** Request schemas: what may be sent. */
import type { FieldType, Json, Scalar } from '../../load/types.ts';
import type { Condition, Field, Integration } from '../../model/types.ts';
import { documentedDescription, fieldDescription, join } from '../text.ts';
import { errata, fieldExtension } from './x-gitlab.ts';

/** A JSON Schema keyword with its value. */
export interface Keyword {
  readonly key: string;
  readonly value: Json;
}

export interface PropertyView {
  readonly name: string;
  readonly keywords: readonly Keyword[];
}

/** One way to satisfy a condition. */
export interface BranchView {
  readonly title: string;
  readonly hasRequired: boolean;
  readonly required: readonly string[];
  readonly properties: readonly PropertyView[];
}

export interface SettingsView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly hasRequired: boolean;
  readonly required: readonly string[];
  readonly properties: readonly PropertyView[];
  readonly hasConditions: boolean;
  readonly conditions: readonly { readonly description: string; readonly branches: readonly BranchView[] }[];
}

/** What GitLab accepts. */
export function verifiedSettings(integration: Integration): SettingsView {
  const { fields, conditions } = integration;
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    name: `${integration.typeName}Settings`,
    title: `${integration.title}: settings`,
    description: join([`Body of a request that sets up ${integration.title}.`, ...conditions.map(({ description }) => description)]),
    hasRequired: required.length > 0,
    required,
    properties: fields.map(verifiedProperty),
    hasConditions: conditions.length > 0,
    conditions: conditions.map((condition) => ({ description: condition.description, branches: branchesOf(condition, fields) })),
  };
}

/** What the page prints, row by row. */
export function documentedSettings(integration: Integration): SettingsView {
  const rows = integration.fields.filter(({ documented }) => documented !== undefined);
  const required = rows.filter(({ documented }) => documented?.required).map(({ name }) => name);
  return {
    name: `${integration.typeName}Settings`,
    title: `${integration.pageTitle}: settings`,
    description: `Body of a request that sets up ${integration.pageTitle}, as GitLab's documentation page prints it.`,
    hasRequired: required.length > 0,
    required,
    properties: rows.map(documentedProperty),
    hasConditions: false,
    conditions: [],
  };
}

function verifiedProperty(field: Field): PropertyView {
  const extension = fieldExtension(field);
  return {
    name: field.name,
    keywords: [
      { key: 'description', value: fieldDescription(field) },
      ...typeKeywords(typesOf(field), field.nullable),
      ...constraints(field),
      ...secrecy(field),
      ...optional('deprecated', field.ignored !== undefined || field.deprecated !== undefined ? true : undefined),
      { key: 'examples', value: [field.example] },
      ...optional('x-gitlab', Object.keys(extension).length > 0 ? extension : undefined),
    ],
  };
}

function documentedProperty(field: Field): PropertyView {
  const { documented } = field;
  if (!documented) throw new Error(`The page does not list ${field.name}.`);
  const extension = errata(field.errata);
  return {
    name: field.name,
    keywords: [
      { key: 'description', value: documentedDescription(field) },
      ...typeKeywords([documented.type], false),
      ...(documented.type === 'string' ? secrecy(field) : []),
      { key: 'examples', value: [documented.example] },
      ...optional('x-gitlab', Object.keys(extension).length > 0 ? extension : undefined),
    ],
  };
}

/** `type`, and `items` for a list. */
export function typeKeywords(types: readonly FieldType[], nullable: boolean): readonly Keyword[] {
  const names = [...types.map((type) => (type === 'string[]' ? 'array' : type)), ...(nullable ? ['null'] : [])];
  return [{ key: 'type', value: names.length === 1 ? (names[0] ?? '') : names }, ...(types.includes('string[]') ? [{ key: 'items', value: { type: 'string' } }] : [])];
}

function constraints(field: Field): readonly Keyword[] {
  const values: readonly (Scalar | null)[] = field.nullable ? [...field.knownValues, null] : field.knownValues;
  return [
    ...optional('enum', field.enforced ? values : undefined),
    ...optional('format', field.format === 'url' && field.required ? 'uri' : undefined),
    ...optional('contentMediaType', field.format === 'json' ? 'application/json' : undefined),
    ...optional('pattern', field.pattern),
    ...optional('minLength', field.minLength),
    ...optional('maxLength', field.maxLength),
    ...optional('maxItems', field.maxItems),
  ];
}

/** A secret is never returned; other values that are never returned are marked `writeOnly` too. */
function secrecy(field: Field): readonly Keyword[] {
  return [
    ...(field.secret
      ? [
          { key: 'format', value: 'password' },
          { key: 'x-secret', value: true },
        ]
      : []),
    ...(field.returned === 'never' && !field.ignored ? [{ key: 'writeOnly', value: true }] : []),
  ];
}

function optional(key: string, value: Json | undefined): readonly Keyword[] {
  return value === undefined ? [] : [{ key, value }];
}

/** A condition as alternatives: its test does not hold, or its demands are met. */
function branchesOf(condition: Condition, fields: readonly Field[]): readonly BranchView[] {
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
  if (when.isNot !== undefined) return branch(`${name} is ${when.isNot}`, [{ key: 'const', value: when.isNot }], true);
  if (when.blank === true) return branch(`${name} is left out or has a value`, [...typeKeywords(typesOf(tested), false), { key: 'minLength', value: 1 }]);
  if (when.blank === false) return branch(`${name} is left out or blank`, [{ key: 'enum', value: ['', null] }]);
  return branch(`${name} does not match`, [...typeKeywords(typesOf(tested), tested.nullable), { key: 'not', value: { type: 'string', pattern: when.matches ?? '' } }]);
}

function otherThan(value: Scalar, field: Field): readonly Keyword[] {
  if (typeof value === 'boolean') return [field.nullable ? { key: 'enum', value: [!value, null] } : { key: 'const', value: !value }];
  const others = field.knownValues.filter((known) => known !== value);
  return field.enforced && others.length > 0
    ? [{ key: 'enum', value: field.nullable ? [...others, null] : others }]
    : [...typeKeywords(typesOf(field), field.nullable), { key: 'not', value: { const: value } }];
}

function demandsMet({ require = [], expect = {} }: Condition, fields: readonly Field[]): BranchView {
  const expected = Object.entries(expect);
  const mustBeSent = expected.filter(([name, value]) => fieldNamed(fields, name).default !== value).map(([name]) => name);
  const required = [...new Set([...require, ...mustBeSent])];
  return {
    title: [...(require.length > 0 ? [`${require.join(' and ')} sent`] : []), ...expected.map(([name, value]) => `${name} is ${value}`)].join(', '),
    hasRequired: required.length > 0,
    required,
    properties: [
      ...require.filter((name) => !Object.hasOwn(expect, name)).map((name) => ({ name, keywords: notBlank(fieldNamed(fields, name)) })),
      ...expected.map(([name, value]) => ({ name, keywords: [{ key: 'const', value }] })),
    ],
  };
}

function notBlank(field: Field): readonly Keyword[] {
  return [...typeKeywords(typesOf(field), false), ...(field.type === 'string' ? [{ key: 'minLength', value: 1 }] : [])];
}

function typesOf({ type, acceptsAlso }: Field): readonly FieldType[] {
  return acceptsAlso === undefined ? [type] : [type, acceptsAlso];
}

function fieldNamed(fields: readonly Field[], name: string): Field {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`A condition names ${name}, although validation found no problem.`);
  return field;
}
