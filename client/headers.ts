/** The headers that a client sends with every request. */
import { isRecord } from './json.js';
import { invalid } from './urls.js';

/** Values by their names in lower case. */
export type FixedHeaders = Readonly<Record<string, string>>;

/** These belong to the connection: `fetch` refuses them. */
const ofConnection = ['content-length', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade'];

/** @throws {TypeError} when no request can hold them. They are not repeated: they may be secrets. */
export function fixedHeaders(
  headers: Readonly<Record<string, string>> = {},
  userAgent: string | undefined,
): FixedHeaders {
  const all = { ...(userAgent && { 'user-agent': userAgent }), ...headers };
  const entries = Object.entries(all).map(([name, value]) => [name.toLowerCase(), value] as const);
  if (isRecord(headers) && entries.every(([name, value]) => isName(name) && isValue(value)))
    return Object.fromEntries(entries);
  throw invalid('headers or user agent', 'names and values that a request can hold, without line breaks');
}

/** A token as HTTP has it. */
function isName(name: string): boolean {
  return /^[!#$%&'*+.^`|~\w-]+$/.test(name) && !ofConnection.includes(name);
}

/** No control characters, and none beyond one byte. */
function isValue(value: unknown): boolean {
  return typeof value === 'string' && /^[\t -~\x80-\xff]*$/.test(value);
}
