/** Makes what others wrote fit for an error: without secrets, in one line, and not too long. */
import { decoders } from './escapes.js';
import { mark, withoutLogins } from './logins.js';
import { type Search, searchesFor } from './secret-search.js';

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
 * It reads the beginning of a text only. It hides too much rather than too little.
 * @param secrets called when the first text comes.
 */
export function scrubber(secrets: () => Iterable<string>): Scrub {
  let searches: readonly Search[] | undefined;
  return (text) => {
    searches ??= searchesFor([...secrets()]);
    let shown = text.slice(0, readLength);
    // A whole secret before its parts, of which the rest would be left over.
    for (const search of searches) shown = withoutEscaped(shown, search, levelsOfEscapes);
    return withoutLogins(shown).slice(0, shownLength).replace(unprintable, ' ');
  };
}

/** Hides what a search finds, escaped or not. Only a text that needs it loses its escapes. */
function withoutEscaped(text: string, search: Search, levels: number): string {
  let shown = without(text, search);
  if (levels === 0) return shown;
  for (const decode of decoders) {
    const plain = decode(shown);
    const hidden = plain === shown ? plain : withoutEscaped(plain, search, levels - 1);
    if (hidden !== plain) shown = hidden;
  }
  return shown;
}

function without(text: string, search: Search): string {
  let shown = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const end = search(text, at);
    if (end === at) continue;
    shown += text.slice(copied, at) + mark;
    copied = end;
    at = end - 1;
  }
  return shown + text.slice(copied);
}
