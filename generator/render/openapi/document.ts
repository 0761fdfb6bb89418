/** Everything that the OpenAPI template prints, for one edition. */
import { integrationsAt, levelsOf } from '../../model/levels.ts';
import type { Integration, Model } from '../../model/types.ts';
import { join, offeringSentences } from '../../wording/sentences.ts';
import { describedVersion } from '../../wording/versions.ts';
import { responseView } from './error-responses.ts';
import { examplesOf, listExamples } from './examples.ts';
import { listPath, listTag, type PathView, pathsOf } from './operations.ts';
import { entityProperties, propertiesOf } from './properties.ts';
import { documentedSettings, verifiedSettings } from './settings-schema.ts';
import { type Extension, errata, integrationExtension } from './x-gitlab.ts';

export type Edition = 'verified' | 'documented';

/** The view of `templates/openapi/document.hbs`. */
export function documentView(catalog: Model, edition: Edition): object {
  const isVerified = edition === 'verified';
  const model = isVerified ? catalog : { ...catalog, ...catalog.documented };
  const { api, integrations } = model;
  const paths = pathsOfLevels(model, isVerified);
  const usedResponses = new Set(
    paths.flatMap(({ operations }) =>
      operations.flatMap(({ responses }) => responses.map(({ name }) => name)),
    ),
  );
  const responses = Object.entries(api.responses).filter(([name]) => usedResponses.has(name));
  const usedHeaders = new Set(responses.flatMap(([, { headers = [] }]) => headers));
  const settingsOf = isVerified ? verifiedSettings : documentedSettings;
  return {
    title: isVerified ? api.title : `${api.title}, as documented`,
    summary: api.summary,
    description: introductionOf(api, isVerified),
    api,
    extension: {
      edition,
      gitlabVersion: api.gitlabVersion,
      gitlabVersions: api.gitlabVersions,
      sources: api.sources,
      ...errata(api.errata),
    },
    tags: [overviewTag, ...integrations.map(tagOf)],
    groups: groupsOf(model),
    paths,
    project: api.project,
    group: api.group,
    headers: Object.entries(api.headers)
      .filter(([name]) => usedHeaders.has(name))
      .map(([name, header]) => ({ name, ...header })),
    security: api.security,
    entityRequired: namesOfRequired(model),
    entity: entityProperties(api.entity),
    slugs: integrations.map(({ slug }) => slug),
    integrations: integrations.map((integration) => ({
      typeName: integration.typeName,
      slug: integration.slug,
      title: integration.title,
      summaryTitle: `${integration.title}: list entry`,
      settings: settingsOf(integration),
      properties: propertiesOf(integration),
    })),
    responses: responses.map(([name, response]) => responseView(name, response)),
    examples: [
      ...listExamples(model),
      ...integrations.flatMap((integration) => examplesOf(model, integration, isVerified)),
    ],
  };
}

function introductionOf(api: Model['api'], isVerified: boolean): string {
  const { description, group } = api;
  const notice = isVerified ? undefined : documentedNotice;
  const parts = [notice, description, group?.introduction, versionsNotice(api)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function versionsNotice({ gitlabVersion, gitlabVersions }: Model['api']): string {
  const dates = 'What came or went has its versions in `x-gitlab`: `since` is the first, `until` the last.';
  return `**Versions.** ${describedVersion(gitlabVersion, gitlabVersions)} ${dates}`;
}

/** The paths of both levels, or of the one that a slice has. */
function pathsOfLevels(model: Model, isVerified: boolean): readonly PathView[] {
  return levelsOf(model).flatMap((level) => [
    listPath(model, level),
    ...integrationsAt(level, model).flatMap((integration) =>
      pathsOf(integration, { model, level, isVerified }),
    ),
  ]);
}

const documentedNotice =
  '**This edition repeats the documentation page**, its mistakes included; `x-gitlab.errata` marks them. Use it to compare, and the verified edition to work with.';

interface TagView {
  readonly name: string;
  readonly description: string;
  readonly documentation: string | undefined;
  readonly extension: Extension | undefined;
}

const overviewTag: TagView = {
  name: listTag,
  description: 'What is active, whatever it is.',
  documentation: undefined,
  extension: undefined,
};

function tagOf(integration: Integration): TagView {
  const { pageTitle, description, notes, documentation, serverChecks } = integration;
  return {
    name: pageTitle,
    // On one line: some tools print it into a string literal.
    description: join([description, ...offeringSentences(integration), ...notes, ...serverChecks]),
    documentation,
    extension: integrationExtension(integration),
  };
}

function groupsOf({ api, integrations }: Model): readonly object[] {
  const groups = Object.entries(api.categories).map(([id, { title }]) => ({
    name: title,
    tags: integrations.filter(({ category }) => category === id).map(({ pageTitle }) => pageTitle),
  }));
  return [{ name: 'Overview', tags: [listTag] }, ...groups];
}

/** The properties that every response has. */
function namesOfRequired({ api }: Model): readonly string[] {
  return Object.entries(api.entity)
    .filter(([, { optional }]) => !optional)
    .map(([name]) => name);
}
