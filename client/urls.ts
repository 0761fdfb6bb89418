/** Servers, projects and slugs as parts of a URL. */
import { dashed } from './slug.js';

/**
 * The number of a project, or its full path such as `group/project`. A path that is already encoded is not
 * encoded again.
 */
export type Project = number | string;

/**
 * The base URL of the API of a server, without a slash at its end.
 * @throws {TypeError} when the host is not an http(s) URL, or has credentials, a query or a fragment.
 */
export function baseUrlOf(host = 'https://gitlab.com'): string {
  // Not `new URL`, whose error would print credentials; it would also take `https:///api` for a server of
  // that name.
  if (!/^https?:\/\/(?![/:])[^?#@\\\s]+$/i.test(host)) throw invalid('host');
  return host.replace(/\/*(?:\/api\/v4)?\/*$/, '/api/v4');
}

/** Path of the integrations of a project. */
export function integrationsPath(project: Project): string {
  return `/projects/${encodeURIComponent(projectOf(project))}/integrations`;
}

/** Path of one integration of a project. */
export function integrationPath(project: Project, slug: string): string {
  return `${integrationsPath(project)}/${slugOf(slug)}`;
}

/**
 * The number or path of a project, not encoded.
 * @throws {TypeError} when it is neither a positive integer nor a path.
 * @throws {URIError} when it is encoded, but wrongly.
 */
export function projectOf(project: Project): string {
  const text = String(project);
  const path = /%2f/i.test(text) ? decodeURIComponent(text) : text;
  // No control characters, no halves of characters, which cannot be encoded, and no empty, `.` or `..` part.
  const isPath = !/[\p{Cc}\p{Cs}]|(^|\/)\s*\.{0,2}\s*(\/|$)/u.test(path);
  const isValid = typeof project === 'string' ? isPath : Number.isSafeInteger(project) && project > 0;
  if (isValid) return path;
  throw invalid(`project ${JSON.stringify(path)}`);
}

/**
 * A slug as GitLab's paths have it: a misprinted one with the dashes that every slug has.
 * @throws {TypeError} when it cannot be a slug.
 */
export function slugOf(slug: string): string {
  if (/^\w[\w-]*$/.test(slug)) return dashed(slug);
  throw invalid(`slug ${JSON.stringify(slug)}`);
}

/** @param what the name of an argument, with its value unless that may hold a secret. */
export function invalid(what: string): TypeError {
  return new TypeError(`Invalid ${what}.`);
}

/** Credentials in a URL: `jdoe:password` in `https://jdoe:password@example.com`. */
export const credentials = /(?<=\/\/)[^/?#\s]+(?=@)/g;
