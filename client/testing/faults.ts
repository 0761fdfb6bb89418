/** Failures that a test injects. */
import { appliesTo, type FaultRequest } from './fault-targets.js';
import type { Fault, ResponseFault } from './fault-types.js';
import { refuseImpossible } from './possible-faults.js';
import { tooManyRequests } from './rate-limit.js';
import { isBodiless, message, type Reply, withHeaders } from './replies.js';
import type { Server } from './state.js';

export interface Faults {
  /** @throws {TypeError} if no response or connection can fail like that. */
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** Takes the fault that applies to a request from the queue. */
  readonly take: (request: FaultRequest) => Fault | undefined;
}

export function createFaults(server: Server): Faults {
  let waiting: { readonly fault: Fault; times: number; after: number }[] = [];
  return {
    add: (fault) => {
      refuseImpossible(fault);
      waiting.push({ fault, times: fault.times ?? 1, after: fault.after ?? 0 });
    },
    clear: () => {
      waiting = [];
    },
    take: (request) => {
      const met = waiting.find((one) => appliesTo(server, one.fault, request) && one.after-- <= 0);
      if (!met) return undefined;
      met.times--;
      if (met.times < 1) waiting = waiting.filter((one) => one !== met);
      return met.fault;
    },
  };
}

/** The reply of a fault that has one. */
export function faultReply({ status, body, headers = {}, retryAfter = 30 }: ResponseFault, now: Date): Reply {
  const usual = usualReply(status, retryAfter, now);
  return withHeaders(body === undefined ? usual : withBody(usual, body), headers);
}

const usualMessages: ReadonlyMap<number, string> = new Map([
  [409, '409 Conflict: Resource lock'],
  [500, '500 Internal Server Error'],
]);

function usualReply(status: number, retryAfter: number, now: Date): Reply {
  const seconds = Math.floor(now.getTime() / 1000);
  if (status === 429) return tooManyRequests(seconds, retryAfter);
  if (status >= 502 && status <= 504)
    return withBody(
      { status, headers: {} },
      `<html><body><h1>${status} The server does not answer</h1></body></html>`,
    );
  return isBodiless(status)
    ? { status, headers: {}, body: '' }
    : message(status, usualMessages.get(status) ?? `${status}`);
}

function withBody({ status, headers }: Omit<Reply, 'body'>, body: string | object): Reply {
  if (typeof body !== 'string')
    return withHeaders(
      { status, headers, body: JSON.stringify(body) },
      { 'Content-Type': 'application/json' },
    );
  return withHeaders(
    { status, headers, body },
    { 'Content-Type': body.startsWith('<') ? 'text/html' : 'text/plain' },
  );
}
