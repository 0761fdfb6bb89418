/** Sentences that follow from the facts of a field or an integration. Markdown, one paragraph. */
import type { Availability, Erratum, Field, Integration } from '../model/types.ts';
import { demandOf } from './demand.ts';
import { worded } from './fact.ts';
import { availabilityFacts, integrationFacts } from './integration-facts.ts';
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
  if (field.ignored) return join([field.description, ...long('ignored'), ...field.notes]);
  return join([
    field.description,
    ...long('deprecated', 'default', 'knownValues'),
    ...remarksOf(field),
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
