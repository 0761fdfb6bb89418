/** The types of the raw client, made by openapi-typescript. */
import { Worker } from 'node:worker_threads';
import type { Json } from '../../load/types.ts';

const header = '// Generated from spec/ by `npm run generate`, with openapi-typescript. Do not edit.\n';

/** Makes `client/paths.ts` of a description; to be closed when done with. */
export interface PathTypes {
  readonly render: (description: Json) => Promise<string>;
  readonly close: () => void;
}

/** Starts openapi-typescript, so that it loads while the description is still being made. */
export function startPathTypes(): PathTypes {
  const worker = new Worker(new URL('./path-types-worker.js', import.meta.url), { execArgv: [] });
  worker.unref();
  return {
    render: (description) =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once('error', reject);
        worker.once('message', (message: { readonly text: string } | { readonly error: string }) => {
          worker.unref();
          worker.off('error', reject);
          if ('text' in message) resolve(header + message.text);
          else reject(new Error(`openapi-typescript failed: ${message.error}`));
        });
        worker.postMessage(description);
      }),
    close: () => void worker.terminate(),
  };
}
