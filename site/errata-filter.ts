/** The filter of the errata page. */
import { folded, wordsOf } from './match.ts';

export function startErrataFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-errata-filter]');
  if (!form) return;
  const input = form.querySelector<HTMLInputElement>('#errata-input');
  const subject = form.querySelector<HTMLSelectElement>('#errata-subject');
  const result = form.querySelector<HTMLElement>('#errata-result');
  if (!input || !subject || !result) return;
  const groups = [...document.querySelectorAll<HTMLElement>('.errata-group')];
  const rows = groups.flatMap((group) => {
    const title = group.querySelector('h2')?.textContent ?? '';
    return [...group.querySelectorAll<HTMLElement>('[data-subject]')].map((element) => ({
      element,
      text: folded(`${title} ${group.id} ${element.textContent}`),
    }));
  });
  const update = (): void => {
    const words = wordsOf(input.value);
    let found = 0;
    for (const { element, text } of rows) {
      element.hidden = !(
        words.every((word) => text.includes(word)) &&
        (subject.value === '' || element.dataset.subject === subject.value)
      );
      if (!element.hidden) found += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-subject]:not([hidden])');
    result.textContent =
      found === rows.length
        ? `${found} differences`
        : found === 0
          ? 'Nothing found.'
          : `${found} of ${rows.length} differences`;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
  // When going back, the browser restores form values after the scripts have run, without an event.
  addEventListener('pageshow', update);
}
