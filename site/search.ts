/** The search and the filters of the first page. */
import { type Candidate, folded, matchOf, type Query, wordsOf } from './match.ts';

interface Row {
  readonly element: HTMLElement;
  readonly candidate: Candidate;
  readonly links: readonly HTMLElement[];
  readonly details: HTMLDetailsElement | null;
}

export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  if (!form) return;
  const input = form.querySelector<HTMLInputElement>('#search-input');
  const result = form.querySelector<HTMLElement>('#search-result');
  if (!input || !result) return;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-category]')];
  const rows = sections.flatMap((section) =>
    [...section.querySelectorAll<HTMLElement>('[data-slug]')].map((element) =>
      rowOf(element, section.dataset.category ?? ''),
    ),
  );
  const chosen = (id: string): string => form.querySelector<HTMLSelectElement>(id)?.value ?? '';
  const update = (): void => {
    const query = {
      text: input.value,
      category: chosen('#filter-category'),
      tier: chosen('#filter-tier'),
      version: chosen('#filter-version'),
    };
    const found = rows.filter((row) => show(row, query)).length;
    const absent = showAbsent(query);
    sections.forEach(countShown);
    result.textContent =
      found === 0 && absent > 0 ? 'No project can have that; see below.' : sentenceOf(found, rows.length);
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('[data-slug]:not([hidden]) a')?.focus();
  });
  form.hidden = false;
  update();
  // When going back, the browser restores form values after the scripts have run, without an event.
  addEventListener('pageshow', update);
}

function rowOf(element: HTMLElement, category: string): Row {
  const links = [...element.querySelectorAll<HTMLElement>('.settings li')];
  const { slug = '', names = '', tier = '', since, until } = element.dataset;
  const textOf = (selector: string): string => element.querySelector(selector)?.textContent ?? '';
  const settings = links.map((link) => link.textContent?.trim() ?? '');
  return {
    element,
    candidate: {
      slug,
      title: textOf('h3'),
      names,
      description: textOf('.about'),
      category,
      tier,
      since,
      until,
      settings,
    },
    links,
    details: element.querySelector('details'),
  };
}

/** Shows or hides a row and its matching settings. */
function show({ element, candidate, links, details }: Row, query: Query): boolean {
  const { isMatch, settings } = matchOf(candidate, query);
  element.hidden = !isMatch;
  for (const [index, link] of links.entries())
    link.hidden = settings.length > 0 && !settings.includes(candidate.settings[index] ?? '');
  if (details) details.open = settings.length > 0;
  return isMatch;
}

/** Shows what no project can have if it has every word and no filter is set; returns how many. */
function showAbsent({ text, category, tier, version }: Query): number {
  const isFiltered = [category, tier, version].some((filter) => filter !== '');
  const words = wordsOf(text);
  const entries = [...document.querySelectorAll<HTMLElement>('[data-absent]')];
  for (const entry of entries) {
    const about = folded(entry.textContent ?? '');
    entry.hidden = isFiltered || !words.every((word) => about.includes(word));
  }
  const shown = entries.filter(({ hidden }) => !hidden).length;
  const section = document.querySelector<HTMLElement>('[data-absent-section]');
  if (section) section.hidden = shown === 0;
  return shown;
}

/** Hides a category without results and shows the number of results. */
function countShown(section: HTMLElement): void {
  const shown = section.querySelectorAll('[data-slug]:not([hidden])').length;
  const count = section.querySelector('.count');
  if (count) count.textContent = String(shown);
  section.hidden = shown === 0;
}

function sentenceOf(found: number, all: number): string {
  if (found === all) return `${all} integrations`;
  return found === 0 ? 'Nothing found. Try part of a name.' : `${found} of ${all} integrations`;
}
