import { expect, test } from 'vitest';
import { type Repetition, repetitionAfter } from '../../../../cli/pace/repeat.ts';
import { errorOf } from '../../../../client/failures.ts';

/** What follows a response with this header. */
function after(status: number, wait: string | undefined, earlier: number, json?: unknown): Repetition {
  const headers = new Headers(wait === undefined ? {} : { 'Retry-After': wait });
  const request = { method: 'GET', path: '/', credential: undefined, scrub: String };
  const error = errorOf({ ...request, status, ok: false, headers, serverText: 'busy', json });
  return repetitionAfter(error, earlier, true);
}

const lock = { message: '409 Conflict: Resource lock' };

test.each<[number, string | undefined, number, Repetition, unknown?]>([
  [429, '8', 0, { pause: 8 }],
  [429, '8,', 0, { pause: 8 }],
  [429, '8 seconds', 0, { pause: 8 }],
  [429, 'in 300', 0, { pause: 300 }],
  [429, 'soon', 0, { pause: 60 }],
  [429, '0', 0, { pause: 1 }],
  [429, '2', 3, { pause: 8 }],
  [429, undefined, 9, { pause: 60 }],
  [429, undefined, 10, undefined],
  [429, '86400', 0, { pause: 86_400 }],
  [429, '86401', 0, undefined],
  [429, 'in 86401', 0, undefined],
  [503, '8', 0, { wait: 8 }],
  [503, '8', 4, { wait: 16 }],
  [502, 'soon', 0, { wait: 60 }],
  [503, undefined, 0, { wait: 1 }],
  [503, '86401', 0, undefined],
  [503, '8', 5, undefined],
  [500, '8', 0, undefined],
  [409, '8', 0, { wait: 8 }, lock],
  [404, '8', 0, undefined],
])('a %i with Retry-After %j after %i failures leads to %j', (status, wait, earlier, expected, json) =>
  expect(after(status, wait, earlier, json)).toEqual(expected),
);
