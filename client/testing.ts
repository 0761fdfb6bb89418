/** A GitLab in memory, for tests: the API of project integrations with state, errors and failures. */
import { createFaults, type Fault } from './testing/faults.js';
import { createFetch, type FakeFetch } from './testing/fetch.js';
import { type FakeListener, listen } from './testing/listen.js';
import type { FakeGitLabOptions, FakeSettings } from './testing/options.js';
import type { FakeRequest } from './testing/outcomes.js';
import { createRateLimit } from './testing/rate-limit.js';
import { createServer, findProject } from './testing/state.js';
import { createTokens } from './testing/tokens.js';

export type { ConnectionFault, DelayFault, Fault, FaultTarget, ResponseFault } from './testing/faults.js';
export type { FakeFetch } from './testing/fetch.js';
export type { FakeListener } from './testing/listen.js';
export type {
  FakeGitLabOptions,
  FakeProject,
  FakeRateLimit,
  FakeSettings,
  FakeSettingsBySlug,
  FakeToken,
} from './testing/options.js';
export type { FakeRequest } from './testing/outcomes.js';

/** What the server keeps of an integration. */
export interface StoredIntegration {
  readonly slug: string;
  readonly active: boolean;
  /** Whether the settings are those of the group or the instance. */
  readonly inherited: boolean;
  /** All settings in the types in which GitLab stores them, secrets included. One without a value is null. */
  readonly settings: FakeSettings;
}

/** A GitLab in memory. */
export interface FakeGitLab {
  /** Replaces the global `fetch`, or goes into `createClient({ fetch })`. */
  readonly fetch: FakeFetch;
  /** Starts a server on 127.0.0.1, on Node only. Close it at the end. Default: a free port. */
  readonly listen: (port?: number) => Promise<FakeListener>;
  /** Makes the next request fail, or as many as the fault says. Faults wait in a queue; each request meets the first one that it fits. */
  readonly fail: (fault: Fault) => void;
  /** Forgets the faults that are left. */
  readonly recover: () => void;
  /** Every request so far, in order, failed ones included. */
  readonly requests: readonly FakeRequest[];
  /** What is stored of an integration of a project, by its number or path; undefined when it was never configured. */
  readonly integration: (project: number | string, slug: string) => StoredIntegration | undefined;
}

/**
 * A GitLab in memory. It keeps what is set, and responds as GitLab does, with its checks, errors and oddities.
 * @throws {TypeError} when the options configure what GitLab would reject.
 */
export function createFakeGitLab(options: FakeGitLabOptions = {}): FakeGitLab {
  const server = createServer(options);
  const host = options.host === undefined ? undefined : new URL(options.host);
  const requests: FakeRequest[] = [];
  const faults = createFaults();
  const parts = {
    server,
    findToken: createTokens(options),
    countRequest: createRateLimit(options.rateLimit, server.now),
    faults,
    requests,
    root: host?.pathname.replace(/\/+$/, '') ?? '',
  };
  return {
    fetch: createFetch(parts, host?.origin),
    listen: (port = 0) => listen(parts, port),
    fail: faults.add,
    recover: faults.clear,
    requests,
    integration: (project, slug) => {
      const record = findProject(server, project)?.records.get(slug);
      return (
        record && { slug, active: record.active, inherited: record.inherited, settings: record.settings }
      );
    },
  };
}
