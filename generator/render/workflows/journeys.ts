/** The standard workflows of one integration. */
import type { Field, Integration } from '../../model/types.ts';
import { isSecret } from '../../wording/setting-facts.ts';
import { isAsked } from './inputs.ts';
import {
  check,
  checkDisabled,
  disable,
  type Request,
  read,
  readDocumented,
  set,
  setDocumented,
} from './requests.ts';
import { smallestRequest } from './settings.ts';

export interface Journey {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** What its requests send. */
  readonly settings: readonly Field[];
  /** The settings that the user is asked for. */
  readonly asked: readonly Field[];
  readonly requests: readonly Request[];
}

/** Each of the journeys for an integration, or undefined where it makes no sense. */
export const journeys: readonly ((integration: Integration) => Journey | undefined)[] = [
  connect,
  rotate,
  switchOffAndOn,
  move,
];

function connect(integration: Integration): Journey {
  const settings = smallestRequest(integration, isRequired);
  return {
    id: `connect${integration.typeName}`,
    summary: `Connect ${integration.title}`,
    description: 'Sets the integration up and sees that it is active.',
    settings,
    asked: settings,
    requests: [set('Creates or changes it, and activates it.', 'asked'), check],
  };
}

function rotate(integration: Integration): Journey | undefined {
  const settings = smallestRequest(
    integration,
    (field) => isRequired(field) || (field.secret && !field.ignored),
  );
  if (!settings.some(isSecret)) return undefined;
  return {
    id: `rotate${integration.typeName}Secrets`,
    summary: `Replace the secrets of ${integration.title}`,
    description:
      'Reads the settings that GitLab returns, sends them again with the new secrets, and sees that the integration is still active. Optional settings stay as they are.',
    settings,
    asked: settings.filter(isAsked),
    requests: [
      read(settings),
      set('Sends every setting that is needed, with the new secrets.', 'read'),
      check,
    ],
  };
}

function switchOffAndOn(integration: Integration): Journey | undefined {
  if (!integration.canDisable) return undefined;
  const settings = smallestRequest(integration, isRequired);
  return {
    id: `switch${integration.typeName}OffAndOn`,
    summary: `Switch ${integration.title} off and on`,
    description:
      'Disabling resets the settings, so they are read before it. What GitLab never returns has to be known to switch the integration on again; optional settings have to be set anew.',
    settings,
    asked: settings.filter(isAsked),
    requests: [read(settings), disable, checkDisabled, set('Switches it on again.', 'read'), check],
  };
}

function move(integration: Integration): Journey | undefined {
  const { slug, documentedSlug, typeName, title } = integration;
  if (documentedSlug === slug) return undefined;
  const settings = smallestRequest(integration, isRequired);
  return {
    id: `move${typeName}`,
    summary: `Move to the slug that works for ${title}`,
    description: `The documentation page prints \`${documentedSlug}\`, which GitLab refuses: a PUT answers 404, a GET 400. The slug is \`${slug}\`.`,
    settings,
    asked: settings,
    requests: [setDocumented, readDocumented, set('The slug that works.', 'asked'), check],
  };
}

function isRequired({ required }: Field): boolean {
  return required;
}
