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
import type { Exchange } from './exchange.js';
import { jsonIn, propertiesOf } from './json.js';
import { problemsIn } from './problems.js';
import { retryAfter } from './retry.js';

/**
 * The error for a response. Its class follows from GitLab's own words, of which only what is shown is
 * scrubbed.
 * @param problem what is wrong with a success, where its text does not show it.
 */
export function errorOf(exchange: Exchange, problem = ''): GitLabError {
  const { path, status, ok, headers, serverText, scrub } = exchange;
  const body = propertiesOf(jsonIn(serverText));
  const location = headers.get('Location');
  const reason = location
    ? `Moved to ${location}`
    : (body.error_description ?? body.error ?? body.message ?? serverText);
  const words = typeof reason === 'string' ? reason : serverText;
  // The first line, cut to what fits a message.
  const message = /\S.{0,399}/.exec(scrub(words))?.[0] ?? 'empty body';
  switch (status) {
    case 400:
      if (isUnavailable(words)) return new IntegrationUnavailableError(message, exchange);
      return new InvalidSettingsError(message, { ...exchange, problems: problemsIn(reason, scrub) });
    case 401:
      return new AuthenticationError(message, exchange);
    case 403:
      return new PermissionError(message, {
        ...exchange,
        scope: typeof body.scope === 'string' ? body.scope : undefined,
      });
    case 301:
    case 308:
      // A project that moved has another path; the same path elsewhere is a server that moved.
      return new NotFoundError(message, { ...exchange, missing: words.endsWith(path) ? 'route' : 'project' });
    case 404:
    case 405:
      if (words.startsWith('404 Integration') && path.endsWith('/integrations'))
        return new UnexpectedResponseError(message, exchange);
      return new NotFoundError(message, { ...exchange, missing: missingIn(words) });
    case 422:
      return new IntegrationUnavailableError(message, exchange);
    case 429:
      return new RateLimitError(message, { ...exchange, retryAfter: retryAfter(headers) });
  }
  if (status >= 500) return new ServerError(message, exchange);
  if (ok)
    return new UnreadableResponseError(
      `Malformed response${problem && ` (${problem})`}: ${message}`,
      exchange,
    );
  return new UnexpectedResponseError(message, exchange);
}

function isUnavailable(words: string): boolean {
  return words.startsWith('400 Integration') || words.startsWith('slug ');
}

function missingIn(words: string): NotFoundError['missing'] {
  if (words.startsWith('404 Integration')) return 'integration';
  return words.startsWith('404 Project') || words.endsWith('moved projects') ? 'project' : 'route';
}
