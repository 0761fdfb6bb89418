import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubber } from '../../../client/scrub.ts';
import { forms } from './secret-forms.ts';

const scrubbed = (text: string, ...secrets: readonly string[]): string => scrubber(() => secrets)(text);

test('without secrets a text stays as it is', () =>
  expect(scrubbed('Say "no" to \\n and %41 & &amp; C++!')).toBe('Say "no" to \\n and %41 & &amp; C++!'));

test('a text without a secret keeps its escapes', () =>
  expect(scrubbed('Say \\"no\\" to C++, %41 &amp; B', 'your-token')).toBe(
    'Say \\"no\\" to C++, %41 &amp; B',
  ));

describe.each(Object.entries(forms))('a secret that is escaped for %s', (_form, escaped) => {
  test.each([
    'a"b<c>&d',
    "it's 100% \\ #{secret}",
    'täßt 你好 😀 +1',
    'line one\nline two\ttabbed',
    'https://x.io/?a=b&c=d',
  ])('is hidden: %j', (secret) =>
    expect(scrubbed(`It is ${escaped(secret)}, sorry`, secret)).toMatch(/^It is \[redacted\],.sorry$/),
  );
});

const secret = fc.oneof(
  fc.string({ unit: 'binary', minLength: 4, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'\\"\'%&;#<>{}ux0041nabc \n+'), minLength: 4, maxLength: 40 }),
  fc.stringMatching(/^[\w.\-/+=]{4,40}$/),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

test('whatever the secret, it is hidden in each form', () =>
  fc.assert(
    fc.property(secret, fc.constantFrom(...Object.values(forms)), (secret, escaped) => {
      const form = escaped(secret);
      const shown = scrubbed(`Value (${form}) is invalid`, secret);
      expect(shown).not.toContain(form);
      // What begins or ends like an escape may leave the rest of that: `\\` or `amp;`.
      expect(shown).toMatch(/\((?:\\|\[redacted\]|\w+;)*\[redacted\](?:\\|\[redacted\]|\w+;)*\)/);
    }),
    { numRuns: 2000 },
  ));
