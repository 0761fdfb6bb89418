/** The paths of the description and their operations. */
import type { OperationTexts } from '../../load/types.ts';
import { operationIdOf } from '../../model/type-names.ts';
import type { Integration, Model } from '../../model/types.ts';
import { join, offeringSentences } from '../../wording/sentences.ts';
import { responsesFor } from './error-responses.ts';
import { requestComponent } from './examples.ts';
import { unlessEmpty } from './property.ts';
import { type Extension, errata, operationExtension } from './x-gitlab.ts';

interface PathView {
  readonly path: string;
  readonly operations: readonly OperationView[];
}

/** What `templates/openapi/_operation.hbs` prints. */
interface OperationView {
  readonly method: 'put' | 'get' | 'delete';
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly extension: Extension | undefined;
  /** Names of components. */
  readonly parameters: readonly string[];
  readonly body: BodyView | undefined;
  readonly success: SuccessView;
  readonly responses: readonly { readonly status: string; readonly name: string }[];
}

interface BodyView {
  readonly schema: string;
  readonly isRequired: boolean;
  /** Whether the fields of a form are described too: the page mentions JSON alone. */
  readonly isForm: boolean;
  readonly examples: readonly NamedReference[];
}

interface SuccessView {
  readonly status: string;
  readonly description: string;
  readonly isList: boolean;
  readonly schema: string;
  /** None for a response without a body. */
  readonly examples: readonly NamedReference[];
}

interface NamedReference {
  readonly name: string;
  readonly component: string;
}

type Kind = 'set' | 'get' | 'disable';

/** The tag of the operation that lists all integrations. */
export const listTag = 'All integrations';

/** The path that lists the integrations of a project. */
export function listPath(model: Model): PathView {
  const { summary, description, success } = model.api.operations.list;
  const operation: OperationView = {
    method: 'get',
    operationId: 'listIntegrations',
    tag: listTag,
    summary,
    description,
    extension: unlessEmpty(errata(model.api.errata.filter(({ subject }) => subject === 'response'))),
    parameters: ['ProjectId'],
    body: undefined,
    success: {
      status: '200',
      description: success,
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

/** The path of an integration; in the documented edition its get operation may have a path of its own. */
export function pathsOf(model: Model, integration: Integration, isVerified: boolean): readonly PathView[] {
  const { slug, documentedSlug, documentedGetPath, canDisable } = integration;
  const path = `/projects/{id}/integrations/${isVerified ? slug : documentedSlug}`;
  const get = operationOf(model, integration, 'get', isVerified);
  const others = [operationOf(model, integration, 'set', isVerified)];
  if (canDisable) others.push(operationOf(model, integration, 'disable', isVerified));
  if (isVerified || documentedGetPath === undefined) return [{ path, operations: [get, ...others] }];
  return [
    { path, operations: others },
    { path: documentedGetPath.replace(':id', '{id}'), operations: [get] },
  ];
}

const methods = { set: 'put', get: 'get', disable: 'delete' } as const;

function operationOf(model: Model, integration: Integration, kind: Kind, isVerified: boolean): OperationView {
  const { typeName, pageTitle } = integration;
  const texts = model.api.operations[kind];
  return {
    method: methods[kind],
    operationId: operationIdOf(kind, typeName),
    tag: pageTitle,
    summary: texts.summary.replace('{title}', () => pageTitle),
    description: join([descriptionOf(texts, integration), ...offeringSentences(integration)]),
    extension: operationExtension(integration, kind),
    parameters: kind === 'disable' ? ['ProjectId', 'IfUnmodifiedSince'] : ['ProjectId'],
    body: kind === 'set' ? bodyOf(integration, isVerified) : undefined,
    success: successOf(integration, kind, texts.success),
    responses: responsesFor(model, kind, integration),
  };
}

function descriptionOf(texts: OperationTexts, integration: Integration): string {
  const { description, requiresInstall = description } = texts;
  return integration.requiresInstall ? requiresInstall : description;
}

function bodyOf(integration: Integration, isVerified: boolean): BodyView {
  const examples = isVerified ? integration.examples : integration.documentedExamples;
  return {
    schema: `${integration.typeName}Settings`,
    isRequired: integration.fields.some(({ required, documented }) =>
      isVerified ? required : documented?.required,
    ),
    isForm: isVerified,
    examples: examples.map(({ name }) => ({ name, component: requestComponent(integration, name) })),
  };
}

function successOf({ typeName, canDisable }: Integration, kind: Kind, description: string): SuccessView {
  const schema = `${typeName}Integration`;
  if (kind === 'disable') return { status: '204', description, isList: false, schema, examples: [] };
  const examples = [{ name: 'active', component: `${typeName}Active` }];
  if (kind === 'get' && canDisable) examples.push({ name: 'disabled', component: `${typeName}Disabled` });
  return { status: '200', description, isList: false, schema, examples };
}
