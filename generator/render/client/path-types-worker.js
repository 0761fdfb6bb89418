// @ts-check
// Runs openapi-typescript in a thread of its own: loading it takes as long as the rest of the generator.
// Plain JavaScript, so that the worker starts without a TypeScript loader.
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';

enableCompileCache();
const { default: openapiTS, astToString } = await import('openapi-typescript');

parentPort?.on('message', async (/** @type {import('openapi-typescript').OpenAPI3} */ description) => {
  try {
    const declarations = await openapiTS(description, { silent: true });
    parentPort?.postMessage({ text: astToString(declarations) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
