/** The filter of the errata page. */
import { folded, wordsOf } from './match.ts';

interface Row {
  readonly element: HTMLElement;
  readonly text: string;
}

export function startErrataFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-errata-filter]');
  const input = form?.querySelector<HTMLInputElement>('#errata-input');
  const subject = form?.querySelector<HTMLSelectElement>('#errata-subject');
  const result = form?.querySelector<HTMLElement>('#errata-result');
  if (!form || !input || !subject || !result) return;
  const groups = [...document.querySelectorAll<HTMLElement>('.errata-group')];
  const rows = groups.flatMap(rowsOf);
  const update = (): void => {
    const found = rows.filter((row) => show(row, wordsOf(input.value), subject.value)).length;
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

/** Shows or hides a row; an empty subject means all of them. */
function show({ element, text }: Row, words: readonly string[], subject: string): boolean {
  const isMatch = words.every((word) => text.includes(word));
  const isWanted = subject === '' || element.dataset.subject === subject;
  element.hidden = !(isMatch && isWanted);
  return isMatch && isWanted;
}

function sentenceOf(found: number, all: number): string {
  if (found === all) return `${all} differences`;
  return found === 0 ? 'Nothing found.' : `${found} of ${all} differences`;
}
