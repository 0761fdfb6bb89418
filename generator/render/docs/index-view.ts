/** The first page: all integrations by category. */
import type { Integration, Model } from '../../model/types.ts';
import { allErrata } from './errata-view.ts';
import type { Page } from './page.ts';
import { slugPath } from './paths.ts';
import { amount, integrationBadges, tierTitle } from './words.ts';

export function indexPage(model: Model): Page {
  const { api, integrations } = model;
  return {
    path: 'index.html',
    title: "GitLab's project integrations, as the server has them",
    description: `All ${integrations.length} project integrations of GitLab ${api.gitlabVersion} with every setting that the API accepts: types, defaults, secrets, working requests, and where GitLab's own page is wrong.`,
    section: 'Integrations',
    template: 'docs/index',
    view: indexView(model),
    data: {
      '@type': 'WebSite',
      name: 'gitlab-integrations',
      description: api.summary,
      hasPart: integrations.map(({ slug, title }) => ({ '@type': 'APIReference', name: title, url: slugPath(slug) })),
    },
  };
}

function indexView(model: Model): object {
  const { api, integrations } = model;
  const categories = Object.entries(api.categories).flatMap(([id, { title, description }]) => {
    const members = integrations.filter(({ category }) => category === id).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
    return members.length === 0 ? [] : [{ id, anchor: `category-${id}`, title, description, count: members.length, integrations: members.map(rowOf) }];
  });
  return {
    gitlabVersion: api.gitlabVersion,
    integrationCount: integrations.length,
    settingCount: integrations.reduce((sum, { fields }) => sum + fields.filter(({ ignored }) => !ignored).length, 0),
    errataCount: allErrata(model).length,
    categories,
    tiers: (['free', 'premium', 'ultimate'] as const).map((tier) => ({ id: tier, title: tierTitle(tier) })),
    versions: versionsOf(integrations).map((version) => ({ version })),
  };
}

function rowOf(integration: Integration): object {
  const { slug, title, description, tier, since = '', fields } = integration;
  const href = slugPath(slug);
  return {
    slug,
    title,
    description,
    href,
    tier,
    since,
    badges: integrationBadges(integration),
    settingCount: amount(fields.length, 'setting'),
    settings: fields.map(({ name }) => ({ name, href: `${href}#${name}` })),
  };
}

/** The versions that brought an integration, newest first. */
function versionsOf(integrations: readonly Integration[]): readonly string[] {
  const versions = new Set(integrations.flatMap(({ since }) => (since === undefined ? [] : [since])));
  return [...versions].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
