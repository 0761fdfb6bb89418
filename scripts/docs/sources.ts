/** What the site is built from: the catalog, and the artefacts that follow from it. */
import { CatalogError, count, formatDiagnostics } from '../../generator/diagnostics.ts';
import { generate } from '../../generator/generate.ts';
import type { Model } from '../../generator/model/types.ts';
import { TaskError } from '../task.ts';

export interface Sources {
  readonly model: Model;
  /** What was updated; undefined if everything was up to date. */
  readonly update: string | undefined;
}

/**
 * Reads the catalog and brings the artefacts up to date: otherwise the pages would contradict the playground,
 * the reference and the description.
 * @throws {TaskError} when the catalog has problems.
 * @throws {WriteError} when an artefact cannot be written.
 */
export async function readSources(spec = 'spec', out = 'generated'): Promise<Sources> {
  try {
    const { model, changes } = await generate({ spec, out, check: false });
    const written = changes.filter(({ state }) => state === 'new' || state === 'changed').length;
    if (written === 0) return { model, update: undefined };
    return { model, update: `${out}, ${count(written, 'artefact')} brought up to date` };
  } catch (error) {
    if (error instanceof CatalogError)
      throw new TaskError(
        `${formatDiagnostics(error.diagnostics)}\n${count(error.diagnostics.length, 'problem')} found. Nothing was written.`,
      );
    throw error;
  }
}
