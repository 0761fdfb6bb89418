/** The search of the first page, independent of the page itself. */
import { isIn } from '../client/versions.ts';

export interface Candidate {
  readonly slug: string;
  readonly title: string;
  /** Other names. */
  readonly names: string;
  readonly description: string;
  readonly category: string;
  readonly tier: string;
  /** First version, `major.minor`; undefined if the oldest have it. */
  readonly since: string | undefined;
  /** Last version; undefined if the newest has it. */
  readonly until: string | undefined;
  readonly settings: readonly string[];
}

export interface Query {
  readonly text: string;
  readonly category: string;
  /** The reader's tier. */
  readonly tier: string;
  /** The reader's version. */
  readonly version: string;
}

interface Match {
  readonly isMatch: boolean;
  /** The settings that matched. */
  readonly settings: readonly string[];
}

const none: Match = { isMatch: false, settings: [] };

/** Whether the filters match and every word occurs in the names, the slug, the description or a setting. */
export function matchOf(candidate: Candidate, { text, category, tier, version }: Query): Match {
  if (category !== '' && candidate.category !== category) return none;
  if (tier !== '' && rank(candidate.tier) > rank(tier)) return none;
  if (version !== '' && !isIn(candidate, version)) return none;
  const words = wordsOf(text);
  const about = folded(`${candidate.title} ${candidate.slug} ${candidate.names} ${candidate.description}`);
  if (words.every((word) => about.includes(word))) return { isMatch: true, settings: [] };
  const settings = settingsFoundBy(candidate.settings, words);
  const isMatch = words.every(
    (word) => about.includes(word) || settings.some((name) => folded(name).includes(word)),
  );
  return isMatch ? { isMatch, settings } : none;
}

/** The settings that contain all words in order; if there are none, those that contain any of them. */
function settingsFoundBy(names: readonly string[], words: readonly string[]): readonly string[] {
  const exact = names.filter((name) => folded(name).includes(words.join(' ')));
  return exact.length > 0 ? exact : names.filter((name) => words.some((word) => folded(name).includes(word)));
}

/** The words to search for. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => folded(word).trim())
    .filter((word) => word !== '');
}

/**
 * Names have different separators between words, which readers do not remember: `push events` finds
 * `push_events`.
 */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, ' ');
}

function rank(tier: string): number {
  return ['free', 'premium', 'ultimate'].indexOf(tier);
}
