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

type Kind = readonly [Class: new (problem: string, failure: Failure) => GitLabError, facts?: object];

/**
 * The error for an answer.
 * @param sent what must not be repeated.
 */
export function errorOf(
  { status, headers }: Response,
  failure: Failure & { readonly serverText: string },
  sent: Sent,
): GitLabError {
  const { serverText } = failure;
  let body: Readonly<Record<string, unknown>> | undefined;
  try {
    body = JSON.parse(serverText);
  } catch {}
  const { error, message, error_description: sentence = error ?? message, scope } = body ?? {};
  const location = headers.get('Location');
  // What is decided is decided by GitLab's own words; what is shown is scrubbed first.
  const words = location ? `Moved to ${location}` : typeof sentence === 'string' ? sentence : serverText;
  const scrub = scrubber(sent);
  const unavailable: Kind = [IntegrationUnavailableError];
  const notFound: Kind = [
    NotFoundError,
    {
      missing: /^404 Proj|moved/.test(words)
        ? 'project'
        : /^404 Integration/.test(words)
          ? 'integration'
          : 'route',
    },
  ];
  const kinds: Readonly<Record<number, Kind>> = {
    400: /^400 Integration|^slug /.test(words)
      ? unavailable
      : [InvalidSettingsError, { problems: problemsIn(words, scrub) }],
    401: [AuthenticationError],
    403: [PermissionError, { scope }],
    404: notFound,
    405: notFound,
    422: unavailable,
    429: [RateLimitError, { retryAfter: retryAfter(headers) }],
  };
  const [Class, facts] = kinds[status] ?? [status > 499 ? ServerError : UnreadableAnswerError];
  // The first line, cut to what fits a message. A proxy's page is no answer of GitLab.
  const [line] = /\S.{0,400}|$/.exec(scrub(words)) as RegExpExecArray;
  return new Class(line[0] === '<' ? `Malformed answer: ${line}` : line, {
    ...failure,
    ...facts,
    status,
    requestId: headers.get('X-Request-Id'),
  });
}

/** The seconds that a server asks to wait, by `Retry-After` (a number or a date) or else `RateLimit-Reset` (a Unix time). */
export function retryAfter(headers: Headers): number | undefined {
  const after = headers.get('Retry-After') as string;
  const until = Date.parse(after) || +(headers.get('RateLimit-Reset') as string) * 1000;
  return /^\d+$/.test(after)
    ? +after
    : until
      ? Math.max(0, Math.ceil((until - Date.now()) / 1000))
      : undefined;
}
