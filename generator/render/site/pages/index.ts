/** The first page: all integrations by category. */
import { compareVersions } from '../../../../client/versions.ts';
import { versionAfter, versionBefore } from '../../../model/dated.ts';
import type { AbsentIntegration, Integration, Model } from '../../../model/types.ts';
import { integrationBadges } from '../../../wording/badges.ts';
import { absenceStatus, listOf, settingAmount, settingCount, tierTitle } from '../../../wording/phrases.ts';
import type { Page } from '../page.ts';
import { byCategory, type Category } from '../parts/categories.ts';
import { allErrata } from '../parts/errata.ts';
import { slugPath } from '../paths.ts';

export function indexPage(model: Model): Page {
  const { api, integrations } = model;
  return {
    path: 'index.html',
    title: "GitLab's project integrations, as the server implements them",
    description: `All ${integrations.length} project integrations of GitLab ${listOf(api.gitlabVersions)} with every setting that the API accepts: types, defaults, secrets, working requests, and where GitLab's own page is wrong.`,
    section: 'Integrations',
    template: 'site/index',
    view: indexView(model),
    data: {
      '@type': 'WebSite',
      name: 'gitlab-integrations',
      description: api.summary,
      hasPart: integrations.map(({ slug, title }) => ({
        '@type': 'APIReference',
        name: title,
        url: slugPath(slug),
      })),
    },
  };
}

function indexView(model: Model): object {
  const { api, integrations } = model;
  return {
    readWhole: listOf(api.gitlabVersions),
    integrationCount: integrations.length,
    settingCount: integrations.reduce((sum, integration) => sum + settingCount(integration), 0),
    errataCount: allErrata(model).length,
    categories: byCategory(model).map((category) => categoryOf(category, namesBySlug(model))),
    absent: model.absent.map(absentRow),
    tiers: (['free', 'premium', 'ultimate'] as const).map((tier) => ({ id: tier, title: tierTitle(tier) })),
    versions: versionRanges(versionsOf(integrations)),
  };
}

/** What people call each integration, beside its slug. */
function namesBySlug({ names }: Model): ReadonlyMap<string, string> {
  return new Map(names.map((one) => [one.slug, one.names.join(' ')]));
}

/** An integration that no project can have. */
function absentRow({ slug, title, removed, description, source }: AbsentIntegration): object {
  const isUrl = source.startsWith('https://');
  return {
    slug,
    title,
    status: absenceStatus(removed),
    description,
    href: isUrl ? source : undefined,
    file: isUrl ? undefined : source,
  };
}

function categoryOf(
  { id, title, description, integrations }: Category,
  names: ReadonlyMap<string, string>,
): object {
  const members = integrations.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  return {
    id,
    anchor: `category-${id}`,
    title,
    description,
    count: members.length,
    integrations: members.map((integration) => rowOf(integration, names.get(integration.slug))),
  };
}

function rowOf(integration: Integration, names: string | undefined): object {
  const { slug, title, description, tier, since, until, fields } = integration;
  const href = slugPath(slug);
  return {
    slug,
    title,
    names: names || undefined,
    description,
    href,
    tier,
    since,
    until,
    badges: integrationBadges(integration),
    settingCount: settingAmount(integration),
    settings: fields.map(({ name, ignored }) => ({
      name,
      href: `${href}#${name}`,
      isIgnored: ignored !== undefined,
    })),
  };
}

/** The choices of a reader who knows the version of a server: within one, no integration came or went. */
export function versionRanges(
  versions: readonly string[],
): readonly { readonly version: string; readonly title: string }[] {
  const ranges = versions.map((version, index) => {
    const next = versions[index - 1];
    return {
      version,
      title: next === undefined ? `${version} and newer` : rangeOf(version, versionBefore(next)),
    };
  });
  const oldest = versions.at(-1);
  return oldest === undefined ? [] : [...ranges, { version: '0.0', title: `before ${oldest}` }];
}

function rangeOf(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}

/** The versions that brought an integration, or no longer had one, newest first. */
function versionsOf(integrations: readonly Integration[]): readonly string[] {
  const versions = integrations.flatMap(({ since, until }) => [
    since ?? [],
    until === undefined ? [] : versionAfter(until),
  ]);
  return [...new Set(versions.flat())].sort((a, b) => compareVersions(b, a));
}
