/** A server in the place of `fetch`: answers that a test lists, and the requests that it got. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * What the server answers next: a response, an error of the connection, or nothing until the request is
 * aborted.
 */
export type Answer = Response | Error | 'silence';

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** The answers in their order; the last one stays. */
export function serverWith(...answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, headers, body, signal }: RequestInit): Promise<Response> => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({
      url,
      method,
      headers: Object.fromEntries(new Headers(headers)),
      body: typeof body === 'string' ? JSON.parse(body) : body,
    });
    if (answer === 'silence' || signal?.aborted)
      return new Promise((_, reject) =>
        signal?.aborted
          ? reject(signal.reason)
          : signal?.addEventListener('abort', () => reject(signal.reason)),
      );
    if (answer instanceof Error) throw answer;
    if (!answer) throw new Error('The test has no answer for this request.');
    return answer.clone();
  };
  return { fetch, sent };
}

/** An integration as GitLab returns it. */
export function integration(slug: string, properties: object = {}): object {
  return { id: 75, title: 'Title', slug, active: true, properties };
}
