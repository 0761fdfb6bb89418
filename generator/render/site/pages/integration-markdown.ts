/** The page of an integration as Markdown, for programs that read text. It says what the HTML says. */
import type { Field, Integration, Model } from '../../../model/types.ts';
import { Markup } from '../../../print/html.ts';
import { integrationBadges, listOf } from '../../../wording/badges.ts';
import type { Highlight } from '../highlight.ts';
import { erratumView } from '../parts/errata.ts';
import { prerequisites } from '../parts/prerequisites.ts';
import { problemsOf } from '../parts/problems.ts';
import { relatedTo } from '../parts/related.ts';
import { answersView } from '../parts/responses.ts';
import { operationsOf } from '../parts/samples.ts';
import { settingBadges, settingFacts, typeOf } from '../parts/setting.ts';
import { groups, namesIn } from './integration.ts';

/** Code as it is: nothing here becomes HTML. */
const uncoloured: Highlight = (code) => new Markup(code);

/** The text of `integrations/<slug>.md`. */
export function integrationMarkdown(model: Model, integration: Integration): string {
  const { slug, title, description, canDisable, documentation } = integration;
  const badges = integrationBadges(integration);
  const parts = [
    `# ${title}`,
    description,
    bulletsOf([
      `Slug: \`${slug}\``,
      `Path: \`/projects/:id/integrations/${slug}\` (PUT, GET${canDisable ? ', DELETE' : ''})`,
      ...(badges.length === 0 ? [] : [`Marks: ${badges.map(({ label }) => label).join(', ')}`]),
      ...(documentation === undefined ? [] : [`GitLab's guide: <${documentation}>`]),
    ]),
    '## Before you start',
    bulletsOf([
      'The token needs the scope `api`, its user the role Maintainer or Owner.',
      ...prerequisites(integration),
      ...integration.notes,
    ]),
    ...requestsText(integration),
    ...settingsText(integration),
    ...answersText(model, integration),
    '## Errors',
    bulletsOf(
      problemsOf(model, integration, uncoloured).map(
        ({ status, when, cure, hasBody, body }) =>
          `${status}: ${when} ${cure}${hasBody ? ` Body: \`${body.html}\`` : ''}`,
      ),
    ),
    ...errataText(integration),
    ...relatedText(model, integration),
    `Facts of GitLab ${model.api.gitlabVersion}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function requestsText(integration: Integration): readonly string[] {
  return [
    '## Requests',
    ...operationsOf(integration, uncoloured).flatMap(({ title, description, samples }) => [
      `### ${title}`,
      description,
      ...samples.filter(({ language }) => language === 'curl').map(({ code }) => fenced(code, 'sh')),
    ]),
  ];
}

function settingsText({ conditions, fields }: Integration): readonly string[] {
  return [
    '## Settings',
    ...(conditions.length === 0
      ? []
      : [
          bulletsOf(
            conditions.map((condition) => `${condition.description} (${codesOf(namesIn(condition))})`),
          ),
        ]),
    ...groups.flatMap(({ group, title }) => {
      const members = fields.filter((field) => field.group === group);
      return members.length === 0
        ? []
        : [`### ${title}`, bulletsOf(members.map((field) => settingText(field, fields)))];
    }),
  ];
}

function settingText(field: Field, fields: readonly Field[]): string {
  const kind = [typeOf(field), ...settingBadges(field).map(({ label }) => label)].join(', ');
  const facts = settingFacts(field, fields).map(({ term, text }) => `${term}: ${text}`);
  return [
    `\`${field.name}\` (${kind}): ${field.description}`,
    ...[...facts, ...field.notes].map((text) => `  - ${text}`),
  ].join('\n');
}

function answersText(model: Model, integration: Integration): readonly string[] {
  const { example, isEmpty, never, clear, changed, tellsInheritance, topLevel } = answersView(
    model,
    integration,
    uncoloured,
  );
  const lines: readonly (readonly [string, string])[] = [
    ['Never comes back', codesOf(never)],
    ['Comes back in clear, though secret', codesOf(clear)],
    ['Comes back as another type', listOf(changed.map(({ name, type }) => `\`${name}\` as ${type}`))],
    ['Comes back as `inherited`', tellsInheritance ? '`use_inherited_settings`' : ''],
    ['Beside `properties`, not in it', codesOf(topLevel)],
  ];
  const said = lines.filter(([, names]) => names !== '').map(([term, names]) => `${term}: ${names}`);
  return [
    '## What comes back',
    `A PUT and a GET answer 200 with the integration. ${isEmpty ? 'Its `properties` are empty.' : 'The settings stand in `properties`; one that is not set is `null` or empty.'}`,
    ...(said.length === 0 ? [] : [bulletsOf(said)]),
    fenced(example, 'json'),
  ];
}

function errataText({ fields, errata }: Integration): readonly string[] {
  const all = [
    ...errata.map((erratum) => ({ name: '', erratum })),
    ...fields.flatMap(({ name, errata: own }) => own.map((erratum) => ({ name: `\`${name}\`, `, erratum }))),
  ];
  if (all.length === 0) return [];
  const lines = all.map(({ name, erratum }) => {
    const { subject, printed, actual, hasEffect, effect, evidence } = erratumView(erratum);
    const further = [...(hasEffect ? [effect] : []), `Evidence: ${evidence}`]
      .map((text) => `\n  - ${text}`)
      .join('');
    return `${name}${subject}\n  - Printed: ${printed}\n  - In fact: ${actual}${further}`;
  });
  return ["## Where GitLab's page is wrong", bulletsOf(lines)];
}

function relatedText({ integrations }: Model, integration: Integration): readonly string[] {
  const related = relatedTo(integration, integrations);
  return related.length === 0
    ? []
    : [
        '## Related',
        bulletsOf(related.map(({ slug, title, description }) => `[${title}](${slug}.md): ${description}`)),
      ];
}

function bulletsOf(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join('\n');
}

function codesOf(names: readonly { readonly name: string }[]): string {
  return listOf(names.map(({ name }) => `\`${name}\``));
}

function fenced({ html: code }: Markup, language: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
