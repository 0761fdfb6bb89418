/** The requests of a workflow. */
import type { Json } from '../../load/types.ts';
import { operationIdOf } from '../../model/type-names.ts';
import type { Field, Integration } from '../../model/types.ts';
import { inputName, isAsked } from './inputs.ts';
import type { Journey } from './view.ts';

export interface StepView {
  readonly id: string;
  readonly description: string;
  /** The description that has the operation. */
  readonly source: 'verified' | 'documented';
  readonly operationId: string;
  readonly hasBody: boolean;
  readonly body: Json;
  readonly criteria: Json;
  readonly hasOutputs: boolean;
  readonly outputs: Json;
}

/**
 * The steps of the workflow of that name.
 * @param settings what its requests send.
 */
export function stepsOf(
  workflow: string,
  journey: Journey,
  integration: Integration,
  settings: readonly Field[],
): readonly StepView[] {
  return requestsOf(journey, settings).map((request) => stepOf(workflow, integration, settings, request));
}

interface Request {
  readonly id: string;
  readonly operation: 'set' | 'get' | 'disable';
  readonly description: string;
  readonly status: number;
  /** Whether the answer has to show the integration as active. */
  readonly active?: boolean;
  readonly source?: StepView['source'];
  /** Where the settings come from that are sent: all from the inputs, or from an earlier answer where that has them. */
  readonly settings?: 'asked' | 'read';
  /** Settings of the answer that later requests send. */
  readonly outputs?: readonly Field[];
}

function requestsOf(journey: Journey, settings: readonly Field[]): readonly Request[] {
  const read: Request = {
    id: 'read',
    operation: 'get',
    description: 'Reads the settings that GitLab returns.',
    status: 200,
    active: true,
    outputs: settings.filter((field) => !isAsked(field)),
  };
  const check: Request = {
    id: 'check',
    operation: 'get',
    description: 'Sees that it is active.',
    status: 200,
    active: true,
  };
  const set = (description: string, source: 'asked' | 'read'): Request => ({
    id: 'set',
    operation: 'set',
    description,
    status: 200,
    active: true,
    settings: source,
  });
  switch (journey) {
    case 'connect':
      return [set('Creates or changes it, and activates it.', 'asked'), check];
    case 'rotate':
      return [read, set('Sends every setting that is needed, with the new secrets.', 'read'), check];
    case 'switch':
      return [
        read,
        { id: 'disable', operation: 'disable', description: 'Switches it off.', status: 204 },
        {
          id: 'checkDisabled',
          operation: 'get',
          description: 'Sees that it is off.',
          status: 200,
          active: false,
        },
        set('Switches it on again.', 'read'),
        check,
      ];
    case 'move':
      return [
        {
          id: 'setDocumented',
          operation: 'set',
          description: 'The printed slug has no route.',
          status: 404,
          source: 'documented',
          settings: 'asked',
        },
        {
          id: 'readDocumented',
          operation: 'get',
          description: 'The printed slug is not accepted.',
          status: 400,
          source: 'documented',
        },
        set('The slug that works.', 'asked'),
        check,
      ];
    default:
      return journey satisfies never;
  }
}

function stepOf(
  workflow: string,
  integration: Integration,
  settings: readonly Field[],
  request: Request,
): StepView {
  const { id, operation, description, status, active, source = 'verified', outputs = [] } = request;
  const body =
    request.settings === undefined ? null : bodyOf(workflow, integration, settings, request.settings);
  return {
    id: stepId(workflow, id),
    description,
    source,
    operationId: operationIdOf(operation, integration.typeName),
    hasBody: body !== null,
    body,
    criteria: [
      { condition: `$statusCode == ${status}` },
      ...(active === undefined ? [] : [{ condition: `$response.body#/active == ${active}` }]),
    ],
    hasOutputs: outputs.length > 0,
    outputs: Object.fromEntries(
      outputs.map(({ name, returned }) => [
        name,
        `$response.body#/${returned === 'topLevel' ? '' : 'properties/'}${name}`,
      ]),
    ),
  };
}

/** Redocly takes steps of the same name in two workflows for one. */
function stepId(workflow: string, id: string): string {
  return `${workflow}_${id}`;
}

function bodyOf(
  workflow: string,
  { inheritable }: Integration,
  settings: readonly Field[],
  source: 'asked' | 'read',
): Json {
  const expressionOf = (field: Field): string =>
    source === 'asked' || isAsked(field)
      ? `$inputs.${inputName(field.name)}`
      : `$steps.${stepId(workflow, 'read')}.outputs.${field.name}`;
  return {
    ...Object.fromEntries(settings.map((field) => [field.name, expressionOf(field)])),
    ...(inheritable ? { use_inherited_settings: false } : {}),
  };
}
