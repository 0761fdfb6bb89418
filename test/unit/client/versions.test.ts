import { expect, test } from 'vitest';
import { compareVersions, versionIn, versionOf } from '../../../client/versions.ts';

test('versions are compared by number', () => {
  expect(['16.10', '16.9', '17.0', '9.1'].sort(compareVersions)).toEqual(['9.1', '16.9', '16.10', '17.0']);
  expect(compareVersions('18.9', '18.9')).toBe(0);
  expect(compareVersions('18.9', 'Infinity')).toBeLessThan(0);
});

test.each([
  ['18.9', '18.9'],
  ['18.10', '18.10'],
  ['18.9.2', '18.9'],
  ['18.9.2-ee', '18.9'],
  ['19.5.0-pre', '19.5'],
  ['99.0', '99.0'],
])('%s is a version', (text, version) => expect(versionOf(text)).toBe(version));

test.each([
  ['19'],
  ['18.09'],
  ['018.9'],
  ['v18.9'],
  [' 18.9'],
  ['18.9-'],
  ['18.9.'],
  ['latest'],
  [''],
  [19.1],
  [null],
  [['18.9']],
])('%j is no version', (text) => {
  expect(versionOf(text)).toBeUndefined();
  expect(() => versionIn(text)).toThrow('The version of GitLab must be a string such as');
});
