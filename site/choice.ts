/** What the reader chose to see: a version of GitLab and a level, as the address of a page has them. */
import type { Level } from '../client/catalog-types.ts';
import { versionOf } from '../client/versions.ts';

export interface Choice {
  /** `major.minor`. */
  readonly gitlab: string;
  readonly level: Level;
}

export interface AskedFor extends Choice {
  /** What the address asks for and no page has. */
  readonly unknown: string | undefined;
}

/**
 * The choice in the query of an address; the newest version where it names none that is known.
 * @param versions those that there are, newest first.
 */
export function choiceIn(query: string, versions: readonly string[]): AskedFor {
  const asked = new URLSearchParams(query);
  const text = asked.get('gitlab');
  const version = versionOf(text);
  const isKnown = version !== undefined && versions.includes(version);
  return {
    gitlab: isKnown ? version : (versions[0] ?? ''),
    level: asked.get('level') === 'group' ? 'group' : 'project',
    unknown: isKnown || text === null ? undefined : text.slice(0, 20),
  };
}

/** A query with the choice in it; the newest version and projects need no word. */
export function withChoice(query: string, { gitlab, level }: Choice, newest: string): string {
  const asked = new URLSearchParams(query);
  asked.delete('gitlab');
  asked.delete('level');
  if (gitlab !== newest) asked.set('gitlab', gitlab);
  if (level === 'group') asked.set('level', level);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}
