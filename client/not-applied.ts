/** Compares what was set with what the response shows. */
import { GitLabError } from './errors.js';
import type { Exchange } from './exchange.js';
import { jsonIn, propertiesOf } from './json.js';
import type { UntypedIntegration } from './responses.js';

/**
 * 200, but the response shows another value than the request asked for, or an integration that is not active:
 * a trigger that this server does not have, or settings that are still inherited. What it does show was stored.
 */
export class NotAppliedError extends GitLabError {
  /** Names of the settings that have another value, `active` among them. */
  readonly notApplied: readonly string[];
  // It may hold a secret that GitLab returns, so it is not printed with the error.
  readonly #integration: UntypedIntegration;

  constructor(exchange: Exchange, notApplied: readonly string[], integration: UntypedIntegration) {
    super(`Not applied: ${notApplied.join(', ')}`, exchange);
    this.notApplied = notApplied;
    this.#integration = integration;
  }

  override get name() {
    return 'NotAppliedError';
  }

  /** The integration as it is now, as `set` would have returned it. */
  get integration(): UntypedIntegration {
    return this.#integration;
  }
}

/**
 * Nothing can be said about a setting that the response does not show, or that was cleared: GitLab may fill in a
 * default.
 * @param body the request.
 * @throws {NotAppliedError} when the integration shows that a setting did not take.
 */
export function requireApplied(body: string, integration: UntypedIntegration, exchange: Exchange): void {
  const { use_inherited_settings: inherits, ...own } = propertiesOf(jsonIn(body));
  // What was sent beside it does not count.
  const settings = inherits === true ? {} : own;
  const notApplied = Object.entries({ active: true, ...settings })
    .filter(([name, sent]) => isOther(sent, shownIn(integration, name)))
    .map(([name]) => name);
  if (isOther(inherits, integration.inherited)) notApplied.push('use_inherited_settings');
  if (notApplied.length > 0) throw new NotAppliedError(exchange, notApplied, integration);
}

/** The value of a setting in a response. Next to `properties`, settings are booleans; a title is none. */
function shownIn(integration: UntypedIntegration, name: string): unknown {
  const shown = propertiesOf(integration.properties);
  if (Object.hasOwn(shown, name)) return shown[name];
  const flag = propertiesOf(integration)[name];
  return typeof flag === 'boolean' || flag === null ? flag : undefined;
}

/** Whether a value is neither what was sent nor what GitLab makes of it. */
function isOther(sent: unknown, shown: unknown): boolean {
  const one = plainText(sent);
  const other = plainText(shown);
  const isMasked = /^\*+$/.test(other);
  if (one === '' || shown === undefined || isMasked) return false;
  if (typeof sent === 'boolean' || typeof shown === 'boolean') return isTrue(one) !== isTrue(other);
  return one !== other;
}

/** A value without what GitLab may change in it: white space, the order of an array, the type. */
function plainText(value: unknown): string {
  const text = Array.isArray(value) ? value.map(String).sort().join() : String(value ?? '');
  return text.replace(/\s/g, '').toLowerCase();
}

function isTrue(text: string): boolean {
  return ['true', 't', 'yes', 'y', '1', 'on'].includes(text);
}
