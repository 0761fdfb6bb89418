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

test('no secret value is left, and nothing else changes', () => {
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
])('%s: %j becomes %j', (slug, settings, expected) => expect(redact(slug, settings)).toEqual(expected));

test('a program that does not call it does not carry its tables', async () => {
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

  test('leave out what sounds as it is', () => {
    expect(view({ name: 'api_token', secret: true }, { name: 'speed' })).toEqual({
      secretNames: words,
      openBySlug: [],
    });
  });

  test('know a secret that does not sound like one', () => {
    expect(view({ name: 'pin', credential: true }, { name: 'pine' })).toEqual({
      secretNames: `${words}|^pin$`,
      openBySlug: [],
    });
  });

  test('do not show what GitLab drops', () => {
    expect(view({ name: 'group_channel', ignored: { replacement: undefined } }).openBySlug).toEqual([]);
  });

  test('know settings that only sound like a secret', () => {
    expect(view({ name: 'key_name' }, { name: 'channel' })).toEqual({
      secretNames: words,
      openBySlug: [{ slug: 'irker', names: [{ name: 'channel' }, { name: 'key_name' }] }],
    });
  });
});

test('the settings stay as they are', () => {
  const settings = Object.freeze({ webhook: 'a' });
  redact('slack', settings);
  expect(settings).toEqual({ webhook: 'a' });
});
