/** Hides secrets, and parts of them, in a text. */
import { mark } from './logins.js';

/** Returns a text in which secrets are replaced. */
export type Hide = (text: string) => string;

/** A shorter secret cannot be told from prose. */
const shortestSecret = 4;
/** A part that is hidden without the rest of its secret has at least as many characters. */
const shortestPart = 8;

/** Hides whole secrets, and then the parts of eight characters or more that begin behind a separator. */
export function hidingOf(secrets: readonly string[]): readonly Hide[] {
  const long = secrets.filter((secret) => secret.length >= shortestSecret && !mark.includes(secret));
  // Forms write `+` for a space; the rest of their escapes are those of URLs.
  const all = [...long, ...long.map((secret) => secret.replaceAll(' ', '+'))];
  // A longer one before its parts, of which the rest would be left over.
  all.sort((a, b) => b.length - a.length);
  return [(text) => all.reduce((shown, secret) => shown.replaceAll(secret, mark), text), hidingOfParts(all)];
}

function hidingOfParts(secrets: readonly string[]): Hide {
  /** The first characters of every part, and the characters from every place of a secret on. */
  const beginnings = new Set<string>();
  const places = new Set<string>();
  for (const secret of secrets)
    for (let at = lengthOfHost(secret); at <= secret.length - shortestPart; at++) {
      const place = secret.slice(at, at + shortestPart);
      places.add(place);
      if (at === 0 || /[\W_]/.test(secret.charAt(at - 1))) beginnings.add(place);
    }
  return (text) => {
    let shown = '';
    let copied = 0;
    for (let at = 0; at < text.length; at++) {
      if (!beginnings.has(text.slice(at, at + shortestPart))) continue;
      shown += text.slice(copied, at) + mark;
      // As long as the characters from here on are in a secret too.
      while (places.has(text.slice(at + 1, at + 1 + shortestPart))) at++;
      copied = at + shortestPart;
      at = copied - 1;
    }
    return shown + text.slice(copied);
  };
}

/** An address tells its scheme and host: `https://hooks.example.com` of `https://hooks.example.com/secret`. */
function lengthOfHost(secret: string): number {
  return /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(secret)?.[0].length ?? 0;
}
