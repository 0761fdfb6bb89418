/**
 * The extension `x-gitlab` has the form that its schema teaches, and the schema teaches nothing that does not
 * occur.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { slugs } from '../../../generated/client/catalog.ts';
import {
  type Description,
  description,
  type Extension,
  editions,
  everyOperation,
  walk,
} from '../../support/descriptions.ts';

const places = ['root', 'tag', 'operation', 'property'] as const;
type Place = (typeof places)[number];

interface Located {
  readonly place: Place;
  readonly path: string;
  readonly facts: Extension;
}

interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly additionalProperties?: boolean;
  readonly items?: Definition;
  readonly $ref?: string;
}

const text = readFileSync(new URL('../../../spec/schema/x-gitlab.schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(text) as { readonly $defs: Readonly<Record<string, Definition>> };
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true }).addSchema(
  schema,
  'x-gitlab',
);

/** Keys of the schema that occur nowhere, each with the reason why it is kept; `place/key`. */
const unusedKeys: Readonly<Record<string, string>> = {
  'property/until': 'no version has lost a setting yet',
  'property/levels': 'projects and groups have the same settings so far',
};

/** Where the extension stands tells which form it has. */
function placeOf(path: readonly string[]): Place | undefined {
  if (path.length === 0) return 'root';
  if (path[0] === 'tags' && path.length === 2) return 'tag';
  if (path[0] === 'paths' && path.length === 3) return 'operation';
  return path[0] === 'components' && path.at(-2) === 'properties' ? 'property' : undefined;
}

function extensionsOf(root: Description): readonly Located[] {
  return [...walk(root)].flatMap(({ path, node }) => {
    if (!('x-gitlab' in node)) return [];
    const place = placeOf(path);
    if (!place) throw new Error(`There is no form for an x-gitlab at ${path.join('/')}.`);
    // The schema decides whether it has that form.
    return [{ place, path: path.join('/'), facts: node['x-gitlab'] as Extension }];
  });
}

function problemsOf({ place, path, facts }: Located): readonly string[] {
  const validate = ajv.getSchema(`x-gitlab#/$defs/${place}`);
  if (!validate) throw new Error(`The schema has no ${place}.`);
  return validate(facts)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
}

describe.each(editions)('the %s edition', (edition) => {
  const extensions = extensionsOf(description(edition));

  test('every x-gitlab extension fits the schema of its place', () =>
    expect(extensions.flatMap(problemsOf)).toEqual([]));

  test('x-gitlab extensions occur at every place', () =>
    expect(places.filter((place) => !extensions.some((one) => one.place === place))).toEqual([]));

  test('every tag and every operation of an integration has its slug', () => {
    const root = description(edition);
    const tags = root.tags.slice(1).map((tag) => tag['x-gitlab']?.slug);
    const operations = everyOperation(root).filter(({ kind }) => kind !== 'list');
    expect(new Set(tags).size).toBe(slugs.length);
    expect(
      operations.filter(
        ({ operation }) =>
          root.tags.find(({ name }) => name === operation.tags[0])?.['x-gitlab']?.slug !==
          operation['x-gitlab']?.slug,
      ),
    ).toEqual([]);
  });
});

describe('the schema', () => {
  const extensions = extensionsOf(description('verified'));
  const declared = places.flatMap((place) =>
    Object.keys(schema.$defs[place]?.properties ?? {}).map((key) => `${place}/${key}`),
  );
  const used = new Set(
    extensions.flatMap(({ place, facts }) => Object.keys(facts).map((key) => `${place}/${key}`)),
  );

  test('every key of the schema is used in the verified edition, except for the listed ones', () =>
    expect(declared.filter((key) => !used.has(key))).toEqual(Object.keys(unusedKeys)));

  test('the keys of errata and of ignored settings are used', () => {
    const nodes = extensions.flatMap(({ facts }) => [...walk(facts)]);
    const keys = (last: (path: readonly string[]) => boolean): readonly string[] =>
      [...new Set(nodes.filter(({ path }) => last(path)).flatMap(({ node }) => Object.keys(node)))].sort();
    // No page has lost a mistake yet.
    const unused = ['until'];
    expect(keys((path) => path.at(-2) === 'errata')).toEqual(
      Object.keys(schema.$defs.erratum?.properties ?? {})
        .filter((key) => !unused.includes(key))
        .sort(),
    );
    expect(keys((path) => path.at(-1) === 'ignored')).toEqual(
      Object.keys(schema.$defs.property?.properties?.ignored?.properties ?? {}),
    );
  });

  test('additionalProperties is false everywhere', () => {
    const objects = [...walk(schema)].filter(
      ({ path, node }) => 'properties' in node && path.at(-1) !== 'items',
    );
    expect(
      objects.filter(({ node }) => node.additionalProperties !== false).map(({ path }) => path.join('/')),
    ).toEqual([]);
  });

  test('every key has a description', () => {
    const bare = places.flatMap((place) =>
      Object.entries(schema.$defs[place]?.properties ?? {}).flatMap(
        ([key, { description: own, $ref = '' }]) =>
          own || schema.$defs[$ref.replace('#/$defs/', '')]?.description ? [] : [`${place}/${key}`],
      ),
    );
    expect(bare).toEqual([]);
    expect(places.filter((place) => !schema.$defs[place]?.description)).toEqual([]);
  });

  test('the schema has no $id, so that it works wherever it is copied to', () =>
    expect(text).not.toContain('"$id"'));

  test.each<[string, Place, Extension]>([
    ['an unknown key', 'property', { defualt: true }],
    ['the usual', 'property', { returned: 'properties' }],
    [
      'a version that is no text of two numbers',
      'tag',
      { slug: 'slack', category: 'chat', sources: ['page'], since: '17' },
    ],
    [
      'an erratum without evidence',
      'property',
      { errata: [{ subject: 'type', printed: 'integer', actual: 'string' }] },
    ],
    [
      'an erratum about something that a property has not',
      'property',
      { errata: [{ subject: 'slug', printed: 'a_b', actual: 'a-b', evidence: 'ran' }] },
    ],
    ['known values without word on their enforcement', 'property', { knownValues: ['all'] }],
    ['nothing', 'property', {}],
    ['a third edition', 'root', { edition: 'other', gitlabVersion: '18.9', sources: ['page'] }],
  ])('the schema refuses %s', (_, place, facts) =>
    expect(problemsOf({ place, path: '', facts })).not.toEqual([]),
  );
});
