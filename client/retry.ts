/** Repeats attempts while GitLab is busy or out of reach. */
import { sleep } from './abort.js';
import { NetworkError } from './errors.js';

const busyStatuses: readonly number[] = [429, 502, 503, 504];

/** Seconds; a server that asks for more gets no retry. */
const longestWait = 60;

interface Outcome {
  readonly status: number;
  readonly headers: Headers;
}

/**
 * The response of the first attempt that is final, or of the last one.
 * @param limit how many attempts may follow the first.
 * @param signal ends a wait between attempts, and rejects with its reason.
 */
export async function withRetries<T extends Outcome>(
  attempt: () => Promise<T>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let retries = 0; retries < limit; retries++) {
    let seconds = 0;
    try {
      const response = await attempt();
      if (!busyStatuses.includes(response.status)) return response;
      seconds = retryAfter(response.headers) ?? 0;
      if (seconds > longestWait) return response;
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
    }
    await sleep(seconds > 0 ? seconds * 1000 : backoff(retries), signal);
  }
  return attempt();
}

/** Milliseconds: twice as long every time, with jitter, so that many clients do not come back at the same moment. */
function backoff(retries: number): number {
  return 150 * (1 + Math.random()) * 2 ** Math.min(retries, 5);
}

/**
 * The seconds that a server asks to wait, by `Retry-After` (a number or a date) or else `RateLimit-Reset` (a Unix time).
 * Undefined when it does not ask, or not in a way that can be read.
 */
export function retryAfter(headers: Headers): number | undefined {
  const wait = headers.get('Retry-After') ?? '';
  const seconds = numberIn(wait);
  // Rounded up, so that nobody comes back too soon.
  if (seconds !== undefined) return Math.ceil(seconds);
  const reset = numberIn(headers.get('RateLimit-Reset') ?? '');
  const time = dateIn(wait) ?? (reset && reset * 1000);
  return time && Math.max(0, Math.ceil((time - Date.now()) / 1000));
}

/** A number that is finite and not negative. */
function numberIn(text: string): number | undefined {
  const number = text === '' ? Number.NaN : Number(text);
  return number >= 0 && number < Infinity ? number : undefined;
}

/** The Unix time in milliseconds of a date as HTTP writes it. `Date.parse` alone would take `soon 5` for the fifth month. */
function dateIn(text: string): number | undefined {
  const date = new Date(text);
  return date.toUTCString() === text ? date.getTime() : undefined;
}
