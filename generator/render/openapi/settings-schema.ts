/** Request schemas: what may be sent. */
import type { Field, Integration } from '../../model/types.ts';
import { documentedDescription, fieldDescription, join } from '../../wording/sentences.ts';
import { type BranchView, branchesOf } from './conditions.ts';
import { formatOf, type PropertyView, plainProperty, typesOf, unlessEmpty } from './property.ts';
import { type Limits, valueView } from './value.ts';
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
      // Tools name types by titles, and two integrations may have the same condition.
      branches: branchesOf(condition, fields).map((branch) => ({
        ...branch,
        title: `${title}: ${branch.title}`,
      })),
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
  const value = valueView(typesOf(field), field.nullable, limitsOf(field));
  return {
    ...plainProperty(field.name, fieldDescription(field), value),
    isSecret: field.secret,
    isDeprecated: field.ignored !== undefined || field.deprecated !== undefined,
    examples: [field.example],
    extension: unlessEmpty(fieldExtension(field)),
  };
}

function limitsOf(field: Field): Limits {
  const { enforced, knownValues, pattern, refused, minLength, maxLength, maxItems } = field;
  return {
    enum: enforced ? knownValues : [],
    format: formatOf(field),
    contentMediaType: field.format === 'json' ? 'application/json' : undefined,
    pattern,
    not: refused && { type: 'string', pattern: refused.pattern },
    minLength,
    maxLength,
    maxItems,
  };
}

function documentedProperty(field: Field): PropertyView {
  const { name, documented, secret } = field;
  if (!documented) throw new Error(`The page does not list ${name}.`);
  const isText = documented.type === 'string';
  const format = isText && secret ? 'password' : undefined;
  return {
    ...plainProperty(name, documentedDescription(field), valueView([documented.type], false, { format })),
    isSecret: isText && secret,
    examples: [documented.example],
    extension: unlessEmpty(errata(field.errata)),
  };
}
