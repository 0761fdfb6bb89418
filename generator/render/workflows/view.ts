/** Everything that the template of the workflows prints: the usual journeys, for every integration that they fit. */
import type { Json } from '../../load/types.ts';
import { minimalExample } from '../../model/settings/examples.ts';
import type { Field, Integration, Model } from '../../model/types.ts';
import { inputsView, isAsked } from './inputs.ts';
import { type StepView, stepsOf } from './steps.ts';

export type Journey = 'connect' | 'rotate' | 'switch' | 'move';

interface WorkflowView {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: Json;
  readonly steps: readonly StepView[];
}

/** The view of `templates/workflows/document.hbs`. */
export function workflowsView({ api, integrations }: Model): object {
  // The others cannot be set up by requests alone, or not by users.
  const usual = integrations.filter(
    ({ requiresInstall, developmentOnly }) => !requiresInstall && !developmentOnly,
  );
  const workflows = (['connect', 'rotate', 'switch', 'move'] as const).flatMap((journey) =>
    usual
      .filter((integration) => fits(journey, integration))
      .map((integration) => workflowOf(journey, integration)),
  );
  return { version: api.version, workflows };
}

function fits(journey: Journey, integration: Integration): boolean {
  switch (journey) {
    case 'connect':
      return true;
    case 'rotate':
      return settingsOf(journey, integration).some(({ secret, credential }) => secret || credential);
    case 'switch':
      return integration.canDisable;
    case 'move':
      return integration.documentedSlug !== integration.slug;
    default:
      return journey satisfies never;
  }
}

function workflowOf(journey: Journey, integration: Integration): WorkflowView {
  const id = idOf(journey, integration);
  const settings = settingsOf(journey, integration);
  return {
    id,
    ...textsOf(journey, integration),
    inputs: inputsView(journey === 'connect' || journey === 'move' ? settings : settings.filter(isAsked)),
    steps: stepsOf(id, journey, integration, settings),
  };
}

/** The settings of the smallest request that GitLab accepts; to replace secrets, of the smallest one with all of them. */
function settingsOf(journey: Journey, { fields, conditions }: Integration): readonly Field[] {
  const isNeeded = ({ required, secret, ignored }: Field): boolean =>
    required || (journey === 'rotate' && secret && !ignored);
  const drafts = fields.map((field) => draftOf(field, isNeeded(field)));
  const request = minimalExample(drafts, conditions);
  return fields.filter(({ name }) => Object.hasOwn(request, name));
}

function draftOf(
  { name, type, example, default: initial }: Field,
  isNeeded: boolean,
): Parameters<typeof minimalExample>[0][number] {
  return {
    name,
    type,
    example,
    ...(initial === undefined ? {} : { default: initial }),
    ...(isNeeded ? { required: true } : {}),
  };
}

function idOf(journey: Journey, { typeName }: Integration): string {
  const ids = {
    connect: `connect${typeName}`,
    rotate: `rotate${typeName}Secrets`,
    switch: `switch${typeName}OffAndOn`,
    move: `move${typeName}`,
  };
  return ids[journey];
}

function textsOf(
  journey: Journey,
  { title, slug, documentedSlug }: Integration,
): Pick<WorkflowView, 'summary' | 'description'> {
  switch (journey) {
    case 'connect':
      return {
        summary: `Connect ${title}`,
        description: 'Sets the integration up and sees that it is active.',
      };
    case 'rotate':
      return {
        summary: `Replace the secrets of ${title}`,
        description:
          'Reads the settings that GitLab returns, sends them again with the new secrets, and sees that the integration is still active. Optional settings stay as they are.',
      };
    case 'switch':
      return {
        summary: `Switch ${title} off and on`,
        description:
          'Disabling resets the settings, so they are read before it. What GitLab never returns has to be known to switch the integration on again; optional settings have to be set anew.',
      };
    case 'move':
      return {
        summary: `Move to the slug that works for ${title}`,
        description: `The documentation page prints \`${documentedSlug}\`, which GitLab refuses: a PUT answers 404, a GET 400. The slug is \`${slug}\`.`,
      };
    default:
      return journey satisfies never;
  }
}
