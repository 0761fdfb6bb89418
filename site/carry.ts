/** Links to other pages of the site carry the choice of the reader. */

const names = ['gitlab', 'level'] as const;

/** Writes the choice of a query into every link to another page. */
export function carryChoice(query: string): void {
  const home = document.querySelector<HTMLAnchorElement>('.brand')?.href.replace(/[^/]*$/, '');
  if (home === undefined) return;
  const asked = new URLSearchParams(query);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // A link within the page keeps the query by itself.
    const isOther = link.href.startsWith(home) && !link.getAttribute('href')?.startsWith('#');
    if (isOther && link.pathname.endsWith('.html')) link.search = carried(link.search, asked);
  }
}

/** For pages without a choice of their own, so that the next page still knows it. */
export function startCarrying(): void {
  const asked = new URLSearchParams(location.search);
  if (names.some((name) => asked.has(name))) carryChoice(location.search);
}

function carried(query: string, asked: URLSearchParams): string {
  const own = new URLSearchParams(query);
  for (const name of names) {
    const value = asked.get(name);
    if (value === null) own.delete(name);
    else own.set(name, value);
  }
  return own.toString();
}
