import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../client/redact.ts';
import { scrubber } from '../../../client/scrub.ts';
import { readModel } from '../../../generator/generate.ts';

const { integrations } = readModel('spec');

test('every secret and credential of the catalog is hidden, in messages and in logs', () => {
  for (const { slug, fields } of integrations) {
    const settings = Object.fromEntries(fields.map(({ name }, index) => [name, `value-${index}-of-${slug}`]));
    const secrets = fields
      .filter(({ secret, credential }) => secret || credential)
      .map(({ name }) => settings[name]);
    const message = scrubber(undefined, JSON.stringify(settings))(Object.values(settings).join(' '));
    const log = JSON.stringify(redact(slug, settings));
    for (const secret of secrets) {
      expect(message, slug).not.toContain(`${secret} `);
      expect(log, slug).not.toContain(`"${secret}"`);
    }
  }
});

test('without secrets a text stays as it is', () => {
  expect(scrubber(undefined, undefined)('a text')).toBe('a text');
  expect(scrubber('', '{"token":"","speed":"fast"}')('a fast text')).toBe('a fast text');
});

test('a body that is not JSON has no settings', () =>
  expect(scrubber('your-token', 'a=b')('your-token a=b')).toBe('[redacted] a=b'));

test('only the credentials of a URL are hidden', () => {
  const body = JSON.stringify({
    url: 'https://jdoe:word@jira.example.com/a',
    other: 'https://example.com/@b',
  });
  expect(scrubber(undefined, body)('https://jdoe:word@jira.example.com/a https://example.com/@b')).toBe(
    'https://[redacted]@jira.example.com/a https://example.com/@b',
  );
});

test.each(['\\"&%'.repeat(20), `${'\\'.repeat(20)}x`, `${'&'.repeat(20)}x`, `${'\\"'.repeat(20)}x`])(
  'a secret of signs (%j) is looked for in time, in texts of nothing but escapes',
  { timeout: 5000 },
  (secret) => {
    const scrub = scrubber(secret, undefined);
    for (const sign of ['\\', '&', '%', '&a', '&&&a', '\\u0041', '&#1;', '\\\\\\\\"'])
      expect(scrub(sign.repeat(20_000))).toBeTypeOf('string');
  },
);

test('whatever the secret, it is hidden as it is and as JSON', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (secret) => {
      const scrub = scrubber(undefined, JSON.stringify({ token: secret }));
      expect(scrub(secret)).toBe('[redacted]');
      expect(scrub(JSON.stringify(secret))).toBe('"[redacted]"');
    }),
  ));
