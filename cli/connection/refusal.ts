/** Why there is no connection: one sentence for each cause. */
import {
  AuthenticationError,
  ForeignResponseError,
  GitLabError,
  type GitLabServer,
  NetworkError,
  NotFoundError,
  PermissionError,
  TimeoutError,
  UnreadableResponseError,
} from '../../client/index.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';

const otherHost = 'Is the host right?';

/** The problem of the first request to a server; the error itself when it is none of the known ones. */
export function connectionProblem(
  error: unknown,
  host: string,
  variables: Environment['variables'],
): unknown {
  // What createClient and the client say of arguments.
  if (error instanceof TypeError)
    return new CommandError(`${shownHost(host)} cannot be used. ${error.message}`);
  if (!(error instanceof GitLabError)) return error;
  const isUnreachable = error instanceof NetworkError || error instanceof TimeoutError;
  const advice = isUnreachable ? proxyAdvice(host, variables) : '';
  return new CommandError(sentenceFor(error, host) + advice);
}

/** What there is to know of a proxy, which Node does not use by itself. */
function proxyAdvice(host: string, variables: Environment['variables']): string {
  const name = host.startsWith('https:') ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  if (!(variables[name] || variables[name.toLowerCase()])) return '';
  return ` The proxy of ${name} is used with NODE_USE_ENV_PROXY=1, from Node 22.21 or 24.5 on.`;
}

function sentenceFor(error: GitLabError, host: string): string {
  if (error instanceof NetworkError) return `${host} cannot be reached: ${networkReason(error)}`;
  if (error instanceof TimeoutError) return `${host} cannot be reached: ${error.message}. ${otherHost}`;
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

/** A host that cannot be used may have a password or a token in it. */
function shownHost(host: string): string {
  return host.replace(/\/\/.*@/s, '//…@').replace(/[?#].*$/s, '?…');
}

const ownAuthority = 'NODE_EXTRA_CA_CERTS names a file with the certificate of your own authority.';

const noTls = 'it does not speak HTTPS at this port. Is it http:// instead?';

/** What Node calls the usual causes, in sentences with a cure. */
const networkReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: `there is no server of this name. ${otherHost}`,
  EAI_AGAIN: `its name cannot be looked up now. ${otherHost}`,
  ECONNREFUSED: `nothing listens there. ${otherHost}`,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  EPROTO: noTls,
  ECONNRESET: 'it closes the connection. Is it https:// instead, or another port?',
  SELF_SIGNED_CERT_IN_CHAIN: `its certificate is signed by an unknown authority. ${ownAuthority}`,
  DEPTH_ZERO_SELF_SIGNED_CERT: `its certificate is signed by itself. ${ownAuthority}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `its certificate is signed by an unknown authority. ${ownAuthority}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `its certificate is signed by an unknown authority. ${ownAuthority}`,
  CERT_HAS_EXPIRED: 'its certificate has expired.',
  ERR_TLS_CERT_ALTNAME_INVALID: `its certificate is of another name. ${otherHost}`,
};

function networkReason({ cause, message }: NetworkError): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (Object.hasOwn(networkReasons, code) && networkReasons[code]) || `${message}. ${otherHost}`;
}

function whatCame({ location, title, status }: ForeignResponseError): string {
  if (location !== undefined) return `a redirect to ${location}`;
  return title === undefined ? `something else (status ${status})` : `the page "${title}" (status ${status})`;
}

/**
 * Refuses what calls itself GitLab and has no version such as `18.9.3-ee`, as everything depends on it.
 * @throws {CommandError}
 */
export function refuseStrangeVersion({ version }: GitLabServer, host: string): void {
  if (/^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})(\.\d{1,9})?(-[\w.-]{1,99})?$/.test(version)) return;
  throw new CommandError(
    `${host} does not respond as GitLab does: its version is ${JSON.stringify(version.slice(0, 20))}. ${otherHost}`,
  );
}
