/** The pages of the real catalog as text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModel } from '../../../../generator/generate.ts';
import type { Model } from '../../../../generator/model/types.ts';
import { type DocsInput, renderDocs } from '../../../../generator/render/site/site.ts';
import { templates } from '../../../support/templates.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

export const model: Model = readModel(`${root}spec`);

export const input: DocsInput = {
  templates,
  changelog: readFileSync(`${root}CHANGELOG.md`, 'utf8'),
  differences: readFileSync(`${root}docs/differences.md`, 'utf8'),
  manyProjects: readFileSync(`${root}docs/manage-many-projects.md`, 'utf8'),
  base: undefined,
  themeScript: 'document.title;',
};

export const files: ReadonlyMap<string, string> = renderDocs(model, input);

export const pages: readonly (readonly [string, string])[] = [...files].filter(([path]) =>
  path.endsWith('.html'),
);

export function pageOf(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}
