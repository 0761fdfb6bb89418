/** Requests to a fake GitLab, as short as tests want them. */
import { createFakeGitLab, type FakeGitLab, type FakeGitLabOptions } from '../../../../client/testing.ts';

export const hook = 'https://hooks.slack.com/services/your-webhook-path';

export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  /** Parsed, if it is JSON. */
  readonly body: unknown;
}

export type Ask = (
  method: string,
  path: string,
  settings?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Sends JSON with a token to a path below the integrations of the project 1, or to a whole path. */
export function askerOf({ fetch }: Pick<FakeGitLab, 'fetch'>): Ask {
  return async (method, path, settings, headers = {}) => {
    const url = `https://gitlab.com/api/v4${path.startsWith('/') ? path : `/projects/1/integrations${path === '' ? '' : `/${path}`}`}`;
    const sent = {
      'PRIVATE-TOKEN': 'your-token',
      ...(settings === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    };
    return answerOf(
      await fetch(url, {
        method,
        headers: sent,
        redirect: 'manual',
        ...(settings === undefined ? {} : { body: JSON.stringify(settings) }),
      }),
    );
  };
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const type = response.headers.get('Content-Type');
  return {
    status: response.status,
    type,
    headers: response.headers,
    body: type === 'application/json' && text !== '' ? JSON.parse(text) : text,
  };
}

/** A fake whose clock stands still, and a way to ask it. */
export function fakeWith(options: FakeGitLabOptions = {}): {
  readonly gitlab: FakeGitLab;
  readonly ask: Ask;
} {
  const gitlab = createFakeGitLab({ now: () => new Date('2026-01-20T11:20:25.297Z'), ...options });
  return { gitlab, ask: askerOf(gitlab) };
}

/** `properties` of an answer. */
export function propertiesOf({ body }: Answer): Readonly<Record<string, unknown>> {
  // Every answer with status 200 to a request for one integration has them.
  return (body as { readonly properties: Readonly<Record<string, unknown>> }).properties;
}
