/** The artefacts of a slice: the catalog as one server has it. */
import { compareVersions, isIn } from '../client/versions.ts';
import { readSource, templateFolder } from './generate.ts';
import type { Source } from './load/source.ts';
import { loadTemplates } from './load/templates.ts';
import { buildModel } from './model/build.ts';
import { levelSince } from './model/levels.ts';
import { type Server, sliceOf } from './model/slice.ts';
import type { Model } from './model/types.ts';
import { createRenderer } from './print/engine.ts';
import { catalogJson } from './render/client/catalog-view.ts';
import { startPathTypes } from './render/client/path-types.ts';
import { renderOpenApi30 } from './render/openapi/openapi-3-0.ts';
import { type Artefacts, inOrder, renderDescription } from './render/render.ts';

/**
 * The description, its types and the catalog for one server, from the same templates as everything else.
 * @throws {CatalogError} when the catalog has problems.
 * @throws {UnknownServerError} when the catalog cannot say what that server has.
 */
export async function compileSlice(spec: string, server: Server): Promise<Artefacts> {
  const pathTypes = startPathTypes();
  try {
    const model = modelOfSlice(readSource(spec), server);
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

/**
 * The model of one server.
 * @throws {UnknownServerError} when the catalog cannot say what that server has.
 */
export function modelOfSlice(source: Source, server: Server): Model {
  const { api } = buildModel(source);
  const { gitlabVersions } = api;
  refuseUnknownVersion(server.gitlab, gitlabVersions);
  refuseUnknownLevel(server, api);
  refusePaidCommunity(server);
  return buildModel(sliceOf(source, server), gitlabVersions);
}

/** A server of which the catalog knows nothing. */
export class UnknownServerError extends Error {
  override readonly name = 'UnknownServerError';
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
    throw new UnknownServerError(
      `The catalog does not know GitLab ${version}. It knows ${oldest} to ${newest}; the facts of ${read.join(' and ')} were read whole.`,
    );
}

function refusePaidCommunity({ edition, tier }: Server): void {
  if (edition === 'ce' && tier !== 'free')
    throw new UnknownServerError(`The Community Edition (ce) is always of the tier free, never ${tier}.`);
}

function refuseUnknownLevel({ gitlab, level = 'project' }: Server, api: Model['api']): void {
  const first = levelSince(level, { api });
  if (first !== undefined && !isIn({ since: first }, gitlab))
    throw new UnknownServerError(
      `GitLab ${gitlab} has no operations for the integrations of a ${level}, which came with GitLab ${first}.`,
    );
}
