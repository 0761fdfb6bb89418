/**
 * The descriptions state the facts that were read from GitLab, and all of them.
 * `npx vitest run facts --update` adds the lines of a new setting to test/fixtures/; it never removes one.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalog, errata } from '../../../generated/client/catalog.ts';
import { description, everyOperation, operationsOf } from '../../support/descriptions.ts';
import { describedPage, describedSettings, fixture, readFacts } from './facts.ts';

describe.each([
  ['accepted-settings.tsv', "GitLab's source code", describedSettings()],
  ['documented-rows.tsv', 'the documentation page', describedPage()],
])('test/fixtures/%s', (file, origin, described) => {
  const { text, lines } = readFacts(file);

  test('has every line that the catalog states', async () => {
    const lacking = described.filter((line) => !lines.includes(line));
    await expect(
      [text, ...lacking.map((line) => `${line}\n`)].join(''),
      `The catalog states what test/fixtures/${file} does not. Compare it with ${origin}, then add it by \`npx vitest run facts --update\``,
    ).toMatchFileSnapshot(fileURLToPath(fixture(file)));
  });

  test('has no other line', () => {
    const lost = lines.filter((line) => !described.includes(line) && !line.startsWith('no_setter'));
    expect(lost, `Compare with ${origin}: correct spec/ or test/fixtures/${file}`).toEqual([]);
    expect(lines).not.toEqual([]);
  });

  test('names nothing twice', () => {
    const names = lines.map((line) => line.split('\t').slice(0, 3).join(' '));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test('no setting that GitLab declares without a setter is described', () => {
  const nameOf = (line: string): string => line.split('\t').slice(1, 3).join(' ');
  const described = new Set(describedSettings().map(nameOf));
  const unsettable = readFacts('accepted-settings.tsv').lines.filter((line) => line.startsWith('no_setter'));
  expect(unsettable.map(nameOf).filter((name) => described.has(name))).toEqual([]);
});

test('no fact was lost or added', async () => {
  const integrations = Object.values(catalog);
  const fields = integrations.flatMap((integration) => integration.fields);
  const page = describedPage();
  const counted = {
    integrations: integrations.length,
    operations: everyOperation(description('documented')).length,
    groupOperations: operationsOf(description('verified'), 'group').length,
    documentedRows: page.filter((line) => line.startsWith('row')).length,
    ignoredRows: fields.filter(({ ignored }) => ignored).length,
    acceptedSettings: describedSettings().length,
    settingsWithoutSetter: readFacts('accepted-settings.tsv').lines.filter((line) =>
      line.startsWith('no_setter'),
    ).length,
    conditions: integrations.flatMap(({ conditions = [] }) => conditions).length,
    errata: [...errata, ...[...integrations, ...fields].flatMap((part) => part.errata ?? [])].length,
  };
  await expect(
    `${JSON.stringify(counted, null, 2)}\n`,
    'A fact was lost or added. If that is intended, update test/fixtures/census.json by `npx vitest run facts --update`',
  ).toMatchFileSnapshot(fileURLToPath(fixture('census.json')));
});
