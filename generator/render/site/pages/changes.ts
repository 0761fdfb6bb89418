/** The page of changes, rendered from the changelog. */
import { Marked, type RendererObject } from 'marked';
import { escapeHtml, Markup } from '../../../print/html.ts';
import type { Page } from '../page.ts';

/** `changes.html`. HTML in the changelog is shown, not used, and links lead to web pages only. */
export function changesPage(changelog: string): Page {
  const html = new Marked({ renderer }).parse(changelog, { async: false });
  const description = 'What is new for users in each version of gitlab-integrations.';
  return {
    path: 'changes.html',
    title: 'Changes',
    description,
    section: 'Changes',
    template: 'site/changes',
    view: { changes: new Markup(html.replaceAll('<ul>', '<ul class="dashes">')) },
    data: { '@type': 'TechArticle', headline: 'Changes', description },
  };
}

const renderer: RendererObject = {
  html: ({ text }) => escapeHtml(text),
  image: ({ text }) => escapeHtml(text),
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens);
    return href.startsWith('https://') ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
  },
  heading({ tokens, depth, text }) {
    const version = text.replace(/\s.*$/s, '').replaceAll(/[^\w.-]/g, '');
    const id = depth === 1 ? '' : ` id="version-${version}"`;
    return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
};
