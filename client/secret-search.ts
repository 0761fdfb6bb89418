/** Finds secrets, and parts of them, in a text. */

/** Where a secret ends that begins at a place in a text; the place itself when none does. */
export type Search = (text: string, at: number) => number;

/** A shorter secret cannot be told from prose. */
const shortestSecret = 4;
/** A part that is hidden without the rest of its secret has at least as many characters. */
const shortestPart = 8;

/** A search for whole secrets, and one for parts of eight characters or more that begin behind a separator. */
export function searchesFor(secrets: readonly string[]): readonly Search[] {
  const long = secrets.filter((secret) => secret.length >= shortestSecret);
  // As forms write them; the rest of their escapes are those of URLs.
  const inForms = long.map((secret) => secret.replaceAll(' ', '+'));
  return [searchForWholes([...long, ...inForms]), searchForParts([...long, ...inForms])];
}

function searchForWholes(secrets: readonly string[]): Search {
  const byBeginning = new Map<string, string[]>();
  for (const secret of secrets) {
    const beginning = secret.slice(0, shortestSecret);
    const others = byBeginning.get(beginning);
    if (others) others.push(secret);
    else byBeginning.set(beginning, [secret]);
  }
  return searchFrom([...byBeginning.keys()], (text, at) => {
    let end = at;
    for (const secret of byBeginning.get(text.slice(at, at + shortestSecret)) ?? [])
      if (text.startsWith(secret, at)) end = Math.max(end, at + secret.length);
    return end;
  });
}

function searchForParts(secrets: readonly string[]): Search {
  /** The first characters of every part, and the characters from every place of a secret on. */
  const beginnings = new Set<string>();
  const places = new Set<string>();
  for (const secret of secrets)
    for (let at = lengthOfHost(secret); at <= secret.length - shortestPart; at++) {
      const place = secret.slice(at, at + shortestPart);
      places.add(place);
      if (at === 0 || /[\W_]/.test(secret.charAt(at - 1))) beginnings.add(place);
    }
  return searchFrom([...beginnings], (text, at) => {
    let end = at + shortestPart;
    if (!beginnings.has(text.slice(at, end))) return at;
    // As long as the last characters, with the next one, are in a secret too.
    while (places.has(text.slice(end + 1 - shortestPart, end + 1))) end++;
    return end;
  });
}

/** The same search, but faster where no secret can begin. */
function searchFrom(beginnings: readonly string[], search: Search): Search {
  const first = new Set(beginnings.map((beginning) => beginning.charCodeAt(0)));
  return (text, at) => (first.has(text.charCodeAt(at)) ? search(text, at) : at);
}

/** An address tells its scheme and host: `https://hooks.example.com` of `https://hooks.example.com/secret`. */
function lengthOfHost(secret: string): number {
  return /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(secret)?.[0].length ?? 0;
}
