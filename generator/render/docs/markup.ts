/** Text as HTML. Only what this file or the highlighter made may be printed without escaping. */

/** HTML that is safe to print as it is. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text between tags or inside quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A text of the catalog: code in backticks, **strong** and *emphasised* words; addresses in code may break anywhere. */
export function inlineMarkdown(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && part.length > 2 ? `<code>${breakable(part.slice(1, -1))}</code>` : emphasis(escapeHtml(part))))
    .join('');
}

function emphasis(html: string): string {
  return html.replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>').replaceAll(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '<em>$1</em>');
}

/** A name or path that may break after an underscore, a slash or a dash. */
export function breakable(text: string): string {
  return escapeHtml(text).replaceAll(/[_/]+(?=\w)/g, '$&<wbr>');
}

/** JSON inside a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A text of the catalog without its Markdown. */
export function plainText(text: string): string {
  return text.replaceAll('`', '').replaceAll('**', '');
}
