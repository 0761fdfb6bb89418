/** What a token allows. */
import type { FakeRole } from './options.js';
import { json, message, type Reply } from './replies.js';
import { isInArchive, type Target } from './state.js';
import type { Identity } from './tokens.js';

/** The numbers of the roles in GitLab's API. */
export const accessLevels: Readonly<Record<FakeRole, number>> = {
  guest: 10,
  planner: 15,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
};

export function canSee({ visible }: Identity, { level, id, path }: Target): boolean {
  const references = visible[level];
  return references === undefined || references.has(id) || references.has(path);
}

/** The access level in a project or group: that of the nearest role. */
export function accessLevelIn({ token: { role = 'maintainer', roles } }: Identity, target: Target): number {
  for (let one: Target | undefined = target; roles && one !== undefined; one = one.parent) {
    // Every object inherits a `constructor`, which can be the path of a group.
    const nearest = Object.hasOwn(roles, one.path) ? roles[one.path] : undefined;
    if (nearest !== undefined) return accessLevels[nearest];
  }
  return accessLevels[role];
}

/** The reply that refuses a token without any of the scopes; undefined if it has one. */
export function withoutScope({ token }: Identity, accepted: readonly string[]): Reply | undefined {
  const { scopes = ['api'] } = token;
  if (scopes.some((scope) => accepted.includes(scope))) return undefined;
  return json(403, {
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the access token.',
    scope: accepted.join(' '),
  });
}

/** The reply that forbids work on integrations; undefined if the token allows it. */
export function forbidden(identity: Identity, target: Target, isRead: boolean): Reply | undefined {
  return (
    withoutScope(identity, isRead ? ['api', 'read_api'] : ['api']) ??
    (canManage(identity, target) ? undefined : message(403, '403 Forbidden'))
  );
}

function canManage(identity: Identity, target: Target): boolean {
  // The integrations of an archived project can still be changed.
  if (target.level === 'group' && isInArchive(target)) return false;
  const needed = target.level === 'group' ? accessLevels.owner : accessLevels.maintainer;
  return identity.token.canManageIntegrations === true || accessLevelIn(identity, target) >= needed;
}
