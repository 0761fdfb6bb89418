/** Turns the model into the text of every artefact; touches no disk. */
import { compareText } from '../diagnostics.ts';
import type { Templates } from '../load/templates.ts';
import type { Json } from '../load/types.ts';
import type { Model } from '../model/types.ts';
import { createRenderer } from '../print/engine.ts';
import { catalogView } from './client/catalog-view.ts';
import { tablesView } from './client/tables-view.ts';
import { typesView } from './client/types-view.ts';
import { validateModules } from './client/validate-view.ts';
import { renderNames } from './editor-schema.ts';
import { documentView } from './openapi/document.ts';
import { readBack } from './read-back.ts';
import { workflowsView } from './workflows/view.ts';

/** Text by path below `generated/`, in the order of the paths. */
export type Artefacts = ReadonlyMap<string, string>;

export interface Rendered {
  readonly artefacts: Artefacts;
  /** The verified description as a value, for tools that read OpenAPI. */
  readonly description: Json;
}

/**
 * Renders both editions of the description, the client, and the names for the editor.
 * @param onDescription told of the verified description first, so that other tools can begin with it meanwhile.
 */
export function render(
  model: Model,
  templates: Templates,
  onDescription: (description: Json) => void = () => {},
): Rendered {
  const renderTemplate = createRenderer(templates);
  const verified = renderTemplate('openapi/document', documentView(model, 'verified'));
  const description = readBack(verified);
  onDescription(description);
  const artefacts: readonly (readonly [string, string])[] = [
    ['client/catalog.ts', renderTemplate('client/catalog', catalogView(model))],
    ['client/tables.ts', renderTemplate('client/tables', tablesView(model))],
    ['client/types.ts', renderTemplate('client/types', typesView(model))],
    ...validateModules(model, renderTemplate),
    ['names.schema.json', renderNames(model)],
    ['openapi.documented.yaml', renderTemplate('openapi/document', documentView(model, 'documented'))],
    ['openapi.json', `${JSON.stringify(description, null, 2)}\n`],
    ['openapi.yaml', verified],
    ['workflows.arazzo.yaml', renderTemplate('workflows/document', workflowsView(model))],
  ];
  return { artefacts: new Map(artefacts.toSorted(([a], [b]) => compareText(a, b))), description };
}
