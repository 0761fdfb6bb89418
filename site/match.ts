/** What the search of the first page finds. Knows nothing of the page. */

export interface Candidate {
  readonly slug: string;
  readonly title: string;
  /** What else it is called. */
  readonly names: string;
  readonly description: string;
  readonly category: string;
  readonly tier: string;
  /** First version, `major.minor`; empty where every version has it. */
  readonly since: string;
  readonly settings: readonly string[];
}

export interface Query {
  readonly text: string;
  readonly category: string;
  /** The tier that the reader has. */
  readonly tier: string;
  /** The version that the reader has. */
  readonly version: string;
}

interface Match {
  readonly isMatch: boolean;
  /** The settings that made it one. */
  readonly settings: readonly string[];
}

const none: Match = { isMatch: false, settings: [] };

/** Whether every word is found in the names, the slug, the description or a setting, and the filters agree. */
export function matchOf(candidate: Candidate, { text, category, tier, version }: Query): Match {
  if (category !== '' && candidate.category !== category) return none;
  if (tier !== '' && rank(candidate.tier) > rank(tier)) return none;
  if (version !== '' && candidate.since !== '' && compareVersions(candidate.since, version) > 0) return none;
  const words = wordsOf(text);
  const about = folded(`${candidate.title} ${candidate.slug} ${candidate.names} ${candidate.description}`);
  if (words.every((word) => about.includes(word))) return { isMatch: true, settings: [] };
  const settings = settingsFoundBy(candidate.settings, words);
  const isMatch = words.every(
    (word) => about.includes(word) || settings.some((name) => folded(name).includes(word)),
  );
  return isMatch ? { isMatch, settings } : none;
}

/** Those that hold all words in their order, and those that hold any of them where there are none. */
function settingsFoundBy(names: readonly string[], words: readonly string[]): readonly string[] {
  const exact = names.filter((name) => folded(name).includes(words.join(' ')));
  return exact.length > 0 ? exact : names.filter((name) => words.some((word) => folded(name).includes(word)));
}

/** What is looked for, word by word. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => folded(word).trim())
    .filter((word) => word !== '');
}

/** Names differ in what stands between their words, and readers do not remember it: `push events` finds `push_events`. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, ' ');
}

function rank(tier: string): number {
  return ['free', 'premium', 'ultimate'].indexOf(tier);
}

/** Orders `major.minor` versions. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
