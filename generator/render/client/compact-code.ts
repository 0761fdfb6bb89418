/** Makes a small module of what Ajv writes. Every step is exact: what it does not know is an error. */
import type { Json } from '../../load/types.ts';

const replacements: Readonly<Record<string, string>> = { 'ajv/dist/runtime/ucs2length': 'characterCount' };

// String literals contain `\"` where code contains `"`, and no line ends, so none of these patterns matches
// inside one.
const exports = /^"use strict";\nexport const validate = (validate\d+);\nexport default \1;\n/;
const schemaConstant = /^const (schema\d+) = (.*);\n/m;
const textOrSchemaReference = /"(?:[^"\\]|\\.)*"|\b(schema\d+)((?:\.\w+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])+)/g;
const required = /\brequire\("([^"]*)"\)\.default/g;
const schemaPath = /,schemaPath:"(?!#\/allOf\/)(?:[^"\\]|\\.)*"/g;
// How Ajv escapes a name in a JSON pointer; the settings of a pattern have plain names, see
// compact-schema.ts.
const pointerEscapes = '.replace(/~/g, "~0").replace(/\\//g, "~1")';
const report =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/**
 * The standalone code as a module that exports `check`: without `require`, without the schema, and with the
 * places of errors in the schema only where they tell the conditions apart.
 * @throws {Error} for code of another form.
 */
export function compactCode(code: string, schema: object): string {
  const [head, name] = exports.exec(code) ?? [];
  const [constant, schemaName, text] = schemaConstant.exec(code) ?? [];
  if (head === undefined || name === undefined || constant === undefined || text !== JSON.stringify(schema))
    throw new Error('Ajv writes another form of code.');
  const body = code
    .slice(head.length)
    .replace(constant, () => '')
    .replace(textOrSchemaReference, (piece: string, root?: string, path = '') => {
      if (root === undefined) return piece;
      return root === schemaName ? JSON.stringify(valueAt(schema, path)) : unknown(root);
    })
    .replace(required, (_, path: string) => replacements[path] ?? unknown(path))
    .replace(schemaPath, () => '')
    .replaceAll(pointerEscapes, '')
    .replace(report, (_, _name, error: string) => `(vErrors ??= []).push(${error});\nerrors++;`);
  const rest = /\brequire\(|\bschema\d|\bself\b/.exec(body.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  if (rest !== null) unknown(rest[0]);
  return [
    ...importsOf(body),
    '',
    '/** The request schema as code. */',
    `export const check: Check = ${name};`,
    body.trimEnd(),
    '',
  ].join('\n');
}

function importsOf(body: string): readonly string[] {
  return [
    ...(body.includes('= characterCount;')
      ? ["import { characterCount } from '../../../../client/validate/character-count.js';"]
      : []),
    "import type { Check } from '../../../../client/validate/types.js';",
  ];
}

/** What an expression such as `.properties.mode.enum[0]` reads of the schema. */
function valueAt(schema: object, path: string): Json {
  let value: unknown = schema;
  for (const [, key, index, quoted] of path.matchAll(/\.(\w+)|\[(?:(\d+)|("(?:[^"\\]|\\.)*"))\]/g)) {
    const step: string = key ?? index ?? JSON.parse(quoted ?? '');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) unknown(path);
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  // A schema consists of JSON.
  return value as Json;
}

function unknown(piece: string): never {
  throw new Error(`Ajv writes code that is not known here: ${piece}`);
}
