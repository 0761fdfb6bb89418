/** What the search of the first page finds. Knows nothing of the page. */

export interface Candidate {
  readonly slug: string;
  readonly title: string;
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

export interface Match {
  readonly isMatch: boolean;
  /** The settings that made it one. */
  readonly settings: readonly string[];
}

const none: Match = { isMatch: false, settings: [] };

/** Whether every word is found in the name, the slug, the description or a setting, and the filters agree. */
export function matchOf(candidate: Candidate, { text, category, tier, version }: Query): Match {
  if (category !== '' && candidate.category !== category) return none;
  if (tier !== '' && rank(candidate.tier) > rank(tier)) return none;
  if (version !== '' && candidate.since !== '' && compareVersions(candidate.since, version) > 0) return none;
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { isMatch: true, settings: [] };
  const about = `${candidate.title} ${candidate.slug} ${candidate.description}`.toLowerCase();
  const settings = candidate.settings.filter((name) => words.some((word) => holds(name, word)));
  const isMatch = words.every((word) => about.includes(word) || settings.some((name) => holds(name, word)));
  return isMatch ? { isMatch, settings: words.every((word) => about.includes(word)) ? [] : settings } : none;
}

/** Settings are found by whole names and parts of them; `push events` finds `push_events`. */
function holds(name: string, word: string): boolean {
  return name.includes(word.replaceAll('-', '_'));
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
