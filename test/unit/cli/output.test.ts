import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setImmediate as tick } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { outputOf } from '../../../cli/output.ts';

const piece = 'x'.repeat(100_000);

/** A stream to which 50 pieces are being written, and what becomes of them. */
async function writing() {
  const stream = new PassThrough();
  const failures: string[] = [];
  const output = outputOf(stream, (reason) => failures.push(reason));
  let made = 0;
  function* pieces() {
    for (; made < 50; made++) yield piece;
  }
  const end = output.writePieces(pieces());
  await tick();
  return { stream, output, failures, end, made: () => made };
}

test('no more pieces are made than the reader has read', async () => {
  const { stream, end, made } = await writing();
  expect(made()).toBeLessThan(3);
  const read = text(stream);
  await end;
  stream.end();
  expect(await read).toBe(piece.repeat(50));
});

test.each([
  ['EPIPE', []],
  ['ENOSPC', ['the disk is full']],
])('no more pieces are made after %s', async (code, told) => {
  const { stream, output, failures, end, made } = await writing();
  stream.destroy(Object.assign(new Error('canary'), { code }));
  await end;
  expect(made()).toBeLessThan(3);
  expect(output.isClosed()).toBe(true);
  expect(failures).toEqual(told);
});
