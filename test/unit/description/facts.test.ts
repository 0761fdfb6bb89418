/** The descriptions state the facts that were read from GitLab, and all of them. */
import { expect, test } from 'vitest';
import { catalog, errata } from '../../../generated/client/catalog.ts';
import census from '../../fixtures/census.json' with { type: 'json' };
import { describedPage, describedSettings, type Line, readLines } from './facts.ts';

const written = readLines('accepted-settings.tsv');
const settings = written.filter(([presence]) => presence === 'accepted');
const page = readLines('documented-rows.tsv');

test.each([
  ['accepted-settings.tsv', "GitLab's source code", settings, describedSettings()],
  ['documented-rows.tsv', 'the documentation page', page, describedPage()],
])('test/fixtures/%s and the catalog agree', (file, origin, known, described) => {
  const lacking = linesWithout(described, known);
  const surplus = linesWithout(known, described);
  const report = [
    ...(lacking.length > 0
      ? [`Only in the catalog. If they are right, add them to test/fixtures/${file}:`, ...lacking]
      : []),
    ...(surplus.length > 0
      ? [`Only in test/fixtures/${file}. If they are right, correct spec/:`, ...surplus]
      : []),
  ];
  if (report.length > 0) expect.fail([`Compare these lines with ${origin}.`, ...report, ''].join('\n'));
  expect(known.length).toBeGreaterThan(0);
});

test.each([
  ['accepted-settings.tsv', written],
  ['documented-rows.tsv', page],
])('test/fixtures/%s has no line twice', (_file, lines) => {
  const keys = lines.map((line) => line.slice(0, 3).join(' '));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no setting that GitLab declares without a setter is described', () => {
  const described = new Set(describedSettings().map(([, slug, name]) => `${slug} ${name}`));
  const unsettable = written.flatMap(([presence, slug, name]) =>
    presence === 'no_setter' ? [`${slug} ${name}`] : [],
  );
  expect(unsettable.filter((name) => described.has(name))).toEqual([]);
});

test('the census counts as many facts as there are', () => {
  const integrations = Object.values(catalog);
  const fields = integrations.flatMap((integration) => integration.fields);
  const counted = {
    integrations: integrations.length,
    operations: page.filter(([kind]) => kind === 'operation').length,
    documentedRows: page.filter(([kind]) => kind === 'row').length,
    ignoredRows: fields.filter(({ ignored }) => ignored).length,
    acceptedSettings: settings.length,
    settingsWithoutSetter: written.length - settings.length,
    conditions: integrations.flatMap(({ conditions = [] }) => conditions).length,
    errata: [...errata, ...[...integrations, ...fields].flatMap((part) => part.errata ?? [])].length,
  };
  const text = `${JSON.stringify(counted, null, 2)}\n`;
  if (text !== `${JSON.stringify(census, null, 2)}\n`)
    expect.fail(
      `A fact was lost or added: if that is intended, update test/fixtures/census.json to\n${text}`,
    );
});

/** The lines of one list that another one lacks, ready to be pasted. */
function linesWithout(lines: readonly Line[], others: readonly Line[]): readonly string[] {
  const texts = new Set(others.map((line) => line.join('\t')));
  return lines.map((line) => line.join('\t')).filter((text) => !texts.has(text));
}
