/** The page of an integration as Markdown, for programs that read text. */
import type { Field, Integration, Model } from '../../model/types.ts';
import { groups } from './integration-view.ts';
import { prerequisites } from './prerequisites.ts';
import { curlSample } from './samples/curl.ts';
import { sampleRequest } from './samples-view.ts';
import { factsOf, typeOf } from './setting-view.ts';

/** The text of `integrations/<slug>.md`. */
export function integrationMarkdown(model: Model, integration: Integration): string {
  const { slug, title, description, conditions, fields, canDisable, documentation } = integration;
  const parts = [
    `# ${title}`,
    description,
    [
      `- Slug: \`${slug}\``,
      `- Path: \`/projects/:id/integrations/${slug}\` (PUT, GET${canDisable ? ', DELETE' : ''})`,
      ...(documentation === undefined ? [] : [`- GitLab's guide: <${documentation}>`]),
    ].join('\n'),
    '## Before you start',
    ['The token needs the scope `api`, its user the role Maintainer or Owner.', ...prerequisites(integration), ...integration.notes].map((sentence) => `- ${sentence}`).join('\n'),
    '## Request',
    'Every required setting is needed in every request, secrets included.',
    fenced(curlSample(sampleRequest(integration, 'set')), 'sh'),
    '## Settings',
    ...(conditions.length === 0 ? [] : [conditions.map((condition) => `- ${condition.description}`).join('\n')]),
    ...groups.flatMap(({ group, title: heading }) => {
      const members = fields.filter((field) => field.group === group);
      return members.length === 0 ? [] : [`### ${heading}`, members.map((field) => settingText(field, fields)).join('\n')];
    }),
    ...errataText(integration),
    `Facts of GitLab ${model.api.gitlabVersion}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function settingText(field: Field, fields: readonly Field[]): string {
  const kind = [typeOf(field), ...(field.required ? ['required'] : []), ...(field.ignored ? ['ignored by the server'] : [])].join(', ');
  const facts = field.ignored ? [] : factsOf(field, fields).map(({ term, text }) => `${term}: ${text}`);
  const further = [...facts, ...field.notes].map((text) => `\n  - ${text}`).join('');
  return `- \`${field.name}\` (${kind}): ${field.description}${further}`;
}

function errataText({ fields, errata }: Integration): readonly string[] {
  const all = [...errata.map((erratum) => ({ name: undefined, erratum })), ...fields.flatMap(({ name, errata: own }) => own.map((erratum) => ({ name, erratum })))];
  if (all.length === 0) return [];
  const lines = all.map(
    ({ name, erratum }) =>
      `- ${name === undefined ? '' : `\`${name}\`, `}${erratum.subject}: printed "${erratum.printed}", in fact "${erratum.actual}". Evidence: ${erratum.evidence}.`,
  );
  return ["## Where GitLab's page is wrong", lines.join('\n')];
}

function fenced(code: string, language: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
