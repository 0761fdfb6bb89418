import { expect, test } from 'vitest';
import { compareVersions } from '../../../client/versions.ts';

test('versions are compared by number', () => {
  expect(['16.10', '16.9', '17.0', '9.1'].sort(compareVersions)).toEqual(['9.1', '16.9', '16.10', '17.0']);
  expect(compareVersions('18.9', '18.9')).toBe(0);
  expect(compareVersions('18.9', 'Infinity')).toBeLessThan(0);
});
