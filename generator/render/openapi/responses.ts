/** Response schemas, their examples and the answers other than success. */
import type {
  EntityPropertySource,
  ErrorShape,
  Json,
  OperationKind,
  ResponseSource,
} from '../../load/types.ts';
import type { Field, Integration, Model } from '../../model/types.ts';
import { availabilitySentences, join } from '../../wording/sentences.ts';
import { type Keyword, type PropertyView, typeKeywords } from './keywords.ts';
import { availability } from './x-gitlab.ts';

export interface PropertiesView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly isEmpty: boolean;
  readonly properties: readonly PropertyView[];
}

/** The `properties` of an answer: the settings that GitLab returns, null where unset. */
export function propertiesOf(integration: Integration): PropertiesView {
  const returned = returnedFields(integration);
  return {
    name: `${integration.typeName}Properties`,
    title: `${integration.title}: properties`,
    description:
      returned.length === 0
        ? `${integration.title} returns none of its settings.`
        : `The settings of ${integration.title} that GitLab returns.`,
    isEmpty: returned.length === 0,
    properties: returned.map((field) => ({ name: field.name, keywords: returnedKeywords(field) })),
  };
}

function returnedFields(integration: Integration): readonly Field[] {
  return integration.fields.filter(({ returned }) => returned === 'properties');
}

function returnedKeywords(field: Field): readonly Keyword[] {
  const extension = { ...availability(field), ...(field.credential ? { credential: true } : {}) };
  return [
    {
      key: 'description',
      value: join([
        field.description,
        ...(field.credential ? ['Keep it secret: GitLab returns it in clear.'] : []),
      ]),
    },
    ...typeKeywords([field.returnedType], true),
    ...(field.enforced && field.returnedType === field.type
      ? [{ key: 'enum', value: [...field.knownValues, null] }]
      : []),
    ...(Object.keys(extension).length > 0 ? [{ key: 'x-gitlab', value: extension }] : []),
  ];
}

/** The entity that every answer begins with. */
export function entityProperties(
  entity: Readonly<Record<string, EntityPropertySource>>,
): readonly PropertyView[] {
  return Object.entries(entity).map(([name, property]) => {
    const extension = availability(property);
    const since = availabilitySentences({
      since: property.since,
      generallyAvailable: property.generallyAvailable,
      until: undefined,
      tier: 'free',
      edition: property.edition ?? 'ce',
    });
    return {
      name,
      keywords: [
        { key: 'description', value: join([property.description, ...since]) },
        ...typeKeywords([property.type], property.nullable ?? false),
        ...(property.format ? [{ key: 'format', value: property.format }] : []),
        { key: 'examples', value: [property.example] },
        ...(Object.keys(extension).length > 0 ? [{ key: 'x-gitlab', value: extension }] : []),
      ],
    };
  });
}

/** What the server answers after the full example was sent. */
export function activeExample(model: Model, integration: Integration): Json {
  const sent = integration.examples.find(({ name }) => name === 'full')?.settings ?? {};
  const properties = returnedFields(integration).map((field) => [
    field.name,
    asReturned(field, sent[field.name] ?? field.default ?? null),
  ]);
  return { ...entityExample(model, integration, true, sent), properties: Object.fromEntries(properties) };
}

/** What the server answers after the integration was disabled. */
export function disabledExample(model: Model, integration: Integration): Json {
  // The fields of an app that is switched off are gone as a whole.
  const fields = integration.requiresInstall ? [] : returnedFields(integration);
  const properties = fields.map((field) => [field.name, field.returnedType === 'string[]' ? [] : null]);
  const sent = integration.examples.find(({ name }) => name === 'full')?.settings ?? {};
  return { ...entityExample(model, integration, false, sent), properties: Object.fromEntries(properties) };
}

/** An entry of the list. */
export function listEntryExample(model: Model, integration: Integration): Json {
  return entityExample(model, integration, true, {});
}

function entityExample(
  model: Model,
  { slug, title, fields }: Integration,
  active: boolean,
  sent: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const flags = new Map(
    fields
      .filter(({ returned }) => returned === 'topLevel')
      .map((field) => [field.name, sent[field.name] ?? field.default]),
  );
  const entity = Object.entries(model.api.entity).map(([name, { example }]): readonly [string, Json] => [
    name,
    flags.get(name) ?? example,
  ]);
  return { ...Object.fromEntries(entity), title, slug, active };
}

function asReturned(field: Field, value: Json): Json {
  if (value === null) return null;
  if (field.returnedType === 'integer' && !Number.isInteger(value))
    return Number.isInteger(Number(value)) ? Number(value) : null;
  if (field.returnedType === 'string' && typeof value !== 'string') return String(value);
  return field.returnedType === 'boolean' && typeof value !== 'boolean'
    ? value === 'true' || value === '1'
    : value;
}

export interface ResponseView {
  readonly name: string;
  readonly description: string;
  readonly hasHeaders: boolean;
  readonly headers: readonly string[];
  readonly hasContent: boolean;
  readonly mediaType: string;
  readonly isText: boolean;
  readonly isUnion: boolean;
  readonly schema: string;
  readonly schemas: readonly string[];
  readonly examples: readonly { readonly name: string; readonly summary: string; readonly body: Json }[];
}

const shapeSchemas: Readonly<Record<Exclude<ErrorShape, 'text'>, string>> = {
  parameter: 'ParameterProblem',
  server: 'ServerMessage',
  token: 'TokenProblem',
};

/** An answer other than success, for `components.responses`. */
export function responseView(
  name: string,
  { description, headers = [], examples = {} }: ResponseSource,
): ResponseView {
  const list = Object.entries(examples);
  const schemas = [
    ...new Set(list.flatMap(([, { shape }]) => (shape === 'text' ? [] : [shapeSchemas[shape]]))),
  ];
  return {
    name,
    description,
    hasHeaders: headers.length > 0,
    headers,
    hasContent: list.length > 0,
    mediaType: schemas.length === 0 ? 'text/plain' : 'application/json',
    isText: schemas.length === 0,
    isUnion: schemas.length > 1,
    schema: schemas[0] ?? '',
    schemas,
    examples: list.map(([example, { summary, body }]) => ({ name: example, summary, body })),
  };
}

/** The answers that an operation can give, in the order of their status. */
export function responsesFor(
  model: Model,
  kind: OperationKind,
  integration?: Integration,
): readonly { readonly status: string; readonly name: string }[] {
  return Object.entries(model.api.responses)
    .filter(
      ([, { operations, only }]) =>
        operations.includes(kind) && (only === undefined || integration?.[only] === true),
    )
    .map(([name, { status }]) => ({ status: String(status), name }))
    .sort((a, b) => Number(a.status) - Number(b.status));
}
