import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../../generator/diagnostics.ts';
import { sourceErrors } from '../../../generator/validate/source-checks.ts';
import { validate } from '../../../generator/validate/validate.ts';
import { alpha, type Changes, catalogOf, extended, plain } from '../../support/catalog.ts';

const few = 1_000;
const many = 20 * few;

function lines(amount: number, line: (index: number) => string): string {
  return Array.from({ length: amount }, (_, index) => line(index)).join('');
}

const kinds: Readonly<Record<string, (amount: number) => Changes>> = {
  'problems of the format': (amount) => ({
    ...extended(
      alpha,
      lines(amount, (index) => `k${index}: 1\n`) +
        `notes:\n${lines(amount, (index) => `- ${index}\n`)}` +
        `offering: [${'dedicated, '.repeat(amount)}]\n`,
    ),
    ...extended('fields.yaml', `x: { notes: [${lines(amount, (index) => `${index}, `)}] }\n`),
    ...extended(
      'field-sets.yaml',
      lines(amount, (index) => `k${index}: 5\n`),
    ),
  }),
  'problems that rules find': (amount) => ({
    ...extended(
      'fields.yaml',
      lines(amount, (index) => `k${index}: { type: string, description: It is. }\n`),
    ),
    [alpha]: plain[alpha].replace(
      'fields:\n',
      () => `fields:\n${lines(amount, (index) => `  - use: f${index}\n`)}`,
    ),
  }),
  'repeated keys, anchors and aliases': (amount) =>
    extended(
      alpha,
      `title: x\n`.repeat(amount) +
        lines(amount, (index) => `k${index}: &a${index} 1\nl${index}: *a${index}\n`),
    ),
};

/** Of the processor, which other programs affect less than the time. */
function secondsFor(changes: Changes): number {
  const start = process.cpuUsage();
  formatDiagnostics(validate(catalogOf(changes)));
  return process.cpuUsage(start).user / 1e6;
}

// Twenty times the problems take twenty times as long, and 400 times where each is compared with all others.
test.each(Object.entries(kinds))('the time for %s grows with their number', (_name, make) => {
  // The first run is slower than the others.
  const short = Math.min(...[1, 2, 3, 4].map(() => secondsFor(make(few))));
  const long = Math.min(...[1, 2].map(() => secondsFor(make(many))));
  expect(long / short).toBeLessThan(60);
});

test('the items of a long list are not compared one by one with all others', () => {
  const fields = Array.from({ length: 100_000 }, (_, index) => `f${index}`);
  const start = process.cpuUsage();
  expect(sourceErrors('field-sets', { many: { description: 'It is.', fields, wrong: 1 } })).toHaveLength(1);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

test('the first hundred problems are shown, and the others are counted', () => {
  const text = formatDiagnostics(
    validate(
      catalogOf(
        extended(
          alpha,
          lines(250, (index) => `k${index}: 1\n`),
        ),
      ),
    ),
  );
  expect(text.match(/unknown key/g)).toHaveLength(100);
  expect(text).toMatch(/\n… and 150 more problems\.\n$/);
});
