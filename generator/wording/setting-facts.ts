/** The facts about a setting. */
import type { Json, Scalar } from '../load/types.ts';
import type { Field } from '../model/types.ts';
import { type Fact, plain, strong } from './fact.ts';
import { type AvailabilityKind, availabilityFacts } from './integration-facts.ts';
import { jsonCode, listOf, nameCode } from './phrases.ts';

export type SettingKind =
  | AvailabilityKind
  | 'required'
  | 'secret'
  | 'ignored'
  | 'deprecated'
  | 'default'
  | 'knownValues'
  | 'clearsSecrets'
  | 'level';

/** @param siblings the settings of the same integration: a change of one may clear the secrets among them. */
export function settingFacts(field: Field, siblings: readonly Field[] = []): readonly Fact<SettingKind>[] {
  const { deprecated, default: preset, knownValues, enforced } = field;
  const facts: Fact<SettingKind>[] = [...availabilityFacts(field)];
  if (field.required) facts.push({ kind: 'required', short: strong('required') });
  if (isSecret(field)) facts.push(secretFact(field));
  if (field.ignored) facts.push(ignoredFact(field.ignored.replacement));
  if (deprecated !== undefined) facts.push(deprecatedFact(deprecated));
  if (preset !== undefined) facts.push(defaultFact(preset));
  if (knownValues.length > 0) facts.push(enforced ? enumFact(knownValues) : knownValuesFact(knownValues));
  if (field.clearsSecrets) facts.push(clearingFact(field, siblings));
  if (field.levels.length === 1) facts.push(levelFact(field.levels.includes('project')));
  return facts;
}

/** Whether it is sensitive: a password to GitLab, or another value that grants access. */
export function isSecret({ secret, credential }: Field): boolean {
  return secret || credential;
}

/** Whether responses contain it although it is secret. */
export function isReturnedSecret(field: Field): boolean {
  return field.returned !== 'never' && isSecret(field);
}

/** Also for the property of a response. */
export const returnedSecret = 'Keep it secret: GitLab returns it in clear.';

function secretFact(field: Field): Fact<'secret'> {
  const fact = { kind: 'secret', short: strong('secret') } as const;
  if (isReturnedSecret(field)) {
    const text = 'GitLab returns it in plain text, so protect the responses too.';
    return { ...fact, long: returnedSecret, entry: { term: 'Secret', text } };
  }
  const text = field.required ? 'Required in every request, never returned.' : 'Never returned.';
  return { ...fact, long: 'Keep it secret; GitLab never returns it.', entry: { term: 'Secret', text } };
}

function ignoredFact(replacement: string | undefined): Fact<'ignored'> {
  const fact = { kind: 'ignored', short: strong('ignored') } as const;
  const long = 'Ignored: it is on the documentation page, but the server drops it.';
  const drops = 'GitLab accepts the request but drops this setting.';
  if (replacement === undefined)
    return { ...fact, long, entry: { term: 'Instead', text: `Omit it: ${drops}` } };
  const name = nameCode(replacement);
  const text = `${drops} Send ${name} instead.`;
  return { ...fact, long: `${long} Use ${name} instead.`, entry: { term: 'Instead', text } };
}

function deprecatedFact(reason: string): Fact<'deprecated'> {
  return {
    kind: 'deprecated',
    short: strong('deprecated'),
    long: `Deprecated: ${reason}`,
    entry: { term: 'Deprecated', text: reason },
  };
}

function defaultFact(value: Json): Fact<'default'> {
  return {
    kind: 'default',
    long: `Server default: ${plainCode(value)}.`,
    entry: { term: 'Default', text: jsonCode(value) },
  };
}

function knownValuesFact(values: readonly Scalar[]): Fact<'knownValues'> {
  return {
    kind: 'knownValues',
    long: `Known values: ${values.map(plainCode).join(', ')}.`,
    entry: { term: 'Values', text: listOf(values.map(jsonCode), 'or') },
  };
}

/** No sentence: the schema lists the values. */
function enumFact(values: readonly Scalar[]): Fact<'knownValues'> {
  const text = `${listOf(values.map(jsonCode), 'or')}; others are rejected`;
  return { kind: 'knownValues', entry: { term: 'Values', text } };
}

function clearingFact({ name }: Field, siblings: readonly Field[]): Fact<'clearsSecrets'> {
  const secrets = siblings.filter((other) => other.secret && other.name !== name);
  const names = listOf(secrets.map((secret) => nameCode(secret.name)));
  const text =
    secrets.length === 0
      ? 'Changing it drops stored secrets, unless the same request sends them again.'
      : `Changing it drops the stored ${names}, unless the same request sends it again.`;
  return {
    kind: 'clearsSecrets',
    long: 'A change clears the stored secrets that the same request does not send.',
    entry: { term: 'Careful', text },
  };
}

function levelFact(isOfProjects: boolean): Fact<'level'> {
  const [own, other] = isOfProjects ? ['projects', 'groups'] : ['groups', 'projects'];
  return { kind: 'level', short: plain(`${own} only`), long: `Only ${own} have it, not ${other}.` };
}

/** A value with strings unquoted. */
function plainCode(value: Json): string {
  return nameCode(typeof value === 'string' ? value : JSON.stringify(value));
}
