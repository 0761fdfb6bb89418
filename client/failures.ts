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
import { isObject, jsonIn } from './json.js';
import { problemsIn } from './problems.js';
import { retryAfter } from './retry.js';
import type { Call, TextResponse } from './transport.js';
import { placeOf } from './urls.js';

const longestMessage = 400;

/** The error for a response. Its class follows from GitLab's own words, of which only what is shown is scrubbed. */
export function errorOf(response: TextResponse, request: Pick<Call, 'method' | 'url'>): GitLabError {
  const { status, headers, text, scrub } = response;
  const body = bodyOf(text);
  const reason = body.error_description ?? body.error ?? body.message ?? text;
  const words = wordsOf(response, reason);
  const message = messageOf(scrub(words), isSuccess(status));
  const place = placeOf(request);
  const failure = { ...place, status, headers, serverText: text };
  switch (status) {
    case 301:
    case 308:
      // A project that moved has another path; the same path elsewhere is a server that moved.
      if (words.endsWith(place.path)) return new UnexpectedResponseError(message, failure);
      return new NotFoundError(message, { ...failure, missing: 'project' });
    case 400:
      if (isUnavailable(words)) return new IntegrationUnavailableError(message, failure);
      return new InvalidSettingsError(message, { ...failure, problems: problemsIn(reason, scrub) });
    case 401:
      return new AuthenticationError(message, failure);
    case 403:
      return new PermissionError(message, { ...failure, scope: scopeIn(body) });
    case 404:
    case 405:
      return new NotFoundError(message, { ...failure, missing: missingIn(words) });
    case 422:
      return new IntegrationUnavailableError(message, failure);
    case 429:
      return new RateLimitError(message, { ...failure, retryAfter: retryAfter(headers) });
  }
  if (status >= 500) return new ServerError(message, failure);
  if (isSuccess(status)) return new UnreadableResponseError(message, failure);
  return new UnexpectedResponseError(message, failure);
}

/** Whether a status says that the request succeeded. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
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

/** What a response says. */
function wordsOf({ status, headers }: TextResponse, reason: unknown): string {
  const location = headers.get('Location');
  if (location) return `Moved to ${location}`;
  // A browser does not show where a redirect leads.
  if (status === 0) return 'Moved to another URL';
  return typeof reason === 'string' ? reason : JSON.stringify(reason);
}

/** The first line, cut to what fits a message. */
function messageOf(words: string, isSuccess: boolean): string {
  const [line = ''] = words.trim().split(/[\r\n]/, 1);
  if (line === '') return 'Empty response';
  const start = line.slice(0, longestMessage);
  return isSuccess || line.startsWith('<') ? `Malformed response: ${start}` : start;
}

function isUnavailable(words: string): boolean {
  return words.startsWith('400 Integration') || words.startsWith('slug ');
}

function missingIn(words: string): NotFoundError['missing'] {
  if (words.startsWith('404 Integration')) return 'integration';
  if (words.startsWith('404 Project') || words.endsWith('moved projects')) return 'project';
  return 'route';
}
