/** The targets of a command line. */
import type { Command } from 'commander-14';
import type { Address } from '../connection/integrations.ts';
import { CommandError } from '../exit.ts';
import type { GroupOption } from '../options.ts';
import type { Target } from '../target.ts';

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
  const example = level === 'group' ? 'acme or acme/web' : 'acme/web/shop';
  if (!isNumber && !isPath(name, level))
    throw new CommandError(`${name} is no ${level}: give its number, or its full path, such as ${example}.`);
  return { level, id: isNumber ? Number(name) : name, name };
}

/** Every part begins with a letter, a digit or an underscore. Only groups can be at the top. */
function isPath(name: string, level: Target['level']): boolean {
  const parts = name.split('/');
  const fewest = level === 'group' ? 1 : 2;
  return (
    parts.length >= fewest &&
    !/^\d+$/.test(name) &&
    parts.every((part) => /^[\p{L}\p{N}_][^\s\p{Cc}]*$/u.test(part))
  );
}

/** The same as a target; one that is known by its path has no number. */
export function targetOf({ level, id, name }: NamedTarget): Target {
  return { level, id: typeof id === 'number' ? id : 0, path: name, topics: [] };
}

export function addTargetArgument(command: Command): void {
  command.argument('<target>', 'a project: its full path or number; with --group, a group');
}
