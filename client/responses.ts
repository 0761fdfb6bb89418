/** Reads the responses to successful requests, those of older servers included. */
import { booleanProperties } from '../generated/client/tables.js';
import type { IntegrationBase } from '../generated/client/types.js';
import { isObject, jsonIn, propertiesOf } from './json.js';
import { slugOf } from './urls.js';

/** An integration of any kind. */
export interface UntypedIntegration extends IntegrationBase {
  readonly slug: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The integrations of a list; undefined when the text is anything else. */
export function integrationsIn(text: string): UntypedIntegration[] | undefined {
  const value = jsonIn(text);
  return Array.isArray(value) && value.every(isIntegration) ? value : undefined;
}

/** A reader of the integration of a slug; undefined when the text is anything else. */
export function integrationIn(slug: string): (text: string) => UntypedIntegration | undefined {
  return (text) => {
    const value = jsonIn(text);
    return isIntegration(value) && value.slug === slugOf(slug) ? value : undefined;
  };
}

/** True; undefined when there is a text. */
export function nothingIn(text: string): true | undefined {
  return text === '' ? true : undefined;
}

/** The description says what else an integration has; a server is trusted to keep to it. */
function isIntegration(value: unknown): value is UntypedIntegration {
  return typeof propertiesOf(value).slug === 'string';
}

/**
 * The same integration, its properties now in their documented types. What this version does not know is left
 * alone.
 */
export function withDocumentedTypes(integration: UntypedIntegration): UntypedIntegration {
  const properties: unknown = integration.properties;
  if (!isObject(properties)) return integration;
  for (const name of booleanProperties)
    if (name in properties) properties[name] = booleanOf(properties[name]);
  // Older servers returned this string as an integer.
  const transition = properties.jira_issue_transition_id;
  if (typeof transition === 'number') properties.jira_issue_transition_id = String(transition);
  return integration;
}

// Older servers returned booleans as strings or numbers, and an empty string for one that was never set.
const formerTrue: readonly unknown[] = ['true', '1', 1];
const formerFalse: readonly unknown[] = ['false', '0', 0];

function booleanOf(value: unknown): unknown {
  if (formerTrue.includes(value)) return true;
  if (formerFalse.includes(value)) return false;
  return value === '' ? null : value;
}
