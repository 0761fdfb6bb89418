/** A server that repeats every secret, in every form and place, and one that sends too much. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ClientOptions, createClient, GitLabError } from '../../../client/index.ts';
import { createRawClient } from '../../../client/raw.ts';
import { forms } from './secret-forms.ts';

/** Everything that a person or a log may see of an error. */
const seen = (error: unknown): string =>
  [
    String(error),
    (error as Error).stack,
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
    inspect({ ...(error as object), cause: (error as Error).cause }, { depth: 10, showHidden: true }),
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

describe.each(Object.entries(senders))('no error repeats %s', (_sender, { secret, options, settings }) => {
  describe.each(Object.entries(places))('of %s', (_place, answerWith) => {
    test.each(Object.entries(forms))('escaped for %s', async (_form, escaped) => {
      const form = escaped(secret);
      for (const status of statuses) {
        const fetch = async () => answerWith(form, status)();
        const sent = { webhook: 'https://example.com', ...settings };
        const errors = await Promise.all([
          createClient({ fetch, ...quick, ...options })
            .untyped.set(1, 'slack', sent)
            .catch((error: unknown) => error),
          createRawClient({ fetch, ...quick, ...options })
            .PUT('/projects/{id}/integrations/slack', { params: { path: { id: 1 } }, body: sent })
            .catch((error: unknown) => error),
        ]);
        for (const error of errors.filter((error) => error instanceof GitLabError)) {
          const text = seen(error);
          expect(text, `${status}`).not.toContain(secret);
          expect(text, `${status}`).not.toContain(form);
        }
        expect(errors[0], `${status}`).toBeInstanceOf(GitLabError);
      }
    });
  });
});
