/** The differences between the documentation page and GitLab. */
import type { Erratum, Model } from '../../../model/types.ts';
import { nameCode } from '../../../wording/phrases.ts';

export interface ErratumView {
  /** Whose page it is, such as `GitLab’s page`. */
  readonly source: string;
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

const codeSubjects: readonly string[] = ['type', 'slug', 'getPath', 'default', 'title'];
const proseSubjects: readonly string[] = ['description', 'response', 'disable', 'settings'];

/** A difference as shown next to what it concerns. */
export function erratumView(erratum: Erratum): ErratumView {
  const { subject, page, effect, evidence } = erratum;
  return {
    source: page === 'group' ? 'GitLab’s page on groups' : 'GitLab’s page',
    subject: subjectTitles[subject] ?? subject,
    isProse: proseSubjects.includes(subject) || isOfIntegration(erratum),
    ...differenceOf(erratum),
    effect,
    evidence,
  };
}

/** Whether it is an integration, and not a setting, that the page lists or does not. */
function isOfIntegration({ subject, page }: Erratum): boolean {
  return subject === 'presence' && page === 'group';
}

function differenceOf(erratum: Erratum): Pick<ErratumView, 'printed' | 'actual'> {
  const { subject, printed, actual } = erratum;
  if (codeSubjects.includes(subject)) return { printed: nameCode(printed), actual: nameCode(actual) };
  if (subject !== 'presence' || isOfIntegration(erratum)) return { printed, actual };
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
