/** `changes.html`: what came and went, by version of GitLab. */
import { compareVersions } from '../../../../client/versions.ts';
import { compareText } from '../../../diagnostics.ts';
import { type Dated, versionAfter } from '../../../model/dated.ts';
import type { Integration, Model } from '../../../model/types.ts';
import { amount, jsonCode, nameCode } from '../../../wording/phrases.ts';
import type { Page } from '../page.ts';
import { slugPath } from '../paths.ts';

export function changesPage(model: Model): Page {
  const description = `What each version of GitLab brought to project integrations, up to ${model.api.gitlabVersion}: integrations, settings, values and requirements that came or went.`;
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

interface Place {
  readonly title: string;
  readonly href: string;
}

interface Change {
  readonly version: string;
  /** One sentence, possibly with Markdown. */
  readonly text: string;
  /** Undefined: the API as a whole. */
  readonly place: Place | undefined;
  readonly evidence?: string;
}

/** More links than these say less than their number. */
const mostPlaces = 12;

function changesView({ api, integrations }: Model): object {
  const all = [
    ...api.changes.map(({ since, atLatest, text, evidence }) => ({
      version: since,
      text: atLatest ? `At the latest with this version: ${text}` : text,
      place: undefined,
      evidence,
    })),
    ...Object.entries(api.entity).flatMap(([name, property]) =>
      changesOf(property, `the property ${nameCode(name)} of responses`, undefined),
    ),
    ...integrations.flatMap(changesOfIntegration),
  ];
  const versions = [...new Set(all.map(({ version }) => version))].sort((a, b) => compareVersions(b, a));
  const readWhole = api.gitlabVersions.join(' and ');
  return {
    readWhole,
    versions: versions.map((version) => ({
      version,
      id: `gitlab-${version}`,
      changes: inOneLine(all.filter((one) => one.version === version)),
    })),
  };
}

function changesOfIntegration(integration: Integration): readonly Change[] {
  const { slug, title, fields, conditions, formerConditions } = integration;
  const place = { title, href: slugPath(slug) };
  return [
    ...changesOf(integration, 'the integration', place),
    ...fields.flatMap((field) => {
      const setting = { title, href: `${place.href}#${field.name}` };
      const name = nameCode(field.name);
      return [
        ...changesOf(field, name, setting),
        ...field.datedValues.flatMap((known) =>
          changesOf(known, `the value ${jsonCode(known.value)} of ${name}`, setting),
        ),
      ];
    }),
    ...[...conditions, ...formerConditions].flatMap((condition) =>
      changesOf(condition, `a requirement: ${condition.description.slice(0, -1)}`, place),
    ),
  ];
}

function changesOf({ since, until }: Dated, what: string, place: Place | undefined): readonly Change[] {
  return [
    ...(since === undefined ? [] : [{ version: since, text: `New: ${what}.`, place }]),
    ...(until === undefined ? [] : [{ version: versionAfter(until), text: `Gone: ${what}.`, place }]),
  ];
}

/** One entry for what several integrations have in common. */
function inOneLine(changes: readonly Change[]): readonly object[] {
  const texts = [...new Set(changes.map(({ text }) => text))].sort(compareText);
  return texts.map((text) => {
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
