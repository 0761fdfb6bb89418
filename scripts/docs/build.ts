/** Renders the site from the catalog and writes it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CatalogError, count, formatDiagnostics } from '../../generator/diagnostics.ts';
import { readModel } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import type { Model } from '../../generator/model/types.ts';
import { renderDocs } from '../../generator/render/docs/site.ts';
import type { Artefacts } from '../../generator/render/render.ts';
import { WriteError, write } from '../../generator/write/write.ts';
import { buildAssets } from './assets.ts';
import { seconds, siteFolder, TaskError } from './task.ts';

const templateFolder = fileURLToPath(new URL('../../templates', import.meta.url));
const descriptions = ['openapi.yaml', 'openapi.json', 'openapi.documented.yaml'];

/** Builds everything but the reference and says so. */
export async function buildSite(base: string | undefined): Promise<string> {
  const start = performance.now();
  const artefacts = await renderSite(base);
  writeOrSay(artefacts);
  return `${siteFolder}, ${count(artefacts.size, 'file')}, in ${seconds(start)}`;
}

/** Every file of the site but the reference. */
export async function renderSite(base: string | undefined): Promise<Artefacts> {
  const pending = buildAssets();
  const model = readCatalog();
  const copies = descriptions.map((name): [string, string] => [name, descriptionOf(name)]);
  const { files, themeScript } = await pending;
  const pages = renderDocs(model, { templates: loadTemplates(templateFolder).templates, changelog: readFileSync('CHANGELOG.md', 'utf8'), base, themeScript });
  return new Map([...pages, ...files, ...copies]);
}

function writeOrSay(artefacts: Artefacts): void {
  try {
    write(artefacts, siteFolder);
  } catch (error) {
    throw error instanceof WriteError ? new TaskError(`${error.message} Nothing was written.`) : error;
  }
}

function readCatalog(): Model {
  try {
    return readModel('spec');
  } catch (error) {
    if (error instanceof CatalogError) throw new TaskError(`${formatDiagnostics(error.diagnostics)}\n${count(error.diagnostics.length, 'problem')} found. Nothing was written.`);
    throw error;
  }
}

function descriptionOf(name: string): string {
  const path = `generated/${name}`;
  if (!existsSync(path)) throw new TaskError(`${path} does not exist. Run \`npm run generate\` first.`);
  return readFileSync(path, 'utf8');
}
