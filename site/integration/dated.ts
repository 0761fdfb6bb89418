/** Greys out what the chosen version of GitLab does not have, and says so. */
import { type Dated, isIn } from '../../client/versions.ts';
import type { PageFacts } from '../../generator/render/samples/page-facts.ts';

/** Marks what a version does not have; returns how much that is. */
export function markAbsent({ versions }: PageFacts, gitlab: string): number {
  const content = document.querySelector('.content');
  const isWhole = !isIn(versions, gitlab);
  content?.classList.toggle('absent', isWhole);
  const elements = [...document.querySelectorAll<HTMLElement>('[data-dated]')];
  const absent = elements.filter((element) => !show(element, gitlab));
  return absent.length + (isWhole ? 1 : 0);
}

/** Returns whether the version has it, or nothing is to be said of it. */
function show(element: HTMLElement, gitlab: string): boolean {
  const dates: Dated = element.dataset;
  const has = isIn(dates, gitlab);
  // What was replaced is of no interest to the versions that have the new.
  element.hidden = 'former' in element.dataset && !isIn({ until: dates.until }, gitlab);
  element.classList.toggle('absent', !has);
  const label = element.querySelector<HTMLElement>('[data-absence]');
  if (label) {
    label.textContent = `not in ${gitlab}`;
    label.hidden = has;
  }
  return has || element.hidden;
}
