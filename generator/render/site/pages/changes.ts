/** `changes.html`: what came and went, by version of GitLab. */
import { compareVersions } from '../../../../client/versions.ts';
import { compareText } from '../../../diagnostics.ts';
import type { Model } from '../../../model/types.ts';
import { Markup } from '../../../print/html.ts';
import { createMarkdown } from '../../../print/markdown.ts';
import { amount, listOf } from '../../../wording/phrases.ts';
import { knowledgeLabel } from '../../../wording/versions.ts';
import type { Page } from '../page.ts';
import { type Change, changesOfCatalog, kinds, type Place } from '../parts/changes.ts';
import { slugPath } from '../paths.ts';

export function changesPage(model: Model): Page {
  const description = `What each version of GitLab brought to project integrations, up to ${model.api.gitlabVersion}: integrations, settings, values, requirements and notes that came or went.`;
  return {
    path: 'changes.html',
    title: 'Changes in GitLab',
    description,
    section: 'Changes',
    template: 'site/changes',
    view: changesView(model),
    data: { '@type': 'TechArticle', headline: 'Changes in GitLab', description },
  };
}

/** More links than these say less than their number. */
const mostPlaces = 12;

function changesView(model: Model): object {
  const readWhole = model.api.gitlabVersions;
  const all = changesOfCatalog(model);
  const dated = all.map(({ version }) => version);
  const versions = [...new Set([...dated, ...readWhole])].sort((a, b) => compareVersions(b, a));
  return {
    readWhole: listOf(readWhole),
    versions: versions.map((version) => {
      const entries = inOneLine(all.filter((one) => one.version === version));
      return {
        version,
        id: `gitlab-${version}`,
        knowledge: knowledgeLabel(version, readWhole),
        isQuiet: entries.length === 0,
        ...byIntegration(entries, model),
      };
    }),
  };
}

interface Entry {
  readonly text: string;
  readonly evidence: string | undefined;
  readonly places: readonly Place[];
}

/** One entry for what several integrations have in common. */
function inOneLine(changes: readonly Change[]): readonly Entry[] {
  const sorted = changes.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.text, b.text),
  );
  return [...new Set(sorted.map(({ text }) => text))].map((text) => {
    const same = changes.filter((one) => one.text === text);
    return { text, evidence: same[0]?.evidence, places: same.flatMap(({ place }) => place ?? []) };
  });
}

/** What belongs to no integration or to several, then the rest by integration. */
function byIntegration(entries: readonly Entry[], model: Model): object {
  const isShared = ({ places }: Entry): boolean => places.length !== 1;
  const titles = entries.flatMap((entry) => (isShared(entry) ? [] : entry.places.map(({ title }) => title)));
  return {
    shared: presentOrNone(entries.filter(isShared).map(sharedView)),
    integrations: [...new Set(titles)]
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map((title) => {
        const own = entries.filter((entry) => !isShared(entry) && entry.places[0]?.title === title);
        const [href = ''] = own[0]?.places[0]?.href.split(/(?<=html)#/) ?? [];
        return { title, href, changes: own.map(({ text }) => new Markup(linked(text, href, model))) };
      }),
  };
}

function presentOrNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function sharedView({ text, evidence, places }: Entry): object {
  const isShort = places.length <= mostPlaces;
  return {
    text,
    evidence,
    count: isShort ? undefined : amount(places.length, 'integration'),
    places: isShort
      ? places.map((place, index) => ({ ...place, separator: index < places.length - 1 ? ',' : '' }))
      : [],
  };
}

/** The names of settings lead to them. */
function linked(text: string, href: string, { integrations }: Model): string {
  const fields = integrations.find(({ slug }) => slugPath(slug) === href)?.fields ?? [];
  const isSetting = (name: string): boolean => fields.some((field) => field.name === name);
  return createMarkdown((name) => (isSetting(name) ? `${href}#${name}` : undefined))(text);
}
