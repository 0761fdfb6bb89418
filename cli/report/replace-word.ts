/** Replaces words in texts. */

/**
 * A text with another one in place of a word wherever it is no part of a longer one. Without a regular
 * expression: those for the names of thousands of projects would take more memory than the projects.
 */
export function withWordReplaced(text: string, word: string, other: string): string {
  if (word === '') return text;
  let result = '';
  let start = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at)) {
    const end = at + word.length;
    if (isPartOfWord(text[at - 1]) || isPartOfWord(text[end])) at += 1;
    else {
      result += text.slice(start, at) + other;
      start = end;
      at = end;
    }
  }
  return result + text.slice(start);
}

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
