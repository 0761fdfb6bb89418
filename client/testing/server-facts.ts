/** What the server tells about itself and about the token that asks. */
import { withoutScope } from './access.js';
import { json, type Reply } from './replies.js';
import type { Server } from './state.js';
import type { Identity } from './tokens.js';

const anyRead = ['api', 'read_api', 'read_user'];

const revision = '0123456789a';

/** Replies with version and edition. */
export function metadata({ fullVersion, edition }: Server, identity: Identity): Reply {
  const kas = { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null };
  return (
    withoutScope(identity, anyRead) ??
    json(200, { version: fullVersion, revision, kas, enterprise: edition === 'ee' })
  );
}

/** Replies with the version alone, as servers did before they had `/metadata`. */
export function versionReply({ fullVersion }: Server, identity: Identity): Reply {
  return withoutScope(identity, anyRead) ?? json(200, { version: fullVersion, revision });
}

/** Replies with whoever owns the token. */
export function user(identity: Identity): Reply {
  const { user: username = 'user' } = identity.token;
  return withoutScope(identity, anyRead) ?? json(200, { id: 1, username, name: username, state: 'active' });
}

/** Replies with the token itself, without its value. Any scope will do. */
export function tokenFacts({ token }: Identity, now: Date): Reply {
  const { scopes = ['api'] } = token;
  return json(200, {
    id: 1,
    name: 'Test',
    revoked: false,
    created_at: now.toISOString(),
    scopes,
    user_id: 1,
    active: true,
    expires_at: null,
  });
}
