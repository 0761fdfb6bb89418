/** Servers, projects, groups and slugs as parts of a URL. */
import type { Level } from './catalog-types.js';
import { dashed } from './slug.js';

/**
 * The number of a project, or its full path such as `group/project`. A path that is already encoded is not
 * encoded again.
 */
export type Project = number | string;

/**
 * The number of a group, or its full path such as `group/subgroup`. A path that is already encoded is not
 * encoded again.
 */
export type Group = number | string;

/**
 * The base URL of the API of a server, without a slash at its end.
 * @throws {TypeError} when the host is not an http(s) URL, or has credentials, a query, a fragment or another
 * path to an API than `/api/v4`.
 */
export function baseUrlOf(host = 'https://gitlab.com'): string {
  const server = String(host).replace(/\/*(?:\/api\/v4)?\/*$/, '');
  // `URL` would also take `https:///api` for a server of that name.
  const isServer = /^https?:\/\/(?![/:])[^?#@\\\s]+$/i.test(server) && !/(?<!:\/)\/api(\/|$)/i.test(server);
  if (isServer && URL.canParse(server)) return `${server}/api/v4`;
  throw invalid(
    'host',
    'a URL such as https://gitlab.example.com, without credentials, query or path of an API',
  );
}

/** Path of the integrations of a project or group. */
export function integrationsPath(level: Level, owner: Project | Group): string {
  return `/${level}s/${encodeURIComponent(ownerOf(level, owner))}/integrations`;
}

/**
 * The number or path of a project or group, not encoded.
 * @throws {TypeError} when it is neither a positive integer nor a path.
 * @throws {URIError} when it is encoded, but wrongly.
 */
export function ownerOf(level: Level, owner: Project | Group): string {
  const text = String(owner);
  const path = /%2f/i.test(text) ? decodeURIComponent(text) : text;
  // No control characters, no halves of characters, which cannot be encoded, and no empty, `.` or `..` part.
  const isPath = !/[\p{Cc}\p{Cs}]|(^|\/)\s*\.{0,2}\s*(\/|$)/u.test(path);
  const isValid = typeof owner === 'string' ? isPath : Number.isSafeInteger(owner) && owner > 0;
  if (isValid) return path;
  throw invalid(level, `a number, or a path such as my-org/${level}`);
}

/**
 * A slug as GitLab's paths have it: a misprinted one with the dashes that every slug has.
 * @throws {TypeError} when it cannot be a slug.
 */
export function slugOf(slug: string): string {
  if (typeof slug === 'string' && /^\w[\w-]*$/.test(slug)) return dashed(slug);
  throw invalid('slug', 'a name such as slack');
}

/**
 * An error for an argument. It does not repeat the value, which may hold credentials:
 * `https://gitlab-ci-token:…@gitlab.com/group/project` is no project.
 * @param expected what the argument has to be.
 */
export function invalid(argument: string, expected: string): TypeError {
  return new TypeError(`Invalid ${argument}. Expected ${expected}.`);
}
