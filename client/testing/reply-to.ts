/** Answers requests in the order of GitLab's checks: route, body, token, what the path names, permissions. */
import { canSee, forbidden } from './access.js';
import type { Body } from './bodies.js';
import { find } from './directory.js';
import { hasMethod, isRead, replyOnIntegrations } from './integrations.js';
import { message, noRoute, type Reply, text } from './replies.js';
import { type Route, routeOf } from './routes.js';
import type { Project, Server, Target } from './state.js';
import type { FindToken, Identity } from './tokens.js';

/** A request with its complete body. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Body;
}

/**
 * @param root the part of paths before `/api/v4`.
 * @param ignored names of settings that a PUT does not change, although it accepts them.
 */
export function replyTo(
  server: Server,
  findToken: FindToken,
  root: string,
  call: Call,
  ignored: readonly string[] = [],
): Reply {
  const route = routeOf(call.url.pathname, root, server);
  if (!route || !hasRoute(server, route, call.method)) return noRoute;
  if ('reply' in call.body) return call.body.reply;
  const found = findToken(call.headers);
  if ('reply' in found) return found.reply;
  const { identity } = found;
  if (route.kind !== 'integrations') return noRoute;
  const target = targetOf(server, identity, route.level, route.target, call);
  if ('status' in target) return target;
  return (
    forbidden(identity, target, isRead(call.method)) ??
    replyOnIntegrations(server, target, route.slug, { ...call, sent: call.body.settings, ignored })
  );
}

function hasRoute(server: Server, route: Route, method: string): boolean {
  return route.kind === 'integrations' && hasMethod(server, route.slug, method);
}

/** The project or group that a path names, or the reply if there is none that the token can see. */
function targetOf(
  { directory }: Server,
  identity: Identity,
  level: 'project' | 'group',
  reference: string,
  call: Call,
): Target | Reply {
  if (level === 'group') {
    const group = find(directory.groups, reference);
    return group && canSee(identity, group) ? group : message(404, '404 Group Not Found');
  }
  const project = find(directory.projects, reference);
  const found = project ?? directory.formerPaths.get(reference.toLowerCase());
  if (!found || !canSee(identity, found)) return message(404, '404 Project Not Found');
  return project ?? moved(found, call);
}

function moved({ id }: Project, { method, url }: Call): Reply {
  if (!isRead(method)) return message(405, 'Non GET methods are not allowed for moved projects');
  const location = url.href.replace(/\/projects\/[^/]+/, `/projects/${id}`);
  return text(301, `This resource has been moved permanently to ${location}.`, { Location: location });
}
