import { describe, expect, test } from 'vitest';
import { slownessOf } from '../../../generator/validate/backtracking.ts';

describe('an expression that may take exponential time', () => {
  test.each([
    ['(a+)+$', '(a+)+'],
    ['^(?:a*)*b', '(?:a*)*'],
    ['^(a|a)*$', '(a|a)*'],
    ['^(?:a|aa)+$', '(?:a|aa)+'],
    ['^(?:a|a?)+$', '(?:a|a?)+'],
    ['^(?:ab|a|b)+$', '(?:ab|a|b)+'],
    ['^(?:a?b?)*$', '(?:a?b?)*'],
    ['^(?:\\w+\\s?)*$', '(?:\\w+\\s?)*'],
    ['^(?:.*,)*$', '(?:.*,)*'],
    ['^(?:\\.|.)*$', '(?:\\.|.)*'],
    ['^(?:\\p{L}+)+$', '(?:\\p{L}+)+'],
    ['^(?:ß+)+$', '(?:ß+)+'],
    ['^(?:[ßü]+)+$', '(?:[ßü]+)+'],
    ['x(?:[a-z]{1,3})*$', '(?:[a-z]{1,3})*'],
    ['^(?:a{1,20}){1,20}$', '(?:a{1,20}){1,20}'],
    ['^(?:[a-z]+,?){0,99}$', '(?:[a-z]+,?){0,99}'],
    ['^(?:a?){30}a{30}$', '(?:a?){30}'],
    ['(?=(a+)+$)b', '(a+)+'],
    ['(?<!(b+)+)a', '(b+)+'],
  ])('%s', (pattern, repetition) =>
    expect(slownessOf(pattern)).toEqual({ growth: 'exponential', repetition }),
  );
});

describe('an expression that may take quadratic time', () => {
  test.each([
    ['^a*a*b', 'a*', 'a*'],
    ['^\\d+\\.?\\d+$', '\\d+', '\\d+'],
    ['^\\s*(?:\\S+\\s+){0,749}\\S*\\s*$', '\\s*', '\\s*'],
    ['^[,\\s]*(?:[^,\\s]+[,\\s]+){0,29}[^,\\s]*[,\\s]*$', '[,\\s]*', '[,\\s]*'],
    ['^.*foo.*bar$', '.*', '.*'],
    ['^(?:[^,]*){0,9}$', '[^,]*', '[^,]*'],
    ['^(?:a|b)*(?:b|c)*$', '(?:a|b)*', '(?:b|c)*'],
    ['^(?:ab)*(?:abab)*$', '(?:ab)*', '(?:abab)*'],
    ['^a{0,1000}a{0,1000}$', 'a{0,1000}', 'a{0,1000}'],
    ['^x|^a*a*$', 'a*', 'a*'],
    ['^a*(?:a*|x)\\b', 'a*', 'a*'],
  ])('%s', (pattern, first, second) =>
    expect(slownessOf(pattern)).toEqual({ growth: 'quadratic', first, second }),
  );

  test.each([
    ['\\s+$', '\\s+'],
    ['[a-z]+@', '[a-z]+'],
    ['(?:^|,)a*$', 'a*'],
    ['^a|b*c', 'b*'],
    ['(?:[a-z]+ )*[a-z]+$', '(?:[a-z]+ )*'],
  ])('%s, tried at every place', (pattern, second) =>
    expect(slownessOf(pattern)).toEqual({ growth: 'quadratic', first: undefined, second }),
  );
});

describe('an expression that takes linear time', () => {
  test.each([
    '^(?:a?)*$',
    '^(?:a|b?)*$',
    '^(?:a,)*a$',
    '^(?:a+b)+$',
    '^(?:(?:ab?)?c)*$',
    '^(?:foo|bar)+$',
    '^(?:ß|ü)+$',
    '^(?:[a-z]+,?){0,1}$',
    '^(?:a{2,5}){3}$',
    '^(?:\\d{1,3}\\.){3}\\d{1,3}$',
    '^(?:a?){0,30}$',
    '^\\b(?:a\\b,?)*$',
    '[)*](?:a)',
    '\\s+',
    'a*',
    '^a*a*',
    'foo.*',
    '^a*b+a*$',
    '^(?:[^,]*,){0,9}[^,]*,*$',
    '^[A-Z]+[0-9][A-Z0-9]*$',
    '@[^\\s@]*,|,[^\\s@,]*@',
    '^$|[0-9]',
    '^a{0,99}a{0,99}$',
  ])('%s', (pattern) => expect(slownessOf(pattern)).toBeUndefined());

  test('one that does not compile', () => expect(slownessOf('(a+)+(')).toBeUndefined());
});

describe('an expression that is too complicated to tell', () => {
  const words = Array.from({ length: 1100 }, (_, index) => `[ab]${index}`).join('|');

  test.each([
    ['with very many alternatives', `^(?:${words})*$`],
    ['with very many loops', `^${'(?:a[bc]*)*'.repeat(300)}$`],
    ['that grows with every level', `^${'(?:'.repeat(40)}a*${'){0,2}'.repeat(40)}$`],
    ['that is very long', `^${'a?'.repeat(6_000)}$`],
  ])('%s', (_name, pattern) => expect(slownessOf(pattern)).toEqual({ growth: 'unknown' }));
});
