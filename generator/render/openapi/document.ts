/** Everything that the OpenAPI template prints, for one edition. */
import type { Integration, Model } from '../../model/types.ts';
import { join, offeringSentences } from '../../wording/sentences.ts';
import { examplesOf, listExamples } from './examples.ts';
import { listPath, listTag, pathsOf } from './operations.ts';
import { entityProperties, propertiesOf, responseView } from './responses.ts';
import { documentedSettings, verifiedSettings } from './settings-schema.ts';
import { errata, integrationExtension } from './x-gitlab.ts';

export type Edition = 'verified' | 'documented';

/** The view of `templates/openapi/document.hbs`. */
export function documentView(model: Model, edition: Edition): object {
  const { api, integrations } = model;
  const isVerified = edition === 'verified';
  return {
    title: isVerified ? api.title : `${api.title}, as documented`,
    summary: api.summary,
    description: isVerified ? api.description : `${documentedNotice}\n\n${api.description}`,
    api,
    extension: { edition, gitlabVersion: api.gitlabVersion, sources: api.sources, ...errata(api.errata) },
    tags: tagsOf(integrations),
    groups: groupsOf(model),
    paths: [
      listPath(model),
      ...integrations.flatMap((integration) => pathsOf(model, integration, isVerified)),
    ],
    project: api.project,
    headers: Object.entries(api.headers).map(([name, header]) => ({ name, ...header })),
    security: api.security,
    entityRequired: [
      'slug',
      ...Object.entries(api.entity).flatMap(([name, property]) => (property.optional ? [] : [name])),
    ],
    entity: entityProperties(api.entity),
    slugs: integrations.map(({ slug }) => slug),
    integrations: integrations.map((integration) => ({
      typeName: integration.typeName,
      slug: integration.slug,
      title: integration.title,
      settings: isVerified ? verifiedSettings(integration) : documentedSettings(integration),
      properties: propertiesOf(integration),
    })),
    responses: Object.entries(api.responses).map(([name, response]) => responseView(name, response)),
    examples: [
      ...listExamples(model),
      ...integrations.flatMap((integration) => examplesOf(model, integration, isVerified)),
    ],
  };
}

const documentedNotice =
  '**This edition repeats the documentation page**, its mistakes included; `x-gitlab.errata` marks them. Use it to compare, and the verified edition to work with.';

function tagsOf(integrations: readonly Integration[]): readonly object[] {
  const list = {
    name: listTag,
    description: 'What is active in a project, whatever it is.',
    hasDocumentation: false,
    hasExtension: false,
  };
  return [
    list,
    ...integrations.map((integration) => ({
      name: integration.pageTitle,
      description: [
        join([integration.description, ...offeringSentences(integration)]),
        ...listOf(integration.notes),
      ].join('\n'),
      hasDocumentation: integration.documentation !== undefined,
      documentation: integration.documentation,
      hasExtension: true,
      extension: integrationExtension(integration),
    })),
  ];
}

/** Lines of a Markdown list, which an empty one sets apart from the paragraph before it. */
function listOf(notes: readonly string[]): readonly string[] {
  return notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)];
}

function groupsOf({ api, integrations }: Model): readonly object[] {
  const groups = Object.entries(api.categories).map(([id, { title }]) => ({
    name: title,
    tags: integrations.filter(({ category }) => category === id).map(({ pageTitle }) => pageTitle),
  }));
  return [{ name: 'Overview', tags: [listTag] }, ...groups];
}
