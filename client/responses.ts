/**
 * Reads the responses to successful requests, those of older servers included. Every reader returns what was
 * asked for, or a string for anything else: what is wrong with it, or nothing where the response shows it.
 */
import {
  arrayProperties,
  booleanProperties,
  flags,
  nullableFlags,
  numberProperties,
} from '../generated/client/tables.js';
import type { IntegrationBase } from '../generated/client/types.js';
import { isObject, propertiesOf } from './json.js';
import { dashed } from './slug.js';

/** An integration of any kind. */
export interface UntypedIntegration extends IntegrationBase {
  readonly slug: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A successful response, as far as readers look at it. */
export interface Success {
  readonly status: number;
  /** The value of the body. */
  readonly json: unknown;
}

/** The integrations of a list. */
export function integrationsIn({ json }: Success): UntypedIntegration[] | string {
  if (!Array.isArray(json) || !json.every(isIntegration)) return '';
  return json.map(flagProblem).find(Boolean) ?? json;
}

/** Changes an integration, or says what is wrong with it. */
export type Finish = (integration: UntypedIntegration) => UntypedIntegration | string;

/** A reader of the integration of a slug. */
export function integrationIn(
  slug: string,
  finish: Finish,
): (success: Success) => UntypedIntegration | string {
  return ({ json }) => (isIntegration(json) && json.slug === dashed(slug) ? finish(json) : '');
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
 * Gives an integration its properties in their declared types, whatever types an older server or GitLab's own
 * form gave them, or says what has another. What this version does not know is left alone.
 */
export function withDeclaredTypes(integration: UntypedIntegration): UntypedIntegration | string {
  const problem = flagProblem(integration);
  if (problem) return problem;
  const properties: Record<string, unknown> = integration.properties ?? {};
  for (const name in properties) {
    const typed = inDeclaredType(name, properties[name]);
    if (typed === undefined) return `${name} has another type`;
    properties[name] = typed;
  }
  return Object.assign(integration, { properties });
}

/** Which flag has a value of another type; undefined when none has. Only `active` cannot be missing. */
function flagProblem(integration: UntypedIntegration): string | undefined {
  const flag = ['active', ...Object.keys(integration)].find((name) =>
    isOtherFlag(name, Reflect.get(integration, name)),
  );
  return flag && `${flag} has another type`;
}

/** Whether what a flag has is no value of its type. */
function isOtherFlag(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return false;
  return flags.includes(name) || (value !== null && nullableFlags.includes(name));
}

/** The value of a property; undefined when it cannot be one of its type. No type is an object. */
function inDeclaredType(name: string, value: unknown): unknown {
  if (isObject(value) && !Array.isArray(value)) return undefined;
  if (arrayProperties.includes(name)) return itemsIn(value);
  const isNumber = numberProperties.includes(name);
  // Older servers returned this string as an integer.
  if (name === 'jira_issue_transition_id' && typeof value === 'number') return String(value);
  if (!isNumber && !booleanProperties.includes(name)) return value;
  if (isObject(value)) return undefined;
  const text = String(value ?? '').trim();
  if (text === '') return null;
  return isNumber ? numberIn(text) : booleanIn(text);
}

/** `A, B` is what a form made of `['A', 'B']`. */
function itemsIn(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isList || value === null ? value : undefined;
}

function numberIn(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function booleanIn(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
