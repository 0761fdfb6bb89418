/** The differences between the documentation page and GitLab. */
import type { Level } from '../../../load/types.ts';
import type { Erratum, Model } from '../../../model/types.ts';
import { versionBadges } from '../../../wording/badges.ts';
import { nameCode } from '../../../wording/phrases.ts';
import { type DatedView, lastingView } from './dated.ts';

export interface ErratumView {
  /** The level whose page is wrong. */
  readonly page: Level;
  readonly pageTitle: string;
  readonly dated: DatedView;
  readonly subject: string;
  /** Whole sentences, which are hard to read when struck through. */
  readonly isProse: boolean;
  readonly printed: string;
  readonly actual: string;
  readonly effect: string | undefined;
  readonly evidence: string;
}

/** In the order in which readers may choose of them. */
export const subjectTitles: Readonly<Record<string, string>> = {
  type: 'Type',
  required: 'Required or not',
  default: 'Default',
  description: 'Description',
  presence: 'Listed or not',
  slug: 'Slug',
  getPath: 'Path of GET',
  title: 'Title',
  disable: 'Disabling',
  response: 'Response',
  settings: 'Settings',
};

/** The two pages, as the errata call them. */
export const pageTitles: Readonly<Record<Level, string>> = {
  project: 'GitLab’s page',
  group: 'GitLab’s page for groups',
};

const codeSubjects: readonly string[] = ['type', 'slug', 'getPath', 'default', 'title'];
const proseSubjects: readonly string[] = ['description', 'response', 'disable', 'settings'];

/** A difference as shown next to what it concerns. */
export function erratumView(erratum: Erratum): ErratumView {
  const { subject, page = 'project', effect, evidence } = erratum;
  return {
    page,
    pageTitle: pageTitles[page],
    dated: { ...lastingView(erratum), badges: versionBadges(erratum) },
    subject: subjectTitles[subject] ?? subject,
    isProse: proseSubjects.includes(subject),
    ...differenceOf(erratum),
    effect,
    evidence,
  };
}

function differenceOf({ subject, printed, actual }: Erratum): Pick<ErratumView, 'printed' | 'actual'> {
  if (codeSubjects.includes(subject)) return { printed: nameCode(printed), actual: nameCode(actual) };
  if (subject !== 'presence') return { printed, actual };
  return printed === 'absent'
    ? { printed: 'not listed', actual: 'the server accepts it' }
    : { printed: 'listed as a setting like any other', actual: 'the server drops it' };
}

/** A difference with its place. */
interface PlacedErratum extends Erratum {
  readonly integration?: string;
  readonly setting?: string;
}

/** Every difference: of the API as a whole, then integration by integration. */
export function allErrata({ api, integrations }: Model): readonly PlacedErratum[] {
  return [
    ...api.errata,
    ...integrations.flatMap(({ slug, errata, fields }) => [
      ...errata.map((erratum) => ({ integration: slug, ...erratum })),
      ...fields.flatMap((field) =>
        field.errata.map((erratum) => ({ integration: slug, setting: field.name, ...erratum })),
      ),
    ]),
  ];
}
