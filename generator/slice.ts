/** The artefacts of a slice: the catalog as one server has it. */
import { compareVersions } from '../client/versions.ts';
import { readSource, templateFolder } from './generate.ts';
import { loadTemplates } from './load/templates.ts';
import { buildModel } from './model/build.ts';
import { type Server, sliceOf } from './model/slice.ts';
import { createRenderer } from './print/engine.ts';
import { catalogJson } from './render/client/catalog-view.ts';
import { startPathTypes } from './render/client/path-types.ts';
import { renderOpenApi30 } from './render/openapi/openapi-3-0.ts';
import { type Artefacts, inOrder, renderDescription } from './render/render.ts';

/**
 * The description, its types and the catalog for one server, from the same templates as everything else.
 * @throws {CatalogError} when the catalog has problems.
 * @throws {UnknownVersionError} when the catalog cannot say what that version has.
 */
export async function compileSlice(spec: string, server: Server): Promise<Artefacts> {
  const pathTypes = startPathTypes();
  try {
    const source = readSource(spec);
    refuseUnknownVersion(server.gitlab, buildModel(source).api.gitlabVersions);
    const model = buildModel(sliceOf(source, server));
    const description = renderDescription(model, createRenderer(loadTemplates(templateFolder)));
    const types = pathTypes.render(description.value);
    return inOrder([
      ['catalog.json', catalogJson(model)],
      ['openapi.3.0.yaml', renderOpenApi30(description.value)],
      ['openapi.json', `${JSON.stringify(description.value, null, 2)}\n`],
      ['openapi.yaml', description.text],
      ['types.ts', await types],
    ]);
  } finally {
    pathTypes.close();
  }
}

/** A version that the catalog knows nothing of. */
export class UnknownVersionError extends Error {
  override readonly name = 'UnknownVersionError';
}

/** The oldest version that has the routes below `/integrations`. */
const oldest = '15.0';

function refuseUnknownVersion(version: string, read: readonly string[]): void {
  const newest = read.at(-1) ?? oldest;
  const isKnown =
    /^\d{2}\.(?:\d|1[01])$/.test(version) &&
    compareVersions(oldest, version) <= 0 &&
    compareVersions(version, newest) <= 0;
  if (!isKnown)
    throw new UnknownVersionError(
      `The catalog does not know GitLab ${version}. It knows ${oldest} to ${newest}; the facts of ${read.join(' and ')} were read whole.`,
    );
}
