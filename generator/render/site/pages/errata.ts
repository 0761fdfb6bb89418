/** `errata.html`. */
import type { Erratum, Integration, Model } from '../../../model/types.ts';
import { amount, listOf } from '../../../wording/phrases.ts';
import type { Page } from '../page.ts';
import { allErrata, type ErratumView, erratumView, subjectTitles } from '../parts/errata.ts';
import { slugPath } from '../paths.ts';

export function errataPage(model: Model): Page {
  const description = `Where GitLab's documentation of project integrations differs from GitLab ${listOf(model.api.gitlabVersions)}: wrong slugs, types and required settings, missing and ignored settings, each with evidence.`;
  return {
    path: 'errata.html',
    title: 'Errata',
    description,
    section: 'Errata',
    template: 'site/errata',
    view: errataView(model),
    data: {
      '@type': 'Dataset',
      name: "Errata of GitLab's project integrations page",
      description,
      distribution: {
        '@type': 'DataDownload',
        contentUrl: 'errata.json',
        encodingFormat: 'application/json',
      },
    },
  };
}

interface Row extends ErratumView {
  readonly subjectId: string;
  readonly setting: string | undefined;
  readonly href: string;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly rows: readonly Row[];
}

function errataView(model: Model): object {
  const { api, integrations } = model;
  const groups = [generalGroup(model), ...integrations.map(groupOf)].filter(({ rows }) => rows.length > 0);
  const used = new Set(groups.flatMap(({ rows }) => rows.map(({ subjectId }) => subjectId)));
  const subjects = Object.entries(subjectTitles).map(([id, title]) => ({ id, title }));
  return {
    total: amount(allErrata(model).length, 'difference'),
    groups: groups.map((group) => ({ ...group, count: group.rows.length })),
    subjects: subjects.filter(({ id }) => used.has(id)),
    page: api.documentation.url,
    readWhole: listOf(api.gitlabVersions),
  };
}

function generalGroup({ api }: Model): Group {
  const href = 'api/behaviour.html';
  const rows = api.errata.map((erratum) => rowOf(erratum, undefined, href));
  return { id: 'api-errata', title: 'The API as a whole', href, rows };
}

function groupOf({ slug, title, errata, fields }: Integration): Group {
  const href = slugPath(slug);
  const rows = errata.map((erratum) => rowOf(erratum, undefined, `${href}#where-the-page-errs`));
  for (const field of fields)
    for (const erratum of field.errata) rows.push(rowOf(erratum, field.name, `${href}#${field.name}`));
  return { id: `${slug}-errata`, title, href, rows };
}

function rowOf(erratum: Erratum, setting: string | undefined, href: string): Row {
  return { ...erratumView(erratum), subjectId: erratum.subject, setting, href };
}
