/** Finds the projects that rules name. */
import type { Connection } from '../connection.ts';
import { CommandError } from '../exit.ts';
import type { Target } from '../target.ts';

/** What one rule looks for: all that is given has to be true of a project. */
export interface Search {
  /** Path of a group; its subgroups are included. */
  readonly group?: string;
  readonly topic?: string;
  /** Full path of one project. */
  readonly project?: string;
}

/** A part of the projects, the same in every run: those whose number leaves `index - 1` when divided by `count`. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export interface Discovered {
  /** Each project once, by number. No archived one, no shared one, none that is to be deleted. */
  readonly projects: readonly Target[];
  /** Paths of projects that do not exist, or that the token may not see. */
  readonly missing: readonly string[];
}

/**
 * The union of what several searches find.
 * @throws {CommandError} when a group does not exist, or the token may not see it.
 */
export async function discoverProjects(
  _connection: Connection,
  _searches: readonly Search[],
  _shard?: Shard,
): Promise<Discovered> {
  throw new CommandError('Searches are not there yet.');
}

/**
 * Groups by their paths, in the same order.
 * @throws {CommandError} when one does not exist, or the token may not see it.
 */
export async function findGroups(
  _connection: Connection,
  _paths: readonly string[],
): Promise<readonly Target[]> {
  throw new CommandError('Searches are not there yet.');
}
