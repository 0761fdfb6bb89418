/** Refuses what the server does not have, before anything else is asked. */
import type { Slug } from '../../client/index.ts';
import { absenceOf, levelAbsence, settingAbsence } from '../config/judge.ts';
import { catalogServerOf } from '../connection/catalog-server.ts';
import type { Connection } from '../connection.ts';
import { CommandError } from '../exit.ts';
import type { TargetLevel } from '../target.ts';

type KnownServer = Pick<Connection, 'host' | 'server'>;

/** @throws {CommandError} when the server has no integrations of the level. */
export function requireLevel(connection: KnownServer, level: TargetLevel): void {
  refuse([levelAbsence({ ...catalogServerOf(connection), level })]);
}

/** @throws {CommandError} when the server does not have the level or the integration. */
export function requireIntegration(connection: KnownServer, level: TargetLevel, slug: Slug): void {
  refuse([absenceOf(slug, { ...catalogServerOf(connection), level })]);
}

/**
 * @param settings by name; of secrets, any value.
 * @throws {CommandError} with all of the settings and values that the server does not have.
 */
export function requireSettings(
  connection: KnownServer,
  slug: Slug,
  settings: Readonly<Record<string, unknown>>,
): void {
  const server = catalogServerOf(connection);
  refuse(Object.entries(settings).map(([name, value]) => settingAbsence(slug, name, value, server)));
}

function refuse(absences: readonly (string | undefined)[]): void {
  const problems = absences.filter((absence) => absence !== undefined);
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
}
