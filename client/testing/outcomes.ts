/** The outcome of a request: a reply or none. Records every request. */

import type { Fault } from './fault-types.js';
import { type Faults, faultReply } from './faults.js';
import type { FakeSettings } from './options.js';
import type { CountRequest } from './rate-limit.js';
import { type Reply, withHeaders } from './replies.js';
import { type Call, replyTo } from './reply-to.js';
import { type Route, routeOf } from './routes.js';
import type { Server } from './state.js';
import type { FindToken } from './tokens.js';

/** A received request, without its token. */
export interface FakeRequest {
  /** The `X-Request-Id` of its response. */
  readonly id: string;
  readonly method: string;
  /** As sent, still encoded, without the query. */
  readonly path: string;
  /** The settings of a PUT; undefined for other methods and for a body that cannot be read. */
  readonly settings: FakeSettings | undefined;
  /** Status of the response; undefined if there was none. */
  readonly status: number | undefined;
}

export type Outcome =
  | {
      readonly kind: 'reply';
      readonly reply: Reply /** Milliseconds. */;
      readonly delay: number /** Whether it breaks off in its middle. */;
      readonly isCut: boolean;
    }
  | { readonly kind: 'broken'; readonly code: 'ECONNREFUSED' | 'ECONNRESET' }
  | { readonly kind: 'silent' };

export interface Parts {
  readonly server: Server;
  readonly findToken: FindToken;
  readonly countRequest: CountRequest;
  readonly faults: Faults;
  readonly requests: FakeRequest[];
  /** The part of paths before `/api/v4`. */
  readonly root: string;
}

export function outcomeOf(parts: Parts, call: Call): Outcome {
  const { server, faults, requests, root } = parts;
  const id = `request-${requests.length + 1}`;
  const { method, url, body } = call;
  const outcome = afterFault(parts, call, faults.take(method, slugOf(routeOf(url.pathname, root, server))));
  const status = outcome.kind === 'reply' ? outcome.reply.status : undefined;
  requests.push({
    id,
    method,
    path: url.pathname,
    settings: method === 'PUT' && 'settings' in body ? body.settings : undefined,
    status,
  });
  if (outcome.kind !== 'reply') return outcome;
  const headers = { 'X-Request-Id': id, Date: server.now().toUTCString() };
  return { ...outcome, reply: withHeaders({ ...outcome.reply, headers }, outcome.reply.headers) };
}

function afterFault(
  { server, findToken, countRequest, root }: Parts,
  call: Call,
  fault: Fault | undefined,
): Outcome {
  const replied = (reply: Reply): Outcome => ({ kind: 'reply', reply, delay: 0, isCut: false });
  const usual = (): Reply => {
    const { headers, refusal } = countRequest();
    if (refusal) return refusal;
    const reply = replyTo(server, findToken, root, call);
    return { ...reply, headers: { ...headers, ...reply.headers } };
  };
  if (!fault) return replied(usual());
  if ('status' in fault) return replied(faultReply(fault, server.now()));
  if ('delay' in fault) return { kind: 'reply', reply: usual(), delay: fault.delay, isCut: false };
  switch (fault.connection) {
    case 'refused':
      return { kind: 'broken', code: 'ECONNREFUSED' };
    case 'silent':
      return { kind: 'silent' };
    case 'lost':
      usual();
      return { kind: 'broken', code: 'ECONNRESET' };
    case 'cut':
      return { kind: 'reply', reply: usual(), delay: 0, isCut: true };
    default:
      return fault.connection satisfies never;
  }
}

function slugOf(route: Route | undefined): string | undefined {
  return route?.kind === 'integrations' ? route.slug : undefined;
}
