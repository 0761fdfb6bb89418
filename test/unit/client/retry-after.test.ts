import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryAfter, waitAsked } from '../../../client/retry-after.ts';

const now = Date.UTC(2026, 0, 1);
beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['7', 7],
  ['0', 0],
  ['1.5', 2],
  ['299.997', 300],
  ['60, 60', 60],
  ['5,60', 60],
  ['60, soon', undefined],
  ['60,', 60],
  [', 60', 60],
  ['5,, 60,', 60],
  [',', undefined],
  ['"60"', 60],
  ['"60", "70"', 70],
  ['60 seconds', 60],
  ['60 Seconds, 70 sec', 70],
  ['60second', 60],
  ['60 sixty', undefined],
  ['seconds', undefined],
  ['120s', 120],
  ['120 s', 120],
  ['120s, 60', 120],
  ['Thu, 01 Jan 2026 00:00:09 GMT', 9],
  ['Thu, 01 Jan 2026 00:00:09 GMT, Thu, 01 Jan 2026 00:00:20 GMT', 20],
  ['Thu, 01 Jan 2026 00:00:09 GMT,Thu, 01 Jan 2026 00:00:09 GMT', 9],
  ['30, Thu, 01 Jan 2026 00:00:09 GMT', 30],
  ['Thu, 01 Jan 2026 00:00:09 GMT, soon', undefined],
  ['Thursday, 01-Jan-26 00:00:09 GMT', 9],
  ['2026-01-01T00:00:09.000Z', 9],
  ['Thu, 01 Jan 2026 01:00:09 +0100', 9],
  ['2026-01-01T00:00:09Z', 9],
  ['2026-01-01T00:00:09', 9],
  ['2026-01-01T00:00:09+00:00', 9],
  ['2026-01-01T01:00:09.5+01:00', 10],
  ['Thu Jan  1 00:00:09 2026', 9],
  ['Thu Jan 1 00:00:09 2026, Thu Jan  1 00:00:20 2026', 20],
  ['Thu, 1 Jan 2026 00:00:09 GMT', 9],
  ['Thu, 1 Jan 2026 00:00:09 GMT, Thu, 1 Jan 2026 00:00:20 GMT, 15', 20],
  ['Thursday, 01-Jan-26 00:00:20 GMT, Thursday, 01-Jan-26 00:00:09 GMT,', 20],
  ['Thu Jan 1 00:00:09 UTC 2026', 9],
  ['Thu Jan 01 2026 01:00:09 GMT+0100 (Central European Standard Time)', 9],
  ['Thu 1 Jan 00:00:09 2026', 9],
  ['Jan 1, 2026 00:00:09 GMT, Jan 1, 2026 00:00:20', 20],
  ['Jan 2, 2026 00:00:09 GMT', 86_409],
  ['"Thu, 01 Jan 2026 00:00:09 GMT"', 9],
  ['Wed, 31 Dec 2025 19:00:09 EST', 9],
  ['Thu, 01 Jan 2026 00:00:09 gmt', 9],
  ['Thu Jan 1 00:00:09', undefined],
  ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ['-5', undefined],
  ['-0.5', undefined],
  ['', undefined],
  ['soon', undefined],
  ['soon 5', undefined],
  ['5 minutes', undefined],
  ['Infinity', undefined],
  ['NaN', undefined],
  ['soon GMT', undefined],
  ['soon 1:00 GMT', undefined],
])('Retry-After: %j is %j', (value, seconds) =>
  expect(retryAfter(new Headers({ 'Retry-After': value }))).toBe(seconds),
);

test.each([
  [String(now / 1000 + 12), 12],
  [String(now / 1000 + 0.2), 1],
  ['1735689600', 0],
  [`${now / 1000 + 12}, ${now / 1000 + 12}`, 12],
  ['30', 30],
  ['1', 1],
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

test('a time is compared with the clock of the server, if it tells its time', () => {
  const headers = new Headers({ Date: 'Thu, 01 Jan 2026 01:00:00 GMT' });
  headers.set('Retry-After', 'Thu, 01 Jan 2026 01:00:09 GMT');
  expect(retryAfter(headers)).toBe(9);
  headers.set('Date', 'now');
  expect(retryAfter(headers)).toBe(3609);
});

test.each([
  ['soon', 60],
  ['5 minutes', 60],
  ['-5', 60],
  ['7', 7],
  ['0', 0],
  [',', 0],
  ['120 s', 120],
  ['retry in 300', 300],
  ['retry in 300 or 200', 300],
  ['300s, x', 300],
  ['x, 300', 300],
  ['30, x', 60],
  ['Thu Jan 1 00:00:09', 60],
  ['Infinity', 60],
  ['9'.repeat(400), Infinity],
])('Retry-After: %j leads to a wait of %d seconds', (value, seconds) =>
  expect(waitAsked(new Headers({ 'Retry-After': value }))).toBe(seconds),
);

test('what the server counts does not shorten a wait that cannot be read', () => {
  const headers = new Headers({ 'RateLimit-Reset': '12', 'Retry-After': 'soon' });
  expect(waitAsked(headers)).toBe(60);
  headers.set('RateLimit-Reset', '120');
  expect(waitAsked(headers)).toBe(120);
});

test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
  'a date without a zone is in GMT, also in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(retryAfter(new Headers({ 'Retry-After': 'Thu Jan  1 00:00:09 2026' }))).toBe(9);
    vi.unstubAllEnvs();
  },
);

test('no header leads to no wait', () => expect(waitAsked(new Headers())).toBe(0));
