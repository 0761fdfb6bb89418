/** Foreign texts on a terminal. */

/**
 * Control characters, which could move the cursor or hide text; marks that turn the direction of a line; and
 * characters that some programs take for the end of a line. Line breaks and tabs stay.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text without what could change how a terminal or a log shows it. */
export function plain(text: string): string {
  return text.replaceAll(unprintable, (character) => (/[\n\t]/.test(character) ? character : '�'));
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text.replaceAll(/\s+/g, ' ')).trim();
}
