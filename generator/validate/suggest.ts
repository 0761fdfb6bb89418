/** Hints for misspelt names. */
import { nearest } from '../../client/validate/nearest.ts';

/** Among more names, thousands of misspelt ones would take minutes. */
const mostKnown = 200;

/**
 * A hint with the closest known name, or with all known names if they are few; none if they are very many.
 */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  if (known.length > mostKnown) return undefined;
  const match = nearest(name, known);
  if (match !== undefined) return `Did you mean \`${match}\`?`;
  return known.length > 0 && known.length <= 12
    ? `Known: ${known.map((item) => `\`${item}\``).join(', ')}.`
    : undefined;
}
