/** How wide texts are on a terminal. */
import { stripVTControlCharacters } from 'node:util';

/** Scripts and pictures whose characters take two columns. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Characters that stand on the one before. */
const combining = /\p{M}/u;

/** The columns that a text takes, without colours. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) {
    if (combining.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}
