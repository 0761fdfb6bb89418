import { expect, test } from 'vitest';
import { slowPatternProblem } from '../../../cli/slow-pattern.ts';

test.each([
  'acme/**',
  'acme/*/*/*/*/*/*/*-service',
  'acme/{web,api}/**/*-{a,b}',
  'acme/*a*a*a*',
  'acme/c++',
  `acme/${'a?'.repeat(200)}`,
])('the pattern %s is fast', (pattern) => expect(slowPatternProblem(pattern)).toBeUndefined());

test.each([
  ['acme/*a*a*a*a*', 'has more than 4 wildcards'],
  ['acme/*a/*a/*a/*a/*a', 'has more than 4 wildcards'],
  ['acme/{a,aa}{a,aa}{a,aa}{a,aa}{a,aa}b', 'has more than 4 wildcards'],
  ['**/**/**/**/**', 'has more than 4 wildcards'],
  ['acme/(a+)+b', 'has `(`, `)` or `+`'],
  ['acme/+(a|aa)b', 'has `(`, `)` or `+`'],
  ['acme/{a,aa}+b', 'has `(`, `)` or `+`'],
  ['a'.repeat(1001), 'has more than 1,000 characters'],
])('the pattern %s may be slow', (pattern, message) =>
  expect(slowPatternProblem(pattern)?.message).toBe(message),
);
