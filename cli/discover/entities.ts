/** Projects and groups as GitLab returns them. */
import { CommandError } from '../exit.ts';
import type { Target } from '../target.ts';

/** @throws {CommandError} when it is no list of projects. */
export function projectsIn(value: unknown): readonly Target[] {
  return listIn(value, 'projects').map(projectIn);
}

/** @throws {CommandError} when it is no list of groups. */
export function groupsIn(value: unknown): readonly Target[] {
  return listIn(value, 'groups').map(groupIn);
}

function listIn(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new CommandError(`The server sent something else in place of a list of ${what}.`);
}

function projectIn(value: unknown): Target {
  const { id, path_with_namespace: path, topics } = fieldsOf(value);
  return targetOf('project', id, path, Array.isArray(topics) ? topics.map(String) : []);
}

/** @throws {CommandError} when it is none. */
export function groupIn(value: unknown): Target {
  const { id, full_path: path } = fieldsOf(value);
  return targetOf('group', id, path, []);
}

function targetOf(level: Target['level'], id: unknown, path: unknown, topics: readonly string[]): Target {
  const isNumber = typeof id === 'number' && Number.isSafeInteger(id) && id > 0;
  if (isNumber && typeof path === 'string' && path !== '') return { level, id, path, topics };
  throw new CommandError(`The server sent a ${level} without a number or path.`);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}
