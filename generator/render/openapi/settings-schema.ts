/** Request schemas: what may be sent. */
import type { Scalar } from '../../load/types.ts';
import type { Field, Integration } from '../../model/types.ts';
import { documentedDescription, fieldDescription, join } from '../../wording/sentences.ts';
import { type BranchView, branchesOf } from './conditions.ts';
import { type Keyword, optional, type PropertyView, typeKeywords, typesOf } from './keywords.ts';
import { errata, fieldExtension } from './x-gitlab.ts';

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
    description: join([
      `Body of a request that sets up ${integration.title}.`,
      ...conditions.map(({ description }) => description),
    ]),
    hasRequired: required.length > 0,
    required,
    properties: fields.map(verifiedProperty),
    hasConditions: conditions.length > 0,
    conditions: conditions.map((condition) => ({
      description: condition.description,
      branches: branchesOf(condition, fields),
    })),
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
      ...optional(
        'deprecated',
        field.ignored !== undefined || field.deprecated !== undefined ? true : undefined,
      ),
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

function constraints(field: Field): readonly Keyword[] {
  const values: readonly (Scalar | null)[] = field.nullable
    ? [...field.knownValues, null]
    : field.knownValues;
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
