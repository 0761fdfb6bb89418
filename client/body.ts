/** Reads the body of a response, but not without limit. */
import { propertiesOf } from './json.js';

/** Bytes, 10 MB; the responses of this API have some kilobytes. */
const mostBytes = 10_000_000;

/** What is read of a response. */
interface Unread {
  readonly body?: unknown;
  text(): Promise<string>;
}

/** The text of a body, or its beginning. */
export interface BodyText {
  readonly serverText: string;
  /** Whether the body had more than 10 MB, so that the rest was not read. */
  readonly isTooLarge: boolean;
}

/**
 * Reads the body of a response as UTF-8. One of more than 10 MB is not read to its end, unless the response
 * has no stream to read from.
 */
export async function bodyTextOf(response: Unread): Promise<BodyText> {
  const { body } = response;
  if (!isReadable(body)) {
    const text = await response.text();
    return { serverText: text.slice(0, mostBytes), isTooLarge: text.length > mostBytes };
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let serverText = '';
  let bytes = 0;
  while (bytes <= mostBytes) {
    const { value } = await reader.read();
    if (!value) return { serverText: serverText + decoder.decode(), isTooLarge: false };
    bytes += value.length;
    serverText += decoder.decode(value, { stream: true });
  }
  // Nobody waits for the end of the connection.
  reader.cancel().catch(() => {});
  return { serverText, isTooLarge: true };
}

/** Not what is no stream of the web, such as the body of `node-fetch`, nor a stream that was read. */
function isReadable(body: unknown): body is ReadableStream<Uint8Array> {
  const { getReader, locked } = propertiesOf(body);
  return typeof getReader === 'function' && !locked;
}
