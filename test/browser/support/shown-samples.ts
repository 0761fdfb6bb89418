/** The code samples as they stand in the built pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CatalogIntegration, Level } from '../../../client/catalog-types.ts';
import { catalog } from '../../../generated/client/catalog.ts';
import { integrationsAt } from '../../../generator/model/levels.ts';
import type { Model } from '../../../generator/model/types.ts';
import { type Operation, variableOf } from '../../../generator/render/samples/request.ts';
import { operationsOf } from '../../../generator/render/site/parts/samples.ts';
import { folder } from './site.ts';

export interface ShownSample {
  readonly slug: string;
  readonly level: Level;
  readonly operation: Operation;
  readonly language: string;
  readonly code: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Every sample of every integration. */
export function shownSamples(): readonly ShownSample[] {
  const pages = readdirSync(join(folder, 'integrations')).filter((name) => name.endsWith('.html'));
  return pages.flatMap((name) =>
    samplesOf(basename(name, '.html'), readFileSync(join(folder, 'integrations', name), 'utf8')),
  );
}

function samplesOf(slug: string, html: string): readonly ShownSample[] {
  return [
    ...html.matchAll(/<h3 id="(set|get|disable)-[\w-]+">([\s\S]*?)(?=<h3|<details|<\/section)/g),
  ].flatMap(([, operation, part = '']) =>
    [...part.matchAll(/data-language="(\w+)">[\s\S]*?<code>([\s\S]*?)<\/code>/g)].map(
      ([, language = '', code = '']) => ({
        slug,
        level: 'project',
        operation: operation as Operation,
        language,
        code: textOf(code),
      }),
    ),
  );
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** What the script of a page writes for the group level: the sample of a project, at another place. */
export function groupSamples(model: Model): readonly ShownSample[] {
  return integrationsAt('group', model).flatMap((integration) =>
    operationsOf(integration, 'group').flatMap(({ operation, samples }) =>
      samples.map(({ language, code }) => ({
        slug: integration.slug,
        level: 'group' as const,
        operation,
        language: language.id,
        code,
      })),
    ),
  );
}

/** Variables that the samples read: a token, and an example for every secret. */
export function sampleVariables(): Readonly<Record<string, string>> {
  const integrations: readonly CatalogIntegration[] = Object.values(catalog);
  const secrets = integrations.flatMap(({ slug, fields }) =>
    fields.flatMap(({ name, secret, credential, example }) =>
      secret || credential ? [[variableOf(slug, name), String(example)]] : [],
    ),
  );
  return { GITLAB_TOKEN: 'your-token', ...Object.fromEntries(secrets) };
}
