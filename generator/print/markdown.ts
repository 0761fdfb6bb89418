/** Texts of the catalog as HTML. */
import { Marked } from 'marked';
import { breakable, escapeHtml } from './html.ts';

/** The target of a name in backticks; undefined if it is not a link. */
export type UrlOf = (name: string) => string | undefined;

/**
 * A reader of Markdown in which code, **strong** and *emphasised* words mean something.
 * Anything else, such as HTML or a link, is shown as it is written.
 */
export function createMarkdown(urlOf: UrlOf = () => undefined): (text: string) => string {
  const none = (): undefined => undefined;
  const marked = new Marked({
    gfm: false,
    tokenizer: { escape: none, tag: none, link: none, reflink: none, autolink: none, br: none },
    renderer: {
      text: (token) => escapeHtml(token.text),
      codespan: ({ text }) => linked(`<code>${breakable(text)}</code>`, urlOf(text)),
    },
  });
  return (text) => marked.parseInline(text, { async: false });
}

function linked(html: string, url: string | undefined): string {
  return url === undefined ? html : `<a href="${escapeHtml(url)}">${html}</a>`;
}
