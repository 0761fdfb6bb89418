/** How long a server asks to wait. */

/** Seconds; a server that asks for more gets no retry. */
export const longestWait = 900;

/** Seconds; a rate limit of GitLab counts the requests of a minute. */
const usualWait = 60;

/**
 * The seconds to wait before the next request; the usual ones when the server asks in a way that cannot be
 * read. 0 when it does not ask.
 */
export function waitAsked(headers: Headers): number {
  const unreadable = headers.get('Retry-After') ? usualWait : 0;
  return retryAfter(headers) ?? unreadable;
}

/**
 * The seconds that a server asks to wait, by `Retry-After` (a number or a date) or else `RateLimit-Reset`.
 * Undefined when it does not ask, or not in a way that can be read.
 */
export function retryAfter(headers: Headers): number | undefined {
  let seconds = 0;
  // A proxy that sends the header again makes a list of it: `60, 60`. In a date the comma is before the day.
  for (const wait of headers.get('Retry-After')?.split(/,(?! ?\d\d[ -])/) ?? [''])
    seconds = Math.max(seconds, secondsIn(wait.trim(), headers));
  return seconds < Infinity ? Math.ceil(seconds) : untilReset(headers);
}

/** NaN for a wait that cannot be read. */
function secondsIn(wait: string, headers: Headers): number {
  if (/\d:\d\d(\.\d+)? *(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(wait))
    return secondsUntil(Date.parse(wait), headers) ?? NaN;
  const seconds = Number(wait.replace(/s$/, '') || 'none');
  return seconds >= 0 ? seconds : NaN;
}

/**
 * The seconds until the server counts requests anew, by `RateLimit-Reset`: GitLab sends a Unix time, gateways
 * before it send seconds.
 */
export function untilReset(headers: Headers): number | undefined {
  const reset = Number.parseFloat(headers.get('RateLimit-Reset') ?? '');
  // The Unix time of 2001.
  return reset >= 0 && reset < 1e9 ? Math.ceil(reset) : secondsUntil(reset * 1000, headers);
}

/** By the clock of the server, if it tells its time. Undefined for what is not a time. */
function secondsUntil(time: number, headers: Headers): number | undefined {
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  return time >= 0 ? Math.max(0, Math.ceil((time - now) / 1000)) : undefined;
}
