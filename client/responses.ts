/**
 * Reads the responses to successful requests, those of older servers included. Every reader returns what was
 * asked for, or a string for anything else: what is wrong with it, or nothing where the response shows it.
 */
import { booleanProperties, numberProperties } from '../generated/client/tables.js';
import type { IntegrationBase } from '../generated/client/types.js';
import { isObject, jsonIn, propertiesOf } from './json.js';
import { dashed } from './slug.js';

/** An integration of any kind. */
export interface UntypedIntegration extends IntegrationBase {
  readonly slug: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A successful response, as far as readers look at it. */
export interface Success {
  readonly status: number;
  readonly serverText: string;
}

/** The integrations of a list. */
export function integrationsIn({ serverText }: Success): UntypedIntegration[] | string {
  const value = jsonIn(serverText);
  return Array.isArray(value) && value.every(isIntegration) ? value : '';
}

/** Changes an integration, or says what is wrong with it. */
export type Finish = (integration: UntypedIntegration) => UntypedIntegration | string;

/** A reader of the integration of a slug. */
export function integrationIn(
  slug: string,
  finish: Finish,
): (success: Success) => UntypedIntegration | string {
  return ({ serverText }) => {
    const value = jsonIn(serverText);
    return isIntegration(value) && value.slug === dashed(slug) ? finish(value) : '';
  };
}

/** True for the response to a request that leaves nothing to say. */
export function nothingIn({ status }: Success): true | string {
  return status === 204 || 'the status is not 204';
}

/** The description says what else an integration has; a server is trusted to keep to it. */
function isIntegration(value: unknown): value is UntypedIntegration {
  const { slug, properties = {} } = propertiesOf(value);
  return typeof slug === 'string' && isObject(properties) && !Array.isArray(properties);
}

/**
 * The same integration with its properties in their declared types, whatever types an older server or GitLab's
 * own form gave them. What this version does not know is left alone.
 */
export function withDeclaredTypes(integration: UntypedIntegration): UntypedIntegration | string {
  const properties: Record<string, unknown> = { ...integration.properties };
  for (const [names, read] of readers)
    for (const name of names) {
      if (!Object.hasOwn(properties, name)) continue;
      const value = read(properties[name]);
      if (value === undefined) return `${name} has another type`;
      properties[name] = value;
    }
  // Older servers returned this string as an integer.
  const transition = properties.jira_issue_transition_id;
  if (typeof transition === 'number') properties.jira_issue_transition_id = String(transition);
  return { ...integration, properties };
}

/** The value of a property in its declared type; null when it has none, undefined when it cannot be read. */
type Read = (value: unknown) => unknown;

const readers: readonly (readonly [names: readonly string[], read: Read])[] = [
  [booleanProperties, booleanOf],
  [numberProperties, numberOf],
];

const trueValues: readonly unknown[] = [true, 'true', '1', 1];
const falseValues: readonly unknown[] = [false, 'false', '0', 0];

function booleanOf(value: unknown): boolean | null | undefined {
  if (trueValues.includes(value)) return true;
  if (falseValues.includes(value)) return false;
  return isNothing(value) ? null : undefined;
}

function numberOf(value: unknown): number | null | undefined {
  if (isNothing(value)) return null;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A property without a value is null or blank. */
function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
