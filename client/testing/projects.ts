/** The projects that are there from the start. */
import { configured } from './configured.js';
import type { FakeGitLabOptions, FakeProject } from './options.js';
import type { Project, Server } from './state.js';

/** @throws {TypeError} when the options configure what GitLab would reject. */
export function createProjects(
  server: Server,
  { projects = ['group/project'], instanceIntegrations = {} }: FakeGitLabOptions,
): readonly Project[] {
  const wanted = projects.map(
    (project): FakeProject => (typeof project === 'string' ? { path: project } : project),
  );
  refuseRepeatedPaths(wanted);
  const nextId = freeIds(explicitIds(wanted));
  return wanted.map((project) => {
    const { path, id = nextId(), formerPaths = [] } = project;
    return { id, path, formerPaths, ...configured(server, project, instanceIntegrations) };
  });
}

/** Capitals in paths do not matter. */
function refuseRepeatedPaths(projects: readonly FakeProject[]): void {
  const taken = new Set<string>();
  for (const { path } of projects) {
    if (path === '') throw new TypeError('A project needs a path.');
    if (taken.has(path.toLowerCase())) throw new TypeError(`Two projects have the path ${path}.`);
    taken.add(path.toLowerCase());
  }
}

function explicitIds(projects: readonly FakeProject[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { id, path } of projects) {
    if (id === undefined) continue;
    if (!Number.isSafeInteger(id) || id < 1)
      throw new TypeError(`The number of ${path} has to be a positive integer, not ${id}.`);
    if (taken.has(id)) throw new TypeError(`Two projects have the number ${id}.`);
    taken.add(id);
  }
  return taken;
}

/** Counts from 1 over those that are taken. */
function freeIds(taken: ReadonlySet<number>): () => number {
  let last = 0;
  return () => {
    do last++;
    while (taken.has(last));
    return last;
  };
}
