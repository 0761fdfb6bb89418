/** Sentences that follow from the facts of a field or an integration. Markdown, one paragraph. */
import type { Dated } from '../../client/versions.ts';
import type { Availability, Erratum, Field, Integration } from '../model/types.ts';
import { demandOf } from './demand.ts';
import { worded } from './fact.ts';
import { availabilityFacts, integrationFacts } from './integration-facts.ts';
import { jsonCode } from './phrases.ts';
import { type SettingKind, settingFacts } from './setting-facts.ts';

const availability = ['since', 'until', 'tier', 'enterprise'] as const;

/** When and where something is available; no sentence if that is always and everywhere. */
export function availabilitySentences(of: Availability): readonly string[] {
  return worded(availabilityFacts(of), 'long', availability);
}

/** Where an integration is offered, and its stage of development. */
export function offeringSentences(integration: Integration): readonly string[] {
  return worded(integrationFacts(integration), 'long', [
    ...availability,
    'status',
    'offering',
    'developmentOnly',
    'requiresInstall',
    'exclusive',
    'notInheritable',
  ]);
}

/** What is needed before an integration can be set up. */
export function prerequisiteSentences(integration: Integration): readonly string[] {
  const facts = integrationFacts(integration).filter(
    // Users of a server that GitLab runs cannot choose the edition.
    ({ kind }) => kind !== 'enterprise' || integration.offering.includes('self-managed'),
  );
  return worded(facts, 'prerequisite', [
    'requiresInstall',
    'developmentOnly',
    'status',
    'tier',
    'enterprise',
    'offering',
    'projectsOnly',
    'since',
    'until',
    'exclusive',
    'notInheritable',
  ]);
}

/** Why a server may not offer an integration. */
export function refusalPhrases(integration: Integration): readonly string[] {
  const kinds = ['tier', 'enterprise', 'offering', 'developmentOnly'] as const;
  return worded(integrationFacts(integration), 'refusal', kinds);
}

/** Everything that a person who sends the setting needs to know. */
export function fieldDescription(field: Field): string {
  const facts = settingFacts(field);
  const long = (...kinds: SettingKind[]): readonly string[] => worded(facts, 'long', kinds);
  if (field.ignored) return join([field.description, ...long('ignored'), ...datedNotesOf(field)]);
  return join([
    field.description,
    ...long('deprecated', 'default', 'knownValues'),
    ...datedRemarksOf(field),
    ...long('secret', 'clearsSecrets', ...availability, 'level'),
    ...valueErrata(field).map(erratumSentence),
  ]);
}

/** The description of the field as on the page, with a warning where the page is wrong. */
export function documentedDescription(field: Field): string {
  const { name, documented } = field;
  if (!documented) throw new Error(`The page does not list ${name}.`);
  const printed = settingFacts({ ...field, default: documented.default, enforced: false });
  return join([
    documented.description,
    ...worded(printed, 'long', ['default', 'knownValues', 'ignored']),
    ...valueErrata(field).map(({ subject, actual }) => `GitLab differs: ${subject} is ${quote(actual)}.`),
  ]);
}

/**
 * What else is to be known of a setting: what its values must be, notes, what the server checks and refuses.
 */
export function remarksOf(field: Field): readonly string[] {
  const { format, notes, serverChecks, refused } = field;
  // An address needs no sentence: the description says that it is one.
  const demand = format === 'url' ? undefined : demandOf(field);
  return [
    ...(demand === undefined ? [] : [`It must ${demand}.`]),
    ...notes,
    ...serverChecks,
    ...(refused === undefined ? [] : [refused.reason]),
  ];
}

/** The same where no badge dates them, and the values that not every version has. */
export function datedRemarksOf(field: Field): readonly string[] {
  const { knownValues, datedValues, datedNotes } = field;
  const values = datedValues.filter(({ value, since }) => since !== undefined && knownValues.includes(value));
  return [
    ...values.map(({ value, since }) => `The value ${jsonCode(value)} came with GitLab ${since}.`),
    ...remarksOf(field).map((text) => withDate(text, datedNotes)),
  ];
}

/** The notes of a setting or an integration, where no badge dates them. */
export function datedNotesOf({ notes, datedNotes }: Pick<Field, 'notes' | 'datedNotes'>): readonly string[] {
  return notes.map((text) => withDate(text, datedNotes));
}

/** What an integration requires, where no badge dates it; what older versions require too has no date. */
export function conditionSentences({
  conditions,
  formerConditions,
}: Pick<Integration, 'conditions' | 'formerConditions'>): readonly string[] {
  const former = new Set(formerConditions.map(({ description }) => description));
  const dated = conditions.map(({ description, since }) => ({ text: description, since }));
  return dated.map(({ text }) => (former.has(text) ? text : withDate(text, dated)));
}

/** `It is needed. (Since GitLab 19.1.)` */
function withDate(text: string, dated: readonly (Dated & { readonly text: string })[]): string {
  const since = dated.find((one) => one.text === text)?.since;
  return since === undefined ? text : `${text} (Since GitLab ${since}.)`;
}

/** What the page gets wrong about a setting that exists in both. */
function valueErrata({ errata }: Field): readonly Erratum[] {
  return errata.filter(({ subject }) => subject !== 'presence');
}

function erratumSentence({ subject, printed, effect }: Erratum): string {
  const sentence = `The page prints ${quote(printed)} as its ${subject}.`;
  return effect === undefined ? sentence : join([sentence, effect]);
}

/** Sentences as one paragraph. */
export function join(sentences: readonly string[]): string {
  return sentences.join(' ');
}

function quote(text: string): string {
  return `"${text.replace(/\.$/, '')}"`;
}
