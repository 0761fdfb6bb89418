// @ts-check
// Runs openapi-typescript beside the main thread: it takes as long to load as the rest of the generator to run.
// Plain JavaScript, so that the worker starts without a TypeScript loader.
import { parentPort } from 'node:worker_threads';
import { astToString, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript';

/** @typedef {import('openapi-typescript').OpenAPI3} Description */

// What openapi-typescript's own entry does after it has linted and bundled the description, which takes half of its time:
// the description is one file, and `npm run lint` is far stricter.
parentPort?.on('message', (/** @type {Description} */ description) => {
  try {
    parentPort?.postMessage({ text: astToString(transformSchema(description, contextOf(description))) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});

/**
 * @param {Description} description
 * @returns {import('openapi-typescript').GlobalContext}
 */
function contextOf(description) {
  const options = { silent: true };
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(description, options),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    inject: undefined,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Only the lint that is left out reads it.
    redoc: /** @type {never} */ (undefined),
    resolve: ($ref) => resolveRef(description, $ref, options),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: undefined,
    transformProperty: undefined,
  };
}
