/** The client: four typed methods, and the same without types. */
import type {
  DisableBySlug,
  Integration,
  IntegrationBySlug,
  SettingsBySlug,
} from '../generated/client/types.js';
import { NotFoundError } from './errors.js';
import { errorOf } from './failures.js';
import { isRecord } from './json.js';
import { type Applied, withNotApplied } from './not-applied.js';
import {
  type Finish,
  integrationIn,
  integrationsIn,
  nothingIn,
  type Success,
  type UntypedIntegration,
  withDeclaredTypes,
} from './responses.js';
import { type CallOptions, createTransport, type TransportOptions } from './transport.js';
import { baseUrlOf, integrationPath, integrationsPath, invalid, type Project } from './urls.js';

export interface ClientOptions extends TransportOptions {
  /** URL of the server, with a path if GitLab is installed below one. Default: `https://gitlab.com`. */
  readonly host?: string | undefined;
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
   * Creates or changes an integration and activates it. Every required setting is needed every time, secrets
   * included.
   *
   * Sends `use_inherited_settings: false` unless the settings say otherwise: without it, a request to an
   * integration that inherits its settings succeeds and changes nothing.
   *
   * A success says nothing of each setting: `notApplied` of what it returns names those that did not take.
   */
  set<Slug extends keyof SettingsBySlug>(
    project: Project,
    slug: Slug,
    settings: SettingsBySlug[Slug],
    options?: CallOptions,
  ): Promise<Applied<IntegrationBySlug[Slug]>>;
  /**
   * Switches an integration off and resets its settings. False when it was never configured, so that there
   * was nothing to do.
   *
   * One that inherits its settings goes on inheriting, and the next change of those settings activates it
   * again. To keep it off, `set` settings of its own first.
   */
  disable(project: Project, slug: keyof DisableBySlug, options?: CallOptions): Promise<boolean>;
  /**
   * The same methods for slugs and settings that are newer than this version. Responses are returned as they
   * come.
   */
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
  ): Promise<Applied<UntypedIntegration>>;
  disable(project: Project, slug: string, options?: CallOptions): Promise<boolean>;
}

/**
 * A client for the integrations of projects on one GitLab server.
 * Its methods reject with a `GitLabError`, or with a `TypeError` for a project, slug, settings or token that
 * cannot be one (a `URIError` for a project that is encoded wrongly). What a function for the token throws is
 * thrown as it is.
 * @throws {TypeError} when `host` is not an http(s) URL, or when no request can hold the `headers` or the
 * `userAgent`.
 */
export function createClient({ host, ...options }: ClientOptions = {}): IntegrationsClient {
  const baseUrl = baseUrlOf(host);
  const send = createTransport(options);

  /**
   * @param read finds what was asked for in the response; a string says why it is something else.
   */
  async function call<T>(
    method: string,
    path: string,
    read: (success: Success) => T | string,
    options: CallOptions | undefined,
    body?: string,
  ): Promise<T> {
    const request = { ...options, method, path, url: baseUrl + path, body };
    const exchange = await send(request);
    const value = exchange.ok ? read(exchange) : '';
    if (typeof value === 'string') throw errorOf(exchange, value);
    return value;
  }

  /** @param finish changes an integration before it is returned. */
  const methodsWith = (finish: Finish): UntypedClient => ({
    list: async (project, options) => call('GET', integrationsPath(project), integrationsIn, options),
    get: async (project, slug, options) => {
      const path = integrationPath(project, slug);
      return call('GET', path, integrationIn(slug, finish), options).catch(undefinedIfMissing);
    },
    set: async (project, slug, settings, options) => {
      const path = integrationPath(project, slug);
      const body = bodyOf(settings);
      return withNotApplied(await call('PUT', path, integrationIn(slug, finish), options, body), body);
    },
    disable: async (project, slug, options) => {
      const path = integrationPath(project, slug);
      return (await call('DELETE', path, nothingIn, options).catch(undefinedIfMissing)) ?? false;
    },
  });

  // The description says which properties the integration of a slug has, and which settings it takes.
  const typed = methodsWith(withDeclaredTypes) as Omit<IntegrationsClient, 'untyped'>;
  return { ...typed, untyped: methodsWith((integration) => integration) };
}

/** Settings as JSON. */
function bodyOf(settings: Readonly<Record<string, unknown>>): string {
  try {
    if (isRecord(settings)) {
      const inherits = settings.use_inherited_settings ?? false;
      return JSON.stringify({ ...settings, use_inherited_settings: inherits }, checked);
    }
  } catch {
    // Its error could repeat the settings.
  }
  throw invalid('settings', 'an object that JSON can hold');
}

/** A value, unless JSON would write null for it, which clears a setting: NaN and Infinity. */
function checked(_name: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new TypeError();
}

/** Undefined for the error of an integration that was never configured; throws any other. */
function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof NotFoundError && error.missing === 'integration') return undefined;
  throw error;
}
