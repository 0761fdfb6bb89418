/** Renders the site from the catalog and writes it. */
import { readFileSync } from 'node:fs';
import { count } from '../../generator/diagnostics.ts';
import { templateFolder } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import type { Model } from '../../generator/model/types.ts';
import type { Artefacts } from '../../generator/render/render.ts';
import { renderDocs } from '../../generator/render/site/site.ts';
import { write } from '../../generator/write/write.ts';
import { digestOf, readRecord, recordName, recordText, removeOld } from '../written.ts';
import { buildAssets } from './assets.ts';
import { changelog, differencesDocument, manyProjectsDocument, seconds, siteFolder } from './site.ts';

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
  replaceSite(files, siteFolder);
  return { files, summary: `${siteFolder}, ${count(files.size, 'file')}, in ${seconds(start)}` };
}

/**
 * Writes the files, and removes those of earlier builds that are none of them. Other files are kept.
 * @throws {WriteError} when a file cannot be written.
 */
export function replaceSite(files: Artefacts, folder: string): void {
  const old = readRecord(folder);
  const latest = new Map([...files].map(([path, text]) => [path, digestOf(text)]));
  // Until the old ones are gone, the record has both: a build that is killed forgets nothing.
  write(new Map([...files, [recordName, recordText(new Map([...old, ...latest]))]]), folder);
  removeOld(folder, old, latest);
  write(new Map([[recordName, recordText(latest)]]), folder);
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
    differences: readFileSync(differencesDocument, 'utf8'),
    manyProjects: readFileSync(manyProjectsDocument, 'utf8'),
    base,
    themeScript,
  });
  return new Map([...pages, ...files, ...copies]);
}
