/** Turns an answer other than success into an error. */
import {
  AuthenticationError,
  type Failure,
  type GitLabError,
  IntegrationUnavailableError,
  InvalidSettingsError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnreadableAnswerError,
} from './errors.js';
import { problemsIn } from './problems.js';
import { type Sent, scrubber } from './scrub.js';
import { retryAfter } from './transport.js';

type Kind = readonly [Class: new (problem: string, failure: Failure) => GitLabError, facts?: object];

/**
 * The error for an answer.
 * @param sent what must not be repeated.
 */
export function errorOf({ status, headers }: Response, failure: Failure & { readonly serverText: string }, sent: Sent): GitLabError {
  let body: Readonly<Record<string, unknown>> = {};
  try {
    body = JSON.parse(failure.serverText) ?? body;
  } catch {}
  const { error, message, error_description: sentence = error ?? message, scope } = body;
  const location = headers.get('Location');
  const problem = scrubber(sent)(location ? `Moved to ${location}` : typeof sentence === 'string' ? sentence : noSentence(failure.serverText));
  const unavailable: Kind = [IntegrationUnavailableError];
  const notFound: Kind = [NotFoundError, { missing: status > 404 || /Project/.test(problem) ? 'project' : /Integration/.test(problem) ? 'integration' : 'route' }];
  const kinds: Readonly<Record<number, Kind>> = {
    400: /not available|^slug /.test(problem) ? unavailable : [InvalidSettingsError, { problems: problemsIn(problem) }],
    401: [AuthenticationError],
    403: [PermissionError, { scope }],
    404: notFound,
    405: notFound,
    422: unavailable,
    429: [RateLimitError, { retryAfter: retryAfter(headers) }],
  };
  const [Class, facts] = kinds[status] ?? [status > 499 ? ServerError : UnreadableAnswerError];
  return new Class(problem, { ...failure, ...facts });
}

/** What to say of a body that has no sentence: its first line, cut to what fits a message. */
export function noSentence(text: string): string {
  return `Not GitLab's API: ${/\S.{0,200}|$/.exec(text)}`;
}
