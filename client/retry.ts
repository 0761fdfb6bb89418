/** Repeats attempts while GitLab is busy or out of reach. */
import { sleep } from './abort.js';
import { NetworkError } from './errors.js';
import type { Exchange } from './exchange.js';

/** Seconds; a server that asks for more gets no retry. */
const longestWait = 60;

/**
 * The response of the first attempt that is final, or of the last one.
 * @param limit how many attempts may follow the first.
 * @param signal ends a wait between attempts, and rejects with its reason.
 */
export async function withRetries(
  attempt: () => Promise<Exchange>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  for (let retries = 0; retries < limit; retries++) {
    let seconds = 0;
    try {
      const exchange = await attempt();
      const isBusy = [429, 502, 503, 504].includes(exchange.status);
      if (!isBusy) return exchange;
      seconds = retryAfter(exchange.headers) ?? 0;
      if (seconds > longestWait) return exchange;
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
    }
    await sleep(seconds * 1000 || backoff(retries), signal);
  }
  return attempt();
}

/**
 * Milliseconds: twice as long every time, with jitter, so that many clients do not come back at the same
 * moment.
 */
function backoff(retries: number): number {
  return 150 * (1 + Math.random()) * 2 ** Math.min(retries, 5);
}

/**
 * The seconds that a server asks to wait, by `Retry-After` (a number or a date) or else `RateLimit-Reset` (a
 * Unix time). Undefined when it does not ask, or not in a way that can be read.
 */
export function retryAfter(headers: Headers): number | undefined {
  const wait = headers.get('Retry-After') || 'none';
  if (wait.endsWith('GMT')) return secondsUntil(Date.parse(wait));
  // The first of `60, 60`: a proxy has sent the header again.
  const seconds = Number(wait.split(',', 1)[0]);
  if (seconds >= 0 && seconds < Infinity) return Math.ceil(seconds);
  return secondsUntil(Number(headers.get('RateLimit-Reset') || 'none') * 1000);
}

/** Undefined for what is not a time. */
function secondsUntil(time: number): number | undefined {
  return time >= 0 ? Math.max(0, Math.ceil((time - Date.now()) / 1000)) : undefined;
}
