/** The documented edition says what the documentation page prints: nothing more, nothing less, nothing else. */
import { expect, test } from 'vitest';
import { description, operationsOf, resolve, type Schema, typesOf } from '../../support/descriptions.ts';
import { readPage } from './facts.ts';

const page = readPage();
const documented = description('documented');
const operations = operationsOf(documented);

/** A type as the page writes it. */
function printedType(schema: Schema): string {
  return schema.items
    ? `${typesOf(schema).join(' or ')} of ${typesOf(schema.items).join(' or ')}s`
    : typesOf(schema).join(' or ');
}

test('the fixture holds the whole page', () => {
  expect([page.operations.length, page.headings.length, page.rows.length]).toEqual([150, 50, 419]);
});

test('the operations are those of the page', () => {
  const actual = operations.map(
    ({ method, path }) => `${method.toUpperCase()} ${path.replace('{id}', ':id')}`,
  );
  expect(actual.sort()).toEqual([...page.operations].sort());
});

test('the settings are the rows of the page, in type and required flag too', () => {
  const actual = operations.flatMap(({ slug, operation }) => {
    const content = operation.requestBody?.content['application/json'];
    if (!content) return [];
    const { properties = {}, required = [] } = resolve(documented, content.schema);
    return Object.entries(properties).map(
      ([name, schema]) =>
        `${slug} ${name}: ${printedType(schema)}, ${required.includes(name) ? 'required' : 'optional'}`,
    );
  });
  expect(actual.sort()).toEqual(
    page.rows.map(({ slug, name, type, required }) => `${slug} ${name}: ${type}, ${required}`).sort(),
  );
});

test('every operation that sets something has a body', () => {
  expect(
    operations.filter(({ kind, operation }) => (kind === 'set') !== (operation.requestBody !== undefined)),
  ).toEqual([]);
});

test('a body is required exactly when the page requires one of its settings', () => {
  const demanding = new Set(
    page.rows.filter(({ required }) => required === 'required').map(({ slug }) => slug),
  );
  const actual = operations
    .filter(({ operation }) => operation.requestBody?.required)
    .map(({ slug }) => slug);
  expect(actual.sort()).toEqual([...demanding].sort());
});

test('the tags are the headings of the page', () => {
  const actual = operations.flatMap(({ slug, kind, operation }) =>
    kind === 'set' ? [`${slug}: ${operation.tags.join()}`] : [],
  );
  expect(actual.sort()).toEqual(page.headings.map(({ slug, title }) => `${slug}: ${title}`).sort());
});

test('there is one tag for each of the 50 integrations, and one for the list', () => {
  const expected = ['All integrations', ...page.headings.map(({ title }) => title)];
  expect(documented.tags.map(({ name }) => name).sort()).toEqual(expected.sort());
});

test('every operation of an integration has the same tag', () => {
  const titles = new Map(page.headings.map(({ slug, title }) => [slug, title]));
  const other = operations.filter(
    ({ slug, operation }) => operation.tags.join() !== (titles.get(slug) ?? 'All integrations'),
  );
  expect(other.map(({ operation }) => operation.operationId)).toEqual([]);
});
