import { expect, test } from 'vitest';
import { watchWrites } from '../../../../cli/connection/watch-writes.ts';
import type { ClientOptions } from '../../../../client/index.ts';

type Fetch = NonNullable<ClientOptions['fetch']>;

const answering =
  (status: number): Fetch =>
  async () =>
    new Response(null, { status });
const unanswered: Fetch = () => Promise.reject(new Error('The connection was lost.'));

test.each([
  ['a read', 'GET', answering(200), false],
  ['a read without a response', 'GET', unanswered, false],
  ['a change', 'PUT', answering(200), true],
  ['a change that is refused', 'PUT', answering(400), false],
  ['a change in which the server fails', 'DELETE', answering(500), true],
  ['a change without a response', 'PUT', unanswered, true],
])('after %s', async (_, method, inner, expected) => {
  const { fetch, mayHaveWritten } = watchWrites(inner);
  const { signal } = new AbortController();
  const init = { method, headers: {}, redirect: 'manual', signal } as const;
  await fetch('https://gitlab.example.com', init).catch(() => {});
  expect(mayHaveWritten()).toBe(expected);
});
