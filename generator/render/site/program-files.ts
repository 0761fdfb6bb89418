/** What the site offers to programs. */
import { levelSince, levelsOf } from '../../model/levels.ts';
import type { Model } from '../../model/types.ts';
import { absenceStatus, listOf, nameCode } from '../../wording/phrases.ts';
import { isReturnedSecret } from '../../wording/setting-facts.ts';
import { canonicalUrl } from './page.ts';
import { byCategory } from './parts/categories.ts';
import { allErrata } from './parts/errata.ts';
import { markdownPath } from './paths.ts';

/**
 * The view of `templates/site/llms.txt.hbs`: what there is, in the order in which a language model would want
 * it.
 */
export function llmsView(model: Model, base = ''): object {
  const { summary, gitlabVersions } = model.api;
  return {
    summary,
    readWhole: listOf(gitlabVersions),
    base,
    returnedSecrets: returnedSecrets(model),
    ofGroups: groupFacts(model),
    categories: byCategory(model).map(({ title, integrations }) => ({
      title,
      integrations: integrations.map((one) => ({ ...one, href: base + markdownPath(one.slug) })),
    })),
    absent: model.absent.map(({ removed, ...one }) => ({ ...one, status: absenceStatus(removed) })),
  };
}

/** Undefined where groups are not described. */
function groupFacts(model: Model): object | undefined {
  if (!levelsOf(model).includes('group')) return undefined;
  const lacking = model.integrations.filter(({ levels }) => !levels.includes('group'));
  return {
    since: levelSince('group', model),
    lacking: listOf(lacking.map(({ slug }) => nameCode(slug))),
  };
}

function returnedSecrets({ integrations }: Model): string | undefined {
  const names = integrations.flatMap(({ slug, fields }) =>
    fields.filter(isReturnedSecret).map(({ name }) => `${nameCode(name)} of ${nameCode(slug)}`),
  );
  return names.length === 0 ? undefined : listOf(names);
}

/**
 * The view of `templates/site/sitemap.xml.hbs`. Search engines need absolute URLs, so it is only useful with
 * a base.
 */
export function sitemapView(paths: readonly string[], base: string | undefined): object {
  return { addresses: base === undefined ? paths : paths.map((path) => canonicalUrl(base, path)) };
}

/** The text of `errata.json`. */
export function renderErrataJson(model: Model): string {
  const { gitlabVersion, gitlabVersions, documentation } = model.api;
  const errata = { gitlabVersion, gitlabVersions, page: documentation.url, errata: allErrata(model) };
  return `${JSON.stringify(errata, null, 2)}\n`;
}
