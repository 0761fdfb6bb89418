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

const documented = description('documented');
const operations = everyOperation(documented);

test('exactly the PUT operations have a request body', () => {
  const wrong = operations.filter(
    ({ kind, operation }) => (kind === 'set') !== (operation.requestBody !== undefined),
  );
  expect(wrong).toEqual([]);
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
