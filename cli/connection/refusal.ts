/** Why there is no connection: one sentence for each cause. */
import {
  AuthenticationError,
  ForeignResponseError,
  GitLabError,
  NetworkError,
  NotFoundError,
  PermissionError,
  TimeoutError,
  UnreadableResponseError,
} from '../../client/index.ts';
import { CommandError } from '../exit.ts';

const otherHost = 'Is the host right?';

/** The problem of the first request to a server; the error itself when it is none of the known ones. */
export function connectionProblem(error: unknown, host: string): unknown {
  // What createClient and the client say of arguments.
  if (error instanceof TypeError) return new CommandError(`${host} cannot be used. ${error.message}`);
  return error instanceof GitLabError ? new CommandError(sentenceFor(error, host)) : error;
}

function sentenceFor(error: GitLabError, host: string): string {
  if (error instanceof NetworkError || error instanceof TimeoutError)
    return `${host} cannot be reached: ${error.message}. ${otherHost}`;
  if (error instanceof AuthenticationError)
    return `${host} does not accept the token: ${error.message}. Is it a token of this server, and still valid?`;
  if (error instanceof PermissionError)
    return `The token may not ask ${host} for its version: ${error.message}. Reading takes the scope read_api, changes take api.`;
  if (error instanceof ForeignResponseError)
    return `${host} does not respond as GitLab does, but with ${whatCame(error)}. ${otherHost}`;
  if (error instanceof NotFoundError || error instanceof UnreadableResponseError)
    return `${host} does not respond as GitLab does: ${error.message}. ${otherHost}`;
  return `${host} does not respond as it should: ${error.message}.`;
}

function whatCame({ location, title, status }: ForeignResponseError): string {
  if (location !== undefined) return `a redirect to ${location}`;
  return title === undefined ? `something else (status ${status})` : `the page "${title}" (status ${status})`;
}
