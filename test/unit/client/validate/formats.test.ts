/** The parts that take the place of Ajv's own judge as those do. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterCount } from '../../../../client/validate/character-count.ts';
import { formats } from '../../../../client/validate/formats.ts';

// The packages are CommonJS, and their types do not fit the way in which Node imports that.
const load = createRequire(import.meta.url);
const expectedUri: (text: string) => boolean = load('ajv-formats/dist/formats.js').fullFormats.uri;
const expectedCount: (text: string) => number = load('ajv/dist/runtime/ucs2length.js').default;

const hosts = [
  ...[
    '',
    'a',
    'a.b',
    '1.2.3.4',
    '256.1.1.1',
    'a"b',
    '%41',
    '%4',
    '%zz',
    'ü',
    'a b',
    '[',
    '[]',
    '[::]',
    '[::1]',
    '[1::]',
    '[:::]',
    '[1::2::3]',
    '[v1.a]',
    '[v.a]',
    '[V1F.a:b]',
  ],
  ...[
    '[1:2:3:4:5:6:7:8]',
    '[1:2:3:4:5:6:7]',
    '[1:2:3:4:5:6:7:8:9]',
    '[1:2:3:4:5:6:7::]',
    '[::2:3:4:5:6:7:8]',
    '[1:2:3:4::5:6:7:8]',
    '[1:2:3::5:6:7:8]',
    '[12345::]',
    '[g::]',
  ],
  ...[
    '[::1.2.3.4]',
    '[1:2:3:4:5:6:1.2.3.4]',
    '[1:2:3:4:5:6:7:1.2.3.4]',
    '[1.2.3.4::]',
    '[::1.2.3.4:1]',
    '[::1.2.3]',
    '[::1.2.3.256]',
    '[::01.002.3.4]',
    '[1.2.3.4]',
    '[::FFFF:1.2.3.4]',
  ],
];
const authorities = hosts.flatMap((host) => [
  host,
  `user@${host}`,
  `user:p%20w@${host}`,
  `a@b@${host}`,
  `${host}:`,
  `${host}:80`,
  `${host}:x`,
]);
const ends = [
  '',
  '/',
  '//',
  '/a/b',
  '/a b',
  '?',
  '?a=b&c[]=1',
  '?a/b?c',
  '#',
  '#a',
  '#a#b',
  '/a?b#c',
  '/%',
  '\n',
  '/é',
];

describe('uri', () => {
  test('URIs of every form have the verdict of Ajv', () => {
    const texts = authorities.flatMap((authority) =>
      ends.flatMap((end) =>
        ['https://', 'a+b.c-1:/', 'a:', 'a://', '1a://', ':', '://', '//', ''].map(
          (start) => start + authority + end,
        ),
      ),
    );
    expect(texts.filter((text) => formats.uri(text) !== expectedUri(text))).toEqual([]);
    expect(texts.filter((text) => formats.uri(text)).length).toBeGreaterThan(1000);
  });

  test('random strings of URI characters have the verdict of Ajv', () => {
    const pieces = fc.constantFrom(
      ...'a1f:/?#[]@!%.~-+ "<\\ü',
      '::',
      '//',
      '%4f',
      '1.2.3.4',
      '255',
      'http:',
      '[',
      ']',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 16 }),
        fc.constantFrom('', 'a:', 'http://', 'http://[', 'http://[::'),
        (parts, start) => {
          const text = start + parts.join('');
          expect(formats.uri(text)).toBe(expectedUri(text));
        },
      ),
      { numRuns: 5000, seed: 20 },
    );
  });
});

test('characters are counted as Ajv does', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '𝔸', '\ud835', '\udd38', '\u0301')), (parts) => {
      expect(characterCount(parts.join(''))).toBe(expectedCount(parts.join('')));
    }),
    { seed: 20 },
  ));
