/** Answers in the order of GitLab's checks: NUL, route, body, token, what the path names, permissions. */
import { forbidden } from './access.js';
import type { Body } from './bodies.js';
import type { CountRoute } from './endpoint-limits.js';
import { hasMethod, isRead, replyOnIntegrations } from './integrations.js';
import { isMalformed } from './malformed.js';
import { noRoute, type Reply, text } from './replies.js';
import { resourceReply } from './resources.js';
import type { Route } from './routes.js';
import type { Server } from './state.js';
import { targetOf } from './targets.js';
import type { FindToken } from './tokens.js';

/** A request with its complete body. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Body;
}

/** What replies need. */
export interface Replying {
  readonly server: Server;
  readonly findToken: FindToken;
  readonly countRoute: CountRoute;
  /** The part of paths before `/api/v4`. */
  readonly root: string;
}

/** @param ignored names of settings that a PUT does not change, although it accepts them. */
export function replyTo(
  { server, findToken, countRoute, root }: Replying,
  route: Route | undefined,
  call: Call,
  ignored: readonly string[],
): Reply {
  if (isMalformed(call.url, call.body)) return text(400, 'Bad Request');
  if (!route || !hasRoute(server, route, call.method)) return noRoute;
  if ('reply' in call.body) return call.body.reply;
  const found = findToken(call);
  if ('reply' in found) return found.reply;
  const refusal = countRoute(route.kind);
  if (refusal) return refusal;
  const { identity } = found;
  const { settings: sent } = call.body;
  if (route.kind !== 'integrations') return resourceReply(server, identity, route, root, { ...call, sent });
  const target = targetOf(server, identity, route.level, route.target, call);
  if ('status' in target) return target;
  return (
    forbidden(identity, target, isRead(call.method)) ??
    replyOnIntegrations(server, target, route.slug, { ...call, sent, ignored })
  );
}

function hasRoute(server: Server, route: Route, method: string): boolean {
  return route.kind === 'integrations' ? hasMethod(server, route.slug, method) : isRead(method);
}
