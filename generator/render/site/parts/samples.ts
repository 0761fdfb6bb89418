/** The code samples of an integration. */
import type { Json, Level } from '../../../load/types.ts';
import type { Field, Integration } from '../../../model/types.ts';
import { literal } from '../../../print/typescript.ts';
import { isSecret } from '../../../wording/setting-facts.ts';
import { clientAt } from '../../samples/javascript.ts';
import {
  methods,
  type Operation,
  pathAt,
  type SampleRequest,
  type Setting,
  targets,
  variableOf,
} from '../../samples/request.ts';
import { type Language, languages } from '../../samples/samples.ts';

export interface OperationView {
  readonly id: string;
  readonly operation: Operation;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly samples: readonly Sample[];
}

interface Sample {
  readonly language: Language;
  readonly code: string;
}

const titles: Readonly<Record<Operation, string>> = {
  set: 'Set up or change',
  get: 'Read',
  disable: 'Switch off',
};

const descriptions: Readonly<Record<Operation, string>> = {
  set: 'The smallest valid request. Every request must contain every required setting, even to change another one.',
  get: 'Also works while the integration is disabled. If it was never set up, the response is 404.',
  disable: 'Clears the settings and keeps the record. Returns 204 without a body.',
};

/** What a request for a group does beside that. */
const groupEffects: Readonly<Record<Operation, string>> = {
  set: ' GitLab then hands the settings on to subgroups and projects, in the background.',
  get: '',
  disable: ' Subgroups and projects that inherit it keep what they have.',
};

/** The samples of every operation that the integration has. */
export function operationsOf(integration: Integration, level: Level = 'project'): readonly OperationView[] {
  const operations: Operation[] = ['set', 'get'];
  if (integration.canDisable) operations.push('disable');
  return operations.map((operation) => ({
    id: `${operation}-${integration.slug}`,
    operation,
    title: titles[operation],
    method: methods[operation],
    path: `/${level}s/:id/integrations/${integration.slug}`,
    description: descriptionOf(operation, integration) + (level === 'group' ? groupEffects[operation] : ''),
    samples: languages.map((language) => ({
      language,
      code: language.write(sampleRequest(integration, operation, level)),
    })),
  }));
}

function descriptionOf(operation: Operation, { requiresInstall }: Integration): string {
  return operation === 'set' && requiresInstall
    ? 'Changes the settings of an installed app; it cannot install one.'
    : descriptions[operation];
}

/** What the samples for a level have in common, and differs from those for the other one. */
export function partsAt(level: Level): Readonly<Record<'path' | 'client' | 'target', string>> {
  return { path: pathAt(level), client: `await ${clientAt(level)}`, target: literal(targets[level]) };
}

/** The request that the samples show: the smallest one, which also ends any inheritance. */
export function sampleRequest(
  integration: Integration,
  operation: Operation,
  level: Level = 'project',
): SampleRequest {
  const { slug, fields } = integration;
  if (operation !== 'set') return { operation, level, slug, settings: [] };
  const settings = Object.entries(smallestRequest(integration)).map(([name, value]) =>
    settingOf(slug, name, value, fields),
  );
  return { operation, level, slug, settings };
}

const inheritance = 'use_inherited_settings';

function smallestRequest({ examples, fields }: Integration): Readonly<Record<string, Json>> {
  const request = { ...examples.find(({ name }) => name === 'minimal')?.settings };
  // An app that has no required setting would be sent an empty request.
  const first = fields.find(({ ignored, name }) => ignored === undefined && name !== inheritance);
  if (Object.keys(request).length === 0 && first) request[first.name] = first.example;
  if (fields.some(({ name }) => name === inheritance)) request[inheritance] = false;
  return request;
}

function settingOf(slug: string, name: string, value: Json, fields: readonly Field[]): Setting {
  const field = fields.find((one) => one.name === name);
  const isHidden = field !== undefined && isSecret(field) && typeof value === 'string';
  return { name, value, variable: isHidden ? variableOf(slug, name) : undefined };
}
