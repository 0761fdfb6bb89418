/** Pages of a list. */
import { problem, type Reply } from './replies.js';

/** The parameters of pages. */
export const pageParameters = {
  page: { type: 'integer' },
  per_page: { type: 'integer' },
} as const;

export interface PageParameters {
  readonly page: number | undefined;
  readonly per_page: number | undefined;
}

/** A part of a list, and the headers that tell where the others are. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly headers: Readonly<Record<string, string>>;
}

const largestPage = 100;
/** Lists with more items tell neither how many there are nor which page is the last. */
const mostCounted = 10_000;
/** Where pages of all projects end. */
const largestOffset = 50_000;

/** @param url of the request, which the links repeat. */
export function pageOf<Item>(all: readonly Item[], parameters: PageParameters, url: URL): Page<Item> {
  const { number, size } = placeOf(parameters);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const isCounted = all.length <= mostCounted;
  const previous = number > 1 ? Math.min(number - 1, pages) : undefined;
  const next = number < pages ? number + 1 : undefined;
  const linked = { prev: previous, next, first: 1, last: isCounted ? pages : undefined };
  const links = Object.entries(linked).flatMap(([relation, page]) =>
    page === undefined ? [] : [link(url, relation, { page: String(page), per_page: String(size) })],
  );
  return {
    items: all.slice((number - 1) * size, number * size),
    headers: {
      Link: links.join(', '),
      'X-Next-Page': String(next ?? ''),
      'X-Page': String(number),
      'X-Per-Page': String(size),
      'X-Prev-Page': String(previous ?? ''),
      ...(isCounted ? { 'X-Total': String(all.length), 'X-Total-Pages': String(pages) } : {}),
    },
  };
}

/** The reply to a page of all projects that is too far from the first. */
export function beyondOffset(parameters: PageParameters): Reply | undefined {
  const { number, size } = placeOf(parameters);
  return number * size > largestOffset
    ? problem(
        405,
        `Offset pagination has a maximum allowed offset of ${largestOffset} for requests that return objects of type Project. Remaining records can be retrieved using keyset pagination.`,
      )
    : undefined;
}

/**
 * The first items of a list that is in the order of IDs; the link to the next ones begins behind the last.
 * @param after the parameter that the link sets to the last ID.
 */
export function keysetPageOf<Item extends { readonly id: number }>(
  all: readonly Item[],
  parameters: PageParameters,
  after: 'id_after' | 'id_before',
  url: URL,
): Page<Item> {
  const { size } = placeOf(parameters);
  const items = all.slice(0, size);
  const last = items.at(-1);
  const isFull = last !== undefined && items.length === size;
  return { items, headers: isFull ? { Link: link(url, 'next', { [after]: String(last.id) }) } : {} };
}

function placeOf({ page, per_page }: PageParameters): { readonly number: number; readonly size: number } {
  const size = per_page === undefined || per_page < 1 ? 20 : per_page;
  return { number: Math.max(1, page ?? 1), size: Math.min(size, largestPage) };
}

function link(url: URL, relation: string, changes: Readonly<Record<string, string>>): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(changes)) target.searchParams.set(name, value);
  return `<${target.href}>; rel="${relation}"`;
}
