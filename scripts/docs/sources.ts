/** What the site is built from: the catalog, and the artefacts that follow from it. */
import { CatalogError, count, formatDiagnostics } from '../../generator/diagnostics.ts';
import { generate, readModel, templateFolder } from '../../generator/generate.ts';
import { loadTemplates } from '../../generator/load/templates.ts';
import type { Model } from '../../generator/model/types.ts';
import { renderValidators } from '../../generator/render/client/validators.ts';
import { render } from '../../generator/render/render.ts';
import { compare, WriteError } from '../../generator/write/write.ts';
import { TaskError } from '../task.ts';

export interface Sources {
  readonly model: Model;
  /** What was updated; undefined if everything was up to date. */
  readonly update: string | undefined;
}

/**
 * Reads the catalog, and generates first if the artefacts are older: otherwise the pages would contradict the
 * playground, the reference and the description.
 * @throws {TaskError} when the catalog has problems or an artefact cannot be written.
 */
export async function readSources(spec = 'spec', out = 'generated'): Promise<Sources> {
  try {
    const model = readModel(spec);
    if (isCurrent(model, out)) return { model, update: undefined };
    const changes = await generate({ spec, out, check: false });
    const written = changes.filter(({ state }) => state === 'new' || state === 'changed').length;
    return { model, update: `${out}, ${count(written, 'artefact')} brought up to date` };
  } catch (error) {
    if (error instanceof CatalogError)
      throw new TaskError(
        `${formatDiagnostics(error.diagnostics)}\n${count(error.diagnostics.length, 'problem')} found. Nothing was written.`,
      );
    throw error instanceof WriteError ? new TaskError(`${error.message} Nothing was written.`) : error;
  }
}

/**
 * Compares the artefacts that the site uses. Generating the types takes as long as everything else, and the
 * site does not use them.
 */
function isCurrent(model: Model, out: string): boolean {
  const { artefacts, description } = render(model, loadTemplates(templateFolder));
  const changes = compare(new Map([...artefacts, ...renderValidators(model, description)]), out);
  return changes.every(({ state }) => state === 'unchanged' || state === 'leftover');
}
