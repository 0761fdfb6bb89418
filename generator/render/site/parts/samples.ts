/** The code samples of an integration. */
import type { Json } from '../../../load/types.ts';
import type { Integration } from '../../../model/types.ts';
import { Markup } from '../../../print/html.ts';
import { methods, type Operation, type SampleRequest, variableOf } from '../../samples/request.ts';
import { type Language, languages } from '../../samples/samples.ts';
import type { Highlight } from '../highlight.ts';

export interface OperationView {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly samples: readonly { readonly language: string; readonly title: string; readonly code: Markup }[];
}

const titles: Readonly<Record<Operation, string>> = {
  set: 'Set up or change',
  get: 'Read',
  disable: 'Switch off',
};

const texts: Readonly<Record<Operation, string>> = {
  set: 'The smallest request that is accepted. Every required setting is needed every time, also to change another one.',
  get: 'Also works while the integration is switched off. One that was never set up is a 404.',
  disable: 'Empties the settings and keeps the record. Answers 204 without a body.',
};

/** The samples of every operation that the integration has. */
export function operationsOf(integration: Integration, highlight: Highlight): readonly OperationView[] {
  const operations: readonly Operation[] = integration.canDisable
    ? ['set', 'get', 'disable']
    : ['set', 'get'];
  return operations.map((operation) => ({
    id: `${operation}-${integration.slug}`,
    title: titles[operation],
    method: methods[operation],
    path: `/projects/:id/integrations/${integration.slug}`,
    description:
      operation === 'set' && integration.requiresInstall
        ? 'Changes the settings of an installed app; it cannot install one.'
        : texts[operation],
    samples: languages.map((language) => ({
      language: language.id,
      title: language.title,
      code: sampleOf(integration, operation, language, highlight),
    })),
  }));
}

// In samples without settings only the slug differs, so that they are coloured once for all integrations.
const standIn = 'the-slug-of-it';

function sampleOf(
  integration: Integration,
  operation: Operation,
  { grammar, write }: Language,
  highlight: Highlight,
): Markup {
  if (operation === 'set') return highlight(write(sampleRequest(integration, operation)), grammar);
  const { html } = highlight(write({ operation, slug: standIn, settings: [] }), grammar);
  return new Markup(html.replaceAll(standIn, integration.slug));
}

/** The request that the samples show: the smallest one, which also ends any inheritance. */
export function sampleRequest(integration: Integration, operation: Operation): SampleRequest {
  const settings = operation === 'set' ? smallest(integration) : {};
  return {
    operation,
    slug: integration.slug,
    settings: Object.entries(settings).map(([name, value]) => settingOf(integration, name, value)),
  };
}

function smallest({ examples, fields }: Integration): Readonly<Record<string, Json>> {
  const minimal = examples.find(({ name }) => name === 'minimal')?.settings ?? {};
  // An app that has no required setting would be sent an empty request.
  const first = fields.find(({ ignored, name }) => ignored === undefined && name !== inheritance);
  const start = Object.keys(minimal).length === 0 && first ? { [first.name]: first.example } : minimal;
  return fields.some(({ name }) => name === inheritance) ? { ...start, [inheritance]: false } : start;
}

const inheritance = 'use_inherited_settings';

function settingOf(
  { slug, fields }: Integration,
  name: string,
  value: Json,
): SampleRequest['settings'][number] {
  const field = fields.find((one) => one.name === name);
  const isSecret = field !== undefined && (field.secret || field.credential) && typeof value === 'string';
  return { name, value, variable: isSecret ? variableOf(slug, name) : undefined };
}
