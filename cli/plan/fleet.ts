/** Finds the projects and groups that a configuration is about. */
import { missingOn } from '../config/availability.ts';
import type { Config } from '../config/config.ts';
import { configOf, refuseProblems } from '../config/read-config.ts';
import { resolve } from '../config/resolve.ts';
import { scopesOf } from '../config/scopes.ts';
import type { WantedOf } from '../config/wanted.ts';
import { catalogServerOf } from '../connection/catalog-server.ts';
import { type Connection, connect } from '../connection.ts';
import { discoverProjects } from '../discover/discover.ts';
import { findGroup, findSubgroups } from '../discover/groups.ts';
import type { Environment } from '../environment.ts';
import type { ConnectionOptions } from '../options.ts';
import { type Target, targetKey } from '../target.ts';

/** What is wanted of the projects and groups of a server. */
export interface Fleet {
  readonly connection: Connection;
  readonly config: Config;
  readonly wanted: readonly WantedOf[];
  /**
   * Projects and groups below the groups of the file of which it wants nothing: settings are handed on to
   * them too.
   */
  readonly others: readonly Target[];
}

/**
 * Reads the file, then the version and edition of the server, then finds what the file is about.
 * @throws {CommandError} with all problems of the file; before anything else is read, with all that the
 * server does not have; then with rules that match nothing, and settings that contradict each other.
 */
export async function openFleet(
  file: string,
  options: ConnectionOptions,
  environment: Environment,
): Promise<Fleet> {
  const config = configOf(file, environment);
  const connection = await connect(options, environment, config.host);
  refuseProblems(missingOn(config, catalogServerOf(connection)));
  const { targets, subgroups } = await targetsOf(config, connection);
  const { wanted, diagnostics } = resolve(config, targets, { gitlab: connection.server.version });
  refuseProblems(diagnostics);
  const named = new Set(wanted.map(({ target }) => targetKey(target)));
  const others = [...targets, ...subgroups].filter((target) => !named.has(targetKey(target)));
  return { connection, config, wanted, others };
}

/** What the file can name, and the groups below those that it names. */
async function targetsOf(config: Config, connection: Connection) {
  const { searches, groups } = scopesOf(config);
  // Groups hand their settings on to all projects below.
  const below = groups.map((group) => ({ group }));
  const { projects } = await discoverProjects(connection, [...searches, ...below]);
  const named = await Promise.all(groups.map((path) => findGroup(connection, path)));
  const found = named.filter((group) => group !== undefined);
  return { targets: [...projects, ...found], subgroups: await findSubgroups(connection, found) };
}
