/** Authentication, and what a token allows. */
import type { FakeGitLabOptions, FakeToken } from './options.js';
import { json, message, type Reply } from './replies.js';

/** Finds the token of a request, or returns the reply that rejects it. */
export type FindToken = (headers: Headers) => { readonly token: FakeToken } | { readonly reply: Reply };

/** The beginning of every job token. These routes do not accept one, in whichever header it is sent. */
const jobToken = 'glcbt-';

export function createTokens({ token, tokens = [] }: FakeGitLabOptions): FindToken {
  const known: readonly FakeToken[] = [
    ...(token === undefined ? [] : [{ value: token, role: 'owner' } as const]),
    ...tokens,
  ];
  const acceptsAny = token === undefined && tokens.length === 0;
  return (headers) => {
    // Job and deploy tokens have headers of their own, which these routes ignore.
    const value =
      headers.get('PRIVATE-TOKEN') || /^Bearer +(.+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
    const found = value && acceptsAny ? { value } : known.find((one) => one.value === value);
    if (!value || !found || value.startsWith(jobToken)) return { reply: message(401, '401 Unauthorized') };
    if (found.state === 'revoked')
      return { reply: invalidToken('Token was revoked. You have to re-authorize from the user.') };
    if (found.state === 'expired')
      return {
        reply: invalidToken('Token is expired. You can either do re-authorization or token refresh.'),
      };
    return { token: found };
  };
}

/** The reply that forbids the request; undefined if the token allows it. */
export function forbidden(
  { scopes = ['api'], role = 'maintainer', canManageIntegrations = false }: FakeToken,
  isRead: boolean,
): Reply | undefined {
  const accepted = isRead ? ['api', 'read_api'] : ['api'];
  if (!scopes.some((scope) => accepted.includes(scope))) {
    return json(403, {
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token.',
      scope: accepted.join(' '),
    });
  }
  const isAllowed = canManageIntegrations || role === 'maintainer' || role === 'owner';
  return isAllowed ? undefined : message(403, '403 Forbidden');
}

function invalidToken(description: string): Reply {
  return json(401, { error: 'invalid_token', error_description: description });
}
