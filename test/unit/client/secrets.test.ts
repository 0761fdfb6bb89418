import { expect, test } from 'vitest';
import { rememberToken, secretsIn } from '../../../client/secrets.ts';

/** The secrets of a request with these settings or this body. */
const secretsOf = (body: unknown, headers: Readonly<Record<string, string>> = {}): readonly string[] =>
  secretsIn({
    url: 'https://gitlab.com/api/v4/projects/42',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test.each<[string, unknown, readonly string[]]>([
  ['a string', { password: 'a b', name: 'c' }, ['a b']],
  ['a number', { token: 123456, port: 8080 }, ['123456']],
  ['a list', { api_keys: ['a', ['b', 5]] }, ['a', 'b', '5']],
  ['an object', { credentials: { name: 'a', more: { value: 'b' } } }, ['a', 'b']],
  ['an object in a list', { servers: [{ name: 'a', secret: 'b' }] }, ['b']],
  ['a login', { url: 'https://jdoe:word@a.io' }, ['jdoe:word', 'word']],
  ['a token as a login', { urls: ['https://word@a.io'] }, ['word', 'word']],
  ['a parameter', { url: 'https://a.io?sig=word&page=1' }, ['word', 'word']],
  ['a channel that is an address', { push_channel: 'https://a.io/b', channel: '#c' }, ['https://a.io/b']],
  ['a form', 'private_token=a%20b&name=c&password[]=d', ['a b', 'd']],
  ['nothing but the name of a setting', { password: 'username', username: 'a' }, []],
  ['nothing', 'no JSON', []],
])('the secrets of a body may be those of %s', (_what, body, secrets) =>
  expect([...secretsOf(body)].sort()).toEqual([...secrets].sort()),
);

test('a header is a secret by its name', () =>
  expect(
    secretsOf(undefined, {
      'private-token': 'a',
      authorization: 'Bearer b',
      cookie: 'c=d',
      'proxy-authorization': 'e',
      'cf-access-client-secret': 'f',
      'x-trace': 'g',
      referer: 'https://h:i@j.io',
    }),
  ).toEqual(expect.arrayContaining(['a', 'Bearer b', 'b', 'c=d', 'e', 'f', 'h:i', 'i'])));

test('the address of a request may hold a secret', () =>
  expect(secretsIn({ url: 'https://a.io/?private_token=b', headers: {} })).toContain('b'));

test('settings of any depth are read', () => {
  let settings: object = { token: 'deep' };
  for (let depth = 0; depth < 3000; depth++) settings = [settings];
  expect(secretsOf({ settings })).toEqual(['deep']);
});

test('the last 20 tokens are remembered, whatever their order', () => {
  const tokens = new Set<string>();
  for (let number = 1; number <= 30; number++) {
    rememberToken('first', tokens);
    rememberToken(`token-${number}`, tokens);
  }
  expect(tokens.size).toBe(20);
  expect([...tokens].slice(0, 2)).toEqual(['token-12', 'token-13']);
  expect([...tokens].slice(-2)).toEqual(['first', 'token-30']);
});
