import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoders, fromUrl } from '../../../client/escapes.ts';

test.each([
  ['%22a%C3%A9', '"aé'],
  ['100%', '100%'],
  ['%ff%zz', '%ff%zz'],
  ['%C3 %41', '%C3 A'],
])('%j in an address says %j', (text, plain) => expect(fromUrl(text)).toBe(plain));

test.each([
  ['\\xE6\\x97\\xA5\\xc3\\xa4', '日ä'],
  ['\\xE4\\xF6', 'äö'],
  ['\\\\xC3\\\\xA4', '\\xC3\\xA4'],
])('%j in a string of a program says %j', (text, plain) => expect(decoders[0]?.(text)).toBe(plain));

test('every text can be decoded, whatever escapes are in it', () => {
  const pieces = fc.constantFrom('%', '&', '#', 'x', 'u', '{', '}', '\\', ';', 'f', 'F', '0', '41', 'quot');
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 20 }), (text) =>
      decoders.forEach((decode) => void expect(decode(text)).toBeTypeOf('string')),
    ),
  );
});
