/** Text as HTML. Only what this file or the highlighter made may be printed without escaping. */

/** HTML that is safe to print as it is. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text between tags or inside quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A text of the catalog: code in backticks, **strong** and *emphasised* words; addresses in code may break anywhere. */
export function inlineMarkdown(text: string): string {
  return withCode(text, (name) => `<code>${breakable(name)}</code>`);
}

/** The same, in which the names that have an address are links. */
export function linkedMarkdown(text: string, addressOf: (name: string) => string | undefined): Markup {
  const html = withCode(text, (name) => {
    const address = addressOf(name);
    const code = `<code>${breakable(name)}</code>`;
    return address === undefined ? code : `<a href="${escapeHtml(address)}">${code}</a>`;
  });
  return new Markup(html);
}

function withCode(text: string, print: (code: string) => string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 2 ? print(part.slice(1, -1)) : emphasis(escapeHtml(part)),
    )
    .join('');
}

function emphasis(html: string): string {
  return html
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '<em>$1</em>');
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
