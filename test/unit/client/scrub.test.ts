import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubber } from '../../../client/scrub.ts';
import { forms } from './secret-forms.ts';

const scrubbed = (text: string, ...secrets: readonly string[]): string => scrubber(() => secrets)(text);

test.each<[string, string, readonly string[], string]>([
  ['shorter than four characters', 'abc is no secret', ['abc'], 'abc is no secret'],
  ['of four characters, in a word too', 'xabcdx abc', ['abcd'], 'x[redacted]x abc'],
  ['that begins like another', 'abcdef', ['abcd', 'abcdef'], '[redacted]'],
  ['that is a word of what is shown instead', 'abcd acted', ['acte', 'abcd'], '[redacted] acted'],
  ['in part', 'CDEF-ghi and ABCDEFGH', ['ab/CDEF-ghi.ABCDEFGH'], '[redacted] and [redacted]'],
  ['in part, but of seven characters', 'bcdefgh bcdefgi', ['a-bcdefgh'], 'bcdefgh bcdefgi'],
  ['in part, from the middle of a word', 'bcdefghi', ['abcdefghi'], 'bcdefghi'],
  ['cut off', 'abcdefgh… is too long', ['abcdefghijkl'], '[redacted]… is too long'],
  ['in part, of two secrets', 'abcdefghi_klmnopqr', ['abcdefghi', 'klmnopqr'], '[redacted]_[redacted]'],
  [
    'that is an address',
    'https://a.example.com/b is blocked, a.example.com',
    ['https://a.example.com/secret-path'],
    'https://a.example.com/b is blocked, a.example.com',
  ],
  ['in the path of an address', '/secret-path is gone', ['https://a.io/secret-path'], '/[redacted] is gone'],
  ['that nobody sent', 'no proxy at http://a:b@c.io', [], 'no proxy at http://[redacted]@c.io'],
])('a secret %s', (_what, text, secrets, expected) => expect(scrubbed(text, ...secrets)).toBe(expected));

test('400 characters are shown, and no half of a secret at their end', () => {
  expect(scrubbed('a'.repeat(500))).toBe('a'.repeat(400));
  const secret = 'b'.repeat(30);
  for (let before = 360; before < 410; before++)
    expect(scrubbed('a'.repeat(before) + secret + 'c'.repeat(50), secret)).not.toContain('b');
});

test('no half of a secret is shown where reading ends', () => {
  const secret = 'b'.repeat(700);
  for (let rest = 0; rest < 700; rest += 50)
    expect(scrubbed(`${secret} ${secret} ${'a'.repeat(rest)}${secret}`, secret)).not.toContain('b');
});

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
      // `a%` is a part of `a%25`, and `a&a` of `a&amp;a`: hidden as sent, it leaves the rest of the escape.
      fc.pre(form === secret || !/[%&\\][\w#]{0,5}$/.test(secret));
      fc.pre(form === secret || !form.includes(secret));
      const shown = scrubbed(`Value (${form}) is invalid`, secret);
      expect(shown).not.toContain(form);
      // What begins or ends like an escape may leave the rest of that: `\\` or `amp;`.
      expect(shown).toMatch(/\((?:\\|\[redacted\]|\w+;)*\[redacted\](?:\\|\[redacted\]|\w+;)*\)/);
    }),
    { numRuns: 2000 },
  ));
