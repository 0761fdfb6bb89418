/** The client: typed methods for projects and groups, and the same without types. */
import { projectOnlySlugs } from '../generated/client/levels.js';
import type { Level } from './catalog-types.js';
import { NotFoundError } from './errors.js';
import { errorOf } from './failures.js';
import { isRecord } from './json.js';
import type { IntegrationsClient, UntypedClient } from './methods.js';
import { withNotApplied } from './not-applied.js';
import {
  type Finish,
  integrationIn,
  integrationsIn,
  nothingIn,
  type Success,
  withDeclaredTypes,
} from './responses.js';
import { serverIn } from './server.js';
import { type CallOptions, createTransport, type TransportOptions } from './transport.js';
import { baseUrlOf, type Group, integrationsPath, invalid, type Project, slugOf } from './urls.js';

export interface ClientOptions extends TransportOptions {
  /** URL of the server, with a path if GitLab is installed below one. Default: `https://gitlab.com`. */
  readonly host?: string | undefined;
}

/**
 * A client for the integrations of projects and groups on one GitLab server.
 * Its methods reject with a `GitLabError`, or with a `TypeError` for a project, group, slug, settings or token
 * that cannot be one (a `URIError` for a project or group that is encoded wrongly). What a function for the token throws is
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
    const exchange = await send({ ...options, method, path, url: baseUrl + path, body });
    const value = exchange.ok ? read(exchange) : '';
    if (typeof value === 'string') throw errorOf(exchange, value);
    return value;
  }

  /**
   * @param finish changes an integration before it is returned.
   * @param refused slugs that the level cannot have.
   */
  function methodsOf(level: Level, finish: Finish, refused: readonly string[] = []): UntypedClient {
    const pathOf = (owner: Project | Group, slug: string) => {
      const name = slugOf(slug);
      if (refused.includes(name)) throw new TypeError(`Only projects can have ${name}.`);
      return `${integrationsPath(level, owner)}/${name}`;
    };
    return {
      list: async (owner, options) => call('GET', integrationsPath(level, owner), integrationsIn, options),
      get: async (owner, slug, options) =>
        call('GET', pathOf(owner, slug), integrationIn(slug, finish), options).catch(undefinedIfMissing),
      set: async (owner, slug, settings, options) => {
        const path = pathOf(owner, slug);
        const body = bodyOf(settings);
        return withNotApplied(await call('PUT', path, integrationIn(slug, finish), options, body), body);
      },
      disable: async (owner, slug, options) =>
        (await call('DELETE', pathOf(owner, slug), nothingIn, options).catch(undefinedIfMissing)) ?? false,
    };
  }

  return {
    ...methodsOf('project', withDeclaredTypes),
    untyped: methodsOf('project', (integration) => integration),
    groups: {
      ...methodsOf('group', withDeclaredTypes, projectOnlySlugs),
      untyped: methodsOf('group', (integration) => integration),
    },
    server: (options) =>
      call('GET', '/metadata', serverIn, options).catch((error: unknown) => {
        // It came with GitLab 15.2.
        if (error instanceof NotFoundError) return call('GET', '/version', serverIn, options);
        throw error;
      }),
    // The description says which properties the integration of a slug has, and which settings it takes.
  } as IntegrationsClient;
}

/** Settings as JSON. */
function bodyOf(settings: object): string {
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
