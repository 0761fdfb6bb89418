/** The differences between the documentation page and GitLab: beside their settings, on a page of their own, and as data. */
import type { Erratum, Field, Integration, Model } from '../../../model/types.ts';
import { amount } from '../../../wording/badges.ts';
import { slugPath } from '../paths.ts';

export interface ErratumView {
  readonly subject: string;
  /** Whole sentences, which are no easy reading when they are struck through. */
  readonly isProse: boolean;
  readonly printed: string;
  readonly actual: string;
  readonly hasEffect: boolean;
  readonly effect: string;
  readonly evidence: string;
}

const subjects: Readonly<Record<string, string>> = {
  type: 'Type',
  required: 'Required or not',
  default: 'Default',
  description: 'Description',
  presence: 'Listed or not',
  slug: 'Slug',
  getPath: 'Path of GET',
  title: 'Title',
  disable: 'Disabling',
  response: 'Answer',
};

const codeSubjects: readonly string[] = ['type', 'slug', 'getPath', 'default', 'title'];
const proseSubjects: readonly string[] = ['description', 'response', 'disable'];

/** A difference as it stands beside what it is about. */
export function erratumView(erratum: Erratum): ErratumView {
  const { subject, effect, evidence } = erratum;
  return {
    subject: subjects[subject] ?? subject,
    isProse: proseSubjects.includes(subject),
    ...differenceOf(erratum),
    hasEffect: effect !== undefined,
    effect: effect ?? '',
    evidence,
  };
}

function differenceOf({ subject, printed, actual }: Erratum): {
  readonly printed: string;
  readonly actual: string;
} {
  if (subject === 'presence') {
    return printed === 'absent'
      ? { printed: 'not listed', actual: 'the server accepts it' }
      : { printed: 'listed as a setting like any other', actual: 'the server drops it' };
  }
  return codeSubjects.includes(subject)
    ? { printed: `\`${printed}\``, actual: `\`${actual}\`` }
    : { printed, actual };
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

/** The text of `errata.json`. */
export function renderErrataJson(model: Model): string {
  const errata = allErrata(model).map(({ integration, setting, ...erratum }) => ({
    ...(integration && { integration }),
    ...(setting && { setting }),
    ...erratum,
  }));
  return `${JSON.stringify({ gitlabVersion: model.api.gitlabVersion, page: model.api.documentation.url, errata }, null, 2)}\n`;
}

interface Row extends ErratumView {
  readonly subjectId: string;
  readonly hasSetting: boolean;
  readonly setting: string;
  readonly href: string;
}

/** The view of `errata.html`. */
export function errataPageView(model: Model): object {
  const { api, integrations } = model;
  const groups = integrations.map(groupOf).filter(({ rows }) => rows.length > 0);
  const general = {
    id: 'api-errata',
    title: 'The API as a whole',
    slug: '',
    href: 'api/behaviour.html',
    rows: api.errata.map((erratum) => rowOf(erratum, undefined, 'api/behaviour.html')),
  };
  const all = [general, ...groups].filter(({ rows }) => rows.length > 0);
  const used = new Set(all.flatMap(({ rows }) => rows.map(({ subjectId }) => subjectId)));
  return {
    total: amount(allErrata(model).length, 'difference'),
    groups: all.map((group) => ({ ...group, count: group.rows.length })),
    subjects: Object.entries(subjects).flatMap(([id, title]) => (used.has(id) ? [{ id, title }] : [])),
    page: api.documentation.url,
    gitlabVersion: api.gitlabVersion,
  };
}

function groupOf({ slug, title, errata, fields }: Integration): {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly href: string;
  readonly rows: readonly Row[];
} {
  const href = slugPath(slug);
  const settingRows = fields.flatMap((field) =>
    field.errata.map((erratum) => rowOf(erratum, field, `${href}#${field.name}`)),
  );
  return {
    id: `${slug}-errata`,
    title,
    slug,
    href,
    rows: [
      ...errata.map((erratum) => rowOf(erratum, undefined, `${href}#where-the-page-errs`)),
      ...settingRows,
    ],
  };
}

function rowOf(erratum: Erratum, field: Field | undefined, href: string): Row {
  return {
    ...erratumView(erratum),
    subjectId: erratum.subject,
    hasSetting: field !== undefined,
    setting: field?.name ?? '',
    href,
  };
}
