/** Redirects, followed as `fetch` follows them. */

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** Where a response points to; undefined if it is no redirect. */
export function redirectOf({ status, headers }: Response, from: string): URL | undefined {
  const location = redirectStatuses.includes(status) ? headers.get('Location') : null;
  return location === null ? undefined : new URL(location, from);
}

/** The same request to another address. After a 303 it is a GET without a body. */
export function redirected(
  { method, headers, signal, redirect }: Request,
  bytes: ArrayBuffer,
  status: number,
  url: URL,
): Request {
  const options = { headers, signal, redirect };
  if (method === 'GET' || method === 'HEAD') return new Request(url, { ...options, method });
  return status === 303 ? new Request(url, options) : new Request(url, { ...options, method, body: bytes });
}
