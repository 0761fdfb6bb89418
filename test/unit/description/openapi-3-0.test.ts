import { readFileSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../../generator/load/types.ts';
import { openApi30 } from '../../../generator/render/openapi/openapi-3-0.ts';
import { withoutForms } from '../../../generator/render/openapi/without-forms.ts';
import { type Description, description, type Schema, walk } from '../../support/descriptions.ts';
import { checkOf } from './ajv.ts';

type Document = Parameters<typeof SwaggerParser.validate>[0];

const newer = description('verified');
// The first test and the validity prove that the file has this form.
const older = parse(
  readFileSync(new URL('../../../generated/openapi.3.0.yaml', import.meta.url), 'utf8'),
) as Description;
const { schemas } = older.components;

test('the file is the verified edition in OpenAPI 3.0.3', () => {
  expect(older).toEqual(openApi30(newer as unknown as Json));
  expect(older.openapi).toBe('3.0.3');
});

test('swagger-parser finds it valid', async () => {
  // It replaces references inside of what it is given, hence the copy.
  expect(await SwaggerParser.validate(structuredClone(older) as unknown as Document)).toHaveProperty(
    'openapi',
    '3.0.3',
  );
});

test('swagger-parser refuses keywords of 3.1 in it', async () => {
  const broken = structuredClone({
    ...older,
    components: { ...older.components, schemas: { ...schemas, Broken: { const: 1 } } },
  });
  await expect(SwaggerParser.validate(broken as unknown as Document)).rejects.toThrow('validation failed');
});

test.each(['servers', 'security', 'tags', 'x-tagGroups', 'x-gitlab'] as const)(
  '%s of the 3.0 file are those of the verified edition',
  (part) => expect(older[part]).toEqual(newer[part]),
);

test('paths of the 3.0 file are those of the verified edition, with requests in JSON only', () => {
  expect(JSON.stringify(newer.paths)).toContain('application/x-www-form-urlencoded');
  expect(older.paths).toEqual((withoutForms(newer as never) as unknown as typeof newer).paths);
});

test.each(['examples', 'responses', 'securitySchemes'] as const)(
  'components.%s of the 3.0 file are those of the verified edition',
  (part) => expect(older.components[part]).toEqual(newer.components[part]),
);

test('only the summary and the way to name the license differ in info', () => {
  const { summary, license, ...rest } = newer.info;
  expect(summary).toBeTypeOf('string');
  expect(license).toEqual({ name: 'MIT', identifier: 'MIT' });
  expect(older.info).toEqual({
    ...rest,
    license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
  });
});

test('every schema has the same properties with the same descriptions and flags', () => {
  expect(remarksOf(schemas)).toEqual(remarksOf(newer.components.schemas));
  expect(remarksOf(schemas).length).toBeGreaterThan(1000);
});

test('every parameter accepts the same values', () => {
  expect(older.components.parameters.ProjectId?.schema).toEqual({
    anyOf: [{ type: 'integer' }, { type: 'string', minLength: 1 }],
    example: 42,
  });
  expect(Object.keys(older.components.parameters)).toEqual(Object.keys(newer.components.parameters));
});

test('no schema uses keywords of OpenAPI 3.1', () => {
  const nodes = [...walk(schemas)].filter(
    ({ path }) => !path.some((key) => key.startsWith('x-')) && path.at(-1) !== 'properties',
  );
  expect(
    nodes.filter(({ node }) => 'const' in node || 'examples' in node || Array.isArray(node.type)),
  ).toEqual([]);
});

// OpenAPI 3.0's own keyword `nullable` is known to Ajv.
const ajv = new Ajv({ strict: false, code: { optimize: false } });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema(older, 'older');

test('every example in a schema is valid', () => {
  const shown = [...walk(schemas)].filter(
    ({ path, node }) =>
      'example' in node && !path.some((key) => key.startsWith('x-')) && path.at(-1) !== 'properties',
  );
  const wrong = shown.filter(({ node }) => !ajv.validate(node, node.example));
  expect(wrong.map(({ path }) => path.join('/'))).toEqual([]);
  expect(shown).not.toEqual([]);
});

const few: readonly unknown[] = [null, 'text', 1, true];
// What the limits of settings tell apart.
const values: readonly unknown[] = [
  null,
  '',
  ' ',
  'text',
  'https://example.com',
  '11,31',
  0,
  1,
  2,
  1.5,
  true,
  false,
  [],
  ['a'],
  [1],
  Array(101).fill('a'),
  'a'.repeat(3000),
  {},
];

test.each(Object.keys(newer.components.schemas))(
  '%s accepts and refuses the same values in 3.0 and 3.1',
  (name) => {
    const wanted = checkOf('verified', 'components', 'schemas', name);
    const validate = ajv.compile({ $ref: `older#/components/schemas/${name}` });
    const bodies = bodiesOf(name);
    const verdicts = bodies.map((body) => wanted(body) === '');
    expect(bodies.filter((body, index) => validate(body) !== verdicts[index])).toEqual([]);
    expect(verdicts).toContain(true);
  },
);

/** A complete example of a schema, and changes of each of its properties. */
function bodiesOf(name: string): readonly unknown[] {
  const complete = Object.fromEntries(
    Object.entries(propertiesOf(newer, name)).map(([property, schema]) => [property, exampleOf(schema)]),
  );
  const single = Object.keys(complete).flatMap((property) =>
    (name.endsWith('Settings') ? values : few).map((value) => ({ ...complete, [property]: value })),
  );
  const required = Object.fromEntries(
    Object.entries(complete).filter(([property]) =>
      newer.components.schemas[name]?.required?.includes(property),
    ),
  );
  const alone = Object.entries(complete).map(([property, value]) => ({ ...required, [property]: value }));
  const without = Object.keys(complete).map((property) =>
    Object.fromEntries(Object.entries(complete).filter(([other]) => other !== property)),
  );
  return [complete, required, ...single, ...alone, ...without, { ...complete, further: 1 }, {}, null, []];
}

/** The properties of a schema, those of what it consists of included. */
function propertiesOf(root: Description, name: string): Readonly<Record<string, Schema>> {
  const below = (schema: Schema | undefined): Readonly<Record<string, Schema>> => {
    if (schema?.$ref !== undefined) return propertiesOf(root, schema.$ref.split('/').at(-1) ?? '');
    const parts = [...(schema?.allOf ?? []), ...(schema?.oneOf ?? schema?.anyOf ?? []).slice(0, 1)];
    return Object.assign({}, ...parts.map(below), schema?.properties);
  };
  return below(root.components.schemas[name]);
}

function exampleOf({ examples, const: constant, enum: listed, type, properties }: Schema): unknown {
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, exampleOf(schema)]));
  return examples?.[0] ?? constant ?? listed?.[0] ?? (type === undefined ? {} : 'text');
}

/** Where every property and every part of a schema stands, and what is said of it in words. */
function remarksOf(root: unknown): readonly string[] {
  return [...walk(root)]
    .filter(({ path }) => !path.some((key) => key.startsWith('x-') || key === 'examples'))
    .filter(({ path }) => path.length === 1 || path.at(-2) === 'properties')
    .map(
      ({
        path,
        node: { title, description: text, required, deprecated, 'x-gitlab': facts, 'x-secret': secret },
      }) => JSON.stringify([path, title, text, required, deprecated, facts, secret]),
    );
}
