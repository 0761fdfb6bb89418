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
  if ('status' in fault) refuseResponse(fault);
  else if ('delay' in fault) {
    if (!(fault.delay >= 0 && fault.delay <= longestDelay))
      throw new TypeError(`A delay must be from 0 to ${longestDelay} milliseconds, not ${fault.delay}.`);
  } else if (!connections.includes(fault.connection))
    throw new TypeError('A fault must have a `status`, a `connection` or a `delay`.');
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
