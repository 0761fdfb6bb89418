/** Refuses faults that no server and no connection can have, before a request meets them. */
import type { Fault, ResponseFault } from './fault-types.js';
import { isBodiless } from './replies.js';

/** The longest time of a timer. */
const longestDelay = 2 ** 31 - 1;

const connections: readonly unknown[] = ['refused', 'silent', 'lost', 'cut'];

/** @throws {TypeError} that says what is wrong with the fault. */
export function refuseImpossible(fault: Fault): void {
  const { times = 1 } = fault;
  if (!(times >= 1) || (times !== Infinity && !Number.isInteger(times)))
    throw new TypeError(`A fault happens a positive number of times, not ${times}.`);
  const { after = 0, path } = fault;
  if (!(Number.isInteger(after) && after >= 0))
    throw new TypeError(`\`after\` must be a number of requests, not ${after}.`);
  if (path !== undefined && !(path instanceof RegExp))
    throw new TypeError('The `path` of a fault must be a regular expression.');
  if ('status' in fault) refuseResponse(fault);
  else if ('delay' in fault) refuseDelay(fault.delay);
  else if ('ignores' in fault) refuseNames(fault.ignores);
  else if (!('vanishes' in fault) && !connections.includes(fault.connection))
    throw new TypeError('A fault must have a `status`, `connection`, `delay`, `ignores` or `vanishes`.');
}

/** @throws {TypeError} if a reply cannot be that late. @param delay in milliseconds */
export function refuseDelay(delay: number): void {
  if (!(delay >= 0 && delay <= longestDelay))
    throw new TypeError(`A delay must be from 0 to ${longestDelay} milliseconds, not ${delay}.`);
}

function refuseNames(names: readonly string[]): void {
  if (!Array.isArray(names) || names.length === 0)
    throw new TypeError('The `ignores` of a fault must be names of settings.');
}

function refuseResponse({ status, body, headers = {}, retryAfter = 0 }: ResponseFault): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new TypeError(`The status of a response must be an integer from 200 to 599, not ${status}.`);
  if (body !== undefined && body !== '' && isBodiless(status))
    throw new TypeError(`A response with status ${status} cannot have a body.`);
  if (!(retryAfter >= 0 && retryAfter < Infinity))
    throw new TypeError(`\`retryAfter\` must be a number of seconds, not ${retryAfter}.`);
  // They throw the same error that a request would meet later.
  new Headers(headers);
  JSON.stringify(body);
}
