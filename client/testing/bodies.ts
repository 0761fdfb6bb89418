/** Reads the settings out of a request: JSON, form or query. */
import { isObject, jsonIn } from '../json.js';
import { type FormEntry, nested } from './forms.js';
import type { FakeSettings } from './options.js';
import { problem, type Reply } from './replies.js';

/** The settings in a request, or the reply if its body cannot be read. */
export type Body = { readonly settings: FakeSettings } | { readonly reply: Reply };

export async function readBody(request: Request): Promise<Body> {
  const query = nested([...new URL(request.url).searchParams]);
  if (request.method !== 'PUT' && request.method !== 'DELETE') return { settings: query };
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (/^multipart\/form-data$/i.test(type.trim())) return readMultipart(request, query);
  const body = await request.text();
  if (body === '') return { settings: query };
  switch (type.trim().toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return { settings: { ...query, ...nested([...new URLSearchParams(body)]) } };
    // A body without a content type is read as JSON.
    case '':
    case 'application/json':
      return readJson(body, query);
    default:
      return { reply: problem(415, `The provided content-type '${type.trim()}' is not supported.`) };
  }
}

// Our wording: only the status and the format of this response are known.
const unreadable: Body = { reply: problem(400, 'message body does not match declared format') };

async function readMultipart(request: Request, query: FakeSettings): Promise<Body> {
  try {
    const entries: FormEntry[] = [];
    // A file is an object, which no setting accepts.
    (await request.formData()).forEach((value, name) => {
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
