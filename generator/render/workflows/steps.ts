/** The requests of a workflow as its steps. */
import type { Json, Level } from '../../load/types.ts';
import { operationIdOf } from '../../model/type-names.ts';
import type { Field, Integration } from '../../model/types.ts';
import { inputName, isAsked } from './inputs.ts';
import type { Journey } from './journeys.ts';
import type { Request } from './requests.ts';

/** What `templates/workflows/_step.hbs` prints. */
interface StepView {
  readonly id: string;
  readonly description: string;
  /** The description that has the operation. */
  readonly source: 'verified' | 'documented';
  readonly operationId: string;
  /** The parameter of the path, in a workflow of both levels. */
  readonly parameter: Level | undefined;
  readonly body: Json | undefined;
  readonly status: number;
  readonly active: boolean | undefined;
  readonly inherited: boolean | undefined;
  readonly takesTime: boolean;
  readonly outputs: readonly { readonly name: string; readonly expression: string }[];
}

export function stepOf(journey: Journey, integration: Integration, request: Request): StepView {
  const { id, operation, description, source = 'verified', level, outputs = [] } = request;
  const { status, active, inherited, takesTime = false } = request;
  return {
    id: stepId(journey, id),
    description,
    source,
    operationId: operationIdOf(operation, integration.typeName, level),
    parameter: level,
    body: bodyOf(journey, integration, request),
    status,
    active,
    inherited,
    takesTime,
    outputs: outputs.map(({ name, returned }) => ({
      name,
      expression: `$response.body#/${returned === 'topLevel' ? '' : 'properties/'}${name}`,
    })),
  };
}

/** Redocly confuses steps of the same name in two workflows. */
function stepId(journey: Journey, request: string): string {
  return `${journey.id}_${request}`;
}

function bodyOf(journey: Journey, { inheritable }: Integration, { settings }: Request): Json | undefined {
  if (settings === undefined) return undefined;
  const expressionOf = (field: Field): string =>
    settings !== 'read' || isAsked(field)
      ? `$inputs.${inputName(field.name)}`
      : `$steps.${stepId(journey, 'read')}.outputs.${field.name}`;
  const body = Object.fromEntries(journey.settings.map((field) => [field.name, expressionOf(field)]));
  return inheritable ? { ...body, use_inherited_settings: settings === 'inherited' } : body;
}
