/** The client: four typed methods, the same without types, and openapi-fetch underneath. */
import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/client/paths.js';
import type {
  DisableBySlug,
  Integration,
  IntegrationBase,
  IntegrationBySlug,
  SettingsBySlug,
} from '../generated/client/types.js';
import { baseOf, type Project, projectOf, slugOf } from './urls.js';
import { documented } from './responses.js';
import type { NotFoundError } from './errors.js';
import { createTransport, LightRequest, type TransportOptions } from './transport.js';

export interface ClientOptions extends TransportOptions {
  /** Address of the server, with a path if GitLab is installed below one. `https://gitlab.com` when left out. */
  readonly host?: string | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at any moment, waits between attempts included. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until one attempt ends, instead of the client's. */
  readonly timeout?: number | undefined;
}

/** The typed openapi-fetch client. */
export interface RawClient extends Client<paths> {}

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
  /** The same methods for slugs and settings that are newer than this version. Answers are returned as they come. */
  readonly untyped: UntypedClient;
  /**
   * openapi-fetch, typed by the description, with the token, time limit and repeats of this client. Its project `id` is encoded for you.
   * Middleware sees the calls of the typed methods too, but not the bodies of their answers. It changes a request in place; a new
   * `Request` it cannot return.
   */
  readonly raw: RawClient;
}

/** An integration of any kind. */
export interface UntypedIntegration extends IntegrationBase {
  readonly slug: string;
  readonly properties?: Readonly<Record<string, unknown>>;
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
 * Its methods reject with a `GitLabError`, or with a `TypeError` for a project, slug or token that cannot be one (a `URIError` for a
 * project that is encoded wrongly). What a function for the token throws is thrown as it is.
 * @throws {TypeError} when `host` is no http address.
 */
export function createClient({ host, ...options }: ClientOptions = {}): IntegrationsClient {
  const baseUrl = baseOf(host);
  const raw = createFetchClient<paths>({
    baseUrl,
    // LightRequest has what openapi-fetch and the transport use of a Request.
    Request: LightRequest as never,
    fetch: createTransport(baseUrl, options) as never,
    pathSerializer: (path, { id }) => path.replace('{id}', encodeURIComponent(projectOf(id as Project))),
  });

  const methods = (finish: (integration: UntypedIntegration) => unknown) => {
    /** The parsed body of the answer, or true for DELETE; undefined when the integration does not exist. */
    async function call(
      method: 'GET' | 'PUT' | 'DELETE',
      project: Project,
      path: string,
      options?: CallOptions,
      body?: object,
    ): Promise<unknown> {
      let value: unknown;
      const parse = (text: string) => {
        if (method === 'DELETE') {
          value = !text;
          return value;
        }
        const parsed = JSON.parse(text);
        value = finish(parsed);
        return path ? path === `/${parsed.slug}` : parsed.every((entry: UntypedIntegration) => entry.slug);
      };
      const init = { ...options, params: { path: { id: project } }, body, parseAs: 'stream', parse };
      try {
        // The types of the path map are for users of `raw`.
        await (raw[method] as (path: string, init: object) => Promise<unknown>)(
          `/projects/{id}/integrations${path}`,
          init,
        );
      } catch (error) {
        if (method === 'PUT' || (error as NotFoundError).missing !== 'integration') throw error;
      }
      return value;
    }

    return {
      list: (project: Project, options?: CallOptions) => call('GET', project, '', options),
      get: async (project: Project, slug: string, options?: CallOptions) =>
        call('GET', project, slugOf(slug), options),
      set: async (
        project: Project,
        slug: string,
        settings: Readonly<Record<string, unknown>>,
        options?: CallOptions,
      ) =>
        call('PUT', project, slugOf(slug), options, {
          ...settings,
          use_inherited_settings: settings.use_inherited_settings ?? false,
        }),
      disable: async (project: Project, slug: string, options?: CallOptions) =>
        (await call('DELETE', project, slugOf(slug), options)) ?? false,
    };
  };
  // `call` has looked at the form of the answers; the description says what stands in them.
  return { ...methods(documented), untyped: methods(Object), raw } as unknown as IntegrationsClient;
}
