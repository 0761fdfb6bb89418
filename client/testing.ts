/** An in-memory GitLab for tests: the integrations API with state, errors and failures. */
import { dashed } from './slug.js';
import { createContents, type FakeContents } from './testing/contents.js';
import { find } from './testing/directory.js';
import { createEndpointLimits } from './testing/endpoint-limits.js';
import type { Fault } from './testing/fault-types.js';
import { createFaults } from './testing/faults.js';
import { createFetch, type FakeFetch } from './testing/fetch.js';
import { type FakeListener, listen } from './testing/listen.js';
import type { FakeGitLabOptions, FakeSettings } from './testing/options.js';

import { refuseDelay } from './testing/possible-faults.js';
import { handOnWaiting } from './testing/propagation.js';
import { createRateLimit } from './testing/rate-limit.js';
import { createLog, type FakeRequest } from './testing/request-log.js';
import { createServer } from './testing/server.js';
import type { Target } from './testing/state.js';
import { createTokens } from './testing/tokens.js';

export type { FakeContents } from './testing/contents.js';
export type {
  ConnectionFault,
  DelayFault,
  Fault,
  FaultTarget,
  IgnoringFault,
  ResponseFault,
  VanishingFault,
} from './testing/fault-types.js';
export type { FakeFetch } from './testing/fetch.js';
export type { FakeListener } from './testing/listen.js';
export type {
  FakeGitLabOptions,
  FakeGroup,
  FakeGroupChanges,
  FakeProject,
  FakeProjectChanges,
  FakeRateLimit,
  FakeRole,
  FakeSettings,
  FakeSettingsBySlug,
  FakeToken,
} from './testing/options.js';
export type { FakeRequest } from './testing/request-log.js';

/** What the server stores for an integration. */
export interface StoredIntegration {
  readonly slug: string;
  readonly active: boolean;
  /** Whether the settings are inherited from the group or the instance. */
  readonly inherited: boolean;
  /** All settings, including secrets, in the types in which GitLab stores them. Null: no value. */
  readonly settings: FakeSettings;
}

/** An in-memory GitLab. */
export interface FakeGitLab extends FakeContents {
  /** Use it instead of the global `fetch`, or in `createClient({ fetch })`. */
  readonly fetch: FakeFetch;
  /** Starts a server on 127.0.0.1 (Node only), by default on a free port. Close it when you are done. */
  readonly listen: (port?: number) => Promise<FakeListener>;
  /**
   * Makes the next request fail, or as many as the fault says. Faults queue up; each request gets the first
   * one that applies to it.
   */
  readonly fail: (fault: Fault) => void;
  /** Removes the remaining faults. */
  readonly recover: () => void;
  /** All requests so far, in order, including failed ones; or the last ones, with the option `keptRequests`. */
  readonly requests: readonly FakeRequest[];
  /** How many requests there were, kept or not. */
  readonly requestCount: number;
  /** What is stored for an integration of a project, by ID or path; undefined if it was never configured. */
  readonly integration: (project: number | string, slug: string) => StoredIntegration | undefined;
  /** The same of a group. */
  readonly groupIntegration: (group: number | string, slug: string) => StoredIntegration | undefined;
  /** Hands on what waits with the option `holdsPropagation`. */
  readonly propagate: () => void;
}

/**
 * An in-memory GitLab. It stores what is set and replies as GitLab does, with its checks, errors and quirks.
 * @throws {TypeError} if the options configure something that GitLab would reject.
 */
export function createFakeGitLab(options: FakeGitLabOptions = {}): FakeGitLab {
  const { rateLimit, endpointLimits = false, latency = 0 } = options;
  refuseDelay(latency);
  const server = createServer(options);
  const { directory, now } = server;
  const host = options.host === undefined ? undefined : new URL(options.host);
  const log = createLog(options.keptRequests);
  const faults = createFaults(server);
  const parts = {
    server,
    findToken: createTokens(options),
    countRequest: createRateLimit(rateLimit, now),
    countRoute: createEndpointLimits(endpointLimits, now),
    faults,
    log,
    latency,
    root: host?.pathname.replace(/\/+$/, '') ?? '',
  };
  return {
    ...createContents(server),
    fetch: createFetch(parts, host?.origin),
    listen: (port = 0) => listen(parts, port),
    fail: faults.add,
    recover: faults.clear,
    requests: log.requests,
    get requestCount() {
      return log.count();
    },
    integration: (project, slug) => storedIn(find(directory.projects, project), slug),
    groupIntegration: (group, slug) => storedIn(find(directory.groups, group), slug),
    propagate: () => handOnWaiting(server),
  };
}

function storedIn(target: Target | undefined, name: string): StoredIntegration | undefined {
  const record = target?.records.get(dashed(name));
  if (!record) return undefined;
  const { slug, active, inheritsFrom, settings } = record;
  return { slug, active, inherited: inheritsFrom !== undefined, settings };
}
