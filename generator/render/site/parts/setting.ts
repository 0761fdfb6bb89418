/** What the page of an integration says of one setting. */
import type { Field, Integration } from '../../../model/types.ts';
import { breakable, linkedMarkdown, Markup } from '../../../print/html.ts';
import { availabilityBadges, type Badge, codeOf, listOf, plain, strong } from '../../../wording/badges.ts';
import { type ErratumView, erratumView } from './errata.ts';

export interface SettingView {
  readonly name: string;
  readonly shownName: Markup;
  readonly kind: string;
  readonly badges: readonly Badge[];
  readonly isIgnored: boolean;
  readonly description: string;
  /** Terms with their Markdown texts. */
  readonly hasFacts: boolean;
  readonly facts: readonly Fact[];
  readonly hasNotes: boolean;
  readonly notes: readonly Markup[];
  readonly errata: readonly ErratumView[];
}

interface Fact {
  readonly term: string;
  readonly text: string;
}

export function settingView(
  field: Field,
  { fields }: Integration,
  addressOf: (name: string) => string | undefined,
): SettingView {
  const isShort = typeof field.default === 'boolean' || typeof field.default === 'number';
  const facts = settingFacts(field, fields).filter(({ term }) => !(isShort && term === 'Default'));
  return {
    name: field.name,
    shownName: new Markup(breakable(field.name)),
    kind: isShort && !field.ignored ? `${typeOf(field)}, default ${field.default}` : typeOf(field),
    badges: settingBadges(field),
    isIgnored: field.ignored !== undefined,
    description: field.description,
    hasFacts: facts.length > 0,
    facts,
    hasNotes: field.notes.length > 0,
    // A link from a setting to itself would lead nowhere.
    notes: field.notes.map((note) =>
      linkedMarkdown(note, (name) => (name === field.name ? undefined : addressOf(name))),
    ),
    errata: field.errata.map(erratumView),
  };
}

export function typeOf({ type, acceptsAlso }: Field): string {
  const name = type === 'string[]' ? 'array of strings' : type;
  return acceptsAlso === undefined ? name : `${name} or ${acceptsAlso}`;
}

export function settingBadges(field: Field): readonly Badge[] {
  return [
    ...(field.required ? [strong('required')] : []),
    ...(field.secret || field.credential ? [strong('secret')] : []),
    ...(field.ignored ? [strong('ignored')] : []),
    ...(field.deprecated === undefined ? [] : [strong('deprecated')]),
    ...availabilityBadges(field).map(({ label }) => plain(label)),
  ];
}

function ignoredFacts({ ignored }: Field): readonly Fact[] {
  return [
    {
      term: 'Instead',
      text:
        ignored?.replacement === undefined
          ? 'Leave it out: GitLab accepts the request but drops this setting.'
          : `GitLab accepts the request but drops this setting. Send \`${ignored.replacement}\` instead.`,
    },
  ];
}

/** What there is to know of a setting beyond its type and its description. */
export function settingFacts(field: Field, fields: readonly Field[]): readonly Fact[] {
  return field.ignored ? ignoredFacts(field) : factsOf(field, fields);
}

/** What is checked, what is used when it is left out, and what happens to the value. */
function factsOf(field: Field, fields: readonly Field[]): readonly Fact[] {
  const { default: preset, knownValues, enforced, deprecated, generallyAvailable } = field;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Deprecated', deprecated],
    ['Default', preset === undefined ? undefined : codeOf(preset)],
    [
      'Values',
      knownValues.length === 0
        ? undefined
        : `${listOf(knownValues.map(codeOf), 'or')}${enforced ? '; others are refused' : ''}`,
    ],
    ['Accepts', formOf(field)],
    ['Cleared by', field.nullable ? '`null`' : undefined],
    ['Secret', secrecyOf(field)],
    ['Careful', field.clearsSecrets ? clearingOf(field, fields) : undefined],
    ['Comes back', answerOf(field)],
    [
      'Flag',
      generallyAvailable === undefined ? undefined : `Behind a feature flag until ${generallyAvailable}`,
    ],
    [
      'Example',
      field.type === 'boolean' || preset !== undefined || knownValues.length > 0
        ? undefined
        : codeOf(field.example),
    ],
  ];
  return facts.flatMap(([term, text]) => (text === undefined ? [] : [{ term, text }]));
}

/** What the server checks, in words; undefined when it takes anything of the type. */
export function formOf(field: Field): string | undefined {
  const { format, pattern, maxItems } = field;
  const checks = [
    ...(format === 'url' ? ['addresses that begin with `http://` or `https://`'] : []),
    ...(format === 'json' ? ['JSON as a text'] : []),
    ...(pattern === undefined || format === 'url'
      ? []
      : [`text that matches \`${pattern.replaceAll('`', "'")}\``]),
    ...lengthChecks(field),
    ...(maxItems === undefined ? [] : [`up to ${maxItems} entries`]),
  ];
  return checks.length === 0 ? undefined : checks.join(', ');
}

function lengthChecks({ format, minLength, maxLength }: Field): readonly string[] {
  // An address is never empty.
  const least =
    minLength === undefined || (minLength === 1 && format === 'url')
      ? []
      : [minLength === 1 ? 'no empty text' : `at least ${minLength} characters`];
  return [
    ...least,
    ...(maxLength === undefined ? [] : [`up to ${maxLength.toLocaleString('en')} characters`]),
  ];
}

function secrecyOf({ secret, credential, returned, required }: Field): string | undefined {
  if (!secret && !credential) return undefined;
  if (returned === 'never')
    return required ? 'Needed in every request; no answer shows it.' : 'No answer shows it.';
  return 'GitLab returns it in clear, so guard the answers too.';
}

function clearingOf(field: Field, fields: readonly Field[]): string {
  const secrets = fields
    .filter(({ secret, name }) => secret && name !== field.name)
    .map(({ name }) => `\`${name}\``);
  return secrets.length === 0
    ? 'A new value drops stored secrets that the request does not repeat.'
    : `A new value drops the stored ${listOf(secrets)} unless the request sends it again.`;
}

function answerOf({ returnedType, type, secret, credential, returned }: Field): string | undefined {
  if (returned !== 'never' && returnedType !== type)
    return `as ${returnedType === 'string' ? 'text' : returnedType}`;
  return returned === 'never' && !secret && !credential ? 'never' : undefined;
}
