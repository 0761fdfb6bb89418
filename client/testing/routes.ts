/** The routes of the API. */
import { compareVersions } from '../versions.js';
import type { Server } from './state.js';

/** The integrations of a project or group. */
export interface IntegrationsRoute {
  readonly kind: 'integrations';
  readonly level: 'project' | 'group';
  /** ID or path of the project or group. */
  readonly target: string;
  /** Undefined for the list. */
  readonly slug: string | undefined;
}

/** What a path names, decoded. */
export type Route =
  | IntegrationsRoute
  | Named<'project' | 'group' | 'groupProjects' | 'subgroups' | 'descendants'>
  | Unnamed<'projects' | 'groups' | 'metadata' | 'version' | 'user' | 'token'>;

/** Each is a type of its own, so that a `switch` can tell them apart. */
type Named<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly target: string }
  : never;
type Unnamed<Kind extends string> = Kind extends string ? { readonly kind: Kind } : never;

/** The first version whose API has integrations of groups. */
const firstWithGroups = '17.9';

/** The first version with `/metadata`; all have `/version`. */
const firstWithMetadata = '15.2';

/**
 * Undefined for a path that is no route of the server.
 * @param path as sent, still encoded: a slash in the path of a project or group must be `%2F`.
 */
export function routeOf(
  path: string,
  root: string,
  server: Pick<Server, 'legacy' | 'version'>,
): Route | undefined {
  const parts = partsOf(path, root);
  if (!parts) return undefined;
  const [resource, target, kind, slug, ...rest] = parts;
  if (resource === undefined || rest.length > 0) return undefined;
  if (target === undefined) return collectionOf(resource, server.version);
  if (resource === 'personal_access_tokens')
    return target === 'self' && kind === undefined ? { kind: 'token' } : undefined;
  if (target === '') return undefined;
  if (resource === 'projects') return projectRoute(target, kind, slug, server.legacy);
  return resource === 'groups' ? groupRoute(target, kind, slug, server) : undefined;
}

function partsOf(path: string, root: string): readonly string[] | undefined {
  const prefix = `${root}/api/v4/`;
  if (!path.startsWith(prefix)) return undefined;
  try {
    return path.slice(prefix.length).replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function collectionOf(resource: string, version: string): Route | undefined {
  switch (resource) {
    case 'metadata':
      return compareVersions(version, firstWithMetadata) >= 0 ? { kind: resource } : undefined;
    case 'projects':
    case 'groups':
    case 'version':
    case 'user':
      return { kind: resource };
    default:
      return undefined;
  }
}

function projectRoute(
  target: string,
  kind: string | undefined,
  slug: string | undefined,
  legacy: boolean,
): Route | undefined {
  if (kind === undefined) return { kind: 'project', target };
  return kind === 'services' || (kind === 'integrations' && !legacy)
    ? { kind: 'integrations', level: 'project', target, slug }
    : undefined;
}

function groupRoute(
  target: string,
  kind: string | undefined,
  slug: string | undefined,
  { legacy, version }: Pick<Server, 'legacy' | 'version'>,
): Route | undefined {
  if (kind === 'integrations') {
    const exists = !legacy && compareVersions(version, firstWithGroups) >= 0;
    return exists ? { kind: 'integrations', level: 'group', target, slug } : undefined;
  }
  if (slug !== undefined) return undefined;
  switch (kind) {
    case undefined:
      return { kind: 'group', target };
    case 'projects':
      return { kind: 'groupProjects', target };
    case 'subgroups':
      return { kind: 'subgroups', target };
    case 'descendant_groups':
      return { kind: 'descendants', target };
    default:
      return undefined;
  }
}
