/** What people may mean by a name that is not the slug of an integration. */
import { absentIntegrations, namesBySlug } from '../generated/client/names.js';
import type { AbsentIntegration } from './absent-integration.js';
import { foldedName } from './folded-name.js';
import { nearest } from './validate/nearest.js';

/** What a name means. */
export type NameMeaning =
  | {
      readonly kind: 'integration';
      readonly slug: string;
      /** Whether the name is only similar to one of its names. */
      readonly isGuess: boolean;
    }
  | { readonly kind: 'absent'; readonly integration: AbsentIntegration; readonly isGuess: boolean };

/** Letters of the beginning or the end of a name; fewer could be a part of anything. */
const shortestPart = 5;

/** Longer ones are not compared with every name, which would take time. */
const longestName = 60;

/**
 * What a name means, however it is written: `Google Chat`, `google_chat`, `GOOGLE_CHAT_SERVICE`. Undefined when
 * it is like no name that this version knows.
 */
export function meaningOf(name: string): NameMeaning | undefined {
  if (name.length > longestName) return undefined;
  const meanings = allMeanings();
  const key = foldedName(name);
  const exact = meanings.get(key);
  if (exact) return exact;
  const similar = meanings.get(nearest(key, [...meanings.keys()]) ?? '') ?? meaningOfPart(key, meanings);
  return similar && { ...similar, isGuess: true };
}

/** What begins or ends like this, `hangouts` for example; undefined when several integrations do. */
function meaningOfPart(part: string, meanings: ReadonlyMap<string, NameMeaning>): NameMeaning | undefined {
  if (part.length < shortestPart) return undefined;
  const [first, ...others] = [...meanings]
    .filter(([name]) => name.startsWith(part) || name.endsWith(part))
    .map(([, meaning]) => meaning);
  return others.every((other) => slugOf(other) === slugOf(first)) ? first : undefined;
}

function slugOf(meaning: NameMeaning | undefined): string | undefined {
  return meaning?.kind === 'absent' ? meaning.integration.slug : meaning?.slug;
}

/** By folded name. */
function allMeanings(): ReadonlyMap<string, NameMeaning> {
  const meanings = new Map<string, NameMeaning>();
  for (const integration of absentIntegrations)
    for (const name of [integration.slug, integration.title])
      meanings.set(foldedName(name), { kind: 'absent', integration, isGuess: false });
  for (const [slug, names] of Object.entries(namesBySlug))
    for (const name of [slug, ...names])
      meanings.set(foldedName(name), { kind: 'integration', slug, isGuess: false });
  return meanings;
}

/**
 * The end of a sentence about an integration that does not exist: where its name leads, why it leads nowhere, or
 * just a period.
 */
export function endingFor(name: string): string {
  const meaning = meaningOf(name);
  if (!meaning) return '.';
  if (meaning.kind === 'integration' && meaning.slug === name) return '.';
  if (meaning.kind === 'integration')
    return meaning.isGuess ? `; did you mean \`${meaning.slug}\`?` : `; its slug is \`${meaning.slug}\`.`;
  const { title, removed, description, source } = meaning.integration;
  const fact = removed === undefined ? `No project can have ${title}` : `GitLab ${removed} removed ${title}`;
  return `. ${fact}: ${description} Source: ${source}.`;
}
