/** What the page of an integration says of one setting. */
import { visible } from '../../../model/settings/field-facts.ts';
import type { Field, Integration } from '../../../model/types.ts';
import { breakable, Markup } from '../../../print/html.ts';
import { createMarkdown, type UrlOf } from '../../../print/markdown.ts';
import { settingBadges } from '../../../wording/badges.ts';
import { type Badge, type Entry, worded } from '../../../wording/fact.ts';
import { jsonCode, nameCode } from '../../../wording/phrases.ts';
import { remarksOf } from '../../../wording/sentences.ts';
import { isSecret, settingFacts } from '../../../wording/setting-facts.ts';
import { type DatedView, datedView, lastingView, type NoteView, notesView, undated } from './dated.ts';
import { type ErratumView, erratumView } from './errata.ts';

interface SettingView {
  readonly name: string;
  readonly shownName: Markup;
  readonly kind: string;
  readonly badges: readonly Badge[];
  readonly isIgnored: boolean;
  readonly description: string;
  readonly dated: DatedView;
  /** Terms with their Markdown texts. */
  readonly entries: readonly (Entry & { readonly dated: DatedView })[];
  readonly notes: readonly NoteView[];
  readonly errata: readonly ErratumView[];
}

/** @param newest the version that the page describes. */
export function settingView(
  field: Field,
  { fields }: Integration,
  urlOf: UrlOf,
  newest: string,
): SettingView {
  const isShort = typeof field.default === 'boolean' || typeof field.default === 'number';
  const entries = settingEntries(field, fields).map((entry) => ({ ...entry, dated: undated }));
  return {
    name: field.name,
    shownName: new Markup(breakable(field.name)),
    kind: isShort && !field.ignored ? `${typeOf(field)}, default ${field.default}` : typeOf(field),
    badges: settingBadges(field),
    isIgnored: field.ignored !== undefined,
    description: field.description,
    dated: lastingView(field),
    entries: [
      ...(isShort ? entries.filter(({ term }) => term !== 'Default') : entries),
      ...field.datedValues.map((known) => ({
        term: 'Value',
        text: jsonCode(known.value),
        dated: datedView(known, newest),
      })),
    ],
    notes: notesOf(field, urlOf, newest),
    errata: field.errata.map(erratumView),
  };
}

function notesOf(field: Field, urlOf: UrlOf, newest: string): readonly NoteView[] {
  // A link from a setting to itself would lead nowhere.
  const markdown = createMarkdown((other) => (other === field.name ? undefined : urlOf(other)));
  return notesView(remarksOf(field), field.datedNotes, newest, markdown);
}

export function typeOf({ type, acceptsAlso }: Field): string {
  const name = type === 'string[]' ? 'array of strings' : type;
  return acceptsAlso === undefined ? name : `${name} or ${acceptsAlso}`;
}

/**
 * What there is to know of a setting beyond its type and its description: what is checked, what is used when
 * it is omitted, and what happens to the value.
 */
export function settingEntries(field: Field, siblings: readonly Field[]): readonly Entry[] {
  const facts = settingFacts(field, siblings);
  if (field.ignored) return worded(facts, 'entry', ['ignored']);
  const entries = [...worded(facts, 'entry', ['deprecated', 'default', 'knownValues'])];
  const add = (term: string, text: string | undefined): void => {
    if (text !== undefined) entries.push({ term, text });
  };
  add('Accepts', checksOf(field));
  if (field.nullable) add('Cleared by', nameCode('null'));
  entries.push(...worded(facts, 'entry', ['secret', 'clearsSecrets']));
  add('Returned', returnOf(field));
  if (field.generallyAvailable !== undefined) add('Feature flag', `needed until ${field.generallyAvailable}`);
  const isObvious = field.type === 'boolean' || field.default !== undefined || field.knownValues.length > 0;
  if (!isObvious) add('Example', jsonCode(field.example));
  return entries;
}

/** What the server checks, in words; undefined if it accepts any value of the type. */
function checksOf(field: Field): string | undefined {
  const { format, pattern, patternMeaning, minLength, maxLength, maxItems } = field;
  const checks: string[] = [];
  if (format === 'url') checks.push('URLs that begin with `http://` or `https://`');
  if (format === 're2') checks.push('regular expressions in the syntax of RE2');
  if (format === 'json') checks.push('JSON as a string');
  if (pattern === visible) checks.push('no blank string');
  // A note says what it demands where the pattern is hard to read.
  else if (pattern !== undefined && format === undefined && patternMeaning === undefined)
    checks.push(`strings that match ${nameCode(pattern.replaceAll('`', "'"))}`);
  if (minLength !== undefined && minLength !== 1) checks.push(`at least ${minLength} characters`);
  if (maxLength !== undefined) checks.push(`up to ${maxLength.toLocaleString('en')} characters`);
  if (maxItems !== undefined) checks.push(`up to ${maxItems} items`);
  return checks.length === 0 ? undefined : checks.join(', ');
}

/** How responses show it, where that is not to be expected. */
function returnOf(field: Field): string | undefined {
  const { type, returnedType, returned } = field;
  if (returned === 'never') return isSecret(field) ? undefined : 'never';
  if (returnedType === type) return undefined;
  return `as ${returnedType}`;
}
