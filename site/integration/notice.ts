/** What the reader must know of a choice, independent of the page. */
import { absence, compareVersions, isIn } from '../../client/versions.ts';
import type { PageFacts } from '../../generator/render/samples/page-facts.ts';
import type { AskedFor } from '../choice.ts';

/** Sentences; an empty string if there is nothing to say. */
export function noticeOf(
  { title, versions, groupsSince }: Pick<PageFacts, 'title' | 'versions' | 'groupsSince'>,
  { gitlab, level, unknown }: AskedFor,
): string {
  const sentences: string[] = [];
  if (unknown !== undefined)
    sentences.push(`This page knows no GitLab ${unknown}; it shows ${gitlab}, the newest.`);
  if (!isIn(versions, gitlab))
    sentences.push(`GitLab ${gitlab} does not have ${title}, ${absence(versions, gitlab)}.`);
  if (level === 'group' && groupsSince === null)
    sentences.push(`Groups cannot have ${title}: this is how a project gets it.`);
  if (level === 'group' && groupsSince !== null && compareVersions(gitlab, groupsSince) < 0)
    sentences.push(`GitLab ${gitlab} has no integrations of groups; they came with ${groupsSince}.`);
  return sentences.join(' ');
}
