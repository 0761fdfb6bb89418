/** The view of a page that is a document in `docs/`. */
import { documentMarkup } from '../parts/document.ts';

/** @param document its text, in Markdown. */
export function documentView(document: string): object {
  return { document: documentMarkup(withoutComments(document), headingId) };
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
