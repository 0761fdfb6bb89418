/** The targets of a command line. */
import type { Command } from 'commander-14';
import type { Address } from '../connection/integrations.ts';
import { CommandError } from '../exit.ts';
import type { GroupOption } from '../options.ts';
import { isPath, pathExamples, type Target } from '../target.ts';

/** A project or group as the user named it. */
export interface NamedTarget extends Address {
  readonly name: string;
}

/**
 * @param name a number or a full path.
 * @throws {CommandError} when it is neither.
 */
export function namedTarget(name: string, { group }: GroupOption): NamedTarget {
  const level = group ? 'group' : 'project';
  const isNumber = /^[1-9]\d{0,14}$/.test(name);
  if (!isNumber && !isPath(name, level))
    throw new CommandError(
      `${name} is no ${level}: give its number, or its full path, such as ${pathExamples[level]}.`,
    );
  return { level, id: isNumber ? Number(name) : name, name };
}

/**
 * The target of a path, for what knows no numbers.
 * @throws {CommandError} when it is no full path.
 */
export function pathTarget(name: string, { group }: GroupOption): Target {
  const level = group ? 'group' : 'project';
  if (isPath(name, level)) return targetOf({ level, id: name, name });
  throw new CommandError(`${name} is not the full path of a ${level}, such as ${pathExamples[level]}.`);
}

/** The same as a target; one that is known by its path has no number. */
export function targetOf({ level, id, name }: NamedTarget): Target {
  return { level, id: typeof id === 'number' ? id : 0, path: name, topics: [] };
}

export function addTargetArgument(command: Command): void {
  command.argument('<target>', 'a project: its full path or number; with --group, a group');
}
