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

test('redact does not change the settings that it is given', () => {
  const settings = Object.freeze({ webhook: 'a' });
  redact('slack', settings);
  expect(settings).toEqual({ webhook: 'a' });
});
