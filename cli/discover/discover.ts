/** Finds the projects that rules name. */
import { NotFoundError } from '../../client/index.ts';
import type { Connection } from '../connection.ts';
import { nameOf, type Target } from '../target.ts';
import { type Filter, filterFor } from './filter.ts';
import { type ProjectList, projectPages } from './pages.ts';
import { contains, listsFor, type Namespace, namespacesOf, type Search } from './searches.ts';

export interface Discovered {
  /**
   * Each project once, by number: those that the searches find, and perhaps others. No archived one, no
   * shared one, and none that waits for its deletion.
   */
  readonly projects: readonly Target[];
  /**
   * Paths of single projects that were not found: they do not exist, are archived or wait for their deletion,
   * or the token may not manage them.
   */
  readonly missing: readonly string[];
}

/**
 * The union of what several searches find, with one request for each hundred projects of a group. Single
 * projects are found in the list of their group, as GitLab limits requests for one project more than others.
 * A group that does not exist, or that the token may not see, has none.
 */
export async function discoverProjects(
  connection: Connection,
  searches: readonly Search[],
): Promise<Discovered> {
  const filter = await filterFor(connection);
  const found = new Map<number, Target>();
  const lists = listsFor(searches);
  await Promise.all(lists.map((list) => addAll(connection, list, filter, found)));

  const paths = searches.flatMap(({ project }) => project ?? []);
  const others = paths.filter((path) => !lists.some((list) => contains(list, path)));
  await Promise.all(namespacesOf(others).map((namespace) => addNamed(connection, namespace, filter, found)));

  const projects = [...found.values()].sort((one, other) => one.id - other.id);
  const foundPaths = new Set(projects.map(({ path }) => path.toLowerCase()));
  return { projects, missing: paths.filter((path) => !foundPaths.has(path.toLowerCase())) };
}

async function addAll(
  connection: Connection,
  list: ProjectList,
  filter: Filter,
  found: Map<number, Target>,
): Promise<void> {
  let isBegun = false;
  try {
    for await (const page of projectPages(connection, list, filter)) {
      isBegun = true;
      for (const project of page) found.set(project.id, project);
    }
  } catch (error) {
    // A list that ends in the middle is no list of a group that does not exist.
    if (isBegun || list.group === undefined || !(error instanceof NotFoundError)) throw error;
  }
}

/** Adds those projects of a group that have a path; where there is no such group, it is that of a user. */
async function addNamed(
  connection: Connection,
  { group, paths }: Namespace,
  filter: Filter,
  found: Map<number, Target>,
): Promise<void> {
  const [first = ''] = paths;
  const search =
    paths.size === 1 ? { search: nameOf({ level: 'project', id: 0, path: first, topics: [] }) } : {};
  const wanted = new Set(paths);
  try {
    await addWanted({ group, ...search });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    for (const path of paths) await addWanted({ search: path.slice(path.lastIndexOf('/') + 1) });
  }

  async function addWanted(list: ProjectList): Promise<void> {
    for await (const page of projectPages(connection, list, filter)) {
      for (const project of page)
        if (wanted.delete(project.path.toLowerCase())) found.set(project.id, project);
      if (wanted.size === 0) return;
    }
  }
}
