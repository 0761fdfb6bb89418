/** Turns the model into the text of every artefact; touches no disk. */
import type { Json } from '../load/types.ts';
import type { Model } from '../model/types.ts';
import { createRenderer } from './engine.ts';
import { renderNames } from './names.ts';
import { documentView } from './openapi/document.ts';
import { readBack } from './read-back.ts';

/** Text by path below `generated/`, in the order of the paths. */
export type Artefacts = ReadonlyMap<string, string>;

export interface Rendered {
  readonly artefacts: Artefacts;
  /** The verified description as a value, for tools that read OpenAPI. */
  readonly description: Json;
}

/** Renders both editions of the description, and the names for the editor. */
export function render(model: Model, templates: ReadonlyMap<string, string>): Rendered {
  const renderTemplate = createRenderer(templates);
  const verified = renderTemplate('openapi/document', documentView(model, 'verified'));
  const documented = renderTemplate('openapi/document', documentView(model, 'documented'));
  const description = readBack(verified);
  return {
    artefacts: new Map([
      ['names.schema.json', renderNames(model)],
      ['openapi.documented.yaml', documented],
      ['openapi.json', `${JSON.stringify(description, null, 2)}\n`],
      ['openapi.yaml', verified],
    ]),
    description,
  };
}
