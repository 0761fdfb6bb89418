/** Turns a response that is not what was asked for into an error. */
import {
  AuthenticationError,
  ForeignResponseError,
  type GitLabError,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NotFoundError,
  PermissionError,
  ProjectMovedError,
  RateLimitError,
  ResourceLockError,
  ServerError,
  UnexpectedResponseError,
  UnreadableResponseError,
} from './errors.js';
import type { Exchange } from './exchange.js';
import { propertiesOf } from './json.js';
import { newProjectOf, titleIn } from './pages.js';
import { problemsIn } from './problems.js';
import { isResourceLock } from './retry.js';
import { retryAfter } from './retry-after.js';

/**
 * The error for a response. Its class follows from GitLab's own words, of which only what is shown is
 * scrubbed.
 * @param problem what is wrong with a success, where its text does not show it.
 */
export function errorOf(exchange: Exchange, problem = ''): GitLabError {
  const { status, ok, headers, serverText, json, scrub } = exchange;
  const body = propertiesOf(json);
  const reason = body.error_description ?? body.error ?? body.message;
  const words = [propertiesOf(reason).error, reason].find((value) => typeof value === 'string');
  // The first line that has a word.
  const text = words ?? titleIn(serverText) ?? serverText;
  // Browsers give a redirect the status 0, and show nothing of it.
  const unsaid = status ? 'empty body' : 'hidden redirect';
  const message = scrub(/\S.*/.exec(text)?.[0] ?? unsaid);
  if (status === 429) return new RateLimitError(message, { ...exchange, retryAfter: retryAfter(headers) });
  if (status >= 500) return new ServerError(message, exchange);
  const movedTo = scrub(newProjectOf(exchange) ?? '');
  if (movedTo) return new ProjectMovedError(`Moved to ${movedTo}`, { ...exchange, movedTo });
  // What begins like JSON may be half of it.
  if (ok && (json !== undefined || /^\s*([[{]|$)/.test(serverText)))
    return new UnreadableResponseError(`Malformed response: ${problem || message}`, exchange);
  if (ok || reason === undefined) return foreign(exchange, message);
  return refusal(exchange, reason, words ?? '', message);
}

/**
 * The error for GitLab's own refusal.
 * @param reason the part of the body that gives it, and its words, if it is a string.
 */
function refusal(exchange: Exchange, reason: unknown, words: string, message: string): GitLabError {
  const { path, status, json, scrub } = exchange;
  switch (status) {
    case 400:
      if (words.startsWith('400 Integration') || words.startsWith('slug '))
        return new IntegrationUnavailableError(message, exchange);
      return new InvalidSettingsError(message, { ...exchange, problems: problemsIn(reason, scrub) });
    case 401:
      return new AuthenticationError(message + tokenAdvice(exchange), exchange);
    case 403: {
      const { scope } = propertiesOf(json);
      return new PermissionError(message + tokenAdvice(exchange), {
        ...exchange,
        scope: typeof scope === 'string' ? scrub(scope) : undefined,
      });
    }
    case 404:
    case 405:
      // A list misses no integration.
      if (words.startsWith('404 Integration') && path.endsWith('/integrations')) break;
      return notFound(exchange, words, message);
    case 409:
      if (isResourceLock(exchange)) return new ResourceLockError(message, exchange);
      break;
    case 422:
      return new IntegrationUnavailableError(message, exchange);
  }
  return new UnexpectedResponseError(message, exchange);
}

function notFound(exchange: Exchange, words: string, message: string): NotFoundError {
  if (words.endsWith('moved projects'))
    return new ProjectMovedError(`${message}; get tells the new place`, { ...exchange, movedTo: undefined });
  if (words.startsWith('404 Integration'))
    return new NotFoundError(message, { ...exchange, missing: 'integration' });
  if (words.startsWith('404 Project'))
    return new NotFoundError(message + tokenAdvice(exchange), { ...exchange, missing: 'project' });
  if (words.startsWith('404 Group'))
    return new NotFoundError(message + tokenAdvice(exchange), { ...exchange, missing: 'group' });
  // GitLab has a route of its own for setting each integration.
  const unknown = exchange.method === 'PUT' ? '; the server may not know the integration' : '';
  return new NotFoundError(message + unknown + pathAdvice(exchange), { ...exchange, missing: 'route' });
}

function foreign(exchange: Exchange, message: string): ForeignResponseError {
  const { status, headers, serverText, scrub } = exchange;
  const title = scrub(titleIn(serverText) ?? '');
  const location = scrub(headers.get('Location') ?? '');
  const problem = location ? `redirect to ${location}` : message;
  const advice = status === 400 || status === 404 ? pathAdvice(exchange) : '';
  return new ForeignResponseError(`Not a response of GitLab: ${problem}${advice}`, {
    ...exchange,
    title: title || undefined,
    location: location || undefined,
  });
}

/** What to do about a request that GitLab attributes to nobody. */
function tokenAdvice({ credential }: Exchange): string {
  if (!credential) return '; no token was given';
  return credential.includes('glcbt-') ? '; a job token is not accepted here' : '';
}

/** What to do about a path that the server does not know. */
function pathAdvice({ path }: Exchange): string {
  return path.includes('%2F') ? '; if a proxy decodes %2F, use the number in place of the path' : '';
}
