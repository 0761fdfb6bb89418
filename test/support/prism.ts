/** Prism in this process, on a free port of this machine. */
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

export type Version = '3.1' | '3.0';

/** The versions of OpenAPI in which the verified edition is published. */
export const versions: readonly Version[] = ['3.1', '3.0'];

const fileOf = (name: string): string => fileURLToPath(new URL(`../../generated/${name}`, import.meta.url));
const descriptions = { '3.1': fileOf('openapi.json'), '3.0': fileOf('openapi.3.0.yaml') } as const;

export interface Prism {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const base = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  mock: { dynamic: false },
} as const;

/** Answers with the examples of a description. */
export function startMock(description: string | object = descriptions['3.1']): Promise<Prism> {
  return start(description, { ...base, isProxy: false, errors: false, upstreamProxy: undefined });
}

const shared: Partial<Record<Version, Promise<Prism>>> = {};

/** The mock of the verified edition that all tests of a process ask; it ends with the process. */
export function sharedMock(version: Version = '3.1'): Promise<Prism> {
  shared[version] ??= startMock(descriptions[version]);
  return shared[version];
}

/** Stands in front of a server; turns a request or an answer that breaks the description into an error. */
export function startProxy(upstream: string, version: Version = '3.1'): Promise<Prism> {
  return start(descriptions[version], {
    ...base,
    isProxy: true,
    errors: true,
    upstream: new URL(upstream),
    upstreamProxy: undefined,
  });
}

async function start(
  description: string | object,
  config: Parameters<typeof createServer>[1]['config'],
): Promise<Prism> {
  const logger = createLogger('test', { level: 'silent' });
  // Prism resolves the references of the object that it gets, in place.
  const own = typeof description === 'string' ? description : structuredClone(description);
  const server = createServer(await getHttpOperationsFromSpec(own), {
    cors: false,
    config,
    components: { logger },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
