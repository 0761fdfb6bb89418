/** Texts for programs, which people see on terminals too: JSON, and YAML in double quotes. */

/** What `plain` replaces, as far as JSON and YAML do not write it as an escape anyway. */
export const unseen = /[\u007f-\u009f\p{Cf}\u2028\u2029]/u;

const allUnseen = new RegExp(unseen, 'gu');

/** The text with an escape in place of each such character: programs read the same value. */
export function escaped(text: string): string {
  return text.replaceAll(allUnseen, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeOf(character.charCodeAt(index))).join(''),
  );
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** A value as JSON. */
export function jsonOf(value: unknown, indent?: number): string {
  return escaped(JSON.stringify(value, undefined, indent));
}
