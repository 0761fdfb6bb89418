/** Says which server the mock is: the description has only what is below projects and groups. */
import type { IncomingHttpHeaders } from 'node:http';
import { gitlabVersion } from '../../generated/client/catalog.ts';

/** A response, its body as JSON. */
export interface Facts {
  readonly status: 200 | 401;
  readonly body: string;
}

/** The paths that tell the version. Servers before GitLab 15.2 know only the second. */
const paths = ['/metadata', '/version'];

/** The response to a request for the version, which takes any token; undefined for all other requests. */
export function serverFacts(method: string, path: string, headers: IncomingHttpHeaders): Facts | undefined {
  if (method !== 'GET' || !paths.includes(path)) return undefined;
  const hasToken = headers['private-token'] ?? headers.authorization;
  if (!hasToken) return { status: 401, body: JSON.stringify({ message: '401 Unauthorized' }) };
  // The description has what only the Enterprise Edition has.
  return { status: 200, body: JSON.stringify({ version: `${gitlabVersion}.0-ee`, enterprise: true }) };
}
