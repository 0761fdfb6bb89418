/** The entity of an integration as responses show it. */
import type { Json } from '../../load/types.ts';
import type { Field, Integration, Model } from '../../model/types.ts';
import { returnedFields } from './properties.ts';

type Entity = Readonly<Record<string, Json>>;

/** What the server returns after the full example was sent. */
export function activeExample(model: Model, integration: Integration): Entity {
  const sent = fullRequest(integration);
  const properties = returnedFields(integration).map((field) => [
    field.name,
    asReturned(field, sent[field.name] ?? field.default ?? null),
  ]);
  return { ...entityExample(model, integration, true, sent), properties: Object.fromEntries(properties) };
}

/** What the server returns after the integration was disabled. */
export function disabledExample(model: Model, integration: Integration): Entity {
  // The fields of an app that is switched off are gone as a whole.
  const fields = integration.requiresInstall ? [] : returnedFields(integration);
  const properties = fields.map(({ name, returnedType }) => [name, returnedType === 'string[]' ? [] : null]);
  return {
    ...entityExample(model, integration, false, fullRequest(integration)),
    properties: Object.fromEntries(properties),
  };
}

/** An entry of the list. */
export function listEntryExample(model: Model, integration: Integration): Entity {
  return entityExample(model, integration, true, {});
}

function fullRequest({ examples }: Integration): Entity {
  return examples.find(({ name }) => name === 'full')?.settings ?? {};
}

function entityExample(model: Model, integration: Integration, active: boolean, sent: Entity): Entity {
  const { slug, title, fields } = integration;
  const flags = new Map(
    fields
      .filter(({ returned }) => returned === 'topLevel')
      .map((field) => [field.name, sent[field.name] ?? field.default]),
  );
  const entity = Object.entries(model.api.entity).map(([name, { example }]) => [
    name,
    flags.get(name) ?? example,
  ]);
  return { ...Object.fromEntries(entity), title, slug, active };
}

/** A value in the type in which GitLab returns it: `"1"` as true, for one. */
function asReturned({ returnedType }: Field, value: Json): Json {
  if (value === null) return null;
  switch (returnedType) {
    case 'integer':
      return Number.isInteger(Number(value)) ? Number(value) : null;
    case 'string':
      return String(value);
    case 'boolean':
      return value === true || value === 'true' || value === '1';
    case 'number':
    case 'string[]':
      return value;
    default:
      return returnedType satisfies never;
  }
}
