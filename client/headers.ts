/** The headers that a client sends with every request. */
import { invalid } from './urls.js';

/** Values by their names in lower case. */
export type FixedHeaders = Readonly<Record<string, string>>;

/** These belong to the connection: `fetch` refuses them. */
const ofConnection = ['content-length', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade'];

/** @throws {TypeError} when no request can hold them. Their values are not repeated. */
export function fixedHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  userAgent: string | undefined,
): FixedHeaders {
  const all = headersOf({ ...headers });
  if (!all || ofConnection.some((name) => all.has(name))) throw invalid('headers', 'those of a request');
  const agent = headersOf(userAgent ? { 'User-Agent': userAgent } : {});
  if (!agent) throw invalid('user agent', 'ASCII characters without line breaks');
  return { ...Object.fromEntries(agent), ...Object.fromEntries(all) };
}

/** Undefined when they cannot be headers. The error of `Headers` would print them. */
function headersOf(values: Record<string, string>): Headers | undefined {
  try {
    return new Headers(values);
  } catch {
    return undefined;
  }
}
