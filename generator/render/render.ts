/** Turns the model into the text of every artefact; touches no disk. */
// As in load/load.ts.
import { CORE_SCHEMA, load as parseYaml } from 'js-yaml/browser';
import { compareText } from '../diagnostics.ts';
import type { Json } from '../load/types.ts';
import type { Model } from '../model/types.ts';
import type { Renderer } from '../print/engine.ts';
import { catalogView } from './client/catalog-view.ts';
import { levelsView } from './client/levels-view.ts';
import { namesView } from './client/names-view.ts';
import { requestsView } from './client/requests-view.ts';
import { tablesView } from './client/tables-view.ts';
import { typesView } from './client/types-view.ts';
import { validateModules } from './client/validate-view.ts';
import { renderConfigSchema } from './config/config-schema.ts';
import { renderNames } from './editor-schema.ts';
import { documentView } from './openapi/document.ts';
import { workflowsView } from './workflows/view.ts';

/** Text by path below `generated/`, in the order of the paths. */
export type Artefacts = ReadonlyMap<string, string>;

/** The verified edition. */
export interface Description {
  readonly text: string;
  /**
   * What the text says, for artefacts that follow from it: they cannot differ from what the templates
   * printed.
   */
  readonly value: Json;
}

/** The description comes first, because everything that other tools make follows from it. */
export function renderDescription(model: Model, renderTemplate: Renderer): Description {
  const text = renderTemplate('openapi/document', documentView(model, 'verified'));
  // YAML in that schema holds nothing but JSON.
  return { text, value: parseYaml(text, { schema: CORE_SCHEMA }) as Json };
}

/** Every artefact that templates print or that restates the description. */
export function renderArtefacts(model: Model, renderTemplate: Renderer, description: Description): Artefacts {
  return inOrder([
    ['client/catalog.ts', renderTemplate('client/catalog', catalogView(model))],
    ['client/levels.ts', renderTemplate('client/levels', levelsView(model))],
    ['client/names.ts', renderTemplate('client/names', namesView(model))],
    ['client/requests.ts', renderTemplate('client/requests', requestsView(model))],
    ['client/tables.ts', renderTemplate('client/tables', tablesView(model))],
    ['client/types.ts', renderTemplate('client/types', typesView(model))],
    ...validateModules(model, renderTemplate),
    ['config.schema.json', renderConfigSchema(model)],
    ['names.schema.json', renderNames(model)],
    ['openapi.documented.yaml', renderTemplate('openapi/document', documentView(model, 'documented'))],
    ['openapi.json', `${JSON.stringify(description.value, null, 2)}\n`],
    ['openapi.yaml', description.text],
    ['workflows.arazzo.yaml', renderTemplate('workflows/document', workflowsView(model))],
  ]);
}

/** Artefacts in the order of their paths. */
export function inOrder(artefacts: Iterable<readonly [string, string]>): Artefacts {
  return new Map([...artefacts].sort(([a], [b]) => compareText(a, b)));
}
