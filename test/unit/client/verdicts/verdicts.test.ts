/**
 * The fake, `validate` and the server give the same verdict on every case of the grid, apart from deliberate
 * differences. `npx vitest run verdicts --update` adds the lines of new cases to test/fixtures/verdicts.tsv
 * and writes docs/differences.md.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { type Case, grid } from '../../../../scripts/verdicts/grid.ts';
import {
  keyOf,
  type Line,
  mergedLines,
  parseLines,
  printFile,
  withRecorded,
} from '../../../../scripts/verdicts/lines.ts';
import { recordedLines } from '../../../../scripts/verdicts/record.ts';
import { differenceOf, differences } from '../../../support/differences.ts';
import { differencesDocument } from './document.ts';
import { fakeAccepts, validateAccepts } from './judges.ts';
import { readingOf } from './parameter-rules.ts';

const file = new URL('../../../fixtures/verdicts.tsv', import.meta.url);
const text = readFileSync(file, 'utf8');
const lines = parseLines(text);
const verdicts = new Map(lines.map((line) => [keyOf(line), line.verdict]));
const verdictOf = (one: Case): string => verdicts.get(keyOf(one)) ?? 'unknown';

interface Judged extends Case {
  readonly fake: boolean;
  readonly validate: boolean;
}

const judged: readonly Judged[] = await Promise.all(
  grid.map(async (one) => ({ ...one, fake: await fakeAccepts(one), validate: validateAccepts(one) })),
);

describe('the grid', () => {
  test('has each case once', () => expect(new Set(grid.map(keyOf)).size).toBe(grid.length));

  test('has a line for each case in test/fixtures/verdicts.tsv', async () => {
    await expect(
      printFile(text, mergedLines(grid, lines, readingOf)),
      'The catalog has cases without a line. Compare what `npx vitest run verdicts --update` adds with GitLab',
    ).toMatchFileSnapshot(fileURLToPath(file));
  });
});

test('the fake gives the verdict of the server wherever it is known', () => {
  const wrong = judged.filter((one) => {
    const verdict = verdictOf(one);
    return verdict !== 'unknown' && verdict !== (one.fake ? 'accepts' : 'refuses');
  });
  expect(wrong.map((one) => `${keyOf(one)}: the server ${verdictOf(one)} it`)).toEqual([]);
});

describe('the fake and `validate`', () => {
  const different = judged.filter((one) => one.fake !== one.validate);

  test('agree on every case, apart from deliberate differences', () => {
    const unexplained = different.filter((one) => !differenceOf(one));
    expect(
      unexplained.map((one) => `${keyOf(one)}: the fake ${one.fake ? 'accepts' : 'refuses'} it`),
    ).toEqual([]);
  });

  test('have no difference that the grid does not need, and docs/differences.md has all of them', async () => {
    const explained = new Map(
      differences.map((difference) => [
        difference,
        different.filter((one) => differenceOf(one) === difference),
      ]),
    );
    expect([...explained].filter(([, cases]) => cases.length === 0).map(([{ server }]) => server)).toEqual(
      [],
    );
    await expect(differencesDocument(explained)).toMatchFileSnapshot(
      fileURLToPath(new URL('../../../../docs/differences.md', import.meta.url)),
    );
  });
});

test('verdicts are recorded on a running server, which here is the fake', async () => {
  const gitlab = createFakeGitLab({ tier: 'free' });
  const { url, close } = await gitlab.listen();
  const target = { host: url, token: 'your-token', project: 'group/project', source: 'a fake' };
  const cases = judged.filter(({ slug }) => slug === 'squash-tm' || slug === 'github');
  const recorded: Line[] = [];
  try {
    for await (const line of recordedLines(cases, target)) recorded.push(line);
  } finally {
    await close();
  }
  const wanted = cases
    .filter(({ slug }) => slug === 'squash-tm')
    .map((one) => `${keyOf(one)} ${one.fake ? 'accepts' : 'refuses'}`);
  // The free server refuses requests to `github` for want of a license, and judges their parameters alone.
  expect(
    recorded.filter(({ slug }) => slug === 'squash-tm').map((line) => `${keyOf(line)} ${line.verdict}`),
  ).toEqual(wanted);
  expect(recorded.filter(({ slug, verdict }) => slug === 'github' && verdict === 'accepts')).toEqual([]);
  const all = withRecorded(mergedLines(cases, [], readingOf), recorded);
  expect(all).toHaveLength(cases.length);
  expect(mergedLines(cases, all, readingOf)).toEqual(all);
});

describe('the lines', () => {
  const [one] = grid;
  if (!one) throw new Error('The grid is empty.');
  const read = () => ({ verdict: 'accepts', source: 'app/models/integration.rb' }) as const;
  const recorded = { ...one, verdict: 'refuses', origin: 'recorded', source: 'GitLab 18.9.1, 2026-02-13' };

  test('what was recorded replaces what was read', () => {
    const present = parseLines(printFile('', [recorded]));
    expect(mergedLines([one], present, read)).toEqual(present);
  });

  test('what was read is read again', () => {
    const present = [{ ...recorded, origin: 'read' }];
    expect(mergedLines([one], present, read)).toMatchObject([{ verdict: 'accepts', origin: 'read' }]);
  });

  test('an unknown verdict has no source', () =>
    expect(mergedLines([one], [], () => ({ verdict: 'unknown', source: '' }))).toMatchObject([
      { verdict: 'unknown', origin: '-', source: '-' },
    ]));
});
