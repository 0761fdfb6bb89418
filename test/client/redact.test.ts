import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact, type Slug } from '../../generated/client/index.ts';
import { readModel } from '../../generator/generate.ts';

const { integrations } = readModel('spec');

test('exactly the secrets of each integration are hidden', () => {
  for (const { slug, fields } of integrations) {
    const settings = Object.fromEntries(fields.map(({ name }) => [name, 'value']));
    const hidden = Object.entries(redact(slug, settings)).flatMap(([name, value]) => (value === '[redacted]' ? [name] : []));
    expect(hidden, slug).toEqual(fields.filter(({ secret, credential }) => secret || credential).map(({ name }) => name));
  }
});

test('no secret value is left, and nothing else changes', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('@') && value !== '[redacted]');
  fc.assert(
    fc.property(fc.constantFrom(...integrations), fc.infiniteStream(text), ({ slug, fields }, values) => {
      const settings = Object.fromEntries(fields.map(({ name }) => [name, values.next().value]));
      const expected = Object.fromEntries(fields.map(({ name, secret, credential }) => [name, secret || credential ? '[redacted]' : settings[name]]));
      expect(redact(slug, settings)).toEqual(expected);
    }),
  );
});

test.each<[Slug | 'apple_app_store' | 'brand-new', object, object]>([
  ['slack', { webhook: null, channel: '#general' }, { webhook: null, channel: '#general' }],
  ['slack', { webhook: '' }, { webhook: '' }],
  ['slack', { webhook: ['a'] }, { webhook: '[redacted]' }],
  ['apple_app_store', { app_store_private_key: 'a', app_store_key_id: 'b' }, { app_store_private_key: '[redacted]', app_store_key_id: 'b' }],
  ['brand-new', { api_token: 'a', passphrase: 'b', webhook_url: 'c', speed: 5 }, { api_token: '[redacted]', passphrase: '[redacted]', webhook_url: '[redacted]', speed: 5 }],
  ['jira', { url: 'https://jdoe:password@jira.example.com/a@b' }, { url: 'https://[redacted]@jira.example.com/a@b' }],
  ['jira', { url: 'https://jira.example.com/a@b' }, { url: 'https://jira.example.com/a@b' }],
])('%s: %j becomes %j', (slug, settings, expected) => expect(redact(slug, settings)).toEqual(expected));

test('the settings stay as they are', () => {
  const settings = Object.freeze({ webhook: 'a' });
  redact('slack', settings);
  expect(settings).toEqual({ webhook: 'a' });
});
