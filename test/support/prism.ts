/** Prism in this process: on a free port of this machine, or asked directly. */
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  ProblemJsonError,
} from '@stoplight/prism-http';
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
const components = { logger: createLogger('test', { level: 'silent' }) };

/** Answers with the examples of the verified edition. */
export function startMock(version: Version = '3.1'): Promise<Prism> {
  return start(version, { ...base, isProxy: false, errors: false, upstreamProxy: undefined });
}

const shared: Partial<Record<Version, Promise<Prism>>> = {};

/** The mock of the verified edition that all tests of a process ask; it ends with the process. */
export function sharedMock(version: Version = '3.1'): Promise<Prism> {
  shared[version] ??= startMock(version);
  return shared[version];
}

/** Stands in front of a server; turns a request or an answer that breaks the description into an error. */
export function startProxy(upstream: string, version: Version = '3.1'): Promise<Prism> {
  return start(version, {
    ...base,
    isProxy: true,
    errors: true,
    upstream: new URL(upstream),
    upstreamProxy: undefined,
  });
}

/** Gives the status with which Prism answers a request to a path of the description. */
export type Judge = (request: IHttpRequest, path: string) => Promise<number>;

/** Prism without its HTTP server and without its search for the path, which together take most of its time. */
export async function startJudge(description: Version | object): Promise<Judge> {
  const operations = await operationsOf(description);
  const prism = createInstance(
    { ...base, validateResponse: false, isProxy: false, errors: false, upstreamProxy: undefined },
    components,
  );
  return async (request, path) => {
    const answer = await prism.request(
      request,
      operations.filter((operation) => operation.path === path),
    )();
    if (answer._tag === 'Right') return answer.right.output.statusCode;
    if (answer.left instanceof ProblemJsonError) return answer.left.status;
    throw answer.left;
  };
}

async function start(version: Version, config: Parameters<typeof createServer>[1]['config']): Promise<Prism> {
  const server = createServer([...(await operationsOf(version))], { cors: false, config, components });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}

type Operations = ReturnType<typeof getHttpOperationsFromSpec>;

const published: Partial<Record<Version, Operations>> = {};

/** The operations of a description; those of the verified edition are read once in each process. */
function operationsOf(description: Version | object): Operations {
  // Prism resolves the references of the object that it gets, in place.
  if (typeof description === 'object') return getHttpOperationsFromSpec(structuredClone(description));
  published[description] ??= getHttpOperationsFromSpec(descriptions[description]);
  return published[description];
}
