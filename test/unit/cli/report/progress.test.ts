import { expect, test } from 'vitest';
import { createProgress, pauseLine } from '../../../../cli/report/progress.ts';
import { outputInto } from '../command-line.ts';

/** What is written while so many items are done, one in so many milliseconds. */
function written(total: number, milliseconds: number, isTerminal: boolean, columns = 100): readonly string[] {
  const texts: string[] = [];
  let now = 0;
  const stderr = { ...outputInto(texts), isTerminal, columns };
  const clock = { now: () => now, sleep: async () => {} };
  const progress = createProgress({ stderr, clock }, total, 'read');
  for (let done = 0; done < total; done++) {
    now += milliseconds;
    progress.step();
  }
  progress.end();
  progress.end();
  return texts;
}

test('in a job a line comes every 15 seconds, with the time that is left from a minute on', () => {
  expect(written(1500, 100, false)).toEqual([
    '150 of 1,500 read (10 %), about 2 minutes left\n',
    '300 of 1,500 read (20 %), about 2 minutes left\n',
    '450 of 1,500 read (30 %), about 2 minutes left\n',
    '600 of 1,500 read (40 %), about 2 minutes left\n',
    '750 of 1,500 read (50 %), about 1 minute left\n',
    '900 of 1,500 read (60 %), about 1 minute left\n',
    '1,050 of 1,500 read (70 %)\n',
    '1,200 of 1,500 read (80 %)\n',
    '1,350 of 1,500 read (90 %)\n',
    '1,500 of 1,500 read (100 %)\n',
  ]);
});

test('on a terminal one line is written anew, and cleared once', () => {
  expect(written(3, 100, true)).toEqual([
    '\r1 of 3 read (33 %)\x1b[K',
    '\r2 of 3 read (66 %)\x1b[K',
    '\r3 of 3 read (100 %)\x1b[K',
    '\r\x1b[K',
  ]);
});

test('the line of a narrow terminal is cut, so that it does not wrap', () => {
  expect(written(1, 100, true, 15)).toEqual(['\r1 of 1 read (1\x1b[K', '\r\x1b[K']);
  expect(written(1, 15_000, false, 15)).toEqual(['1 of 1 read (100 %)\n']);
});

test('what ends at once writes nothing', () => {
  expect(written(1000, 0, true)).toEqual([]);
  expect(written(1000, 0, false)).toEqual([]);
});

test('a pause is told with its length and its end', () => {
  const now = new Date(2026, 10, 1, 14, 22, 10).getTime();
  const text = 'Waiting for the rate limit of the server: 10 minutes, until 14:32:10.';
  expect(pauseLine(600_000, now, { isTerminal: false })).toBe(`${text}\n`);
  expect(pauseLine(600_000, now, { isTerminal: true })).toBe(`\r${text}\x1b[K\n`);
  expect(pauseLine(19_400, now, { isTerminal: false })).toContain(': 20 seconds, until 14:22:29.');
});
