/** Reads lists of projects to their end. */
import { type JsonResponse, readJson } from '../connection/read-json.ts';
import type { Connection } from '../connection.ts';
import type { Target } from '../target.ts';
import { projectsIn } from './entities.ts';

/** A list: all projects, or those of a group. */
export interface ProjectList {
  /** Path of the group; undefined: of the whole server. */
  readonly group?: string;
  readonly includeSubgroups?: boolean;
  readonly topic?: string;
  /** Part of a name or path. */
  readonly search?: string;
}

/**
 * The pages of a list, in the order of the numbers of projects. Each page begins behind the last project of
 * the one before: when projects appear or vanish meanwhile, no other one is missed.
 * @param filter what to leave out.
 * @throws {GitLabError}
 */
export async function* projectPages(
  connection: Connection,
  { group, includeSubgroups, topic, search }: ProjectList,
  filter: Readonly<Record<string, string | number | boolean>>,
): AsyncGenerator<readonly Target[], void, void> {
  const query = { ...filter, topic, search, simple: true, order_by: 'id', sort: 'asc', per_page: 100 };
  const ofGroup = { include_subgroups: includeSubgroups ?? false, with_shared: false };
  const read = (after: number): Promise<JsonResponse> =>
    group === undefined
      ? readJson(connection, '/projects', { ...query, pagination: 'keyset', ...idAfter(after) })
      : readJson(connection, '/groups/{id}/projects', { ...query, ...ofGroup, ...idAfter(after) }, group);

  for (let last = 0; ; ) {
    const { body, headers } = await read(last);
    const projects = projectsIn(body);
    // A server that does not know `id_after` would send the same page for ever.
    const later = projects.filter(({ id }) => id > last);
    if (later.length === 0) return;
    yield later;
    if (!hasNext(headers)) return;
    last = later.at(-1)?.id ?? 0;
  }
}

/** Whether the server says that there is another page. */
export function hasNext(headers: Headers): boolean {
  return /rel="?next"?/.test(headers.get('Link') ?? '');
}

function idAfter(last: number): Readonly<Record<string, number>> {
  return last === 0 ? {} : { id_after: last };
}
