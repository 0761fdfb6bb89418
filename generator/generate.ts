/** The whole way from `spec/` to `generated/`. */
import { fileURLToPath } from 'node:url';
import { CatalogError, count, type Diagnostic } from './diagnostics.ts';
import { load } from './load/load.ts';
import { loadTemplates } from './load/templates.ts';
import { buildModel } from './model/build.ts';
import type { Integration, Model } from './model/types.ts';
import { startSchemaRenderer } from './render/client/path-types.ts';
import { renderValidators } from './render/client/validators.ts';
import { renderOpenApi30 } from './render/openapi/openapi-3-0.ts';
import { type Artefacts, render } from './render/render.ts';
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
  /** Told of every stage that ended. */
  readonly onStage?: (stage: Stage) => void;
}

export interface Stage {
  readonly name:
    | 'load'
    | 'validate'
    | 'model'
    | 'render'
    | 'compile'
    | 'convert'
    | 'types'
    | 'check'
    | 'write';
  readonly result: string;
  readonly milliseconds: number;
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
}: GenerateOptions): Promise<readonly Change[]> {
  const artefacts = await compile(spec, onStage);
  const name = check ? 'check' : 'write';
  return timed(onStage, name, () => (check ? compare(artefacts, out) : write(artefacts, out)), summaryOf);
}

/** Every artefact of a catalog, as text. */
export async function compile(spec: string, onStage: (stage: Stage) => void = () => {}): Promise<Artefacts> {
  const schemaRenderer = startSchemaRenderer();
  try {
    const model = readModel(spec, onStage);
    // Render tells of the description once; the types are made in their thread meanwhile.
    let start!: number;
    let pending!: Promise<string>;
    const { artefacts, description } = timed(
      onStage,
      'render',
      () =>
        render(model, loadTemplates(templateFolder), (value) => {
          start = performance.now();
          pending = schemaRenderer.render(value);
        }),
      (rendered) => count(rendered.artefacts.size, 'artefact'),
    );
    const validators = timed(
      onStage,
      'compile',
      () => renderValidators(model, description),
      ({ size }) => `${count(size, 'validator')} by Ajv`,
    );
    const older = timed(
      onStage,
      'convert',
      () => renderOpenApi30(description),
      () => 'openapi.3.0.yaml',
    );
    const schema = await pending;
    onStage({
      name: 'types',
      result: 'client/paths.ts by openapi-typescript',
      milliseconds: performance.now() - start,
    });
    return new Map(
      [
        ...artefacts,
        ...validators,
        ['client/paths.ts', schema] as const,
        ['openapi.3.0.yaml', older] as const,
      ].sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  } finally {
    schemaRenderer.close();
  }
}

/** The model of a catalog without problems. */
export function readModel(spec: string, onStage: (stage: Stage) => void = () => {}): Model {
  const source = timed(
    onStage,
    'load',
    () => load(spec),
    ({ files }) => count(files.length, 'file'),
  );
  timed(
    onStage,
    'validate',
    () => refuseProblems(validate(source)),
    () => 'no problems',
  );
  return timed(
    onStage,
    'model',
    () => buildModel(source),
    ({ integrations }) =>
      `${count(integrations.length, 'integration')}, ${count(operationCount(integrations), 'operation')}`,
  );
}

function refuseProblems(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) throw new CatalogError(diagnostics);
}

function operationCount(integrations: readonly Integration[]): number {
  return 1 + integrations.reduce((sum, { canDisable }) => sum + (canDisable ? 3 : 2), 0);
}

function summaryOf(changes: readonly Change[]): string {
  const artefacts = changes.filter(({ state }) => state !== 'leftover');
  const changed = artefacts.filter(({ state }) => state !== 'unchanged').length;
  return `${count(artefacts.length, 'artefact')}, ${changed} changed`;
}

function timed<T>(
  onStage: (stage: Stage) => void,
  name: Stage['name'],
  run: () => T,
  describe: (value: T) => string,
): T {
  const start = performance.now();
  const value = run();
  onStage({ name, result: describe(value), milliseconds: performance.now() - start });
  return value;
}
