import { expect, test } from 'vitest';
import { catalogView } from '../../../../generator/render/client/catalog-view.ts';
import { alpha, extended } from '../../../support/catalog.ts';
import { modelOf } from '../../model/model-of.ts';

interface View {
  readonly integrations: readonly {
    readonly slug: string;
    readonly fields: readonly { readonly expression: string }[];
    readonly facts: readonly { readonly name: string; readonly value: unknown }[];
  }[];
}

/** What the catalog tells of alpha, fields aside. */
function factsOf(lines = ''): Readonly<Record<string, unknown>> {
  // The template takes any object.
  const { integrations } = catalogView(modelOf(extended(alpha, lines))) as View;
  const facts = integrations.find(({ slug }) => slug === 'alpha')?.facts ?? [];
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

test('an ordinary integration has nothing but what every one has', () => {
  expect(Object.keys(factsOf())).toEqual(['slug', 'title', 'description', 'category', 'sources', 'examples']);
});

test('why it is deprecated is not told again as a note', () => {
  const { deprecated, notes } = factsOf('deprecated: Use Beta.\nnotes: [It is old.]\n');
  expect({ deprecated, notes }).toEqual({ deprecated: 'Use Beta.', notes: ['It is old.'] });
  expect(factsOf('deprecated: Use Beta.\n').notes).toBeUndefined();
});

test('another heading of the page is told', () => {
  expect(factsOf('pageTitle: Alpha chat\n').pageTitle).toBe('Alpha chat');
});

test('an ordinary setting has nothing but what every one has', () => {
  const entry = '  - { name: speed, type: boolean, description: Speed of it. }\n';
  const { integrations } = catalogView(modelOf(extended(alpha, entry))) as View;
  expect(integrations.find(({ slug }) => slug === 'alpha')?.fields.at(-1)?.expression).toBe(
    "{ name: 'speed', type: 'boolean', description: 'Speed of it.', example: true, group: 'connection' }",
  );
});
