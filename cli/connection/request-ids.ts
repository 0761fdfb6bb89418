/** GitLab's ids of requests that change something, for the audit log. */
import { AsyncLocalStorage } from 'node:async_hooks';

interface Seen {
  last: string | null;
}

const calls = new AsyncLocalStorage<Seen>();

/**
 * Calls a function, and returns the id of the last changing request that it made; null where there is none.
 */
export async function withRequestId<T>(
  call: () => Promise<T>,
): Promise<{ readonly value: T; readonly requestId: string | null }> {
  const seen: Seen = { last: null };
  const value = await calls.run(seen, call);
  return { value, requestId: seen.last };
}

/** Remembers the id of a response for the call that it belongs to. */
export function noteRequestId(method: string, headers: Pick<Headers, 'get'>): void {
  const seen = calls.getStore();
  if (seen && method !== 'GET') seen.last = headers.get('X-Request-Id');
}
