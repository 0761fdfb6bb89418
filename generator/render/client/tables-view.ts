/** What `templates/client/tables.hbs` prints: the few facts that the client needs while it runs. */
import type { FieldType } from '../../load/types.ts';
import type { Field, Integration, Model } from '../../model/types.ts';
import { isSecret } from '../../wording/setting-facts.ts';

interface SecretsView {
  /** A regular expression. */
  readonly secretNames: string;
  readonly openBySlug: readonly { readonly slug: string; readonly names: readonly string[] }[];
}

export function tablesView({ api, integrations }: Model): object {
  return {
    version: api.version,
    booleanProperties: propertiesOfType(integrations, ['boolean']),
    numberProperties: propertiesOfType(integrations, ['integer', 'number']),
    arrayProperties: propertiesOfType(integrations, ['string[]']),
    flags: flagsOf(api.entity, false),
    nullableFlags: flagsOf(api.entity, true),
    ...secretsView(integrations),
  };
}

/** Names of what is boolean next to `properties`. */
function flagsOf(entity: Model['api']['entity'], nullable: boolean): readonly string[] {
  return Object.entries(entity)
    .filter(([, property]) => property.type === 'boolean' && (property.nullable ?? false) === nullable)
    .map(([name]) => name)
    .sort();
}

/**
 * Names of the properties that have one of these types. Of two integrations that use one name for different
 * types, neither counts.
 */
export function propertiesOfType(
  integrations: readonly Integration[],
  types: readonly FieldType[],
): readonly string[] {
  const returned = integrations
    .flatMap(({ fields }) => fields)
    .filter((field) => field.returned === 'properties');
  const isOfType = ({ returnedType }: Field): boolean => types.includes(returnedType);
  const others = new Set(returned.filter((field) => !isOfType(field)).map(({ name }) => name));
  return namesOf(returned.filter((field) => isOfType(field) && !others.has(field.name)));
}

/** `redact`, the errors of the client and the parameters of addresses all go by these. */
const secretWords = [
  'auth',
  'bearer',
  'cert',
  'channel',
  'cookie',
  'credential',
  'jwt',
  'key',
  'pass',
  'private',
  'pwd',
  'secret',
  'session',
  '^sig$',
  'signature',
  'token',
  'webhook',
];

/**
 * What sounds like a secret, which includes all that are known, and the settings that only sound like one.
 */
export function secretsView(integrations: readonly Integration[]): SecretsView {
  const sound = new RegExp(secretWords.join('|'));
  const silent = integrations
    .flatMap(({ fields }) => fields)
    .filter((field) => isSecret(field) && !sound.test(field.name));
  const secretNames = [...secretWords, ...namesOf(silent).map((name) => `^${name}$`)].join('|');
  const soundsSecret = new RegExp(secretNames);
  // Nobody knows what a setting that GitLab drops would be.
  const isOpen = (field: Field): boolean =>
    soundsSecret.test(field.name) && !isSecret(field) && !field.ignored;
  return {
    secretNames,
    openBySlug: integrations
      .map(({ slug, fields }) => ({ slug, names: namesOf(fields.filter(isOpen)) }))
      .filter(({ names }) => names.length > 0),
  };
}

/** The names, each once, in alphabetical order. */
function namesOf(fields: readonly Field[]): readonly string[] {
  return [...new Set(fields.map(({ name }) => name))].sort();
}
