import { expect, test } from 'vitest';
import { isSecret } from '../../../../cli/config/judge.ts';
import { readSecrets } from '../../../../cli/secrets/read-secrets.ts';
import { refuseUnfitSecrets } from '../../../../cli/secrets/unfit-secrets.ts';
import { settingsFrom } from '../../../../cli/single/assignments.ts';
import { type CatalogIntegration, catalog, type Slug, slugs } from '../../../../generated/client/catalog.ts';
import { changeOf } from '../plan/changes.ts';

const texts = [
  'a',
  'canary',
  'ca nary',
  'canary\ncanary',
  'https://canary',
  '{"canary":1}',
  'ä',
  'c'.repeat(3000),
];
const surroundings = {
  folder: '/nowhere',
  variables: Object.fromEntries(texts.map((text, index) => [`TEXT_${index}`, text])),
  interrupted: new AbortController().signal,
};
const secrets = await readSecrets(
  texts.map((_, index) => ({ env: `TEXT_${index}` })),
  surroundings,
);

/** Whether `set` takes a secret. */
function isTaken(slug: Slug, name: string, text: string): boolean {
  try {
    settingsFrom(slug, { [name]: text });
    return true;
  } catch {
    return false;
  }
}

/** What is said of a secret that two changes send; empty when nothing is wrong. */
function problemOf(slug: Slug, name: string, variable: string, sent = true): string {
  const planned = [{ name, reference: { env: variable }, verdict: 'not comparable', sent }] as const;
  const changes = [1, 2].map((id) => changeOf(`acme/${id}`, id, { slug, secrets: planned }));
  try {
    refuseUnfitSecrets(changes, secrets);
    return '';
  } catch (error) {
    return String(error);
  }
}

test.each(slugs)('secrets of %s are refused that `set` refuses, and not shown', (slug) => {
  const { fields }: CatalogIntegration = catalog[slug];
  for (const { name } of fields.filter(isSecret))
    texts.forEach((text, index) => {
      const problem = problemOf(slug, name, `TEXT_${index}`);
      expect([name, text, problem === '']).toEqual([name, text, isTaken(slug, name, text)]);
      expect(problem).not.toMatch(/canary|ä|ccc/);
    });
});

test('each use of a secret is told once, with where the secret comes from', () =>
  expect(problemOf('slack', 'webhook', 'TEXT_1')).toMatch(
    /^CommandError: Nothing was changed:\n {2}slack: the variable TEXT_1 does not fit: `webhook` must .*\.$/,
  ));

test('a secret that is not sent does not matter', () =>
  expect(problemOf('slack', 'webhook', 'TEXT_1', false)).toBe(''));
