/** The integration as responses contain it. */
import type {
  CatalogEntityProperty,
  CatalogField,
  CatalogIntegration,
  CatalogValue,
} from '../catalog-types.js';
import { coerce } from '../coercion.js';
import type { IntegrationRecord } from './records.js';
import type { Server } from './state.js';

/** An entry of the list. */
export function basicEntity(
  server: Server,
  integration: CatalogIntegration,
  record: IntegrationRecord,
): object {
  const properties = server.entity.map((property) => [
    property.name,
    entityValue(property, integration, record),
  ]);
  return { ...Object.fromEntries(properties), slug: integration.slug };
}

/** The reply to a request for one integration. */
export function fullEntity(
  server: Server,
  integration: CatalogIntegration,
  record: IntegrationRecord,
): object {
  return {
    ...basicEntity(server, integration, record),
    properties: propertiesOf(server, integration, record),
  };
}

function entityValue(
  { name, example }: CatalogEntityProperty,
  { title }: CatalogIntegration,
  record: IntegrationRecord,
): unknown {
  switch (name) {
    case 'id':
      return record.id;
    case 'title':
      return title;
    case 'created_at':
      return record.createdAt.toISOString();
    case 'updated_at':
      return record.updatedAt.toISOString();
    case 'active':
      return record.active;
    case 'inherited':
      return record.inheritsFrom !== undefined;
    default:
      return Object.hasOwn(record.settings, name) ? record.settings[name] : example;
  }
}

function propertiesOf(server: Server, integration: CatalogIntegration, record: IntegrationRecord): object {
  if (integration.slug === 'gitlab-slack-application' && !record.active) return {};
  const fields = integration.fields.filter(({ returned }) => returned === undefined);
  return Object.fromEntries(
    fields.map((field) => [field.name, propertyValue(server, field, record.settings[field.name] ?? null)]),
  );
}

function propertyValue(
  { legacy }: Server,
  { name, type, returnedType = type }: CatalogField,
  value: CatalogValue,
): unknown {
  const returned = returnedType === type ? value : coerce(returnedType, value);
  if (!legacy) return returned ?? null;
  // Old servers return these with another type.
  if (name === 'jira_issue_transition_id' && /^\d+$/.test(String(returned))) return Number(returned);
  return typeof returned === 'boolean' ? String(returned) : (returned ?? null);
}
