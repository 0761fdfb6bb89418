/** Replies in GitLab's two formats: `error` comes from parameter validation, `message` from its own code. */

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function json(status: number, value: unknown): Reply {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

export function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'Content-Type': 'text/plain', ...headers }, body };
}

/** `{"error": …}` */
export function problem(status: number, error: string): Reply {
  return json(status, { error });
}

/** `{"message": …}` */
export function message(status: number, sentence: string): Reply {
  return json(status, { message: sentence });
}

/** Problems with settings, as a printed Ruby hash. */
export function refused(problems: ReadonlyMap<string, readonly string[]>): Reply {
  const entries = [...problems].map(
    ([name, reasons]) => `:${name}=>[${reasons.map((reason) => JSON.stringify(reason)).join(', ')}]`,
  );
  return message(400, `Failed to update integration. {${entries.join(', ')}}`);
}

/** The reply with further headers, which replace those of the same name; all names are in lower case then. */
export function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  const all = [...Object.entries(reply.headers), ...Object.entries(headers)];
  return { ...reply, headers: Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value])) };
}

/** Whether a response with this status can have no body at all. */
export function isBodiless(status: number): boolean {
  return [204, 205, 304].includes(status);
}

export const noContent: Reply = { status: 204, headers: {}, body: '' };
export const noRoute = problem(404, '404 Not Found');
