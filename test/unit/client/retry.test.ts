import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryAfter } from '../../../client/retry.ts';

const now = Date.UTC(2026, 0, 1);
beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['7', 7],
  ['0', 0],
  ['1.5', 2],
  ['299.997', 300],
  ['60, 60', 60],
  ['Thu, 01 Jan 2026 00:00:09 GMT', 9],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['-5', undefined],
  ['-0.5', undefined],
  ['', undefined],
  ['soon', undefined],
  ['soon 5', undefined],
  ['5 minutes', undefined],
  ['2026-01-01T00:00:09Z', undefined],
  ['Infinity', undefined],
  ['NaN', undefined],
  ['soon GMT', undefined],
])('Retry-After: %j is %j', (value, seconds) =>
  expect(retryAfter(new Headers({ 'Retry-After': value }))).toBe(seconds),
);

test.each([
  [String(now / 1000 + 12), 12],
  [String(now / 1000 + 0.2), 1],
  ['1', 0],
  ['-1', undefined],
  ['', undefined],
  ['later', undefined],
])('RateLimit-Reset: %j is %j', (value, seconds) =>
  expect(retryAfter(new Headers({ 'RateLimit-Reset': value }))).toBe(seconds),
);

test('Retry-After comes first, unless it cannot be read', () => {
  const headers = new Headers({ 'RateLimit-Reset': String(now / 1000 + 12) });
  headers.set('Retry-After', '3');
  expect(retryAfter(headers)).toBe(3);
  headers.set('Retry-After', 'soon');
  expect(retryAfter(headers)).toBe(12);
});

test('a server that does not ask is not waited for', () => expect(retryAfter(new Headers())).toBeUndefined());
