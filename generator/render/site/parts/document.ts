/** Markdown documents of the repository as HTML. */
import { Marked, type RendererObject } from 'marked';
import { escapeHtml, Markup } from '../../../print/html.ts';

/**
 * HTML in the document is shown, not used, and links lead to web pages only.
 * @param idOf the id of a heading, from its text.
 */
export function documentMarkup(markdown: string, idOf: (heading: string) => string): Markup {
  const html = new Marked({ renderer: rendererWith(idOf) }).parse(markdown, { async: false });
  return new Markup(html.replaceAll('<ul>', '<ul class="dashes">'));
}

function rendererWith(idOf: (heading: string) => string): RendererObject {
  return {
    html: ({ text }) => escapeHtml(text),
    // Long lines scroll, with the keyboard too.
    code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
    image: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      return href.startsWith('https://') ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
    },
    heading({ tokens, depth, text }) {
      const id = depth === 1 ? '' : ` id="${escapeHtml(idOf(text))}"`;
      return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  };
}
