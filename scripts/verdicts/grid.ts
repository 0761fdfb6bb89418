/**
 * The grid: for every setting of every integration the same kinds of values, and every condition both ways.
 * Each case is a whole request: the smallest example of the integration with one setting replaced.
 */
import type { CatalogField, CatalogIntegration } from '../../client/catalog-types.ts';
import { catalog, slugs } from '../../generated/client/catalog.ts';
import { conditionCases } from './conditions.ts';

export interface Case {
  readonly slug: keyof typeof catalog;
  /** The setting that the case is about. */
  readonly setting: string;
  /** What is special about its value. */
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Texts that the catalog refuses although their pattern allows them. */
const refusable: readonly string[] = ['http://localhost', 'a@example.com,b@example.com'];

/** Every case, in catalog order. */
export const grid: readonly Case[] = slugs.flatMap((slug): readonly Case[] => {
  const integration: CatalogIntegration = catalog[slug];
  const base = integration.examples[0]?.settings ?? {};
  const ofSettings = integration.fields.flatMap((field) =>
    Object.entries(valuesOf(field)).map(([name, value]) => ({
      slug,
      setting: field.name,
      name,
      settings: { ...base, [field.name]: value },
    })),
  );
  return [
    ...ofSettings,
    ...omissions(integration).map((one) => ({ slug, ...one })),
    { slug, setting: 'no_such_setting', name: 'text', settings: { ...base, no_such_setting: 'x' } },
    ...conditionCases(integration, base).map((one) => ({ slug, ...one })),
  ];
});

function omissions({ fields, examples }: CatalogIntegration): readonly Omit<Case, 'slug'>[] {
  return fields
    .filter(({ required }) => required)
    .map(({ name: setting }) => {
      const { [setting]: _, ...settings } = examples[0]?.settings ?? {};
      return { setting, name: 'left out', settings };
    });
}

/** Values by the names of their cases. */
function valuesOf(field: CatalogField): Readonly<Record<string, unknown>> {
  const common = { null: null, empty: '', blanks: ' \t ', object: { a: 1 } };
  switch (field.type) {
    case 'string':
      return { ...common, list: ['a'], number: 7, flag: true, ...textsOf(field) };
    case 'boolean':
      // What is read as true would need settings to inherit.
      return field.name === 'use_inherited_settings'
        ? { ...common, list: [true], 'other number': 7, 'other text': 'perhaps', text: 'no', number: 0 }
        : { ...common, list: [true], 'other number': 7, 'other text': 'perhaps', text: 'yes', number: 1 };
    case 'integer':
    case 'number':
      return {
        ...common,
        list: [7],
        fraction: 1.5,
        flag: true,
        'other text': 'seven',
        text: String(field.example),
      };
    case 'string[]':
      return {
        ...common,
        number: 7,
        flag: true,
        text: 'A,B',
        'list of numbers': [7],
        'list with null': ['A', null],
        'too long': Array.from({ length: (field.maxItems ?? 100_000) + 1 }, (_, index) => `K${index}`),
        NUL: ['A\0'],
        'not ASCII': ['Zürich ☃'],
      };
    default:
      return field.type satisfies never;
  }
}

function textsOf({
  format,
  example,
  maxLength,
  knownValues,
  refused,
}: CatalogField): Readonly<Record<string, unknown>> {
  const text = String(example);
  const isAddress = format === 'url';
  return {
    'other text': 'none of these',
    'white space around': ` ${text}\n`,
    'too long': (isAddress ? 'https://example.com/' : '').padEnd((maxLength ?? 10_000) + 1, 'a'),
    NUL: `${text}\0`,
    'not ASCII': isAddress ? `${text}/Zürich/☃` : 'Zürich ☃',
    ...(knownValues === undefined ? {} : { 'known value': knownValues.at(-1) }),
    ...(refused === undefined ? {} : { 'refused kind': refusedText(refused.pattern) }),
  };
}

/** A text that matches the pattern of refused ones. */
function refusedText(pattern: string): string {
  const text = refusable.find((one) => new RegExp(pattern, 'u').test(one));
  if (text === undefined) throw new Error(`No text is known that matches ${pattern}.`);
  return text;
}
