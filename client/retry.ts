/** Repeats attempts while GitLab is busy or out of reach. */
import { sleep } from './abort.js';
import { NetworkError } from './errors.js';
import type { Exchange } from './exchange.js';
import { propertiesOf, textOf } from './json.js';
import { longestWait, waitAsked } from './retry-after.js';

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
      if (!isTransient(exchange)) return exchange;
      seconds = waitAsked(exchange.headers);
      if (seconds > longestWait) return exchange;
    } catch (error) {
      if (!(error instanceof NetworkError) || isPermanent(error)) throw error;
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

/** Whether a later attempt may get another response. */
function isTransient(exchange: Exchange): boolean {
  const { status, json } = exchange;
  if (status === 409) return isResourceLock(exchange);
  // GitLab's own 500 is JSON, and stays.
  if (status === 500) return json === undefined;
  // From 520 on they are those of content networks. 526: the certificate of the server behind it is not valid.
  return [408, 425, 502, 503, 504].includes(status) || (status >= 520 && status !== 526);
}

/** GitLab did not get a lock in time. */
export function isResourceLock({ json }: Exchange): boolean {
  return textOf(propertiesOf(json).message).endsWith('Resource lock');
}

/**
 * Codes of several words are those of OpenSSL and of the parser of HTTP (HPE), unless they are of the system or
 * of Node (E) or of undici (UND).
 */
const permanentCodes = /^(?!E|UND|HPE_INVALID_EOF).*_|CERT|WRONG_VERSION|OVERFLOW/;

/** What Deno says of certificates, and Node of what is not HTTP and of blocked ports: all without a code. */
const permanentWords = /peer certificate|does not match the HTTP|bad port/;

/** Whether no response can be read: the certificate is not accepted, headers are too large, it is not HTTP. */
function isPermanent({ cause }: NetworkError): boolean {
  const { code, message } = propertiesOf(cause);
  return code ? permanentCodes.test(String(code)) : permanentWords.test(String(message));
}
