import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, type Slug } from '../../../client/index.ts';
import { readModel } from '../../../generator/generate.ts';
import type { Field } from '../../../generator/model/types.ts';
import { secretsView } from '../../../generator/render/client/tables-view.ts';

const { integrations } = readModel('spec');

/** Those that GitLab drops are the webhooks of a Discord group. */
const isHidden = ({ name, secret, credential, ignored }: Field): boolean =>
  secret || credential || (ignored !== undefined && name.endsWith('_channel'));

test('exactly the secrets of each integration are hidden', () => {
  for (const { slug, fields } of integrations) {
    const settings = Object.fromEntries(fields.map(({ name }) => [name, 'value']));
    const hidden = Object.entries(redact(slug, settings)).flatMap(([name, value]) =>
      value === '[redacted]' ? [name] : [],
    );
    expect(hidden, slug).toEqual(fields.filter(isHidden).map(({ name }) => name));
  }
});

test('every secret value is replaced, and nothing else changes', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => !value.includes('@') && value !== '[redacted]');
  fc.assert(
    fc.property(fc.constantFrom(...integrations), fc.infiniteStream(text), ({ slug, fields }, values) => {
      const settings = Object.fromEntries(fields.map(({ name }) => [name, values.next().value]));
      const expected = Object.fromEntries(
        fields.map((field) => [field.name, isHidden(field) ? '[redacted]' : settings[field.name]]),
      );
      expect(redact(slug, settings)).toEqual(expected);
    }),
  );
});

test.each<[Slug | (string & {}), object, object]>([
  ['slack', { webhook: null, channel: '#general' }, { webhook: null, channel: '#general' }],
  ['slack', { webhook: '' }, { webhook: '' }],
  ['slack', { webhook: ['a'] }, { webhook: '[redacted]' }],
  [
    'apple_app_store',
    { app_store_private_key: 'a', app_store_key_id: 'b' },
    { app_store_private_key: '[redacted]', app_store_key_id: 'b' },
  ],
  [
    'brand-new',
    { api_token: 'a', passphrase: 'b', webhook_url: 'c', speed: 5 },
    { api_token: '[redacted]', passphrase: '[redacted]', webhook_url: '[redacted]', speed: 5 },
  ],
  [
    'slack',
    { token: 'a', api_key: 'k', push_channel: '#a', pushChannel: '#b' },
    { token: '[redacted]', api_key: '[redacted]', push_channel: '#a', pushChannel: '[redacted]' },
  ],
  [
    'jira',
    { project_key: 'SEC', channel: 'a', url: null },
    { project_key: 'SEC', channel: '[redacted]', url: null },
  ],
  ['constructor', { token: 'a', speed: 5 }, { token: '[redacted]', speed: 5 }],
  ['toString', { token: 'a' }, { token: '[redacted]' }],
  ['__proto__', { token: 'a' }, { token: '[redacted]' }],
  [
    'brand-new',
    { apiToken: 'a', AUTH: 'b', credentials: 'c', private_id: 'd', client_cert: 'e' },
    {
      apiToken: '[redacted]',
      AUTH: '[redacted]',
      credentials: '[redacted]',
      private_id: '[redacted]',
      client_cert: '[redacted]',
    },
  ],
  [
    'brand-new',
    { servers: [{ password: 'a', name: 'b' }, 'https://jdoe:c@example.com'] },
    { servers: [{ password: '[redacted]', name: 'b' }, 'https://[redacted]@example.com'] },
  ],
  [
    'slack',
    { properties: { channel: '#a', deep: { api_key: 'a', none: null } } },
    { properties: { channel: '#a', deep: { api_key: '[redacted]', none: null } } },
  ],
  [
    'jira',
    { url: 'https://jdoe:password@jira.example.com/a@b' },
    { url: 'https://[redacted]@jira.example.com/a@b' },
  ],
  ['jira', { url: 'https://jira.example.com/a@b' }, { url: 'https://jira.example.com/a@b' }],
])('redacting %s: %j becomes %j', (slug, settings, expected) =>
  expect(redact(slug, settings)).toEqual(expected),
);

test('a bundle that does not use redact does not contain its tables', async () => {
  const contents = "import { createClient } from './client/index.ts'; createClient();";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    external: ['openapi-fetch'],
    write: false,
  });
  expect(outputFiles[0]?.text).toContain('booleanProperties');
  expect(outputFiles[0]?.text).not.toMatch(/openBySlug|mattermost/);
});

describe('the tables', () => {
  const integration = integrations.find(({ slug }) => slug === 'irker');
  const [field] = integration?.fields ?? [];
  if (!integration || !field) throw new Error('The catalog has no Irker.');
  const view = (...fields: readonly Partial<Field>[]) =>
    secretsView([{ ...integration, fields: fields.map((part) => ({ ...field, ...part })) }]);
  const words = view().secretNames;

  test('leave out settings whose name already tells whether they are secret', () =>
    expect(view({ name: 'api_token', secret: true }, { name: 'speed' })).toEqual({
      secretNames: words,
      openBySlug: [],
    }));

  test('list a secret whose name does not tell that it is one', () =>
    expect(view({ name: 'pin', credential: true }, { name: 'pine' })).toEqual({
      secretNames: `${words}|^pin$`,
      openBySlug: [],
    }));

  test('do not list a setting that GitLab ignores as safe to show', () =>
    expect(view({ name: 'group_channel', ignored: { replacement: undefined } }).openBySlug).toEqual([]));

  test('list a setting that only sounds like a secret as safe to show', () =>
    expect(view({ name: 'key_name' }, { name: 'channel' })).toEqual({
      secretNames: words,
      openBySlug: [{ slug: 'irker', names: ['channel', 'key_name'] }],
    }));
});

test('settings that hold themselves end', () => {
  const settings: Record<string, unknown> = { api_key: 'a', name: 'b' };
  settings.itself = settings;
  settings.list = [settings, { settings }];
  expect(redact('slack', settings)).toEqual({
    api_key: '[redacted]',
    name: 'b',
    itself: '[circular]',
    list: ['[circular]', { settings: '[circular]' }],
  });
  const list: unknown[] = [];
  list.push(list, 'c');
  expect(redact('slack', { list })).toEqual({ list: ['[circular]', 'c'] });
});

test('an object that appears twice is shown twice', () => {
  const server = { name: 'a', password: 'b' };
  const shown = { name: 'a', password: '[redacted]' };
  expect(redact('new', { one: server, two: [server, server] })).toEqual({ one: shown, two: [shown, shown] });
});

test('settings that are nested too deeply end', () => {
  let settings: object = { api_key: 'a' };
  for (let depth = 0; depth < 100_000; depth++) settings = depth % 2 ? { depth: settings } : [settings];
  const shown = JSON.stringify(redact('slack', settings));
  expect(shown).toContain('"[too deep]"');
  expect(shown).not.toContain('api_key');
});

test('an object that many others share is copied once', () => {
  let settings: object = { password: 'a', end: 'b' };
  for (let depth = 0; depth < 40; depth++) settings = { left: settings, right: settings };
  let shown: unknown = redact('new', settings);
  while (typeof shown === 'object' && shown && 'left' in shown) shown = shown.left;
  expect(shown).toEqual({ password: '[redacted]', end: 'b' });
});

test('what cannot be read does not make redact throw', () => {
  const { proxy, revoke } = Proxy.revocable({ token: 'a' }, {});
  revoke();
  const thrower = {
    get token() {
      throw new Error('secret');
    },
  };
  expect(redact('slack', { proxy, thrower, list: [proxy], name: 'a' })).toEqual({
    proxy: '[unreadable]',
    thrower: '[unreadable]',
    list: ['[unreadable]'],
    name: 'a',
  });
  for (const settings of [proxy, thrower, null, undefined, 5, 'https://a:b@c.io', Symbol('a')])
    expect(JSON.stringify(redact('slack', settings as object))).not.toContain('a:b');
  for (const slug of [null, undefined, 5, Object.create(null)])
    expect(redact(slug as string, { token: 'a' })).toEqual({ token: '[redacted]' });
});

describe('the logins and tokens of addresses', () => {
  const shown = (url: string): unknown => redact('new', { url }).url;

  test.each([
    ['https://jdoe:word@a.io/b?c#d', 'https://[redacted]@a.io/b?c#d'],
    ['https://glpat-1@a.io', 'https://[redacted]@a.io'],
    ['HTTPS://JDoe:Word@A.io', 'HTTPS://[redacted]@A.io'],
    ['see https://a:b@c.io and ssh://d:e@f.io', 'see https://[redacted]@c.io and ssh://[redacted]@f.io'],
    ['redis://:word@a.io:6379', 'redis://[redacted]@a.io:6379'],
    ['https:jdoe:word@a.io', 'https://[redacted]@a.io/'],
    ['https:\\\\jdoe:word@a.io', 'https://[redacted]@a.io/'],
    ['  ht\ntps:/jd\toe:word@a.io ', 'https://[redacted]@a.io/'],
    ['https://my name:my word@a.io', 'https://[redacted]@a.io/'],
    ['https://a.io/?private_token=abc&page=2', 'https://a.io/?private_token=[redacted]&page=2'],
    ['https://a.io/#access_token=abc', 'https://a.io/#access_token=[redacted]'],
    ['https://a.io/?to%6ben=abc&sig=def', 'https://a.io/?to%6ben=[redacted]&sig=[redacted]'],
    ['https://a.io/?to\nken=abc', 'https://a.io/?token=[redacted]'],
    ['/hook?api_key=abc', '/hook?api_key=[redacted]'],
    ['https://a.io/?a=1;token=abc', 'https://a.io/?a=1;token=[redacted]'],
    ['https://a.io/?a=1;b=2;token=abc;def&c=3', 'https://a.io/?a=1;b=2;token=[redacted]&c=3'],
    ['https://a.io/?a=1;b=2', 'https://a.io/?a=1;b=2'],
    ['https://a.io/#a=1;access_token=abc', 'https://a.io/#a=1;access_token=[redacted]'],
    [
      'https://a.io/?to=https%3A%2F%2Fb.io%2F%3Ftoken%3Dabc&c=3',
      'https://a.io/?to=https://b.io/?token=[redacted]&c=3',
    ],
    ['https://a.io/?to=https%3A%2F%2Fjdoe%3Aword%40b.io%2Fc', 'https://a.io/?to=https://[redacted]@b.io/c'],
    [
      'https://a.io/?to=https%253A%252F%252Fb.io%252F%253Fa%253D1%2526token%253Dabc',
      'https://a.io/?to=https://b.io/?a=1&token=[redacted]',
    ],
    [
      'https://a.io/?to=https%3A%2F%2Fb.io%2F%3Fpage%3D2',
      'https://a.io/?to=https%3A%2F%2Fb.io%2F%3Fpage%3D2',
    ],
    ['https://a.io/b@c?d@e#f@g', 'https://a.io/b@c?d@e#f@g'],
    ['jdoe@example.com', 'jdoe@example.com'],
    ['https://[redacted]@a.io', 'https://[redacted]@a.io'],
    ['one: two @ three? x=y', 'one: two @ three? x=y'],
    ['note: is it right? my token = x', 'note: is it right? my token = x'],
  ])('in %j', (url, expected) => expect(shown(url)).toBe(expected));

  const part = fc.string({
    unit: fc.constantFrom(...'aZ09-._~!$&\'()*+,;=:@%é 😀\\|^`{}[]<>"\t\n'),
    maxLength: 12,
  });
  const scheme = fc.constantFrom('http', 'https', 'ws', 'wss', 'ftp', 'HtTpS', 'ht\ntps');
  const slashes = fc.constantFrom('', '/', '//', '///', '\\\\', '/\\', '\n//');
  const marked = (text: string) => `${text}SECRET`;

  test('are hidden in every address that fetch would take', () =>
    fc.assert(
      fc.property(
        fc.tuple(scheme, slashes, part.map(marked), part, part),
        fc.constantFrom('', '/path', '?a=b', '?token=SECRET', '#private_token=SECRET&b', '?a?pwd=SECRET'),
        fc.constantFrom('', ' ', '\n', '\u0000'),
        ([scheme, slashes, name, password, host], rest, space) => {
          const address = `${space}${scheme}:${slashes}${name}:${password}@host${host}${rest}${space}`;
          fc.pre(URL.canParse(address));
          const { pathname, host: parsedHost, search } = new URL(address);
          fc.pre(!/secret/i.test(pathname + parsedHost) && !/SECRET.*[^&?a-z]*a=b/.test(search));
          fc.pre(/secret/i.test(new URL(address).username));
          expect(shown(address)).not.toContain('SECRET');
        },
      ),
      { numRuns: 2000 },
    ));

  test('take time that grows with the length of a text only', () => {
    for (const text of [
      'a',
      '/',
      ':',
      '//',
      '//a',
      '@',
      '://a@',
      '?',
      '?a=',
      '&token',
      ';a=',
      '?a=;',
      '%25',
      '?%253F',
      '?a=%26',
      '#',
      '\\',
      '\n',
      'http:',
      ' ',
    ]) {
      const start = performance.now();
      shown(text.repeat(1_000_000 / text.length));
      expect(performance.now() - start, text).toBeLessThan(5000);
    }
  });
});

test('redact does not change the settings that it is given', () => {
  const settings = Object.freeze({ webhook: 'a' });
  redact('slack', settings);
  expect(settings).toEqual({ webhook: 'a' });
});
