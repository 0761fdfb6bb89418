/** Renders the site from the catalog and writes it. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { count } from '../../generator/diagnostics.ts';
import { templateFolder } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import type { Model } from '../../generator/model/types.ts';
import type { Artefacts } from '../../generator/render/render.ts';
import { renderDocs } from '../../generator/render/site/site.ts';
import { WriteError, write } from '../../generator/write/write.ts';
import { TaskError } from '../task.ts';
import { buildAssets } from './assets.ts';
import { changelog, referenceFile, seconds, siteFolder } from './site.ts';

const descriptions = ['openapi.yaml', 'openapi.json', 'openapi.documented.yaml'];

export interface BuiltSite {
  /** Every file except the reference, by its path. */
  readonly files: Artefacts;
  readonly summary: string;
}

/** Builds everything except the reference. */
export async function buildSite(model: Model, base: string | undefined): Promise<BuiltSite> {
  const start = performance.now();
  const files = await renderSite(model, base);
  writeOrSay(files);
  removeOldPages(files, siteFolder);
  return { files, summary: `${siteFolder}, ${count(files.size, 'file')}, in ${seconds(start)}` };
}

/** Every file of the site except the reference. */
async function renderSite(model: Model, base: string | undefined): Promise<Artefacts> {
  const pending = buildAssets();
  const copies = descriptions.map((name): [string, string] => [
    name,
    readFileSync(`generated/${name}`, 'utf8'),
  ]);
  const { files, themeScript } = await pending;
  const pages = renderDocs(model, {
    templates: loadTemplates(templateFolder),
    changelog: readFileSync(changelog, 'utf8'),
    base,
    themeScript,
  });
  return new Map([...pages, ...files, ...copies]);
}

function writeOrSay(artefacts: Artefacts): void {
  try {
    write(artefacts, siteFolder);
  } catch (error) {
    throw error instanceof WriteError ? new TaskError(error.message) : error;
  }
}

/** Removes pages of earlier builds that no longer exist. Other files in the folder are kept. */
export function removeOldPages(artefacts: Artefacts, folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll(sep, '/');
    if (/\.(?:html|md)$/.test(path) && path !== referenceFile && !artefacts.has(path))
      rmSync(join(folder, name));
  }
}
