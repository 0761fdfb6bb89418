/** The catalog as data is the model, and a bundle holds no more of it than is used. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as entry from '../../../generated/client/catalog.ts';
import {
  type CatalogField,
  type CatalogIntegration,
  catalog,
  categories,
  entity,
  errata,
  gitlabVersion,
  gitlabVersions,
  type Slug,
  slack,
  slugs,
} from '../../../generated/client/catalog.ts';
import type { Slug as ClientSlug } from '../../../generated/client/types.ts';
import { readModel } from '../../../generator/generate.ts';
import type { Integration } from '../../../generator/model/types.ts';
import { usualField, usualIntegration } from '../../../generator/model/usual.ts';

const model = readModel(fileURLToPath(new URL('../../../spec', import.meta.url)));

/** A field with the usual values where keys were left out: a field of the model. */
function expandedField(field: CatalogField): object {
  const { documented, type } = field;
  const printed =
    documented === 'absent'
      ? undefined
      : {
          type,
          required: field.required ?? false,
          description: field.description,
          default: field.default,
          example: field.example,
        };
  return {
    ...usualField,
    returnedType: type,
    ignored: undefined,
    errata: [],
    ...field,
    documented: printed && { ...printed, ...(documented === 'absent' ? {} : documented) },
  };
}

function expanded(integration: CatalogIntegration): object {
  return {
    pageTitle: integration.title,
    ...usualIntegration,
    errata: [],
    ...integration,
    notes: [
      ...(integration.deprecated === undefined ? [] : [integration.deprecated]),
      ...(integration.notes ?? []),
    ],
    fields: integration.fields.map(expandedField),
  };
}

/**
 * An integration of the model without what the catalog does not tell: names of types, examples of the page,
 * the versions of notes.
 */
function withoutComputed({
  typeName: _1,
  documentedSlug: _2,
  documentedGetPath: _3,
  documentedExamples: _4,
  ...integration
}: Integration): object {
  return {
    ...integration,
    datedNotes: [],
    fields: integration.fields.map((field) => ({
      ...field,
      datedNotes: [],
      ignored: field.ignored && definedOf(field.ignored),
    })),
  };
}

function definedOf(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

describe('the catalog', () => {
  test.each(model.integrations.map((integration) => [integration.slug, integration] as const))(
    'of %s has every fact of the model',
    (slug, integration) =>
      expect(expanded(catalog[slug as Slug])).toStrictEqual(withoutComputed(integration)),
  );

  test('has the integrations of the model in their order', () => {
    expect(slugs).toEqual(model.integrations.map(({ slug }) => slug));
    expect(Object.keys(catalog)).toEqual(slugs);
    expect(Object.values(catalog).map(({ slug }) => slug)).toEqual(slugs);
  });

  test('has a constant for each integration', () => {
    const {
      availableIn: _0,
      catalog: _1,
      categories: _2,
      entity: _3,
      errata: _4,
      gitlabVersion: _5,
      gitlabVersions: _6,
      levels: _7,
      slugs: _8,
      ...integrations
    } = entry;
    expect(Object.values(integrations).map(({ slug }) => slug)).toEqual(
      [...slugs].sort((a, b) => (camelCase(a) < camelCase(b) ? -1 : 1)),
    );
    expect(Object.keys(integrations)).toEqual(slugs.map(camelCase).sort());
    expect(slack).toBe(catalog.slack);
  });

  test('has the facts of the API as a whole', () => {
    expect(gitlabVersion).toBe(model.api.gitlabVersion);
    expect(gitlabVersions).toEqual(model.api.gitlabVersions);
    expect(categories).toEqual(
      Object.entries(model.api.categories).map(([id, category]) => ({ id, ...category })),
    );
    expect(entity).toEqual(
      Object.entries(model.api.entity).map(([name, property]) => ({ name, ...property })),
    );
    expect(errata).toEqual(model.api.errata);
  });

  test('is enough to build a form from', () => {
    const form = slack.fields
      .filter(({ ignored }) => !ignored)
      .map(({ name, group, required = false, secret = false, credential = false }) => ({
        name,
        group,
        required,
        masked: secret || credential,
      }));
    expect(form[0]).toEqual({ name: 'webhook', group: 'connection', required: true, masked: true });
    expect(new Set(form.map(({ group }) => group))).toEqual(
      new Set(['connection', 'behaviour', 'triggers', 'channels']),
    );
  });

  test('lists the misprinted slug as an erratum', () =>
    expect(catalog['apple-app-store'].errata).toMatchObject([
      { subject: 'slug', printed: 'apple_app_store', actual: 'apple-app-store' },
    ]));

  test('knows each slug as a type', () => {
    expectTypeOf(slack.slug).toEqualTypeOf<'slack'>();
    expectTypeOf<Slug>().toEqualTypeOf<ClientSlug>();
    const bySlug: Readonly<Record<string, CatalogIntegration>> = catalog;
    expect(bySlug['brand-new']).toBeUndefined();
  });
});

test('a bundle with one integration contains no other integration, and each field once', async () => {
  const text = await bundled("export { asana } from './catalog.ts';");
  expect(text).toContain('slug:"asana"');
  expect(slugs.filter((slug) => text.includes(`slug:"${slug}"`))).toEqual(['asana']);
  expect(text).not.toContain('Campfire');
  expect(text).not.toContain('webhook');
  expect(text.length).toBeLessThan(2500);
  expect((await bundled("export { slugs } from './catalog.ts';")).length).toBeLessThan(1500);
});

async function bundled(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL('../../../generated/client', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function camelCase(slug: string): string {
  return slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
