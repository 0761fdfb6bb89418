/** Turns a response that is not what was asked for into an error. */
import {
  AuthenticationError,
  type GitLabError,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedResponseError,
  UnreadableResponseError,
} from './errors.js';
import type { Call, Exchange } from './exchange.js';
import { isObject, jsonIn } from './json.js';
import { problemsIn } from './problems.js';
import { retryAfter } from './retry.js';
import { placeOf } from './urls.js';

const longestMessage = 400;

/** The error for a response. Its class follows from GitLab's own words, of which only what is shown is scrubbed. */
export function errorOf(
  { response, text, scrub }: Exchange,
  request: Pick<Call, 'method' | 'url'>,
): GitLabError {
  const { status, headers, ok } = response;
  const body = bodyOf(text);
  const reason = body.error_description ?? body.error ?? body.message ?? text;
  const words = movedTo(response) ?? (typeof reason === 'string' ? reason : text);
  const message = messageOf(scrub(words), ok);
  const place = placeOf(request);
  const failure = { ...place, status, headers, serverText: text };
  switch (status) {
    case 400:
      if (isUnavailable(words)) return new IntegrationUnavailableError(message, failure);
      return new InvalidSettingsError(message, {
        ...failure,
        problems: problemsIn(reason).map(({ setting, problem }) => ({ setting, problem: scrub(problem) })),
      });
    case 401:
      return new AuthenticationError(message, failure);
    case 403:
      return new PermissionError(message, { ...failure, scope: scopeIn(body) });
    case 301:
    case 308:
    case 404:
    case 405:
      return new NotFoundError(message, { ...failure, missing: missingIn(words, place.path) });
    case 422:
      return new IntegrationUnavailableError(message, failure);
    case 429:
      return new RateLimitError(message, { ...failure, retryAfter: retryAfter(headers) });
  }
  if (status >= 500) return new ServerError(message, failure);
  if (ok) return new UnreadableResponseError(message, failure);
  return new UnexpectedResponseError(message, failure);
}

type Body = Readonly<Record<string, unknown>>;

function bodyOf(text: string): Body {
  const body = jsonIn(text);
  return isObject(body) ? body : {};
}

/** The scope that the token lacks. */
function scopeIn({ scope }: Body): string | undefined {
  return typeof scope === 'string' ? scope : undefined;
}

/** Where a redirect leads, which a browser does not show. */
function movedTo({ status, headers }: Response): string | undefined {
  const location = headers.get('Location');
  return location || status === 0 ? `Moved to ${location ?? 'another URL'}` : undefined;
}

/** The first line, cut to what fits a message. */
function messageOf(words: string, isSuccess: boolean): string {
  const line = /\S.*/.exec(words)?.[0].slice(0, longestMessage);
  if (!line) return 'Empty response';
  return isSuccess || line.startsWith('<') ? `Malformed response: ${line}` : line;
}

function isUnavailable(words: string): boolean {
  return words.startsWith('400 Integration') || words.startsWith('slug ');
}

function missingIn(words: string, path: string): NotFoundError['missing'] {
  if (words.startsWith('404 Integration')) return 'integration';
  if (words.startsWith('404 Project') || words.endsWith('moved projects')) return 'project';
  // A project that moved has another path; the same path elsewhere is a server that moved.
  return words.startsWith('Moved to') && !words.endsWith(path) ? 'project' : 'route';
}
