/** Finds patterns that may take years: each way to share a path among the wildcards of one is tried. */
import picomatch from 'picomatch';

export interface PatternProblem {
  readonly message: string;
  readonly hint?: string;
}

const longest = 1000;

/** With four, the slowest pattern takes a second for the longest path; with each more, 60 times as long. */
const mostWildcards = 4;

/** Why a pattern may take long; undefined for one that does not. */
export function slowPatternProblem(pattern: string): PatternProblem | undefined {
  if (pattern.length > longest) return { message: 'has more than 1,000 characters' };
  if (picomatch.scan(pattern).glob === '') return undefined;
  // They are repetitions and groups, as in a regular expression.
  if (/[()+]/.test(pattern))
    return { message: 'has `(`, `)` or `+`', hint: 'Write alternatives as `{web,api}`.' };
  if (wildcardsIn(pattern) <= mostWildcards) return undefined;
  return {
    message: `has more than ${mostWildcards} wildcards`,
    hint: 'Write several patterns. Each `*`, `**` and `{` counts, but not a `*` between two slashes.',
  };
}

/** How many parts of a pattern can read one path in several ways. */
function wildcardsIn(pattern: string): number {
  const parts = pattern.split('/').filter((part) => part !== '*');
  return parts.flatMap((part) => part.match(/\*+|\{/g) ?? []).length;
}
