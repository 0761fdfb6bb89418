/** The switches of a page: a version of GitLab and a level, which its address remembers. */
import { carryChoice } from './carry.ts';
import { type AskedFor, type Choice, choiceIn, withChoice } from './choice.ts';

/** Shows what was chosen. */
export type Show = (choice: AskedFor) => void;

/**
 * Shows what the address asks for, now and when the reader comes back, and what the reader chooses.
 * A page without the form has no choice.
 */
export function startSwitches(show: Show): void {
  const form = document.querySelector<HTMLFormElement>('[data-switches]');
  const select = form?.querySelector<HTMLSelectElement>('#gitlab-version');
  if (!form || !select) return;
  const versions = [...select.options].map(({ value }) => value);
  const follow = (asked: AskedFor): void => {
    select.value = asked.gitlab;
    const level = form.querySelector<HTMLInputElement>(`#level-${asked.level}`);
    if (level) level.checked = true;
    show(asked);
    carryChoice(withChoice('', asked, versions[0] ?? ''));
  };
  const followAddress = (): void => follow(choiceIn(location.search, versions));
  form.addEventListener('change', () => {
    const choice: Choice = { gitlab: select.value, level: levelIn(form) };
    const query = withChoice(location.search, choice, versions[0] ?? '');
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    followAddress();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // When going back, the browser restores form values after the scripts have run.
  addEventListener('pageshow', followAddress);
  addEventListener('popstate', followAddress);
  form.hidden = false;
  followAddress();
}

/** A page of projects only has no choice, but hands on what other pages were asked for. */
function levelIn(form: HTMLFormElement): Choice['level'] {
  const isGroup = form.querySelector('#level-group')
    ? form.querySelector('#level-group:checked') !== null
    : choiceIn(location.search, []).level === 'group';
  return isGroup ? 'group' : 'project';
}
