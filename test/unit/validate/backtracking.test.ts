import { describe, expect, test } from 'vitest';
import { catastrophicRepetition } from '../../../generator/validate/backtracking.ts';

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
    ['x(?:[a-z]{1,3})*$', '(?:[a-z]{1,3})*'],
    ['^(?:a{1,20}){1,20}$', '(?:a{1,20}){1,20}'],
    ['^(?:[a-z]+,?){0,99}$', '(?:[a-z]+,?){0,99}'],
    ['^(?:a?){30}a{30}$', '(?:a?){30}'],
    ['(?=(a+)+$)b', '(a+)+'],
    ['(?<!(b+)+)a', '(b+)+'],
  ])('%s', (pattern, repetition) => expect(catastrophicRepetition(pattern)).toBe(repetition));

  test('one that is too complicated to tell', () => {
    const words = Array.from({ length: 1100 }, (_, index) => `[ab]${index}`).join('|');
    expect(catastrophicRepetition(`^(?:${words})*$`)).toBe(`(?:${words})*`);
  });
});

describe('an expression that takes polynomial time at most', () => {
  test.each([
    'a*a*b',
    '^(?:a?)*$',
    '^(?:a|b?)*$',
    '^(?:a,)*a$',
    '^(?:a+b)+$',
    '^(?:(?:ab?)?c)*$',
    '^(?:foo|bar)+$',
    '^(?:[a-z]+,?){0,2}$',
    '^(?:a{2,5}){3}$',
    '^(?:\\d{1,3}\\.){3}\\d{1,3}$',
    '^(?:a?){0,30}$',
    '(?:[a-z]+ )*[a-z]+',
    '(?<first>a*)\\k<first>',
    '^\\b(?:a\\b,?)*$',
    '[)*](?:a)',
  ])('%s', (pattern) => expect(catastrophicRepetition(pattern)).toBeUndefined());

  test('one that does not compile', () => expect(catastrophicRepetition('(a+)+(')).toBeUndefined());
});
