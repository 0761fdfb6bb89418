/** Reads lists of projects to their end. */
import { type JsonResponse, readJson } from '../connection/read-json.ts';
import type { Connection } from '../connection.ts';
import { CommandError } from '../exit.ts';
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

/** The largest page that GitLab sends. */
export const pageSize = 100;

/**
 * The pages of a list, in the order of the numbers of projects. Each page begins behind the last project of
 * the one before: when projects appear or vanish meanwhile, no other one is missed.
 * @param filter what to leave out.
 * @throws {GitLabError}
 * @throws {CommandError} when the server does not send the list to its end.
 */
export async function* projectPages(
  connection: Connection,
  { group, includeSubgroups, topic, search }: ProjectList,
  filter: Readonly<Record<string, string | number | boolean>>,
): AsyncGenerator<readonly Target[], void, void> {
  const query = { ...filter, topic, search, simple: true, order_by: 'id', sort: 'asc', per_page: pageSize };
  const ofGroup = { include_subgroups: includeSubgroups ?? false, with_shared: false };
  const read = (after: number): Promise<JsonResponse> =>
    group === undefined
      ? readJson(connection, '/projects', { ...query, pagination: 'keyset', ...idAfter(after) })
      : readJson(connection, '/groups/{id}/projects', { ...query, ...ofGroup, ...idAfter(after) }, group);

  for (let last = 0; ; ) {
    const { body, headers } = await read(last);
    const projects = projectsIn(body);
    const isLast = !hasNext(headers, projects.length);
    const goesOn = isLast || projects.length > 0;
    if (!goesOn || !isAscending([last, ...projects.map(({ id }) => id)])) throw endlessList('projects');
    yield projects;
    if (isLast) return;
    last = projects.at(-1)?.id ?? last;
  }
}

/**
 * Whether there may be another page: the server says so, or this one is full. A proxy may drop what the
 * server says.
 */
export function hasNext(headers: Headers, items: number): boolean {
  const isNamed = /rel="?next"?/.test(headers.get('Link') ?? '') || Boolean(headers.get('X-Next-Page'));
  return isNamed || items >= pageSize;
}

/** The problem of a list whose pages do not go on where the one before ended: some of it would be missed. */
export function endlessList(what: string): CommandError {
  return new CommandError(
    `The list of ${what} cannot be read to its end: the server, or a proxy before it, does not send the next page.`,
  );
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}

function idAfter(last: number): Readonly<Record<string, number>> {
  return last === 0 ? {} : { id_after: last };
}
