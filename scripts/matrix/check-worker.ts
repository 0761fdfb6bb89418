/** A thread that compiles one folder after the other and reads the standard declarations once. */
import { parentPort } from 'node:worker_threads';
import { type CheckRequest, createTypeCheck } from './check-types.ts';

const check = createTypeCheck();
parentPort?.on('message', (request: CheckRequest) => parentPort?.postMessage(check(request)));
