/** The documented edition states what the documentation page prints; facts.test.ts compares its rows. */
import { expect, test } from 'vitest';
import { description, operationsOf } from '../../support/descriptions.ts';
import { describedPage } from './facts.ts';

const documented = description('documented');
const operations = operationsOf(documented);
const page = describedPage().map((line) => line.split('\t'));
const titles = new Map(
  page.flatMap(([kind, slug = '', title]) => (kind === 'heading' ? [[slug, title]] : [])),
);

test('exactly the PUT operations have a request body', () => {
  const wrong = operations.filter(
    ({ kind, operation }) => (kind === 'set') !== (operation.requestBody !== undefined),
  );
  expect(wrong).toEqual([]);
});

test('a request body is required exactly when the page requires one of its settings', () => {
  const demanding = new Set(
    page.flatMap(([, slug, , , required]) => (required === 'required' ? [slug] : [])),
  );
  const actual = operations.flatMap(({ slug, operation }) => (operation.requestBody?.required ? [slug] : []));
  expect(actual).toEqual([...demanding]);
});

test('there is one tag for each heading of the page, and one for the list', () => {
  const expected = ['All integrations', ...titles.values()];
  expect(documented.tags.map(({ name }) => name).sort()).toEqual(expected.sort());
});

test('every operation of an integration has the tag of its heading', () => {
  const wrong = operations.filter(
    ({ slug, operation }) => operation.tags.join() !== (titles.get(slug) ?? 'All integrations'),
  );
  expect(wrong.map(({ operation }) => operation.operationId)).toEqual([]);
});
