/** The choice of a version and of a level, and what the script of a page must know to follow it. */
import type { Integration, Model } from '../../../model/types.ts';
import { knowledgeLabel } from '../../../wording/versions.ts';
import type { PageFacts } from '../../samples/page-facts.ts';
import { versionsOf } from './dated.ts';
import { sampleRequest } from './samples.ts';

interface MajorVersion {
  readonly title: string;
  readonly versions: readonly { readonly version: string; readonly title: string }[];
}

/** The versions to choose from, newest first. */
function versionChoice(model: Model): readonly MajorVersion[] {
  const { gitlabVersions } = model.api;
  const versions = versionsOf(model).map((version) => ({
    version,
    title: gitlabVersions.includes(version)
      ? `${version}, ${knowledgeLabel(version, gitlabVersions)}`
      : version,
  }));
  const majors = [...new Set(versions.map(({ version }) => majorOf(version)))];
  return majors.map((major) => ({
    title: `GitLab ${major}`,
    versions: versions.filter(({ version }) => majorOf(version) === major),
  }));
}

function majorOf(version: string): string {
  return version.replace(/\..*/, '');
}

/** Of the page that has every integration. */
export function playgroundSwitches(model: Model): object {
  const { gitlabVersions, group } = model.api;
  const facts: Pick<PageFacts, 'readWhole' | 'groupsSince'> = {
    readWhole: gitlabVersions,
    groupsSince: groupsSinceOf(group),
  };
  return { majors: versionChoice(model), hasGroups: true, facts: JSON.stringify(facts) };
}

export function switchesView(model: Model, integration: Integration): object {
  return {
    majors: versionChoice(model),
    hasGroups: integration.levels.includes('group'),
    facts: JSON.stringify(pageFacts(model, integration)),
  };
}

function pageFacts({ api }: Model, integration: Integration): PageFacts {
  const { slug, title, since, until, levels, fields } = integration;
  const properties = Object.entries(api.entity).map(([name, property]) => ({ ...property, name }));
  const dated = [...properties, ...fields].filter(
    (one) => one.since !== undefined || one.until !== undefined,
  );
  return {
    slug,
    title,
    versions: { since, until },
    readWhole: api.gitlabVersions,
    groupsSince: levels.includes('group') ? groupsSinceOf(api.group) : null,
    dated: Object.fromEntries(dated.map((one) => [one.name, { since: one.since, until: one.until }])),
    settings: sampleRequest(integration, 'set').settings,
  };
}

/** Without a date, every version has the integrations of groups. */
function groupsSinceOf(group: Model['api']['group']): string {
  return group?.since ?? '0.0';
}
