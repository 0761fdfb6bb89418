/** What came and went with the versions of GitLab. */
import { type Dated, versionAfter } from '../../../model/dated.ts';
import type { Erratum, Field, Integration, Model } from '../../../model/types.ts';
import { jsonCode, nameCode } from '../../../wording/phrases.ts';
import { slugPath } from '../paths.ts';
import { erratumView } from './errata.ts';

export interface Place {
  readonly title: string;
  readonly href: string;
}

/** In the order in which a version tells them. */
export const kinds = ['integration', 'setting', 'value', 'requirement', 'note', 'erratum'] as const;

export interface Change {
  readonly kind: (typeof kinds)[number];
  readonly version: string;
  /** One sentence, possibly with Markdown. */
  readonly text: string;
  /** Undefined: the API as a whole. */
  readonly place: Place | undefined;
  readonly evidence?: string;
}

/** In the order of the catalog. */
export function changesOfCatalog(model: Model): readonly Change[] {
  return [...changesOfApi(model), ...model.integrations.flatMap(changesOfIntegration)];
}

function changesOfApi({ api }: Model): readonly Change[] {
  return [
    ...api.changes.map(({ since, atLatest, text, evidence }) => ({
      kind: 'integration' as const,
      version: since,
      text: atLatest ? `At the latest with this version: ${text}` : text,
      place: undefined,
      evidence,
    })),
    ...changesOf({ since: api.group?.since }, 'integration', 'the integrations of groups', groupsPlace),
    ...Object.entries(api.entity).flatMap(([name, property]) =>
      changesOf(property, 'setting', `the property ${nameCode(name)} of responses`, undefined),
    ),
    ...api.errata.flatMap((erratum) => changesOfErratum(erratum, 'the API', undefined)),
  ];
}

const groupsPlace: Place = { title: 'Groups', href: 'api/behaviour.html#groups' };

function changesOfIntegration(integration: Integration): readonly Change[] {
  const { slug, title, fields, conditions, formerConditions, datedNotes, errata } = integration;
  const place = { title, href: slugPath(slug) };
  const [newer, older] = [new Set(wordsOf(conditions)), new Set(wordsOf(formerConditions))];
  // What reads the same before and after a version did not come with it.
  const changed = [...conditions, ...formerConditions].filter(
    ({ description }) => !(newer.has(description) && older.has(description)),
  );
  return [
    ...changesOf(integration, 'integration', 'the integration', place),
    ...fields.flatMap((field) => changesOfSetting(field, place)),
    ...changed.flatMap((one) =>
      changesOf(one, 'requirement', `a requirement: ${withoutStop(one.description)}`, place),
    ),
    ...datedNotes.flatMap((note) => changesOf(note, 'note', `a note: ${withoutStop(note.text)}`, place)),
    ...errata.flatMap((erratum) => changesOfErratum(erratum, 'the integration', place)),
  ];
}

function wordsOf(conditions: Integration['conditions']): readonly string[] {
  return conditions.map(({ description }) => description);
}

function changesOfSetting(field: Field, { title, href }: Place): readonly Change[] {
  const place = { title, href: `${href}#${field.name}` };
  const name = nameCode(field.name);
  return [
    ...changesOf(field, 'setting', name, place),
    ...field.datedValues.flatMap((known) =>
      changesOf(known, 'value', `the value ${jsonCode(known.value)} of ${name}`, place),
    ),
    ...field.datedNotes.flatMap((note) =>
      changesOf(note, 'note', `a note on ${name}: ${withoutStop(note.text)}`, place),
    ),
    ...field.errata.flatMap((erratum) => changesOfErratum(erratum, name, place)),
  ];
}

/** @param about what the page is wrong about. */
function changesOfErratum(erratum: Erratum, about: string, place: Place | undefined): readonly Change[] {
  const { printed, pageTitle } = erratumView(erratum);
  return changesOf(
    erratum,
    'erratum',
    `a mistake about ${about} on ${pageTitle}: ${withoutStop(printed)}`,
    place,
  );
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function changesOf(
  { since, until }: Dated,
  kind: Change['kind'],
  what: string,
  place: Place | undefined,
): readonly Change[] {
  return [
    ...(since === undefined ? [] : [{ kind, version: since, text: `New: ${what}.`, place }]),
    ...(until === undefined ? [] : [{ kind, version: versionAfter(until), text: `Gone: ${what}.`, place }]),
  ];
}
