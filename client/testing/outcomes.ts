/** The outcome of a request: a reply or none. Records every request. */
import { remove } from './directory.js';
import { targetOf } from './fault-targets.js';
import type { Fault } from './fault-types.js';
import { type Faults, faultReply } from './faults.js';
import type { CountRequest } from './rate-limit.js';
import { type Reply, withHeaders } from './replies.js';
import { type Call, type Replying, replyTo } from './reply-to.js';
import type { RequestLog } from './request-log.js';
import { type Route, routeOf } from './routes.js';

/** A reply and what happens to it on its way. */
interface Late {
  readonly kind: 'reply';
  readonly reply: Reply;
  /** Milliseconds. */
  readonly delay: number;
  /** Whether it breaks off in its middle. */
  readonly isCut: boolean;
}

export type Outcome =
  | Late
  | { readonly kind: 'broken'; readonly code: 'ECONNREFUSED' | 'ECONNRESET' }
  | { readonly kind: 'silent' };

export interface Parts extends Replying {
  readonly countRequest: CountRequest;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Milliseconds before each reply. */
  readonly latency: number;
}

export function outcomeOf(parts: Parts, call: Call): Outcome {
  const { server, faults, log, root } = parts;
  const id = log.begin();
  const { method, url, body } = call;
  const route = routeOf(url.pathname, root, server);
  const outcome = afterFault(parts, call, route, faults.take({ method, url, route }));
  const status = outcome.kind === 'reply' ? outcome.reply.status : undefined;
  const settings = method === 'PUT' && 'settings' in body ? body.settings : undefined;
  log.add({ id, method, path: url.pathname, query: url.search, settings, status });
  if (outcome.kind !== 'reply') return outcome;
  const headers = { 'X-Request-Id': id, Date: server.now().toUTCString() };
  return { ...outcome, reply: withHeaders({ ...outcome.reply, headers }, outcome.reply.headers) };
}

function afterFault(parts: Parts, call: Call, route: Route | undefined, fault: Fault | undefined): Outcome {
  const { latency, server } = parts;
  const replied = (reply: Reply, more: Partial<Late> = {}): Outcome => ({
    kind: 'reply',
    reply,
    delay: latency,
    isCut: false,
    ...more,
  });
  if (!fault) return replied(usualReply(parts, call, route));
  if ('status' in fault) return replied(faultReply(fault, server.now()));
  if ('delay' in fault) return replied(usualReply(parts, call, route), { delay: latency + fault.delay });
  if ('ignores' in fault) return replied(usualReply(parts, call, route, fault.ignores));
  if ('vanishes' in fault) {
    const target = route && targetOf(server, route);
    if (target) remove(server.directory, target);
    return replied(usualReply(parts, call, route));
  }
  switch (fault.connection) {
    case 'refused':
      return { kind: 'broken', code: 'ECONNREFUSED' };
    case 'silent':
      return { kind: 'silent' };
    case 'lost':
      usualReply(parts, call, route);
      return { kind: 'broken', code: 'ECONNRESET' };
    case 'cut':
      return replied(usualReply(parts, call, route), { isCut: true });
    default:
      return fault.connection satisfies never;
  }
}

/** The reply within the rate limit, or that of the limit. */
function usualReply(
  parts: Parts,
  call: Call,
  route: Route | undefined,
  ignored: readonly string[] = [],
): Reply {
  const { headers, refusal } = parts.countRequest();
  if (refusal) return refusal;
  const reply = replyTo(parts, route, call, ignored);
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
