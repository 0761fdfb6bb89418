/** The page for addresses that lead nowhere: says what the name in the address means. */
import type { AbsentIntegration } from '../client/absent-integration.ts';
import { meaningOf } from '../client/names.ts';

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
  if (meaning.kind === 'absent') place.append(...absence(meaning.integration));
  else {
    const link = linkTo(`${root}integrations/${meaning.slug}.html`, meaning.slug);
    place.append(
      ...(meaning.isGuess ? ['Did you mean ', link, '?'] : ['The integration’s slug is ', link, '.']),
    );
  }
  place.hidden = false;
}

function absence({ title, removed, description, source }: AbsentIntegration): readonly (string | Node)[] {
  const fact = removed === undefined ? `No project can have ${title}` : `GitLab ${removed} removed ${title}`;
  const place = source.startsWith('https://') ? linkTo(source, 'Source') : `Source: ${source}`;
  return [`${fact}. ${description} `, place];
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

if (typeof document !== 'undefined') {
  const place = document.querySelector<HTMLElement>('[data-not-found]');
  if (place) showMeaning(place, place.dataset.notFound ?? '/');
}
