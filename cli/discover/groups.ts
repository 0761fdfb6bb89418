/** Finds groups. */
import { NotFoundError } from '../../client/index.ts';
import { readJson } from '../connection/read-json.ts';
import type { Connection } from '../connection.ts';
import { CommandError } from '../exit.ts';
import type { Target } from '../target.ts';
import { groupIn, groupsIn } from './entities.ts';
import { endlessList, hasNext, pageSize } from './pages.ts';

/** A group by its path; undefined when it does not exist, or the token may not see it. */
export async function findGroup(connection: Connection, path: string): Promise<Target | undefined> {
  try {
    const { body } = await readJson(connection, '/groups/{id}', { with_projects: false }, path);
    return groupIn(body);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/**
 * Groups by their paths, in the same order.
 * @throws {CommandError} when one does not exist, or the token may not see it.
 */
export async function findGroups(
  connection: Connection,
  paths: readonly string[],
): Promise<readonly Target[]> {
  return Promise.all(
    paths.map(async (path) => {
      const group = await findGroup(connection, path);
      if (group) return group;
      throw new CommandError(`There is no group ${path} on ${connection.host}, or the token may not see it.`);
    }),
  );
}

/**
 * All groups below others that the token may see, at any depth; each once, by path.
 * @throws {CommandError} when the server does not send the list to its end.
 */
export async function findSubgroups(
  connection: Connection,
  groups: readonly Target[],
): Promise<readonly Target[]> {
  // Those of a group below another one are among those of that one.
  const tops = groups.filter(({ path }) => !groups.some((other) => path.startsWith(`${other.path}/`)));
  const found = await Promise.all(tops.map((group) => groupsBelow(connection, group)));
  const unique = new Map(found.flat().map((group) => [group.id, group]));
  return [...unique.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function groupsBelow(connection: Connection, { id }: Target): Promise<readonly Target[]> {
  const found = new Map<number, Target>();
  for (let page = 1; ; page++) {
    const query = { order_by: 'id', sort: 'asc', per_page: pageSize, page };
    const { body, headers } = await readJson(connection, '/groups/{id}/descendant_groups', query, id);
    const groups = groupsIn(body);
    const before = found.size;
    for (const group of groups) found.set(group.id, group);
    if (!hasNext(headers, groups.length)) return [...found.values()];
    if (found.size === before) throw endlessList('groups');
  }
}
