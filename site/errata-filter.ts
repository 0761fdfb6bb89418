/** The filter of the errata page. */
import { folded, wordsOf } from './match.ts';

interface Row {
  readonly element: HTMLElement;
  readonly text: string;
}

/** What the reader looks for; an empty string means all of them. */
interface Wanted {
  readonly words: readonly string[];
  readonly subject: string;
  readonly page: string;
}

export function startErrataFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-errata-filter]');
  const input = form?.querySelector<HTMLInputElement>('#errata-input');
  const subject = form?.querySelector<HTMLSelectElement>('#errata-subject');
  const page = form?.querySelector<HTMLSelectElement>('#errata-page');
  const result = form?.querySelector<HTMLElement>('#errata-result');
  if (!form || !input || !subject || !page || !result) return;
  const groups = [...document.querySelectorAll<HTMLElement>('.errata-group')];
  const rows = groups.flatMap(rowsOf);
  const update = (): void => {
    const wanted = { words: wordsOf(input.value), subject: subject.value, page: page.value };
    const found = rows.filter((row) => show(row, wanted)).length;
    for (const group of groups) group.hidden = !group.querySelector('[data-subject]:not([hidden])');
    result.textContent = sentenceOf(found, rows.length);
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
  // When going back, the browser restores form values after the scripts have run, without an event.
  addEventListener('pageshow', update);
}

function rowsOf(group: HTMLElement): readonly Row[] {
  const title = group.querySelector('h2')?.textContent ?? '';
  return [...group.querySelectorAll<HTMLElement>('[data-subject]')].map((element) => ({
    element,
    text: folded(`${title} ${group.id} ${element.textContent}`),
  }));
}

/** Shows or hides a row. */
function show({ element, text }: Row, { words, ...wanted }: Wanted): boolean {
  const isWanted = Object.entries(wanted).every(
    ([name, value]) => value === '' || element.dataset[name] === value,
  );
  const isShown = isWanted && words.every((word) => text.includes(word));
  element.hidden = !isShown;
  return isShown;
}

function sentenceOf(found: number, all: number): string {
  if (found === all) return `${all} differences`;
  return found === 0 ? 'Nothing found.' : `${found} of ${all} differences`;
}
