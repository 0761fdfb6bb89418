/** What `api/errors.html` says of every response other than success. */
import type { ResponseSource } from '../../../load/types.ts';
import type { Model } from '../../../model/types.ts';
import { escapeHtml, Markup } from '../../../print/html.ts';
import { capital, listOf } from '../../../wording/phrases.ts';
import type { Highlight } from '../highlight.ts';

/** The view of `templates/site/errors.hbs`. */
export function errorsView(model: Model, highlight: Highlight): object {
  return { responses: responsesOf(model).map(([name, response]) => responseView(name, response, highlight)) };
}

/** The headings of the responses. */
export function errorSections(model: Model): readonly { readonly id: string; readonly title: string }[] {
  return responsesOf(model).map(([name, { status }]) => ({
    id: responseId(name),
    title: `${status} ${spelledOut(name)}`,
  }));
}

function responsesOf({ api }: Model): readonly (readonly [string, ResponseSource])[] {
  return Object.entries(api.responses).toSorted(([, a], [, b]) => a.status - b.status);
}

function responseView(name: string, response: ResponseSource, highlight: Highlight): object {
  const { status, operations, levels = [], description, headers = [], examples = {} } = response;
  return {
    id: responseId(name),
    title: capital(spelledOut(name)),
    status,
    description,
    operations: listOf(operations),
    place: levels.length === 1 ? ` of a ${levels[0]}` : '',
    headers,
    examples: Object.values(examples).map(({ summary, shape, body }) => ({
      summary,
      body: shape === 'text' ? new Markup(escapeHtml(String(body))) : highlight(JSON.stringify(body), 'json'),
    })),
  };
}

/** `UnknownSlug` as `unknown slug`. */
function spelledOut(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function responseId(name: string): string {
  return `error-${spelledOut(name).replaceAll(' ', '-')}`;
}
