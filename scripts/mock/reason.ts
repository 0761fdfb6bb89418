/** Says why a request is refused, in GitLab's words; Prism repeats the examples of the description. */
import { isRecord, jsonIn } from '../../client/json.ts';
import type { Problem } from '../../client/validate/types.ts';
import { parse, validate } from '../../generated/client/validate/index.ts';

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** The body of GitLab's 400 or 415; undefined for a request in which nothing is found wrong. */
export function reasonFor(status: 400 | 415, asked: ReceivedRequest): string | undefined {
  const error =
    status === 415 ? `The provided content-type '${asked.contentType}' is not supported.` : problemsOf(asked);
  return error ? JSON.stringify({ error }) : undefined;
}

/** `api_key is missing, push_events is invalid` */
function problemsOf({ method, path, contentType, body }: ReceivedRequest): string {
  const [, slug] = /\/integrations\/([\w-]+)(?:\?.*)?$/.exec(path) ?? [];
  if (method !== 'PUT' || slug === undefined) return '';
  const isForm = contentType.startsWith('application/x-www-form-urlencoded');
  const sent = isForm ? fieldsOf(body) : jsonIn(body);
  if (sent === undefined && body !== '') return 'message body does not match declared format';
  const settings = isRecord(sent) ? sent : {};
  const problems = isForm ? (parse(slug, settings).problems ?? []) : validate(slug, settings);
  return problems.map((problem) => inGitLabsWords(problem, settings)).join(', ');
}

/** The name of an array ends in `[]`. */
function fieldsOf(form: string): Readonly<Record<string, unknown>> {
  const all = new URLSearchParams(form);
  return Object.fromEntries(
    [...all].map(([name, value]) =>
      name.endsWith('[]') ? [name.slice(0, -2), all.getAll(name)] : [name, value],
    ),
  );
}

function inGitLabsWords({ path: [name = ''] }: Problem, settings: Readonly<Record<string, unknown>>): string {
  return `${name} ${Object.hasOwn(settings, name) ? 'is invalid' : 'is missing'}`;
}
