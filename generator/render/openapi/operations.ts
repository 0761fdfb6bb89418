/** The paths of the description and their operations. */
import type { Level, OperationTexts } from '../../load/types.ts';
import { integrationAt, levelSince } from '../../model/levels.ts';
import { operationIdOf } from '../../model/type-names.ts';
import type { Integration, Model } from '../../model/types.ts';
import { everywhere } from '../../model/usual.ts';
import { availabilitySentences, join, offeringSentences } from '../../wording/sentences.ts';
import { responsesFor } from './error-responses.ts';
import { requestComponent } from './examples.ts';
import { unlessEmpty } from './property.ts';
import {
  availability as availabilityExtension,
  type Extension,
  errata,
  errataAt,
  operationExtension,
} from './x-gitlab.ts';

export interface PathView {
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

const roots = { project: '/projects/{id}/integrations', group: '/groups/{id}/integrations' } as const;
const parameters = { project: 'ProjectId', group: 'GroupId' } as const;

/** The path that lists the integrations of a project or a group. */
export function listPath(model: Model, level: Level): PathView {
  const { list } = model.api.operations;
  const { summary, description } = level === 'group' && list.group ? list.group : list;
  const availability = { ...everywhere, since: levelSince(level, model) };
  const operation: OperationView = {
    method: 'get',
    operationId: level === 'group' ? 'listGroupIntegrations' : 'listIntegrations',
    tag: listTag,
    summary,
    description: join([description, ...availabilitySentences(availability)]),
    extension: unlessEmpty({
      ...availabilityExtension(availability),
      ...errata(errataAt(level, model.api.errata, ['response'])),
    }),
    parameters: [parameters[level]],
    body: undefined,
    success: {
      status: '200',
      description: list.success,
      isList: true,
      schema: 'Integration',
      examples: [
        { name: 'active', component: 'ListActive' },
        { name: 'none', component: 'ListNone' },
      ],
    },
    responses: responsesFor(model, 'list', level),
  };
  return { path: roots[level], operations: [operation] };
}

/** What is known of an operation for one level, in one edition. */
interface Context {
  readonly model: Model;
  readonly level: Level;
  readonly isVerified: boolean;
}

/** The path of an integration; in the documented edition its get operation may have a path of its own. */
export function pathsOf(integration: Integration, context: Context): readonly PathView[] {
  const { slug, documentedSlug, documentedGetPath, canDisable } = integration;
  const { level, isVerified } = context;
  const path = `${roots[level]}/${isVerified ? slug : documentedSlug}`;
  const get = operationOf(integration, 'get', context);
  const others = [operationOf(integration, 'set', context)];
  if (canDisable) others.push(operationOf(integration, 'disable', context));
  if (isVerified || documentedGetPath === undefined) return [{ path, operations: [get, ...others] }];
  return [
    { path, operations: others },
    { path: documentedGetPath.replace(':id', '{id}'), operations: [get] },
  ];
}

const methods = { set: 'put', get: 'get', disable: 'delete' } as const;

function operationOf(
  integration: Integration,
  kind: Kind,
  { model, level, isVerified }: Context,
): OperationView {
  const { typeName, pageTitle } = integration;
  const available = integrationAt(level, integration, model);
  const { success, ...ofProject } = model.api.operations[kind];
  const texts = level === 'group' ? (ofProject.group ?? ofProject) : ofProject;
  return {
    method: methods[kind],
    operationId: operationIdOf(kind, typeName, level),
    tag: pageTitle,
    summary: texts.summary.replace('{title}', () => pageTitle),
    description: join([descriptionOf(texts, integration), ...offeringSentences(available)]),
    extension: operationExtension(available, kind, level),
    parameters: [parameters[level], ...(kind === 'disable' ? ['IfUnmodifiedSince'] : [])],
    body: kind === 'set' ? bodyOf(integration, isVerified) : undefined,
    success: successOf(integration, kind, success),
    responses: responsesFor(model, kind, level, integration),
  };
}

function descriptionOf(
  texts: Pick<OperationTexts, 'description' | 'requiresInstall'>,
  integration: Integration,
): string {
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
