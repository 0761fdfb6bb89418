/** The expressions that stand for GitLab's own checks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../../../generator/model/settings/field-facts.ts';
import { re2 } from '../../../../generator/model/settings/re2.ts';
import {
  asciiWebAddress,
  localAddress,
  optional,
  webAddress,
} from '../../../../generator/model/settings/web-address.ts';
import { slownessOf } from '../../../../generator/validate/backtracking.ts';
import { lookAroundIn } from '../../../../generator/validate/look-around.ts';

const patterns = {
  webAddress,
  optionalWebAddress: optional(webAddress),
  asciiWebAddress,
  localAddress,
  re2,
};

describe.each(Object.entries(patterns))('%s', (_, pattern) => {
  test('can be read by RE2', () => {
    expect(lookAroundIn(pattern)).toBeUndefined();
    expect(slownessOf(pattern)).toBeUndefined();
  });

  test('takes a time that grows with the length of a text', () => {
    const starts = ['', 'https://', 'https://a/', 'https://a@', '(', '[', '['];
    const pieces = [
      'a',
      ' ',
      '\n',
      '@',
      ':',
      '/',
      '1.',
      '\\',
      '(',
      '[',
      '[]',
      '[^]',
      '(?',
      ')',
      'é',
      '\u3000',
    ];
    for (const start of starts) {
      for (const piece of pieces) {
        const text = `${start}${piece.repeat(60_000)}\n\u0000*`;
        const before = performance.now();
        matchesPattern(pattern, text);
        expect(performance.now() - before, `${start}${piece}`).toBeLessThan(5000);
      }
    }
  });
});

const accepted = [
  ...[
    'http://a',
    'https://a:80',
    'https://a:',
    'https://a?b',
    'https://a#b',
    'https://u:p@a/x',
    'https://u@x@a/',
  ],
  ...['https://hi.wikipedia.org/wiki/जर्मनी', 'https://müller.example', 'https://日本.example/'],
  ...[
    'https://a/My Page',
    'https://a/?b[]=1',
    'https://a/{x}',
    'https://a/"<>|^`\\',
    'https://a/:id',
    'https://a/ b',
  ],
  ...[' https://a\n', '\t\r\nhttps://a/b \u000b\f', 'https://[2001:db8::1]:80/'],
];
const refused = [
  ...[
    'a',
    '//a',
    'http:a',
    'http:/a',
    'http:///a',
    'https://',
    'https://?a',
    'ftp://a',
    'HTTPS://a',
    'Http://a',
  ],
  ...[
    'https:// a',
    'https://a b/',
    'https://a<b',
    'https://a\\b',
    'https://a"b',
    'https://-a',
    'https://.a',
    'https://_a',
  ],
  ...[
    'https://a:b',
    'https://a:123456',
    'https://[',
    'https://[a',
    'https://a\n/',
    'https://a/\rb',
    '\u00a0https://a',
  ],
];

describe('an address', () => {
  test.each(accepted)('%j is accepted', (text) => expect(matchesPattern(webAddress, text)).toBe(true));
  test.each(refused)('%j is refused', (text) => expect(matchesPattern(webAddress, text)).toBe(false));

  test('any text after the host is accepted, if it has one line', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const isOneLine = !/[\r\n]/.test(text.trim());
        fc.pre(isOneLine);
        for (const sign of '/?#')
          expect(matchesPattern(webAddress, `https://a.example${sign}${text}`)).toBe(true);
      }),
    ));

  test('a blank text is accepted only where an address is optional', () => {
    for (const text of ['', ' ', '\n', '\u3000']) {
      expect(matchesPattern(webAddress, text)).toBe(false);
      expect(matchesPattern(optional(webAddress), text)).toBe(true);
    }
  });
});

describe('an address that Ruby parses', () => {
  test.each([
    ' https://a\n',
    'http://jdoe:x@a.example:8080/b;c/%20?d=e&f#g',
    'https://[2001:db8::1]:80/',
    'https://a?b#c/d?e',
  ])('%j is accepted', (text) => expect(matchesPattern(asciiWebAddress, text)).toBe(true));

  test.each([
    ...['https://müller.example', 'https://a/Zürich', 'https://a/b c', 'https://a/?b[]=1', 'https://a/{x}'],
    ...[
      'https://a/"',
      'https://a/<b>',
      'https://a/|',
      'https://a/^',
      'https://a/`',
      'https://a/\\',
      'https://a#b#c',
    ],
    ...refused,
  ])('%j is refused', (text) => expect(matchesPattern(asciiWebAddress, text)).toBe(false));
});

describe('a local address', () => {
  test.each([
    ...[
      'localhost',
      'LOCALHOST.',
      '127.0.0.1',
      '127.1',
      '0.0.0.0',
      '10.0.0.5',
      '10.1',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.1.1', '255.255.255.255'],
    ...['[::1]', '[::]', '[fd00::1]', '[FE80::1]', '[fec0::1]', '[::ffff:127.0.0.1]'],
  ])('%s', (host) => {
    for (const address of [`http://${host}`, ` https://u:p@${host}:8080/x `, `http://${host}?a`]) {
      expect(matchesPattern(localAddress, address)).toBe(true);
      expect(matchesPattern(webAddress, address)).toBe(true);
    }
  });

  test.each([
    ...[
      'localhost.example.com',
      'mylocalhost',
      '127.0.0.1.example.com',
      '172.15.0.1',
      '172.32.0.1',
      '100.63.0.1',
    ],
    ...[
      '100.128.0.1',
      '192.169.0.1',
      '8.8.8.8',
      '10.example.com',
      '[2001:db8::1]',
      'localhost@a',
      'a/localhost',
    ],
  ])('not %s', (host) => expect(matchesPattern(localAddress, `http://${host}`)).toBe(false));
});

describe('an expression', () => {
  test.each([
    ...[
      '',
      'a',
      'JIRA#',
      '(?:DEMO|SEC)-\\d+',
      '^a|b$',
      '(?P<n>x)(?<m>y)',
      '(?i)a',
      '(?i-s:a)',
      'a{2,3}?',
      'a*?b+?c??',
    ],
    ...[
      '[(?=]',
      '\\(?=',
      '[]a]',
      '[^]a]',
      '[[:alpha:]]',
      '[\\]]',
      '\\p{Lu}\\pL\\x{10FFFF}\\Q',
      '\\12',
      '\\.',
      'é*',
    ],
  ])('%j is accepted', (text) => expect(matchesPattern(re2, text)).toBe(true));

  test.each([
    ...[
      'a(?=b)',
      'a(?!b)',
      '(?<=a)b',
      '(?<!a)b',
      '(?>a)',
      '(?a)',
      '(a)\\1',
      '\\k<n>',
      '(?P=n)',
      '(?P>n)',
      '(?#a)',
    ],
    ...['*a', '(*a)', 'a|*', 'a**', 'a++', 'a???', '[a', '[]', '\\', '\\Z', '\\G', '\\u0041', '\\h', '(?'],
  ])('%j is refused', (text) => expect(matchesPattern(re2, text)).toBe(false));
});
