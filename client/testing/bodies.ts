/** Reads the settings out of a request: JSON, form or query. */
import { isObject, jsonIn } from '../json.js';
import { type FormEntry, nested } from './forms.js';
import type { FakeSettings } from './options.js';
import { problem, type Reply } from './replies.js';

/** A request whose body has arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: ArrayBuffer;
}

/** The settings in a request, or the reply if its body cannot be read. */
export type Body = { readonly settings: FakeSettings } | { readonly reply: Reply };

export async function readBody({ method, url, headers, bytes }: ReceivedRequest): Promise<Body> {
  const query = nested([...url.searchParams]);
  if (method !== 'PUT' && method !== 'DELETE') return { settings: query };
  const contentType = headers.get('Content-Type') ?? '';
  const type = (contentType.split(';', 1)[0] ?? '').trim();
  if (/^multipart\/form-data$/i.test(type)) return readMultipart(bytes, contentType, query);
  const body = new TextDecoder().decode(bytes);
  if (body === '') return { settings: query };
  switch (type.toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return { settings: { ...query, ...nested([...new URLSearchParams(body)]) } };
    // A body without a content type is read as JSON.
    case '':
    case 'application/json':
      return readJson(body, query);
    default:
      return { reply: problem(415, `The provided content-type '${type}' is not supported.`) };
  }
}

// Our wording: only the status and the format of this response are known.
const unreadable: Body = { reply: problem(400, 'message body does not match declared format') };

async function readMultipart(bytes: ArrayBuffer, contentType: string, query: FakeSettings): Promise<Body> {
  try {
    const entries: FormEntry[] = [];
    // A file is an object, which no setting accepts.
    const body = new Response(bytes, { headers: { 'Content-Type': contentType } });
    (await body.formData()).forEach((value, name) => {
      entries.push([name, typeof value === 'string' ? value : {}]);
    });
    return { settings: { ...query, ...nested(entries) } };
  } catch {
    return unreadable;
  }
}

function readJson(body: string, query: FakeSettings): Body {
  const value = jsonIn(body);
  if (value === undefined) return unreadable;
  // Anything but an object has no settings in it.
  return { settings: isObject(value) && !Array.isArray(value) ? { ...query, ...value } : query };
}
