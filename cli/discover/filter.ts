/** Which projects are left out of every list. */
import { GitLabError } from '../../client/index.ts';
import { readJson } from '../connection/read-json.ts';
import type { Connection } from '../connection.ts';
import { isBefore } from '../gitlab-version.ts';

/** Maintainers may read and change integrations. */
const maintainer = 40;

export type Filter = Readonly<Record<string, string | number | boolean>>;

/**
 * The filter of a server and a user: archived projects, those that wait for their deletion, and those in
 * which the user has another role. GitLab counts only memberships as roles, which an administrator does not
 * need.
 */
export async function filterFor(connection: Connection): Promise<Filter> {
  const isOld = isBefore(connection.server.version, firstWithActive);
  const living: Filter = isOld ? { archived: false } : { active: true };
  return (await isAdministrator(connection)) ? living : { ...living, min_access_level: maintainer };
}

/** Before this version a project that waits for its deletion is archived. */
const firstWithActive = '18.8';

async function isAdministrator(connection: Connection): Promise<boolean> {
  try {
    const { body } = await readJson(connection, '/user');
    return Object(body).is_admin === true;
  } catch (error) {
    if (error instanceof GitLabError) return false;
    throw error;
  }
}
