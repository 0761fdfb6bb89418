/** Hints for misspelt names. */
import { nearest } from '../../client/validate/nearest.ts';

/** A hint with the closest known name, or with all known names if they are few. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const match = nearest(name, known);
  if (match !== undefined) return `Did you mean \`${match}\`?`;
  return known.length > 0 && known.length <= 12
    ? `Known: ${known.map((item) => `\`${item}\``).join(', ')}.`
    : undefined;
}
