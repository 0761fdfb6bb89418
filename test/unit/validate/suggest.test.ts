import { expect, test } from 'vitest';
import { nearest } from '../../../client/validate/nearest.ts';
import { didYouMean } from '../../../generator/validate/suggest.ts';

test.each([
  ['a letter too much', 'titlee', 'title'],
  ['a letter too few', 'titl', 'title'],
  ['a wrong letter', 'tidle', 'title'],
  ['two letters that changed places', 'titel', 'title'],
  ['another case', 'TITLE', 'title'],
  ['another separator', 'max-length', 'max_length'],
])('a name is recognised in spite of %s', (_slip, name, wanted) =>
  expect(nearest(name, ['unlike', 'title', 'max_length'])).toBe(wanted),
);

test('a name that is like no other one has no neighbour', () =>
  expect(nearest('refrigeration', ['title', 'category'])).toBeUndefined());

test('of two neighbours the nearer one is meant', () =>
  expect(nearest('push_evnts', ['push_event', 'push_events'])).toBe('push_events'));

test('few known names are listed when none is near', () =>
  expect(didYouMean('zzz', ['title', 'category'])).toBe('Known: `title`, `category`.'));

test('many known names are not listed', () => {
  const known = Array.from({ length: 13 }, (_, index) => `known-name-${index}`);
  expect(didYouMean('zzz', known)).toBeUndefined();
});

test('nothing is suggested when nothing is known', () => expect(didYouMean('zzz', [])).toBeUndefined());
