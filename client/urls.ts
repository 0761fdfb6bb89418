/** Servers, projects and slugs as parts of an address. */
/** The number of a project, or its full path such as `group/project`. A path that is encoded already is not encoded again. */
export type Project = number | string;

/**
 * The address of the API of a server, without a slash at its end.
 * @throws {TypeError} when the host is no http address, or holds a login, a query or a fragment.
 */
export function baseOf(host = 'https://gitlab.com'): string {
  // Not `new URL`, whose error would print a login; it would also take `https:///api` for a server of that name.
  if (!/^https?:\/\/(?![/:])[^?#@\\\s]+$/i.test(host)) throw malformed('host');
  return host.replace(/\/*(?:\/api\/v4)?\/*$/, '/api/v4');
}

/**
 * A project as it stands in a path, before it is encoded.
 * @throws {TypeError} when it is neither a whole number above 0 nor a path.
 * @throws {URIError} when it is encoded, but wrongly.
 */
export function projectOf(project: Project): string {
  let path = `${project}`;
  if (/%2f/i.test(path)) path = decodeURIComponent(path);
  // Of a path: no controls, no halves of characters, which cannot be encoded, and no empty, `.` or `..` part.
  const isPath =
    typeof project === 'number'
      ? /^[1-9]\d*$/.test(path)
      : typeof project === 'string' && !/[\p{Cc}\p{Cs}]|(^|\/)\s*\.{0,2}\s*(\/|$)/u.test(path);
  if (isPath) return path;
  throw malformed(`project ${JSON.stringify(path)}`);
}

/**
 * A slug as the end of a path; a misprinted one with the dashes that every slug has.
 * @throws {TypeError} when it could be anything else.
 */
export function slugOf(slug: string): string {
  if (/^\w[\w-]*$/.test(slug)) return `/${slug.replaceAll('_', '-')}`;
  throw malformed(`slug ${JSON.stringify(slug)}`);
}

/** @param what the name of an argument, with its value unless that may hold a secret. */
export function malformed(what: string): TypeError {
  return new TypeError(`Malformed ${what}.`);
}
