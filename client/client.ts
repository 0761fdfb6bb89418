/** The client: four typed methods, and the same without types. */
import type {
  DisableBySlug,
  Integration,
  IntegrationBySlug,
  SettingsBySlug,
} from '../generated/client/types.js';
import { NotFoundError } from './errors.js';
import { errorOf, isSuccess } from './failures.js';
import {
  integrationIn,
  integrationsIn,
  nothingIn,
  type UntypedIntegration,
  withDocumentedTypes,
} from './responses.js';
import { type Call, createTransport, type TransportOptions } from './transport.js';
import { baseUrlOf, integrationPath, integrationsPath, invalid, type Project } from './urls.js';

export interface ClientOptions extends TransportOptions {
  /** URL of the server, with a path if GitLab is installed below one. `https://gitlab.com` when left out. */
  readonly host?: string | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at any moment, waits between attempts included. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until one attempt ends, instead of the client's. */
  readonly timeout?: number | undefined;
}

export interface IntegrationsClient {
  /** The active integrations of a project, without their settings. */
  list(project: Project, options?: CallOptions): Promise<Integration[]>;
  /** An integration with its settings, also one that is disabled. Undefined when it was never configured. */
  get<Slug extends keyof IntegrationBySlug>(
    project: Project,
    slug: Slug,
    options?: CallOptions,
  ): Promise<IntegrationBySlug[Slug] | undefined>;
  /**
   * Creates or changes an integration and activates it. Every required setting is needed every time, secrets included.
   *
   * Sends `use_inherited_settings: false` unless the settings say otherwise: without it, a request to an integration that
   * inherits its settings succeeds and changes nothing.
   */
  set<Slug extends keyof SettingsBySlug>(
    project: Project,
    slug: Slug,
    settings: SettingsBySlug[Slug],
    options?: CallOptions,
  ): Promise<IntegrationBySlug[Slug]>;
  /** Switches an integration off and resets its settings. False when it was never configured, so that there was nothing to do. */
  disable(project: Project, slug: keyof DisableBySlug, options?: CallOptions): Promise<boolean>;
  /** The same methods for slugs and settings that are newer than this version. Responses are returned as they come. */
  readonly untyped: UntypedClient;
}

export interface UntypedClient {
  list(project: Project, options?: CallOptions): Promise<UntypedIntegration[]>;
  get(project: Project, slug: string, options?: CallOptions): Promise<UntypedIntegration | undefined>;
  set(
    project: Project,
    slug: string,
    settings: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Promise<UntypedIntegration>;
  disable(project: Project, slug: string, options?: CallOptions): Promise<boolean>;
}

/**
 * A client for the integrations of projects on one GitLab server.
 * Its methods reject with a `GitLabError`, or with a `TypeError` for a project, slug, settings or token that cannot be one (a
 * `URIError` for a project that is encoded wrongly). What a function for the token throws is thrown as it is.
 * @throws {TypeError} when `host` is not an http(s) URL.
 */
export function createClient({ host, ...options }: ClientOptions = {}): IntegrationsClient {
  const baseUrl = baseUrlOf(host);
  const send = createTransport(options);

  /** @param read finds what was asked for in the text of the response; undefined when it is something else. */
  async function call<T>(request: Request, read: (text: string) => T | undefined): Promise<T> {
    const sent = { ...request, url: baseUrl + request.path };
    const response = await send(sent);
    const value = isSuccess(response.status) ? read(response.text) : undefined;
    if (value === undefined) throw errorOf(response, sent);
    return value;
  }

  const untyped: UntypedClient = {
    list: async (project, options) =>
      call({ ...options, method: 'GET', path: integrationsPath(project) }, integrationsIn),
    get: async (project, slug, options) => {
      const request = { ...options, method: 'GET', path: integrationPath(project, slug) };
      return unlessMissing(call(request, integrationIn(slug)));
    },
    set: async (project, slug, settings, options) => {
      const request = {
        ...options,
        method: 'PUT',
        path: integrationPath(project, slug),
        headers: jsonHeaders,
        body: bodyOf(settings),
      };
      return call(request, integrationIn(slug));
    },
    disable: async (project, slug, options) => {
      const request = { ...options, method: 'DELETE', path: integrationPath(project, slug) };
      return (await unlessMissing(call(request, nothingIn))) ?? false;
    },
  };

  const typed: UntypedClient = {
    ...untyped,
    get: async (...request) => {
      const integration = await untyped.get(...request);
      return integration && withDocumentedTypes(integration);
    },
    set: async (...request) => withDocumentedTypes(await untyped.set(...request)),
  };
  // The description says which properties the integration of a slug has, and which settings it takes.
  return { ...(typed as Omit<IntegrationsClient, 'untyped'>), untyped };
}

interface Request extends Omit<Call, 'url'> {
  readonly path: string;
}

const jsonHeaders = { 'Content-Type': 'application/json' };

/** Settings as JSON. An error of `JSON.stringify` could repeat them. */
function bodyOf(settings: Readonly<Record<string, unknown>>): string {
  const inherits = settings.use_inherited_settings ?? false;
  try {
    return JSON.stringify({ ...settings, use_inherited_settings: inherits });
  } catch {
    throw invalid('settings');
  }
}

/** Undefined when the integration was never configured. */
async function unlessMissing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof NotFoundError && error.missing === 'integration') return undefined;
    throw error;
  }
}
