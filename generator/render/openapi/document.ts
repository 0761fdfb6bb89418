/** Everything that the OpenAPI template prints, for one edition. */
import type { Json, OperationKind, OperationTexts } from '../../load/types.ts';
import { operationIdOf } from '../../model/names.ts';
import type { Integration, Model } from '../../model/types.ts';
import { join, offeringSentences } from '../text.ts';
import { activeExample, disabledExample, entityProperties, listEntryExample, propertiesOf, responsesFor, responseView } from './responses.ts';
import { documentedSettings, verifiedSettings } from './settings-schema.ts';
import { errata, integrationExtension, operationExtension } from './x-gitlab.ts';

export type Edition = 'verified' | 'documented';

interface OperationView {
  readonly method: 'put' | 'get' | 'delete';
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly hasExtension: boolean;
  readonly extension: Json;
  readonly isConditional: boolean;
  readonly body: BodyView | undefined;
  readonly hasBody: boolean;
  readonly success: SuccessView;
  readonly responses: readonly { readonly status: string; readonly name: string }[];
}

interface BodyView {
  readonly schema: string;
  readonly isRequired: boolean;
  readonly examples: readonly NamedReference[];
}

interface SuccessView {
  readonly status: string;
  readonly description: string;
  readonly hasContent: boolean;
  readonly isList: boolean;
  readonly schema: string;
  readonly examples: readonly NamedReference[];
}

interface NamedReference {
  readonly name: string;
  readonly component: string;
}

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
    paths: [listPath(model), ...integrations.flatMap((integration) => pathsOf(model, integration, isVerified))],
    project: api.project,
    headers: Object.entries(api.headers).map(([name, header]) => ({ name, ...header })),
    security: api.security,
    entityRequired: ['slug', ...Object.entries(api.entity).flatMap(([name, property]) => (property.optional ? [] : [name]))],
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
    examples: [...listExamples(model), ...integrations.flatMap((integration) => examplesOf(model, integration, isVerified))],
  };
}

const documentedNotice =
  '**This edition repeats the documentation page**, its mistakes included; `x-gitlab.errata` marks them. Use it to compare, and the verified edition to work with.';

const listTag = 'All integrations';

function tagsOf(integrations: readonly Integration[]): readonly object[] {
  const list = { name: listTag, description: 'What is active in a project, whatever it is.', hasDocumentation: false, hasExtension: false };
  return [
    list,
    ...integrations.map((integration) => ({
      name: integration.pageTitle,
      description: [join([integration.description, ...offeringSentences(integration)]), ...listOf(integration.notes)].join('\n'),
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

function listPath(model: Model): object {
  const { summary, description, success } = model.api.operations.list;
  const extension = errata(model.api.errata.filter(({ subject }) => subject === 'response'));
  const operation: OperationView = {
    method: 'get',
    operationId: 'listIntegrations',
    tag: listTag,
    summary,
    description,
    hasExtension: Object.keys(extension).length > 0,
    extension,
    isConditional: false,
    hasBody: false,
    body: undefined,
    success: {
      status: '200',
      description: success,
      hasContent: true,
      isList: true,
      schema: 'Integration',
      examples: [
        { name: 'active', component: 'ListActive' },
        { name: 'none', component: 'ListNone' },
      ],
    },
    responses: responsesFor(model, 'list'),
  };
  return { path: '/projects/{id}/integrations', operations: [operation] };
}

/** The path of an integration; in the documented edition its get operation may stand on a path of its own. */
function pathsOf(model: Model, integration: Integration, isVerified: boolean): readonly object[] {
  const path = `/projects/{id}/integrations/${isVerified ? integration.slug : integration.documentedSlug}`;
  const getPath = isVerified ? undefined : integration.documentedGetPath?.replace(':id', '{id}');
  const operation = (kind: 'set' | 'get' | 'disable'): OperationView => operationOf(model, integration, kind, isVerified);
  const others = [operation('set'), ...(integration.canDisable ? [operation('disable')] : [])];
  return getPath === undefined
    ? [{ path, operations: [operation('get'), ...others] }]
    : [
        { path, operations: others },
        { path: getPath, operations: [operation('get')] },
      ];
}

const methods = { set: 'put', get: 'get', disable: 'delete' } as const;

function operationOf(model: Model, integration: Integration, kind: 'set' | 'get' | 'disable', isVerified: boolean): OperationView {
  const texts = model.api.operations[kind];
  const extension = operationExtension(integration, kind);
  const body = kind === 'set' ? bodyOf(integration, isVerified) : undefined;
  return {
    method: methods[kind],
    operationId: operationIdOf(kind, integration.typeName),
    tag: integration.pageTitle,
    summary: texts.summary.replace('{title}', () => integration.pageTitle),
    description: join([descriptionOf(texts, integration), ...offeringSentences(integration)]),
    hasExtension: true,
    extension,
    isConditional: kind === 'disable',
    hasBody: body !== undefined,
    body,
    success: successOf(integration, kind, texts.success),
    responses: responsesFor(model, kind, integration),
  };
}

function descriptionOf({ description, requiresInstall = description }: OperationTexts, integration: Integration): string {
  return integration.requiresInstall ? requiresInstall : description;
}

function bodyOf(integration: Integration, isVerified: boolean): BodyView {
  const examples = isVerified ? integration.examples : integration.documentedExamples;
  return {
    schema: `${integration.typeName}Settings`,
    isRequired: integration.fields.some(({ required, documented }) => (isVerified ? required : documented?.required)),
    examples: examples.map(({ name }) => ({ name, component: requestComponent(integration, name) })),
  };
}

function successOf({ typeName, canDisable }: Integration, kind: Exclude<OperationKind, 'list'>, description: string): SuccessView {
  if (kind === 'disable') return { status: '204', description, hasContent: false, isList: false, schema: '', examples: [] };
  const disabled = { name: 'disabled', component: `${typeName}Disabled` };
  return {
    status: '200',
    description,
    hasContent: true,
    isList: false,
    schema: `${typeName}Integration`,
    examples: [{ name: 'active', component: `${typeName}Active` }, ...(kind === 'get' && canDisable ? [disabled] : [])],
  };
}

function requestComponent({ typeName }: Integration, name: string): string {
  return `${typeName}Request${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

interface ExampleView {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
}

function listExamples(model: Model): readonly ExampleView[] {
  const first = model.integrations.slice(0, 2).map((integration) => listEntryExample(model, integration));
  return [
    { name: 'ListActive', summary: 'Two active integrations', value: first },
    { name: 'ListNone', summary: 'Nothing is active', value: [] },
  ];
}

function examplesOf(model: Model, integration: Integration, isVerified: boolean): readonly ExampleView[] {
  const { typeName, pageTitle, canDisable } = integration;
  const requests = (isVerified ? integration.examples : integration.documentedExamples).map(({ name, summary, settings }) => ({
    name: requestComponent(integration, name),
    summary,
    value: settings,
  }));
  return [
    ...requests,
    { name: `${typeName}Active`, summary: `${pageTitle} is active`, value: activeExample(model, integration) },
    ...(canDisable ? [{ name: `${typeName}Disabled`, summary: `${pageTitle} was disabled`, value: disabledExample(model, integration) }] : []),
  ];
}
