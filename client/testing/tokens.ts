/** Authentication. */
import type { FakeGitLabOptions, FakeToken } from './options.js';
import { json, message, type Reply } from './replies.js';

/** The token of a request. */
export interface Identity {
  readonly token: FakeToken;
  /** IDs and paths that it can see; undefined: all. */
  readonly visible: Readonly<Record<'project' | 'group', ReadonlySet<number | string> | undefined>>;
}

/** The parts of a request that may have a token. */
export interface TokenSource {
  readonly url: URL;
  readonly headers: Headers;
}

/** Finds the token of a request, or returns the reply that rejects it. */
export type FindToken = (call: TokenSource) => { readonly identity: Identity } | { readonly reply: Reply };

/** The beginning of every job token. These routes do not accept one, in whichever header it is sent. */
const jobToken = 'glcbt-';

export function createTokens({ token, tokens = [] }: FakeGitLabOptions): FindToken {
  const named: readonly FakeToken[] = [...(token === undefined ? [] : [owner(token)]), ...tokens];
  // The first one with a value counts.
  const known = new Map(named.toReversed().map((one) => [one.value, identityOf(one)]));
  const acceptsAny = named.length === 0;
  return (call) => {
    const value = valueIn(call);
    if (!value || value.startsWith(jobToken)) return { reply: message(401, '401 Unauthorized') };
    const identity = acceptsAny ? identityOf(owner(value)) : known.get(value);
    if (!identity) return { reply: message(401, '401 Unauthorized') };
    const { state } = identity.token;
    if (state === 'revoked')
      return { reply: invalidToken('Token was revoked. You have to re-authorize from the user.') };
    if (state === 'expired')
      return {
        reply: invalidToken('Token is expired. You can either do re-authorization or token refresh.'),
      };
    return { identity };
  };
}

/**
 * The first value in GitLab's order: lib/gitlab/auth/auth_finders.rb (gitlabhq/gitlabhq, 00c11526) and
 * config/initializers/doorkeeper.rb (017a6c12). Job and deploy tokens have headers of their own, which these
 * routes ignore.
 */
function valueIn({ url: { searchParams }, headers }: TokenSource): string | null | undefined {
  return [
    searchParams.get('private_token'),
    headers.get('PRIVATE-TOKEN'),
    searchParams.get('access_token'),
    /^Bearer +(.+)$/i.exec(headers.get('Authorization') ?? '')?.[1],
    searchParams.get('bearer_token'),
  ].find(Boolean);
}

function owner(value: string): FakeToken {
  return { value, role: 'owner' };
}

function identityOf(token: FakeToken): Identity {
  const { projects, groups } = token;
  return { token, visible: { project: projects && new Set(projects), group: groups && new Set(groups) } };
}

function invalidToken(description: string): Reply {
  return json(401, { error: 'invalid_token', error_description: description });
}
