import { describe, expect, test, vi } from 'vitest';
import { bodyTextOf } from '../../../client/body.ts';
import { createClient, GitLabError, UnreadableResponseError } from '../../../client/index.ts';

const megabyte = new Uint8Array(1_000_000).fill(0x61);

/** A response that never ends, and how many bytes of it were asked for. */
function endless(status: number) {
  let megabytes = 0;
  const cancel = vi.fn();
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    megabytes++;
    controller.enqueue(megabyte);
  };
  return {
    response: new Response(new ReadableStream({ pull, cancel }), { status }),
    cancel,
    read: () => megabytes,
  };
}

describe('a response without end', () => {
  test.each([200, 400, 404, 429, 500, 503])(
    'of status %i is given up after 10 MB, and is not tried again',
    async (status) => {
      const { response, cancel, read } = endless(status);
      const fetch = vi.fn(async () => response);
      const error = await createClient({ fetch })
        .list(1)
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UnreadableResponseError);
      expect(error).toMatchObject({
        status,
        message: `The response has more than 10 MB (${status}, GET /projects/1/integrations)`,
      });
      expect((error as GitLabError).serverText).toBe('a'.repeat(100_000));
      expect(fetch).toHaveBeenCalledOnce();
      expect(cancel).toHaveBeenCalledOnce();
      expect(read()).toBeLessThan(14);
    },
  );

  test('is refused too when it has no stream', async () => {
    const text = vi.fn(async () => 'a'.repeat(10_000_001));
    const fetch = vi.fn(async () => ({ status: 503, ok: false, headers: new Headers(), text }));
    await expect(createClient({ fetch }).list(1)).rejects.toBeInstanceOf(UnreadableResponseError);
    expect(fetch).toHaveBeenCalledOnce();
  });
});

test('a response of 10 MB is read', async () => {
  const list = JSON.stringify([{ slug: 'slack', active: true, note: '' }]);
  const padded = list.replace('""', `"${'a'.repeat(10_000_000 - list.length)}"`);
  expect(await createClient({ fetch: async () => new Response(padded) }).list(1)).toHaveLength(1);
});

test.each([1, 2, 3, 5, 1000])(
  'characters that arrive in parts of %i bytes are put together',
  async (size) => {
    // The last character is cut off.
    const bytes = new TextEncoder().encode('\ufeffpäßt 你好 😀').slice(0, -1);
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.slice(at * size, (at + 1) * size),
    );
    const body = () =>
      new ReadableStream({
        start: (controller) => {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      });
    expect((await bodyTextOf(new Response(body()))).serverText).toBe(await new Response(body()).text());
  },
);

describe('a body is read by text()', () => {
  const text = async () => 'by text';
  const response = { status: 200, ok: true, headers: new Headers(), text };

  test.each([
    ['there is none', undefined],
    ['it is null', null],
    ['it is a stream of Node', { pipe: () => {} }],
    ['somebody else reads it', { locked: true, getReader: () => expect.fail() }],
  ])('when %s', async (_when, body) =>
    expect(await bodyTextOf({ ...response, body })).toEqual({ serverText: 'by text', isTooLarge: false }),
  );

  test('when it was read before', async () => {
    const read = new Response('read');
    await read.text();
    read.text = text;
    expect((await bodyTextOf(read)).serverText).toBe('by text');
  });
});

test('an error keeps 100,000 characters of a response', () =>
  expect(
    new GitLabError('no', { method: 'GET', path: '/', serverText: 'ab'.repeat(60_000) }).serverText,
  ).toBe('ab'.repeat(50_000)));
