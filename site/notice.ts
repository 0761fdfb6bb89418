/** What the reader must know of a choice, beside the switches. */
import { absence, compareVersions, isIn } from '../client/versions.ts';
import type { PageFacts } from '../generator/render/samples/page-facts.ts';
import { knowledgeSentence } from '../generator/wording/versions.ts';
import type { AskedFor } from './choice.ts';

/** What an address asks for in vain; an empty string if that is nothing. */
export function unknownVersion({ gitlab, unknown }: AskedFor): string {
  return unknown === undefined ? '' : `GitLab ${unknown} is not known here; this is ${gitlab}, the newest.`;
}

/** Why an integration is not there for a choice; an empty string if it is. */
export function absentIntegration(
  { title, versions, groupsSince }: Pick<PageFacts, 'title' | 'versions' | 'groupsSince'>,
  { gitlab, level }: AskedFor,
): string {
  const sentences: string[] = [];
  if (!isIn(versions, gitlab))
    sentences.push(`GitLab ${gitlab} does not have ${title}, ${absence(versions, gitlab)}.`);
  if (level === 'group' && groupsSince === null) sentences.push(`Groups cannot have ${title}.`);
  if (level === 'group' && groupsSince !== null && compareVersions(gitlab, groupsSince) < 0)
    sentences.push(`GitLab ${gitlab} has no integrations of groups, which came with GitLab ${groupsSince}.`);
  return sentences.join(' ');
}

/** How well a version is known; an empty string where the choice itself says that it was read whole. */
export function knowledgeOf(version: string, readWhole: readonly string[]): string {
  return readWhole.includes(version) ? '' : knowledgeSentence(version, readWhole);
}

/** Shows sentences beside the switches, those of the notice with more weight. */
export function showNote(notice: readonly string[], rest: readonly string[]): void {
  fill(document.querySelector<HTMLElement>('[data-notice]'), notice);
  fill(document.querySelector<HTMLElement>('[data-knowledge]'), rest);
}

function fill(place: HTMLElement | null, sentences: readonly string[]): void {
  if (!place) return;
  place.textContent = sentences.filter((sentence) => sentence !== '').join(' ');
  place.hidden = place.textContent === '';
}
