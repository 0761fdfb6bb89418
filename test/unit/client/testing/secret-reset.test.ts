/** For every integration whose secrets are dropped when a setting changes: with and without the secrets. */
import { expect, test } from 'vitest';
import {
  type CatalogField,
  type CatalogIntegration,
  catalog,
  type Slug,
  slugs,
} from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import { fakeWith } from './ask.ts';

interface Row {
  readonly slug: Slug;
  readonly cleared: string;
  readonly change: Readonly<Record<string, unknown>>;
  /** Secrets that a request may leave out. */
  readonly optional: readonly string[];
}

const fullExample = (slug: Slug): Readonly<Record<string, unknown>> =>
  catalog[slug].examples.find(({ name }) => name === 'full')?.settings ?? {};

const rows = slugs.flatMap((slug): readonly Row[] => {
  const integration: CatalogIntegration = catalog[slug];
  const isOptionalSecret = ({ secret, required }: CatalogField): boolean => Boolean(secret && !required);
  const optional = integration.fields.filter(isOptionalSecret).map(({ name }) => name);
  return integration.fields
    .filter(({ clearsSecrets, secret }) => clearsSecrets && !secret)
    .flatMap(({ name: cleared }) => {
      const change = { [cleared]: `${fullExample(slug)[cleared]}x` };
      const isValid = validate(slug, { ...fullExample(slug), ...change }).length === 0;
      return isValid ? [{ slug, cleared, change, optional }] : [];
    });
});

/** The answer to a change, after a request with every setting. */
async function changed({ slug, change }: Row, omitted: readonly string[]) {
  const { gitlab, ask } = fakeWith();
  await ask('PUT', slug, fullExample(slug));
  const settings = Object.entries({ ...fullExample(slug), ...change });
  const { status } = await ask(
    'PUT',
    slug,
    Object.fromEntries(settings.filter(([name]) => !omitted.includes(name))),
  );
  return { status, settings: gitlab.integration(1, slug)?.settings ?? {} };
}

test.each(rows)('$slug keeps its secrets when $cleared changes and the request sends them', async (row) => {
  const { status, settings } = await changed(row, []);
  expect(status).toBe(200);
  expect(settings).toMatchObject(row.change);
  for (const { name, secret } of catalog[row.slug].fields)
    if (secret) expect(settings[name], name).toBe(fullExample(row.slug)[name]);
});

test.each(rows.filter(({ optional }) => optional.length > 0))(
  '$slug loses its optional secrets when $cleared changes without them, or refuses it where a condition needs them',
  async (row) => {
    const { status, settings } = await changed(row, row.optional);
    const needed = (catalog[row.slug] as CatalogIntegration).conditions?.some(({ require = [] }) =>
      require.some((name) => row.optional.includes(name)),
    );
    expect(status).toBe(needed ? 400 : 200);
    if (!needed) for (const name of row.optional) expect(settings[name], name).toBeNull();
  },
);

test('both kinds of change are covered', () => {
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ optional }) => optional.length > 0).length).toBeGreaterThan(1);
});
