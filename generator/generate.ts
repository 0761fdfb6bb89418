/** The whole way from `spec/` to `generated/`. */
import { fileURLToPath } from 'node:url';
import { CatalogError, count, type Diagnostic } from './diagnostics.ts';
import { load } from './load/load.ts';
import type { Source } from './load/source.ts';
import { loadTemplates } from './load/templates.ts';
import type { Level } from './load/types.ts';
import { buildModel } from './model/build.ts';
import { integrationsAt, levelsOf } from './model/levels.ts';
import type { Model } from './model/types.ts';
import { createRenderer } from './print/engine.ts';
import { startPathTypes } from './render/client/path-types.ts';
import { renderOpenApi30 } from './render/openapi/openapi-3-0.ts';
import { withoutForms } from './render/openapi/without-forms.ts';
import { type Artefacts, inOrder, renderArtefacts, renderDescription } from './render/render.ts';
import { createStages, type Stage, type Stages } from './stages.ts';
import { validate } from './validate/validate.ts';
import { type Change, compare, write } from './write/write.ts';

/** The templates that belong to this generator. */
export const templateFolder = fileURLToPath(new URL('../templates', import.meta.url));

export interface GenerateOptions {
  /** Folder of the catalog. */
  readonly spec: string;
  /** Folder of the artefacts. */
  readonly out: string;
  /** Compares instead of writing. */
  readonly check: boolean;
  /** Called after every stage. */
  readonly onStage?: (stage: Stage) => void;
}

/** A catalog and all that follows from it. */
export interface Compiled {
  readonly model: Model;
  readonly artefacts: Artefacts;
}

export interface Generated {
  readonly model: Model;
  /** What happened to each artefact, or would happen; those that were up to date are `unchanged`. */
  readonly changes: readonly Change[];
}

/**
 * Compiles a catalog. Nothing is written unless every artefact could be made.
 * @throws {CatalogError} when the catalog has problems.
 * @throws {WriteError} when an artefact cannot be written.
 */
export async function generate({
  spec,
  out,
  check,
  onStage = () => {},
}: GenerateOptions): Promise<Generated> {
  const stages = createStages(onStage);
  const { model, artefacts } = await compile(spec, stages);
  const changes = check
    ? stages.run('check', () => compare(artefacts, out), summaryOf)
    : stages.run('write', () => write(artefacts, out), summaryOf);
  return { model, changes };
}

/** Every artefact of a catalog, as text. */
export async function compile(spec: string, stages: Stages = createStages(() => {})): Promise<Compiled> {
  const pathTypes = startPathTypes();
  try {
    const model = readModel(spec, stages);
    const renderTemplate = createRenderer(loadTemplates(templateFolder));
    const description = stages.run(
      'describe',
      () => renderDescription(model, renderTemplate),
      () => 'openapi.yaml',
    );
    // They are made in another thread meanwhile.
    const types = stages.start(
      'types',
      () => pathTypes.render(withoutForms(description.value)),
      () => 'client/paths.ts by openapi-typescript',
    );
    const rendered = stages.run(
      'render',
      () => renderArtefacts(model, renderTemplate, description),
      ({ size }) => count(size, 'artefact'),
    );
    // Loads Ajv while the other thread is at work.
    const { renderValidators } = await import('./render/client/validators.ts');
    const validators = stages.run(
      'compile',
      () => renderValidators(model, description.value),
      ({ size }) => `${count(size, 'validator')} by Ajv`,
    );
    const older = stages.run(
      'convert',
      () => renderOpenApi30(description.value),
      () => 'openapi.3.0.yaml',
    );
    const artefacts = inOrder([
      ...rendered,
      ...validators,
      ['client/paths.ts', await types],
      ['openapi.3.0.yaml', older],
    ]);
    return { model, artefacts };
  } finally {
    pathTypes.close();
  }
}

/** The model of a catalog without problems. */
export function readModel(spec: string, stages: Stages = createStages(() => {})): Model {
  const source = readSource(spec, stages);
  return stages.run('model', () => buildModel(source), sizeOf);
}

/**
 * The files of a catalog without problems.
 * @throws {CatalogError} when it has problems.
 */
export function readSource(spec: string, stages: Stages = createStages(() => {})): Source {
  const source = stages.run(
    'load',
    () => load(spec),
    ({ files }) => count(files.length, 'file'),
  );
  stages.run(
    'validate',
    () => refuseProblems(validate(source)),
    () => 'no problems',
  );
  return source;
}

function refuseProblems(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new CatalogError(diagnostics);
}

function sizeOf(model: Model): string {
  const operations = levelsOf(model).reduce((sum, level) => sum + operationCount(level, model), 0);
  return `${count(model.integrations.length, 'integration')}, ${count(operations, 'operation')}`;
}

/** Listing, and what can be done with each integration. */
function operationCount(level: Level, model: Model): number {
  return integrationsAt(level, model).reduce((sum, { canDisable }) => sum + (canDisable ? 3 : 2), 1);
}

function summaryOf(changes: readonly Change[]): string {
  const artefacts = changes.filter(({ state }) => state !== 'leftover');
  const changed = artefacts.filter(({ state }) => state !== 'unchanged').length;
  return `${count(artefacts.length, 'artefact')}, ${changed} changed`;
}
