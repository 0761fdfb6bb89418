/** A server that repeats every secret, in every form and place, and one that sends too much. */
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  type ClientOptions,
  createClient,
  GitLabError,
  InvalidSettingsError,
} from '../../../client/index.ts';
import { createRawClient } from '../../../client/raw.ts';
import { forms } from './secret-forms.ts';

/** Everything that a person or a log may see of an error. */
const seen = (error: unknown): string =>
  [
    String(error),
    (error as Error | undefined)?.stack,
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
  ].join('\n');

type Answer = () => Response | Promise<never>;

/** All places of an answer in which an error looks. */
const places: Readonly<Record<string, (secret: string, status: number) => Answer>> = {
  'the message': (secret, status) => () => Response.json({ message: `400 Bad: ${secret}!` }, { status }),
  'the error': (secret, status) => () => Response.json({ error: `webhook is ${secret}` }, { status }),
  'the description of an error': (secret, status) => () =>
    Response.json({ error: 'no', error_description: secret, scope: `api ${secret}` }, { status }),
  'the names and problems of settings': (secret, status) => () =>
    Response.json({ message: { [secret]: [secret, { [secret]: secret }] } }, { status }),
  'a printed hash': (secret, status) => () =>
    Response.json({ message: `Failed. {:webhook=>["${secret}", "is \\"${secret}\\""]}` }, { status }),
  'a page': (secret, status) => () =>
    new Response(`<html><title>Blocked: ${secret}</title><p>${secret}`, { status }),
  'a text': (secret, status) => () => new Response(`\n ${secret} is blocked`, { status }),
  'the headers': (secret, status) => () =>
    new Response('{}', {
      status,
      headers: {
        'X-Request-Id': encodeURIComponent(secret),
        Location: `https://gitlab.com/api/v4/projects/${encodeURIComponent(secret)}/integrations/slack`,
      },
    }),
  'an error of the runtime': (secret) => () => {
    const reason = Object.assign(new Error(`cannot send ${secret}`), { code: secret, request: secret });
    return Promise.reject(new TypeError(`failed: ${secret}`, { cause: reason }));
  },
};

const statuses = [200, 301, 400, 401, 403, 404, 405, 409, 413, 418, 422, 429, 500, 503, 520];

interface Sender {
  readonly secret: string;
  readonly options?: ClientOptions;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const signs = 'pä"s<s>&w\\o%r+d \'1\n2';

/** All ways to send a secret. */
const senders: Readonly<Record<string, Sender>> = {
  'the token': { secret: 'glpat-Zx"9<&>\\4', options: { token: 'glpat-Zx"9<&>\\4' } },
  'a bearer': { secret: 'oauth-Zx94', options: { bearer: () => 'oauth-Zx94' } },
  'a header with a token': { secret: 'glpat-Zx94', options: { headers: { 'PRIVATE-TOKEN': 'glpat-Zx94' } } },
  'a header with a password': {
    secret: 'Zx94-Yw83',
    options: { headers: { Authorization: 'Basic Zx94-Yw83', 'CF-Access-Client-Secret': 'Zx94-Yw83' } },
  },
  'a setting': { secret: signs, settings: { password: signs } },
  'a short setting': { secret: 'Zx94', settings: { password: 'Zx94' } },
  'a number': { secret: '918273', settings: { pin_token: 918273 } },
  'a list': { secret: signs, settings: { api_keys: ['first', [signs]] } },
  'an object': { secret: signs, settings: { credentials: { name: { value: signs } } } },
  'the password in an address': {
    secret: 'Zx94~Yw83',
    settings: { url: 'https://jdoe:Zx94~Yw83@jira.example.com' },
  },
  'the token in an address': {
    secret: 'Zx94~Yw83',
    settings: { url: 'https://a.io/?private_token=Zx94~Yw83' },
  },
};

const quick = { retry: { limit: 0 } };

/** The error of a call; undefined when there is none. */
const errorOf = (outcome: Promise<unknown>): Promise<unknown> =>
  outcome.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Each form once, and each status once. */
const answers = [
  ...Object.values(forms).map((escaped) => ({ escaped, status: 400 })),
  ...statuses.map((status) => ({ escaped: (text: string) => text, status })),
];

describe.each(Object.entries(senders))('no error repeats %s', (_sender, { secret, options, settings }) => {
  test.each(Object.entries(places))('of %s', async (_place, answerWith) => {
    for (const { escaped, status } of answers) {
      const form = escaped(secret);
      const client = { ...quick, ...options, fetch: async () => answerWith(form, status)() };
      const body = { webhook: 'https://example.com', ...settings };
      const errors = await Promise.all([
        errorOf(createClient(client).untyped.set(1, 'slack', body)),
        errorOf(
          createRawClient(client).PUT('/projects/{id}/integrations/slack', {
            params: { path: { id: 1 } },
            body,
          }),
        ),
      ]);
      for (const text of errors.map(seen)) {
        expect(text, `${status} ${form}`).not.toContain(secret);
        expect(text, `${status} ${form}`).not.toContain(form);
      }
      expect(errors[0], `${status} ${form}`).toBeInstanceOf(GitLabError);
    }
  });
});

describe('no error repeats a token', () => {
  const failing = async (text: string) => Promise.reject(new Error(text));
  const rotating = () => {
    let number = 0;
    return () => `rotated-${++number}-Zx94`;
  };

  test('of an earlier attempt', async () => {
    const answer = { status: 503, headers: { 'Retry-After': '0' } };
    const fetch = async () => new Response('rotated-1-Zx94, rotated-2-Zx94', answer);
    const error = await errorOf(createClient({ fetch, token: rotating(), retry: { limit: 1 } }).list(1));
    expect((error as Error).message).toMatch(/^\[redacted\], \[redacted\] \(/);
  });

  test('of an earlier call', async () => {
    const fetch = () => failing('rotated-1-Zx94 was revoked');
    const gitlab = createClient({ ...quick, fetch, token: rotating() });
    await errorOf(gitlab.list(1));
    expect(((await errorOf(gitlab.list(1))) as Error).message).toMatch(/^\[redacted\] was revoked/);
  });

  test('that was given as a project, whatever happens', async () => {
    const token = 'glpat-Zx94';
    const project = `group/${token}`;
    const never = () => new Promise<never>(() => {});
    const signal = AbortSignal.timeout(20);
    const outcomes = [
      createClient({ ...quick, token, fetch: () => failing('no') }).list(project),
      createClient({ ...quick, token, fetch: async () => new Response('{}', { status: 404 }) }).list(project),
      createClient({ ...quick, token, fetch: never, timeout: 10 }).list(project),
      createClient({ ...quick, token, fetch: never }).list(project, { signal }),
    ];
    for (const outcome of outcomes) expect(seen(await errorOf(outcome))).not.toContain(token);
  });
});

describe('no error obeys the server', () => {
  const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
  const signs = 'a\u001b[31mb\u202ec\u2028d\u2066e\u0085f\u009bg\ufeffh\r\ni\tj\u200bk\0l';

  test.each(Object.entries(places))('by signs that control a terminal in %s', async (_place, answerWith) => {
    for (const status of statuses) {
      const error = await errorOf(
        createClient({ ...quick, fetch: async () => answerWith(signs, status)() }).get(1, 'slack'),
      );
      const shown = {
        ...(error as object),
        message: (error as Error).message,
        cause: (error as Error).cause,
      };
      for (const text of textsOf(shown)) expect(text, `${status}`).not.toMatch(unprintable);
    }
  });

  test('by signs in the id of the request', async () => {
    const headers = { 'X-Request-Id': 'a\u009bb\tc' };
    const fetch = async () => new Response('{}', { status: 500, headers });
    const error = await errorOf(createClient({ ...quick, fetch }).get(1, 'slack'));
    expect((error as GitLabError).requestId).toBe('a b c');
  });

  /** All texts of a value and of its properties. */
  function textsOf(value: unknown): readonly string[] {
    if (typeof value === 'string') return [value];
    if (value instanceof Error) return [value.message, ...textsOf({ ...value })];
    return typeof value === 'object' && value ? Object.entries(value).flat().flatMap(textsOf) : [];
  }
});

describe('the answer of a server takes time that grows with its length only', () => {
  const million = 1_000_000;
  const texts = [
    'a',
    '\\',
    '"',
    '&',
    '%41',
    '\\u00',
    ':a=>["',
    ', a is b',
    '//a@',
    '?a=',
    '\n',
    'https://',
    '<title>',
  ];

  test.each(texts)('1 MB of %j', { timeout: 10_000 }, async (part) => {
    const text = part.repeat(million / part.length);
    for (const body of [
      text,
      JSON.stringify({ message: text }),
      JSON.stringify({ message: { [text]: [text] } }),
    ])
      for (const status of [200, 400, 403, 404, 500]) {
        const fetch = async () => new Response(body, { status });
        const start = performance.now();
        const error = await errorOf(createClient({ ...quick, token: 'glpat-Zx94', fetch }).get(1, 'slack'));
        expect(error).toBeInstanceOf(GitLabError);
        expect((error as Error).message.length).toBeLessThan(600);
        // Far more than the few milliseconds that it takes, and far less than what grows with the square.
        expect(performance.now() - start).toBeLessThan(5000);
      }
  });

  test.each(['[', '{"message":"409 Conflict: Resource lock"}', '[]'])(
    'a body is parsed once per attempt, whatever it says: %j',
    async (body) => {
      const parse = vi.spyOn(JSON, 'parse');
      for (const status of statuses) {
        const fetch = async () => new Response(body, { status });
        await errorOf(createClient({ ...quick, fetch }).get(1, 'slack'));
      }
      const times = parse.mock.calls.filter(([text]) => text === body).length;
      parse.mockRestore();
      expect(times).toBe(statuses.length);
    },
  );

  test('thousands of problems', async () => {
    const message = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, at) => [`a${at}`, ['is \\" &amp; %41']]),
    );
    const fetch = async () => Response.json({ message }, { status: 400 });
    const error = await errorOf(createClient({ ...quick, token: 'glpat-Zx94', fetch }).get(1, 'slack'));
    expect(error).toBeInstanceOf(InvalidSettingsError);
    expect((error as InvalidSettingsError).problems).toHaveLength(100);
  });

  test.each([
    '{"message":{"url":{"toString":1,"valueOf":1}}}',
    '{"message":{"toString":1}}',
    '{"error":{"__proto__":{"error":1}},"scope":{}}',
    `{"message":{"url":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
    'null',
    '[]',
    '5',
  ])('the strange answer %.50j', async (body) => {
    for (const status of statuses) {
      const fetch = async () => new Response(body, { status });
      expect(await errorOf(createClient({ ...quick, fetch }).get(1, 'slack'))).toBeInstanceOf(GitLabError);
    }
  });
});
