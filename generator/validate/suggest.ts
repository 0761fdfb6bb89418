/** Hints for misspelt names. */
import { nearest } from '../../client/validate/nearest.ts';

/** A hint that names the nearest known name, or lists the known ones when they are few. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const match = nearest(name, known);
  if (match !== undefined) return `Did you mean \`${match}\`?`;
  return known.length > 0 && known.length <= 12
    ? `Known are ${known.map((item) => `\`${item}\``).join(', ')}.`
    : undefined;
}
