/** The settings of an integration as a request has them: to read, change and write. */
import { requestFacts } from '../generated/client/requests.js';
import type { IntegrationBySlug, SecretsBySlug, SettingsBySlug, Slug } from '../generated/client/types.js';
import { propertiesOf } from './json.js';
import type { RequestFacts } from './request-facts.js';

/** Settings of an integration, ready for `set` but for what GitLab keeps to itself. */
export interface RequestForm<Key extends Slug> {
  /** What GitLab returned: triggers, properties, and null for a cleared setting where a request may say so. */
  readonly settings: Omit<SettingsBySlug[Key], keyof SecretsBySlug[Key]>;
  /**
   * Names of the secrets, which GitLab does not return. It keeps an optional one that a request leaves out,
   * unless the request changes where it would be sent.
   */
  readonly secrets: readonly (keyof SecretsBySlug[Key] & string)[];
  /**
   * Names of the settings that `set` always needs and that GitLab did not return: required secrets, and in a
   * disabled integration also what was reset. What is needed because of another setting, such as the
   * `username` of Jira with basic authentication, is not among them; `gitlab-integrations/validate` names it.
   */
  readonly missing: readonly string[];
  /** The whole request, with these secrets. */
  readonly withSecrets: (secrets: SecretsBySlug[Key]) => SettingsBySlug[Key];
}

/**
 * The settings of an integration that `get` or `set` returned, in the form in which `set` takes them: all
 * triggers and properties that are settings, without nulls that a request may not hold.
 *
 * `use_inherited_settings` is left out, so that writing an inherited integration gives the project settings of
 * its own.
 *
 * @example
 * const slack = await gitlab.get('group/project', 'slack');
 * if (slack) {
 *   const settings = settingsOf(slack).withSecrets({ webhook });
 *   await gitlab.set('group/project', 'slack', { ...settings, push_events: false });
 * }
 * @throws {TypeError} when this version does not know the integration.
 */
export function settingsOf<Key extends Slug>(
  integration: IntegrationBySlug[Key] & { readonly slug: Key },
): RequestForm<Key> {
  const { slug } = integration;
  const facts = Object.hasOwn(requestFacts, slug) ? requestFacts[slug] : undefined;
  if (!facts) throw new TypeError(`This version does not know the integration ${JSON.stringify(slug)}.`);
  const settings = {
    ...requestValues(integration, namesIn(facts.flags), facts),
    ...requestValues(integration.properties, namesIn(facts.properties), facts),
  };
  const form = {
    settings,
    secrets: namesIn(facts.secrets),
    missing: namesIn(facts.required).filter((name) => (settings[name] ?? null) === null),
    withSecrets: (secrets: object) => ({ ...settings, ...secrets }),
  };
  // The table says of each slug what its types say.
  return form as unknown as RequestForm<Key>;
}

/** The values that a request can repeat: not those that are absent, nor nulls that it may not hold. */
function requestValues(
  source: object,
  names: readonly string[],
  { nullable }: RequestFacts,
): Readonly<Record<string, unknown>> {
  const values = propertiesOf(source);
  const entries = names.flatMap((name) => {
    const value = values[name];
    // An empty string is no value either, and where null is refused it would be refused too.
    const isBlank = value === null || value === '';
    if (value === undefined || (isBlank && !namesIn(nullable).includes(name))) return [];
    return [[name, isBlank ? null : value] as const];
  });
  return Object.fromEntries(entries);
}

function namesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}
