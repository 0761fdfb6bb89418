/** `changes.html`: what came and went, by version of GitLab. */
import { compareVersions } from '../../../../client/versions.ts';
import { compareText } from '../../../diagnostics.ts';
import type { Model } from '../../../model/types.ts';
import { amount, listOf } from '../../../wording/phrases.ts';
import { knowledgeLabel } from '../../../wording/versions.ts';
import type { Page } from '../page.ts';
import { type Change, changesOfCatalog, kinds } from '../parts/changes.ts';

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
    versions: versions.map((version) => ({
      version,
      id: `gitlab-${version}`,
      knowledge: knowledgeLabel(version, readWhole),
      changes: inOneLine(all.filter((one) => one.version === version)),
    })),
  };
}

/** One entry for what several integrations have in common. */
function inOneLine(changes: readonly Change[]): readonly object[] {
  const sorted = changes.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.text, b.text),
  );
  return [...new Set(sorted.map(({ text }) => text))].map((text) => {
    const same = changes.filter((one) => one.text === text);
    const places = same.flatMap(({ place }) => place ?? []);
    const isShort = places.length <= mostPlaces;
    return {
      text,
      evidence: same[0]?.evidence,
      count: isShort ? undefined : amount(places.length, 'integration'),
      places: isShort
        ? places.map((place, index) => ({ ...place, separator: index < places.length - 1 ? ',' : '' }))
        : [],
    };
  });
}
