import { expect, test } from 'vitest';
import { compactCode } from '../../../../generator/render/client/compact-code.ts';

const schema = { properties: { 'a-b': { enum: ['require("x").default', 1] } } };
const head = `"use strict";\nexport const validate = validate0;\nexport default validate0;\nconst schema0 = ${JSON.stringify(schema)};\n`;
const codeOf = (body: string): string => compactCode(head + body, schema).split('validate0;\n')[1] ?? '';

test('the module exports one typed function and imports what it uses', () =>
  expect(compactCode(`${head}const func0 = require("ajv/dist/runtime/ucs2length").default;\n`, schema)).toBe(
    `import { characterCount } from '../../../../client/validate/character-count.js';
import type { Check } from '../../../../client/validate/types.js';

/** The request schema as code. */
export const check: Check = validate0;
const func0 = characterCount;
`,
  ));

test('values that the code reads from the schema are inlined', () =>
  expect(codeOf('x(schema0.properties["a-b"].enum, schema0.properties["a-b"].enum[1]);')).toBe(
    'x(["require(\\"x\\").default",1], 1);\n',
  ));

test('an error is pushed in one statement', () => {
  const report =
    'const err1 = {instancePath,keyword:"type"};\nif(vErrors === null){\nvErrors = [err1];\n}\nelse {\nvErrors.push(err1);\n}\nerrors++;';
  expect(codeOf(report)).toBe('(vErrors ??= []).push({instancePath,keyword:"type"});\nerrors++;\n');
});

test('schemaPath is kept for conditions only', () => {
  expect(codeOf('x({instancePath,schemaPath:"#/properties/a/type",keyword:"type"});')).toBe(
    'x({instancePath,keyword:"type"});\n',
  );
  const condition = 'x({instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf"});';
  expect(codeOf(condition)).toBe(`${condition}\n`);
});

test.each([
  ['another package', 'const func1 = require("ajv/dist/runtime/equal").default;', 'ajv/dist/runtime/equal'],
  [
    'another form of require',
    'const formats0 = require("ajv-formats/dist/formats").fullFormats.uri;',
    'require(',
  ],
  ['the whole schema', 'x(schema0);', 'schema0'],
  ['another schema', 'x(schema1.type);', 'schema1'],
  ['something that the schema lacks', 'x(schema0.properties.mode);', '.properties.mode'],
])('code that needs %s is refused', (_, body, piece) =>
  expect(() => codeOf(body)).toThrow(`Ajv writes code that is not known here: ${piece}`),
);

test('a string that looks like code is left unchanged', () => {
  const text = 'const pattern0 = new RegExp("require(\\"x\\").default schema7.a", "u");';
  expect(codeOf(text)).toBe(`${text}\n`);
});

test.each(['', 'export default 1;\n', head.replace('"a-b"', '"c"')])(
  'another form of module is refused',
  (code) => expect(() => compactCode(code, schema)).toThrow('Ajv writes another form of code.'),
);
