/** What integrations can be set on. */
import { compareVersions } from '../../client/versions.ts';
import type { Level } from '../load/types.ts';
import type { Integration, Model } from './types.ts';

const everyLevel: readonly Level[] = ['project', 'group'];

/** The levels that a catalog describes: one only in a slice of that level. */
export function levelsOf({ api }: Pick<Model, 'api'>): readonly Level[] {
  return everyLevel.filter((level) => api[level] !== undefined);
}

/** The integrations that one level can have. */
export function integrationsAt(
  level: Level,
  { integrations }: Pick<Model, 'integrations'>,
): readonly Integration[] {
  return integrations.filter(({ levels }) => levels.includes(level));
}

/** First version that has the operations of a level; undefined when every version has them. */
export function levelSince(level: Level, { api }: Pick<Model, 'api'>): string | undefined {
  return level === 'group' ? api.group?.since : undefined;
}

/** An integration with the availability of its operations at one level. */
export function integrationAt(
  level: Level,
  integration: Integration,
  model: Pick<Model, 'api'>,
): Integration {
  const first = levelSince(level, model);
  if (first === undefined || isSince(first, integration.since)) return integration;
  const { generallyAvailable } = integration;
  return {
    ...integration,
    since: first,
    generallyAvailable: isSince(first, generallyAvailable) ? generallyAvailable : undefined,
  };
}

/** Whether a mark is that version or a later one. */
function isSince(version: string, mark: string | undefined): boolean {
  return mark !== undefined && compareVersions(version, mark) <= 0;
}
