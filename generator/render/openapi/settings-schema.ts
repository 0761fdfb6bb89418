/** Request schemas: what may be sent. */
import type { Field, Integration } from '../../model/types.ts';
import { documentedDescription, fieldDescription, join } from '../../wording/sentences.ts';
import { type BranchView, branchesOf } from './conditions.ts';
import { orNull, type PropertyView, plainProperty, typesOf, typeView, unlessEmpty } from './property.ts';
import { errata, fieldExtension } from './x-gitlab.ts';

interface SettingsView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: readonly string[];
  readonly properties: readonly PropertyView[];
  readonly conditions: readonly { readonly description: string; readonly branches: readonly BranchView[] }[];
}

/** What GitLab accepts. */
export function verifiedSettings({ typeName, title, fields, conditions }: Integration): SettingsView {
  return {
    name: `${typeName}Settings`,
    title: `${title}: settings`,
    description: join([
      `Body of a request that sets up ${title}.`,
      ...conditions.map(({ description }) => description),
    ]),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    properties: fields.map(verifiedProperty),
    conditions: conditions.map((condition) => ({
      description: condition.description,
      branches: branchesOf(condition, fields),
    })),
  };
}

/** What the page prints, row by row. */
export function documentedSettings({ typeName, pageTitle, fields }: Integration): SettingsView {
  const rows = fields.filter(({ documented }) => documented !== undefined);
  return {
    name: `${typeName}Settings`,
    title: `${pageTitle}: settings`,
    description: `Body of a request that sets up ${pageTitle}, as GitLab's documentation page prints it.`,
    required: rows.filter(({ documented }) => documented?.required).map(({ name }) => name),
    properties: rows.map(documentedProperty),
    conditions: [],
  };
}

function verifiedProperty(field: Field): PropertyView {
  return {
    ...plainProperty(field.name, fieldDescription(field), typeView(typesOf(field), field.nullable)),
    enum: field.enforced ? orNull(field.knownValues, field.nullable) : [],
    contentMediaType: field.format === 'json' ? 'application/json' : undefined,
    pattern: field.pattern,
    not: field.refused && { type: 'string', pattern: field.refused.pattern },
    minLength: field.minLength,
    maxLength: field.maxLength,
    maxItems: field.maxItems,
    ...secrecy(field),
    isDeprecated: field.ignored !== undefined || field.deprecated !== undefined,
    examples: [field.example],
    extension: unlessEmpty(fieldExtension(field)),
  };
}

function documentedProperty(field: Field): PropertyView {
  const { name, documented } = field;
  if (!documented) throw new Error(`The page does not list ${name}.`);
  return {
    ...plainProperty(name, documentedDescription(field), typeView([documented.type], false)),
    ...(documented.type === 'string' ? secrecy(field) : {}),
    examples: [documented.example],
    extension: unlessEmpty(errata(field.errata)),
  };
}

/** A secret is never returned; other values that are never returned are marked `writeOnly` too. */
function secrecy({ secret, returned, ignored }: Field): Pick<PropertyView, 'isSecret' | 'isWriteOnly'> {
  return { isSecret: secret, isWriteOnly: returned === 'never' && !ignored };
}
