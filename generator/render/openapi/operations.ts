/** The paths of the description and their operations. */
import type { Json, OperationKind, OperationTexts } from '../../load/types.ts';
import { operationIdOf } from '../../model/type-names.ts';
import type { Integration, Model } from '../../model/types.ts';
import { join, offeringSentences } from '../../wording/sentences.ts';
import { requestComponent } from './examples.ts';
import { responsesFor } from './responses.ts';
import { errata, operationExtension } from './x-gitlab.ts';

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

/** The tag of the operation that lists all integrations. */
export const listTag = 'All integrations';

/** The path that lists the integrations of a project. */
export function listPath(model: Model): object {
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
export function pathsOf(model: Model, integration: Integration, isVerified: boolean): readonly object[] {
  const path = `/projects/{id}/integrations/${isVerified ? integration.slug : integration.documentedSlug}`;
  const getPath = isVerified ? undefined : integration.documentedGetPath?.replace(':id', '{id}');
  const operation = (kind: 'set' | 'get' | 'disable'): OperationView =>
    operationOf(model, integration, kind, isVerified);
  const others = [operation('set'), ...(integration.canDisable ? [operation('disable')] : [])];
  return getPath === undefined
    ? [{ path, operations: [operation('get'), ...others] }]
    : [
        { path, operations: others },
        { path: getPath, operations: [operation('get')] },
      ];
}

const methods = { set: 'put', get: 'get', disable: 'delete' } as const;

function operationOf(
  model: Model,
  integration: Integration,
  kind: 'set' | 'get' | 'disable',
  isVerified: boolean,
): OperationView {
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

function descriptionOf(
  { description, requiresInstall = description }: OperationTexts,
  integration: Integration,
): string {
  return integration.requiresInstall ? requiresInstall : description;
}

function bodyOf(integration: Integration, isVerified: boolean): BodyView {
  const examples = isVerified ? integration.examples : integration.documentedExamples;
  return {
    schema: `${integration.typeName}Settings`,
    isRequired: integration.fields.some(({ required, documented }) =>
      isVerified ? required : documented?.required,
    ),
    examples: examples.map(({ name }) => ({ name, component: requestComponent(integration, name) })),
  };
}

function successOf(
  { typeName, canDisable }: Integration,
  kind: Exclude<OperationKind, 'list'>,
  description: string,
): SuccessView {
  if (kind === 'disable')
    return { status: '204', description, hasContent: false, isList: false, schema: '', examples: [] };
  const disabled = { name: 'disabled', component: `${typeName}Disabled` };
  return {
    status: '200',
    description,
    hasContent: true,
    isList: false,
    schema: `${typeName}Integration`,
    examples: [
      { name: 'active', component: `${typeName}Active` },
      ...(kind === 'get' && canDisable ? [disabled] : []),
    ],
  };
}
