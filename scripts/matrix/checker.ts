/** Compiles in a thread of its own, so that other tools can go on. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckRequest, TypeCheck } from './check-types.ts';

export interface Checker {
  /** One request at a time. */
  readonly check: (request: CheckRequest) => Promise<TypeCheck>;
  readonly close: () => Promise<void>;
}

export function startChecker(): Checker {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url));
  return {
    check: async (request) => {
      worker.postMessage(request);
      // The worker answers each request with one message.
      const [result] = (await once(worker, 'message')) as [TypeCheck];
      return result;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
