/** How long a server asks to wait. */

/** Seconds; a server that asks for more gets no retry. */
export const longestWait = 900;

/** Seconds; a rate limit of GitLab counts the requests of a minute. */
const usualWait = 60;

/**
 * The seconds to wait before the next request; 0 when the server does not ask. When it asks in a way that
 * cannot be read, they are at least the usual ones and the largest number in its words: 300 for
 * `retry in 300`.
 */
export function waitAsked(headers: Headers): number {
  const asked = retryAfter(headers) ?? 0;
  if (!Number.isNaN(longestIn(headers))) return asked;
  const numbers = headers.get('Retry-After')?.match(/\d+/g) ?? [];
  return Math.max(asked, usualWait, ...numbers.map(Number));
}

/**
 * The seconds that a server asks to wait, by `Retry-After` (a number or a date) or else `RateLimit-Reset`.
 * Undefined when it does not ask, or not in a way that can be read.
 */
export function retryAfter(headers: Headers): number | undefined {
  const seconds = longestIn(headers) ?? NaN;
  return seconds >= 0 ? Math.ceil(seconds) : untilReset(headers);
}

/**
 * The seconds of the longest wait in `Retry-After`: a proxy that sends the header again makes a list of it.
 * Undefined when there is none, NaN when one of them cannot be read.
 */
function longestIn(headers: Headers): number | undefined {
  let longest: number | undefined;
  let unread = '';
  for (const part of headers.get('Retry-After')?.replaceAll('"', '').split(',') ?? []) {
    // Dates have commas too.
    unread = `${unread} ${part}`.trim();
    const seconds = secondsIn(unread, headers);
    if (seconds === undefined) continue;
    longest = Math.max(longest ?? 0, seconds);
    unread = '';
  }
  return unread ? NaN : longest;
}

/** What a date has: the time of day and the year, which ends `27-Nov-26 `, and most often a zone. */
const time = /\d:\d\d/;
const year = /\b(19|20)\d\d\b|-\d\d /;
const zone = /(GMT|UTC|[ECMP][SD]T|\dZ)\b|:\d\d(\.\d+)? ?[+-]\d\d/i;

/** Undefined for a wait that cannot be read. A date without a zone is in GMT. */
function secondsIn(wait: string, headers: Headers): number | undefined {
  if (time.test(wait) && year.test(wait)) {
    const inZone = zone.test(wait) ? wait : `${wait}Z`;
    return secondsUntil(Date.parse(inZone), headers);
  }
  const seconds = Number(wait.replace(/ *s(ec(ond)?s?)?$/i, '') || NaN);
  return seconds >= 0 && seconds < Infinity ? seconds : undefined;
}

/**
 * The seconds until the server counts requests anew, by `RateLimit-Reset`: GitLab sends a Unix time, gateways
 * before it send seconds.
 * @param received milliseconds since 1970.
 */
export function untilReset(headers: Pick<Headers, 'get'>, received = Date.now()): number | undefined {
  const reset = Number.parseFloat(headers.get('RateLimit-Reset') ?? '');
  // The Unix time of 2001.
  return reset >= 0 && reset < 1e9 ? Math.ceil(reset) : secondsUntil(reset * 1000, headers, received);
}

/** By the clock of the server, if it tells its time. Undefined for what is not a time. */
function secondsUntil(
  time: number,
  headers: Pick<Headers, 'get'>,
  received = Date.now(),
): number | undefined {
  const now = Date.parse(headers.get('Date') ?? '') || received;
  return time >= 0 ? Math.max(0, Math.ceil((time - now) / 1000)) : undefined;
}
