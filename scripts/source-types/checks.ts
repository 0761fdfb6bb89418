/** The validators of the catalog's source files, compiled ahead of time from the JSON Schemas of these files. */
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { flatSchema, loadSchemas, type Schema } from '../../generator/load/schemas.ts';

// The package is CommonJS, and its types do not fit the way in which Node imports that.
const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone/index.js')
  .default as typeof import('ajv/dist/standalone/index.js').default;

const header = `// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/schema/ by \`npm run source-types\`, with Ajv. Do not edit.
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';

// For the small functions that Ajv's code uses; Ajv itself is not loaded.
const require = createRequire(import.meta.url);

`;

/** The schemas to compile, by the names of their validators. */
const parts = {
  api: 'api',
  fields: 'fields',
  fieldSets: 'field-sets',
  otherNames: 'other-names',
  integration: 'integration',
  useEntry: 'useEntry',
  setEntry: 'setEntry',
  nameEntry: 'nameEntry',
} as const;

/** The text of `generator/load/checks.ts`. */
export function renderSourceChecks(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // The explanations of problems quote the schema.
    verbose: true,
    validateFormats: false,
    // Schemas that are used often are compiled once.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const schemas = loadSchemas();
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, quickList(flatSchema(schema, schemas), schemas)]),
  );
  // Field entries are checked one by one, against the one branch that they chose.
  ajv.addSchema({ $defs: { ...$defs, fieldEntry: { type: 'object' } } }, 'catalog');
  const references = Object.entries(parts).map(([name, part]) => [name, `catalog#/$defs/${part}`]);
  const code = standaloneCode(ajv, Object.fromEntries(references));
  return (
    header + code.replace('"use strict";\n', '').replaceAll(/^export const (\w+)/gm, '$&: ValidateFunction')
  );
}

/**
 * The same schema with the types of the items written beside every `uniqueItems`. Otherwise Ajv would compare
 * each item of a long list with all others.
 */
function quickList(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  return JSON.parse(JSON.stringify(schema), (_key, part: unknown) => {
    if (!isUniqueList(part)) return part;
    const { $ref, ...items } = part.items;
    const known = typeof $ref === 'string' ? { ...schemas[$ref.replace('#/$defs/', '')], ...items } : items;
    return { ...part, items: 'enum' in known ? { type: 'string', ...known } : known };
  }) as Schema;
}

function isUniqueList(part: unknown): part is Schema & { readonly items: Schema } {
  return typeof part === 'object' && part !== null && 'uniqueItems' in part && 'items' in part;
}
