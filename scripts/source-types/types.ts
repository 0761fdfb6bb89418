/** The TypeScript types of the catalog's source files, from the JSON Schemas of these files. */
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import ts from 'typescript';
import { flatSchema, loadSchemas, type Schema } from '../../generator/load/schemas.ts';

const banner = `// Generated from spec/schema/ by \`npm run source-types\`. Do not edit.

/** The catalog as written in \`spec/\`, file by file. */`;

const typeNames: Readonly<Record<string, string>> = {
  api: 'ApiSource',
  fields: 'FieldsSource',
  'field-sets': 'FieldSetsSource',
  integration: 'IntegrationSource',
  'other-names': 'OtherNamesSource',
};

/** The text of `generator/load/types.ts`. */
export async function renderSourceTypes(): Promise<string> {
  const schemas = loadSchemas();
  const definitions = Object.entries(schemas)
    .filter(([name, schema]) => name !== 'field' && !isText(schema))
    .map(([name, schema]) => [typeNameOf(name), forTypes(schema, schemas)] as const);
  const files = Object.values(typeNames).map((name) => ({ $ref: `#/$defs/${name}` }));
  const schema = { $defs: Object.fromEntries(definitions), anyOf: files };
  // Its own types know JSON Schema up to draft 4, which says `definitions`.
  const text = await compile(schema as JSONSchema, 'CatalogFile', {
    additionalProperties: false,
    bannerComment: banner,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  // The library wants one type of all; nobody needs it.
  const declarations = text.replace(/^export type CatalogFile = .*;\n/m, '');
  return readonlyTypes(declarations).replaceAll(/\/\*\*\n +\* (.*)\n +\*\//g, '/** $1 */');
}

function typeNameOf(name: string): string {
  return typeNames[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

function isText(schema: Schema | undefined): boolean {
  return schema?.type === 'string';
}

/** A schema without what types cannot say, in the words that the library understands. */
function forTypes({ title: _, anyOf, ...schema }: Schema, schemas: Readonly<Record<string, Schema>>): object {
  const isChoiceOfKeys = Array.isArray(anyOf) && anyOf.every((branch: object) => 'required' in branch);
  const whole = { ...schema, ...(isChoiceOfKeys ? {} : { anyOf }), ...requiredProperties(schema, schemas) };
  return JSON.parse(JSON.stringify(whole), (key, value: unknown) => {
    if (key === 'minItems') return undefined;
    return typeof value === 'object' && value !== null && '$ref' in value
      ? namedReference(value, schemas)
      : value;
  }) as object;
}

/** A type that extends another one has to repeat the properties that it makes required. */
function requiredProperties(schema: Schema, schemas: Readonly<Record<string, Schema>>): object {
  if (schema.allOf === undefined) return {};
  const known = flatSchema(schema, schemas).properties ?? {};
  const required = (schema.required ?? []).map((name) => [name, known[name]]);
  return { type: 'object', properties: { ...schema.properties, ...Object.fromEntries(required) } };
}

/** A description next to a reference would create a copy of the type without its name. */
function namedReference({ $ref, description }: Schema, schemas: Readonly<Record<string, Schema>>): object {
  const name = String($ref).replace('#/$defs/', '');
  const type = isText(schemas[name]) ? { type: 'string' } : { $ref: `#/$defs/${typeNameOf(name)}` };
  if (description === undefined) return type;
  return '$ref' in type ? { description, allOf: [type] } : { description, ...type };
}

/** The same declarations with `readonly` at every property and every array. */
function readonlyTypes(text: string): string {
  const places: number[] = [];
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node);
    if (isMember && node.modifiers === undefined) places.push(node.getStart());
    if (ts.isArrayTypeNode(node) && !ts.isTypeOperatorNode(node.parent)) places.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(source);
  let rest = text;
  for (const place of places.sort((a, b) => b - a))
    rest = `${rest.slice(0, place)}readonly ${rest.slice(place)}`;
  return rest;
}
