/** What integrations can be set on. */
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
