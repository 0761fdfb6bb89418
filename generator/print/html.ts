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

/** Templates of HTML without their indentation and empty lines, which no page has to carry. */
export function withoutIndentation(templates: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...templates].map(([name, text]) => [name, text.replaceAll(/^\s+/gm, '')]));
}
