/** Compares what was set with what the response shows. */
import { jsonIn, propertiesOf, textOf } from './json.js';
import type { UntypedIntegration } from './responses.js';

/** What `set` returns: the integration, and what did not take. */
export type Applied<Integration> = Integration & {
  /**
   * Names of the settings that the response shows with another value than the request had; `active` among them
   * when the integration is not active, and `use_inherited_settings` when the settings are still inherited.
   * Empty when everything took, as far as GitLab shows it: not secrets, nor settings that were cleared, nor a
   * list of which only the white space differs.
   *
   * Not enumerable, as it is no part of the response: copies, comparisons and JSON do not have it.
   */
  readonly notApplied: readonly string[];
};

/**
 * The same integration with its list of settings that did not take.
 * @param body the request.
 */
export function withNotApplied(integration: UntypedIntegration, body: string): Applied<UntypedIntegration> {
  const sent: Readonly<Record<string, unknown>> = { active: true, ...propertiesOf(jsonIn(body)) };
  // What is sent beside it does not count.
  const counted = isTrue(sent.use_inherited_settings)
    ? ['active', 'use_inherited_settings']
    : Object.keys(sent);
  const value = counted.filter((name) => isOther(sent[name], shownIn(integration, name)));
  return Object.defineProperty(integration, 'notApplied', { value }) as Applied<UntypedIntegration>;
}

/** The value of a setting in a response. Next to `properties`, settings are booleans; a title is none. */
function shownIn(integration: UntypedIntegration, name: string): unknown {
  if (name === 'use_inherited_settings') return integration.inherited;
  const { properties = {} } = integration;
  if (Object.hasOwn(properties, name)) return properties[name];
  const flag = propertiesOf(integration)[name];
  return typeof flag === 'boolean' || flag === null ? flag : undefined;
}

/** Whether a value is neither what was sent nor what GitLab makes of it. */
function isOther(sent: unknown, shown: unknown): boolean {
  if (shown === undefined || shown === sent) return false;
  const one = plainText(sent);
  const other = plainText(shown);
  const isMasked = /^\*+$/.test(other);
  if (one === '' || isMasked) return false;
  if (typeof sent === 'boolean' || typeof shown === 'boolean') return isTrue(sent) !== isTrue(shown);
  return one !== other;
}

/**
 * A value without what GitLab may change in it: the type, the slash at the end of an address, and in arrays
 * and lists within a string the white space, blank items and repeated ones; of an array also the order.
 */
function plainText(value: unknown): string {
  if (Array.isArray(value)) return distinct(value.map(plainText)).sort().join();
  const text = textOf(value ?? '');
  return distinct(text.split(',').map(plainItem)).join();
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].filter(Boolean);
}

/** Lists of recipients have white space between them, which may be line ends. */
function plainItem(text: string): string {
  const item = text.trim().replace(/\s+/g, ' ');
  return item.includes('://') ? item.replace(/\/$/, '') : item;
}

function isTrue(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  return ['true', 't', 'yes', 'y', '1', 'on'].includes(plainText(value).toLowerCase());
}
