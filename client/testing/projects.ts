/** The initial projects. */
import { configured } from './configured.js';
import type { FakeGitLabOptions, FakeProject } from './options.js';
import type { Project, Server } from './state.js';

/** @throws {TypeError} if the options configure something that GitLab would reject. */
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

/** Paths are not case-sensitive. */
function refuseRepeatedPaths(projects: readonly FakeProject[]): void {
  const taken = new Set<string>();
  for (const { path } of projects) {
    if (path === '') throw new TypeError('A project must have a path.');
    if (taken.has(path.toLowerCase())) throw new TypeError(`Two projects have the path ${path}.`);
    taken.add(path.toLowerCase());
  }
}

function explicitIds(projects: readonly FakeProject[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { id, path } of projects) {
    if (id === undefined) continue;
    if (!Number.isSafeInteger(id) || id < 1)
      throw new TypeError(`The ID of ${path} must be a positive integer, not ${id}.`);
    if (taken.has(id)) throw new TypeError(`Two projects have the ID ${id}.`);
    taken.add(id);
  }
  return taken;
}

/** Counts from 1, skipping taken IDs. */
function freeIds(taken: ReadonlySet<number>): () => number {
  let last = 0;
  return () => {
    do last++;
    while (taken.has(last));
    return last;
  };
}
