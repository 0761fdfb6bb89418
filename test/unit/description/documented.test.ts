/** The documented edition states what the documentation page prints; facts.test.ts compares its rows. */
import { expect, test } from 'vitest';
import { catalog, slugs } from '../../../generated/client/catalog.ts';
import {
  description,
  everyOperation,
  type Schema,
  schemaNamed,
  typeName,
} from '../../support/descriptions.ts';
import { describedPage } from './facts.ts';

const documented = description('documented');
const operations = everyOperation(documented);
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

test('the secrets of GitLab are marked where the page prints a string', () => {
  const isMarked = (schema: Schema | undefined): boolean =>
    schema?.['x-secret'] === true && schema.format === 'password';
  const secrets = Object.values(catalog).flatMap(({ slug, fields }) =>
    fields.flatMap(({ name, secret }) => {
      const schema = schemaNamed(documented, `${typeName(slug)}Settings`).properties?.[name];
      return secret && schema?.type === 'string' ? [{ name, schema }] : [];
    }),
  );
  expect(secrets.filter(({ schema }) => !isMarked(schema))).toEqual([]);
  expect(secrets.length).toBeGreaterThan(0);
});

test('the description and every settings schema say that they repeat the page', () => {
  expect(documented.info.title).toMatch(/, as documented$/);
  expect(documented.info.description).toMatch(
    /^\*\*This edition repeats the documentation page\*\*, its mistakes included/,
  );
  for (const slug of slugs)
    expect(schemaNamed(documented, `${typeName(slug)}Settings`).description).toContain(
      "as GitLab's documentation page prints it",
    );
});
