/** The page for addresses that lead nowhere: says what the name in the address means. */
import { endingFor, meaningOf } from '../client/names.ts';

/** The last part of an address, as a name: `/integrations/google_chat.html` → `google_chat`. */
export function nameIn(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  const name = last.replace(/\.(?:html|md)$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Links to the page of the integration that a name means, or tells why there is none. */
function showMeaning(place: HTMLElement, root: string): void {
  const name = nameIn(location.pathname);
  const meaning = meaningOf(name);
  if (!meaning) return;
  if (meaning.kind === 'absent') place.textContent = `There is no integration ${name}${endingFor(name)}`;
  else place.append(meaning.isGuess ? 'Perhaps you want ' : 'You want ', linkTo(meaning.slug, root), '.');
  place.hidden = false;
}

function linkTo(slug: string, root: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${root}integrations/${slug}.html`;
  link.textContent = slug;
  return link;
}

if (typeof document !== 'undefined') {
  const place = document.querySelector<HTMLElement>('[data-not-found]');
  if (place) showMeaning(place, place.dataset.notFound ?? '/');
}
