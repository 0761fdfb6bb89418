/** The view of `api/differences.html`: where the description deliberately differs from the server. */
import { documentMarkup } from '../parts/document.ts';

/** @param document the text of `docs/differences.md`. */
export function differencesView(document: string): object {
  return { differences: documentMarkup(withoutComments(document), headingId) };
}

/** Comments are for those who edit the document. */
function withoutComments(document: string): string {
  return document
    .split('\n')
    .filter((line) => !(line.startsWith('<!--') && line.endsWith('-->')))
    .join('\n');
}

/** `The server accepts null` as `the-server-accepts-null`. */
function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
