/** Makes what others wrote fit for an error: without secrets, in one line, and not too long. */
import { decoders } from './escapes.js';
import { type Hide, hidingOf } from './hide.js';
import { withoutLogins } from './logins.js';

/** Makes a foreign text fit to be shown. */
export type Scrub = (text: string) => string;

/** Characters that an error shows of a text. */
const shownLength = 400;
/** Characters that are read: enough is left of them when a long secret is hidden. */
const readLength = 2000;
/** Ruby in JSON in HTML. */
const levelsOfEscapes = 3;

/** Terminals and logs obey these: control characters, direction marks, line separators. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A function that hides secrets wherever a text repeats them, as sent and as JSON, Ruby, HTML, URLs and forms
 * escape them, up to three times over. Hidden are whole secrets of four characters or more, and every part of
 * eight or more that begins behind a separator. Logins in addresses are hidden even when nobody sent them.
 *
 * It reads the beginning of a text only, and hides too much rather than too little. What it cannot know is a
 * secret that is encoded otherwise (in Base64, for example), encrypted, reversed or spelt out.
 * @param secrets called when the first text comes.
 */
export function scrubber(secrets: () => Iterable<string>): Scrub {
  let hiding: readonly Hide[] | undefined;
  return (text) => {
    hiding ??= hidingOf([...secrets()]);
    const read = text.slice(0, readLength);
    const shown = hiding.reduce((shown, hide) => withoutEscaped(shown, hide, levelsOfEscapes), read);
    return withoutLogins(shown).slice(0, shownLength).replace(unprintable, ' ');
  };
}

/** Hides secrets, escaped or not. Only a text that needs it loses its escapes. */
function withoutEscaped(text: string, hide: Hide, levels: number): string {
  let shown = hide(text);
  if (levels === 0) return shown;
  for (const decode of decoders) {
    const plain = decode(shown);
    const hidden = plain === shown ? plain : withoutEscaped(plain, hide, levels - 1);
    if (hidden !== plain) shown = hidden;
  }
  return shown;
}
